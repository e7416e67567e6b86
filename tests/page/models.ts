// Ready models of every screen, for tests and the preview.
import type { HelpLine, SceneCard, SeatCard } from '../../src/content/content.ts'
import type { Form, Situation } from '../../src/content/notebook.ts'
import { wallKinds, type WallItem } from '../../src/content/wall.ts'
import type { NotebookPage } from '../../src/page/notebook/model.ts'
import type { SceneStanding, SeatStanding } from '../../src/page/standing.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import type { LandmarkId } from '../../src/story/vocabulary.ts'
import type { MessageView, PhoneView, ThreadView, View } from '../../src/story/view.ts'
import { classScreens } from './class-models.ts'
import { viewFor, type Actions, type Model, type Screen } from './views.ts'

const seatCard = (seat: SeatCard['seat'], lead: SeatCard['lead']): SeatCard => ({ seat, lead, minutes: 9, endings: ['broken', 'quiet', 'told', 'alone'] })
export const scene: SceneCard = { id: 'le-groupe', where: 'yard', activities: [{ id: 'respire', kind: 'breathe' }], seats: [seatCard('witness', 'amina'), seatCard('targeted', 'lina'), seatCard('pressed', 'yassine')], review: 'none' }

/** A standing at each seat of the scene: the witness at `state`, the others new and, once it has ended, open. */
export function seatsAt(state: SeatStanding['state'], isUnderWay = state === 'begun'): SeatStanding[] {
  return scene.seats.map(({ seat, lead, minutes, endings }, index): SeatStanding => ({
    seat, lead, minutes, endingsInAll: endings.length, isOpen: index === 0 || state === 'ended', isUnderWay: index === 0 && isUnderWay,
    state: index === 0 ? state : 'new', endingsFound: index === 0 && state === 'ended' ? 2 : 0,
  }))
}

/** Fourteen stories, two at some places: as many as the neighbourhood must hold. */
const stories: [id: string, where: LandmarkId, state: SceneStanding['state']][] = [
  ['le-groupe', 'yard', 'ended'], ['la-photo', 'living-room', 'begun'], ['sur-le-chemin', 'street', 'new'], ['un-ami-trop-gentil', 'phone-shop', 'new'],
  ['le-chantage', 'phone-shop', 'new'], ['un-garcon-ca-pleure', 'club', 'new'], ['faux-compte', 'classroom', 'new'], ['donne-ton-code', 'park', 'new'],
  ['la-video', 'bus-stop', 'new'], ['la-place-de-zineb', 'residence', 'new'], ['derriere-la-porte', 'living-room', 'new'], ['le-secret', 'amina-room', 'new'],
  ['le-monsieur-genereux', 'market', 'new'], ['la-regle', 'office', 'new'],
]
const standings = stories.map(([id, where, state]): SceneStanding => ({
  card: { ...scene, id, where }, state, seats: seatsAt(state), endingsInAll: 12, endingsFound: state === 'ended' ? 2 : 0, isNext: id === 'la-photo',
}))
const scriptId = 'le-groupe/witness' as const

/** One item of each kind. */
const pinned: WallItem[] = wallKinds.map((kind): WallItem =>
  ({ script: scriptId, ending: kind, kind, ...(kind === 'photo' ? { photo: { place: 'yard', light: 'day' } } : kind === 'drawing' ? { picture: 'chat-dort' } : { sketch: 'cat' }) }))

export function viewOf(part: Partial<View> = {}): View {
  const lineId = part.lineId ?? 'say'
  return {
    scriptId, sceneId: 'le-groupe', seat: 'witness', lead: 'amina', beat: 'recognise', lineId, kind: 'speech', speaker: 'lina', place: 'classroom', light: 'day',
    cast: [{ id: 'lina', side: 'end', mood: 'worried', pose: 'stand', speaking: true }, { id: 'mehdi', side: 'start', mood: 'laugh', pose: 'sit', speaking: false }],
    camera: 'wide', choices: [], cue: { music: 'calm' },
    read: [{ id: 'tell', kind: 'telling' }, { id: 'think', kind: 'thought', who: 'amina' }, { id: lineId, kind: part.kind ?? 'speech', who: part.speaker ?? 'lina' }],
    ...part,
  }
}

const message = (lineId: string, who: MessageView['who'], part: Partial<MessageView> = {}): MessageView =>
  ({ lineId, thread: 'classe', form: 'text', mine: who === 'amina', ...(who && { who }), ...part })

const classe: ThreadView = {
  id: 'classe', kind: 'group', members: 28, unread: 0, messages: [
    message('m7', undefined, { form: 'notice' }), message('m1', 'hamza'), message('m2', 'hamza', { reactions: { laugh: 7, wow: 2 } }),
    message('m4', 'yassine', { form: 'picture', picture: 'lina-draws', reactions: { laugh: 12, thumb: 3, sad: 1 } }),
    message('m3', 'hamza', { form: 'blurred', seen: 24 }), message('m6', 'mehdi', { form: 'voice', seconds: 12 }), message('m5', 'amina', { reactions: { heart: 1, angry: 1 } }), message('m8', 'salma'),
  ],
}
const lina: ThreadView = { id: 'lina', kind: 'private', with: 'lina', unread: 0, messages: [message('p1', 'amina', { thread: 'lina' })] }
export const phone: PhoneView = { owner: 'amina', screen: { thread: 'classe' }, threads: [classe, lina], waiting: [], blocked: [], settings: {} }
export const phoneView = (part: Partial<View> = {}) => viewOf({ lineId: 'm8', kind: 'message', speaker: 'salma', phone, light: 'evening', cue: { effect: 'message', music: 'tension' }, ...part })
export const threeChoices = [{ id: 'show' }, { id: 'look' }, { id: 'write' }]
export const fourChoices = [...threeChoices, { id: 'tell' }]

const arrived = [message('n1', 'mehdi', { form: 'voice', seconds: 9 }), message('n2', 'hamza', { form: 'picture', picture: 'montage' }), message('n3', 'hamza', { form: 'blurred' }), message('n4', 'lina', { thread: 'lina' })]
const withWaiting = [{ ...classe, messages: [...classe.messages, ...arrived.slice(0, 3)], unread: 3 }, { ...lina, messages: [...lina.messages, arrived[3]!], unread: 1 }]
/** Four messages came in, none was opened; the last is the present line. */
export const locked: PhoneView = { ...phone, screen: 'lock', clock: '23:14', threads: withWaiting, waiting: arrived }
/** One came in while the thread of the class is read. */
export const interrupted: PhoneView = { ...phone, clock: '20:07', waiting: [arrived[3]!], threads: [classe, withWaiting[1]!] }
const post = (lineId: string, who: MessageView['who'], part: Partial<MessageView> = {}) => message(lineId, who, { thread: 'club', ...part })
export const feed: PhoneView = {
  ...phone, clock: '10:05', screen: { thread: 'club' }, threads: [classe, {
    id: 'club', kind: 'feed', unread: 0, messages: [
      post('f1', 'yassine', { form: 'picture', picture: 'ballon', reactions: { heart: 214, laugh: 12 }, seen: 300 }),
      post('f2', 'mehdi', { under: 'f1' }), post('f3', 'hamza', { form: 'blurred', under: 'f1' }), post('f4', 'amina', { under: 'f1', reactions: { heart: 3 } }),
    ],
  }],
}
export const contact = (isBlocked = false): PhoneView => ({ ...phone, clock: '21:30', screen: { contact: 'hamza' }, blocked: isBlocked ? ['hamza'] : [] })
export const settingsOf = (settings: PhoneView['settings']): PhoneView => ({ ...phone, clock: '21:32', screen: 'settings', settings })
export const sheetOf = (sheet: NonNullable<PhoneView['sheet']>): PhoneView => ({ ...phone, clock: '21:34', sheet })
export const left: PhoneView = { ...phone, clock: '21:40', threads: [{ ...classe, isLeft: true, isMuted: true }, { ...lina, isBlocked: true }] }
/** A line told on the phone itself. */
export const toldView = (shown: PhoneView, part: Partial<View> = {}): View => {
  const { speaker: _, ...view } = viewOf({ lineId: 'tell', kind: 'telling', light: 'evening', phone: shown, ...part })
  return view
}

const line = (id: string, kind: HelpLine['kind'], contact?: string, urgent = false): HelpLine =>
  ({ id, kind, urgent, children: true, source: 'onde.ma', verified_on: '2024-11-01', review: 'none', ...(contact && { contact }) })
export const helpLines = [line('school', 'person'), line('emc', 'web', 'https://www.cyberconfiance.ma/helpline'), line('police-19', 'phone', '19', true), line('gend-177', 'phone', '177', true), line('onde-2511', 'phone', '2511')]

export const facts = {
  ending: 'broken', outcomes: [{ id: 'o1', who: 'lina' as const }, { id: 'o2', who: 'yassine' as const }], happened: ['h1', 'h2', 'h3'],
  felt: [{ id: 'f1', who: 'lina' as const }, { id: 'f2', who: 'yassine' as const }], law: ['crc-19', 'law-447'], helps: ['a1', 'a2', 'a3'], lines: ['onde-2511', 'police-19', 'emc'],
}
const laws = [{ id: 'crc-19', kind: 'right' as const, source: 'Convention relative aux droits de l’enfant, art. 19', date: '1989-11-20', confidence: 'high' as const }]
const debrief = (step: number): Screen => ({ name: 'debrief', scriptId, facts, step, picture: viewOf({ kind: 'telling' }), laws, help: helpLines })
const question = { id: 'q1', options: [{ id: 'keep', fits: true }, { id: 'laugh', fits: false }] }
const play = (view: View, firstTime = false): Screen => ({ name: 'play', scene, view, firstTime })

const sourced = { source: 'Une source', date: '2026-11', review: 'none' }
const situation: Situation = { id: 'menace', sign: 'warning', next: ['noter', 'bloquer', 'dire'], forms: ['chantage'], lines: ['onde-2511'], ...sourced }
const form: Form = { id: 'chantage', where: 'online', looks: ['heure'], helps: ['parler'], facts: ['crc-19'], lines: ['onde-2511'], scene: 'le-groupe', ...sourced }
const notebook = (page: NotebookPage): Screen => ({ name: 'notebook', page })

export const screens: Record<string, Screen> = {
  title: { name: 'title', canContinue: 'le-groupe' },
  map: { name: 'map', scenes: standings.slice(0, 3), isEvening: false },
  map14: { name: 'map', scenes: standings, isEvening: true },
  mapdone: { name: 'map', scenes: standings.slice(0, 3).map((one) => ({ ...one, state: 'ended' as const, endingsFound: 12, isNext: false })), isEvening: false },
  notice: { name: 'notice', scene, seats: seatsAt('new') },
  noticebegun: { name: 'notice', scene, seats: seatsAt('begun') },
  noticeended: { name: 'notice', scene, seats: seatsAt('ended') },
  telling: play(viewOf({ lineId: 'tell', kind: 'telling', cast: [], cue: { effect: 'bell', music: 'calm' }, ...{ speaker: undefined } } as Partial<View>), true),
  speech: play(viewOf()),
  thought: play(viewOf({ lineId: 'think', kind: 'thought', speaker: 'amina', light: 'night' })),
  choices: play(viewOf({ choices: threeChoices })),
  choices4: play(viewOf({ choices: fourChoices })),
  phone: play(phoneView()),
  phonechoices: play(phoneView({ choices: fourChoices })),
  phonethought: play(phoneView({ lineId: 'think', kind: 'thought', speaker: 'amina' })),
  lock: play(phoneView({ phone: locked, lineId: 'n4', speaker: 'lina' })),
  lockpicture: play(phoneView({ phone: { ...locked, waiting: arrived.slice(0, 2) }, lineId: 'n2', speaker: 'hamza' })),
  locktold: play(toldView(locked)),
  banner: play(phoneView({ phone: interrupted, lineId: 'n4', speaker: 'lina' })),
  unread: play(phoneView({ phone: interrupted })),
  feed: play(phoneView({ phone: feed, lineId: 'f4', speaker: 'amina' })),
  feedpost: play(phoneView({ phone: feed, lineId: 'f1', speaker: 'yassine' })),
  contact: play(toldView(contact())),
  contactblocked: play(toldView(contact(true))),
  privacy: play(toldView(settingsOf({ groups: 'contacts', 'hurtful-words': 'hidden', 'two-step': 'on' }))),
  sheetmenu: play(toldView(sheetOf({ flow: 'leave', step: 'menu', of: 'classe' }), { choices: fourChoices })),
  sheetreason: play(toldView(sheetOf({ flow: 'report', step: 'reason', of: 'classe' }), { choices: threeChoices })),
  sheetsure: play(toldView(sheetOf({ flow: 'block', step: 'sure', of: 'hamza' }), { choices: threeChoices.slice(1) })),
  sheetdone: play(toldView(sheetOf({ flow: 'report', step: 'done', of: 'classe' }))),
  sheetmute: play(toldView(sheetOf({ flow: 'mute', step: 'done', of: 'classe' }))),
  sheetleave: play(toldView(sheetOf({ flow: 'leave', step: 'sure', of: 'classe' }), { choices: threeChoices.slice(1) })),
  sheetremove: play(toldView(sheetOf({ flow: 'remove', step: 'reason', of: 'classe' }), { choices: threeChoices })),
  sheetthought: play(phoneView({ lineId: 'think', kind: 'thought', speaker: 'amina', phone: sheetOf({ flow: 'report', step: 'sure', of: 'classe' }), choices: threeChoices.slice(1) })),
  left: play(phoneView({ phone: left })),
  debrief0: debrief(0), debrief1: debrief(1), debrief2: debrief(2),
  recall: { name: 'recall', scriptId, lead: 'amina', questions: [question] },
  forks: {
    name: 'forks', scene: 'le-groupe', lines: seatsAt('ended').map((standing, index) => ({
      scriptId: `le-groupe/${standing.seat}` as const, standing, isLatest: index === 0, endingsInAll: 4,
      endings: index ? [] : [{ id: 'broken', place: 'yard', light: 'day', who: ['lina'] }],
      forks: index ? [] : [
        { moment: 't1', before: [], isOnPath: true, options: [{ choice: 'show', state: 'untried' }, { choice: 'look', state: 'taken' }] },
        { moment: 't2', before: ['look'], isOnPath: true, options: [{ choice: 'write', state: 'taken' }, { choice: 'tell', state: 'tried' }, { choice: 'show', state: 'untried' }] },
        { moment: 't3', before: ['look', 'tell'], isOnPath: false, options: [{ choice: 'tell', state: 'tried' }, { choice: 'show', state: 'untried' }] },
      ],
    })),
  },
  help: { name: 'help', lines: helpLines },
  settings: { name: 'settings', settings: defaultSettings, done: 'exported' },
  about: { name: 'about', reviewed: false, stale: [{ of: 'scenes', id: 'le-groupe', why: ['unread'] }, { of: 'facts', id: 'crc-19', why: ['unread', 'old-source'] }] },
  wall: { name: 'wall', items: [] },
  wallone: { name: 'wall', items: pinned.slice(0, 1) },
  wallfull: { name: 'wall', items: pinned },
  ...classScreens({ scene, view: viewOf(), help: helpLines, facts: laws }),
  notebook: notebook({ at: 'first', situations: [situation], forms: [form] }),
  notebookmissing: notebook({ at: 'first', situations: [situation], forms: [form], isMissing: true }),
  situation: notebook({ at: 'situation', situation, help: helpLines }),
  forms: notebook({ at: 'forms', forms: [form] }),
  form: notebook({ at: 'form', form, facts: laws, help: helpLines }),
  rights: notebook({ at: 'rights', rights: [{ id: 'protection', fact: 'crc-19', forms: ['chantage'], review: 'none' }], facts: laws }),
  parents: notebook({ at: 'parents', parents: { sections: [{ id: 'parler', points: ['jouer'] }], lines: ['onde-2511'], ...sourced }, help: helpLines }),
  search: notebook({ at: 'search', asked: 'payer', found: [{ id: 'situation/menace', title: [{ text: 'On me menace', isFound: false }], text: [{ text: 'Rien ne t’oblige à ', isFound: false }, { text: 'payer', isFound: true }] }] }),
  searchnone: notebook({ at: 'search', asked: 'zzz', found: [] }),
  media: notebook({ at: 'media', scenes: ['le-groupe', 'la-photo'], circle: { scene: 'la-photo', id: 'cercle' } }),
  quiz: notebook({ at: 'quiz', quizzes: [{ scene: 'le-groupe', questions: [question] }] }),
  questions: notebook({ at: 'questions', id: 'le-groupe', questions: [{ scene: 'le-groupe', question }, { scene: 'la-photo', question }] }),
  storycards: notebook({ at: 'cards', cards: [{ scene: 'le-groupe', isEarned: true }, { scene: 'la-photo', isEarned: false }] }),
  story: notebook({ at: 'story', scene: 'le-groupe', seats: [{ seat: 'witness', lead: 'amina', found: [{ ending: 'broken', id: 'le-groupe.witness.1' }, { ending: 'told', id: 'le-groupe.witness.2' }] }], other: 'le-groupe.witness.1' }),
  storynew: notebook({ at: 'story', scene: 'le-groupe', seats: [], other: 'le-groupe.witness.1' }),
  film: { name: 'film', id: 'le-groupe.witness.1', view: viewOf(), at: 4, all: 90, ending: 'broken', isOver: false, isAnother: false, isGone: false },
  filmchoice: { name: 'film', id: 'le-groupe.witness.1', view: viewOf({ choices: threeChoices }), chosen: 'look', at: 5, all: 90, ending: 'broken', isOver: false, isAnother: false, isGone: false },
  filmphone: { name: 'film', id: 'le-groupe.witness.1', view: phoneView(), at: 6, all: 90, ending: 'broken', isOver: false, isAnother: false, isGone: false },
  filmover: { name: 'film', id: 'le-groupe.witness.1', view: viewOf(), at: 90, all: 90, ending: 'broken', isOver: true, isAnother: false, isGone: false },
  strip: {
    name: 'strip', id: 'le-groupe.witness.1', scriptId, ending: 'broken', pictures: {}, isGone: true, isAnother: true, panels: [
      { kind: 'time', lines: [{ id: 'tell', kind: 'day' }], view: viewOf() },
      { kind: 'scene', lines: [{ id: 'tell', kind: 'telling' }, { id: 'say', kind: 'speech', who: 'lina' }, { id: 'think', kind: 'thought', who: 'amina' }], view: viewOf(), after: 'look' },
      { kind: 'phone', lines: classe.messages.slice(0, 4).map((one) => ({ id: one.lineId, kind: 'message' as const, ...(one.who && { who: one.who }), message: one })), view: phoneView() },
    ],
  },
  accessibility: { name: 'accessibility' },
  problem: { name: 'problem', what: 'cannot-load', detail: 'le-groupe' },
}

/** Whoever shows it says what can be done there. */
const nothing = {} as Actions

export function modelOf(screen: Screen, part: Partial<Model> = {}): Model {
  return { screen, view: viewFor(screen), actions: nothing, settings: defaultSettings, saved: true, still: false, hidden: false, stage: true, quiet: [], ...part }
}
