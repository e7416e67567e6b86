// Ready models of every screen, for tests and the preview.
import type { HelpLine, SceneCard, SeatCard } from '../../src/content/content.ts'
import type { PageModel, SceneStanding, Screen, SeatStanding } from '../../src/page/model.ts'
import { defaultSettings } from '../../src/progress/settings.ts'
import type { PlaceId } from '../../src/story/vocabulary.ts'
import type { MessageView, ThreadView, View } from '../../src/story/view.ts'

const seatCard = (seat: SeatCard['seat'], lead: SeatCard['lead']): SeatCard => ({ seat, lead, endings: ['broken', 'quiet', 'told', 'alone'] })
export const scene: SceneCard = { id: 'le-groupe', minutes: 6, where: 'yard', activities: [{ id: 'respire', kind: 'breathe', lead: 'amina' }], seats: [seatCard('witness', 'amina'), seatCard('targeted', 'lina'), seatCard('pressed', 'yassine')], review: 'none' }

/** A standing at each seat of the scene: the witness at `state`, the others new and, once it has ended, open. */
export function seatsAt(state: SeatStanding['state'], isUnderWay = state === 'begun'): SeatStanding[] {
  return scene.seats.map(({ seat, lead, endings }, index): SeatStanding => ({
    seat, lead, endingsInAll: endings.length, isOpen: index === 0 || state === 'ended', isUnderWay: index === 0 && isUnderWay,
    state: index === 0 ? state : 'new', endingsFound: index === 0 && state === 'ended' ? 2 : 0,
  }))
}

/** Fourteen stories, two at some places: as many as the neighbourhood must hold. */
const stories: [id: string, where: PlaceId, state: SceneStanding['state']][] = [
  ['le-groupe', 'yard', 'ended'], ['la-photo', 'living-room', 'begun'], ['sur-le-chemin', 'street', 'new'], ['un-ami-trop-gentil', 'phone-shop', 'new'],
  ['le-chantage', 'phone-shop', 'new'], ['un-garcon-ca-pleure', 'club', 'new'], ['faux-compte', 'classroom', 'new'], ['donne-ton-code', 'park', 'new'],
  ['la-video', 'bus-stop', 'new'], ['la-place-de-zineb', 'residence', 'new'], ['derriere-la-porte', 'living-room', 'new'], ['le-secret', 'amina-room', 'new'],
  ['le-monsieur-genereux', 'market', 'new'], ['la-regle', 'office', 'new'],
]
const standings = stories.map(([id, where, state]): SceneStanding => ({
  card: { ...scene, id, where }, state, seats: seatsAt(state), endingsInAll: 12, endingsFound: state === 'ended' ? 2 : 0, isNext: id === 'la-photo',
}))
const scriptId = 'le-groupe/witness' as const

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
  id: 'classe', kind: 'group', members: 28, messages: [
    message('m7', undefined, { form: 'notice' }), message('m1', 'hamza'), message('m2', 'hamza', { reactions: { laugh: 7, wow: 2 } }),
    message('m4', 'yassine', { form: 'picture', picture: 'lina-draws', reactions: { laugh: 12, thumb: 3, sad: 1 } }),
    message('m3', 'hamza', { form: 'blurred', seen: 24 }), message('m6', 'mehdi', { form: 'voice', seconds: 12 }), message('m5', 'amina', { reactions: { heart: 1, angry: 1 } }), message('m8', 'salma'),
  ],
}
const lina: ThreadView = { id: 'lina', kind: 'private', with: 'lina', messages: [message('p1', 'amina', { thread: 'lina' })] }
export const phone = { owner: 'amina' as const, open: 'classe', threads: [classe, lina] }
export const phoneView = (part: Partial<View> = {}) => viewOf({ lineId: 'm8', kind: 'message', speaker: 'salma', phone, light: 'evening', cue: { effect: 'message', music: 'tension' }, ...part })
export const threeChoices = [{ id: 'show' }, { id: 'look' }, { id: 'write' }]
export const fourChoices = [...threeChoices, { id: 'tell' }]

const line = (id: string, kind: HelpLine['kind'], contact?: string, urgent = false): HelpLine =>
  ({ id, kind, urgent, children: true, source: 'onde.ma', verified_on: '2024-11-01', review: 'none', ...(contact && { contact }) })
export const helpLines = [line('school', 'person'), line('emc', 'web', 'https://www.cyberconfiance.ma/helpline'), line('police-19', 'phone', '19', true), line('gend-177', 'phone', '177', true), line('onde-2511', 'phone', '2511')]

export const facts = {
  ending: 'broken', outcomes: [{ id: 'o1', who: 'lina' as const }, { id: 'o2', who: 'yassine' as const }], happened: ['h1', 'h2', 'h3'],
  felt: [{ id: 'f1', who: 'lina' as const }, { id: 'f2', who: 'yassine' as const }], law: ['crc-19', 'law-447'], helps: ['a1', 'a2', 'a3'], lines: ['onde-2511', 'police-19', 'emc'],
}
const laws = [{ id: 'crc-19', kind: 'right' as const, source: 'Convention relative aux droits de l’enfant, art. 19', date: '1989-11-20', confidence: 'high' as const }]
const debrief = (step: number): Screen => ({ name: 'debrief', scriptId, facts, step, laws, help: helpLines })
const question = { id: 'q1', options: [{ id: 'keep', fits: true }, { id: 'laugh', fits: false }] }
const play = (view: View, firstTime = false): Screen => ({ name: 'play', scene, view, firstTime })

export const screens: Record<string, Screen> = {
  title: { name: 'title', canContinue: 'le-groupe', scenes: [scene] },
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
  debrief0: debrief(0), debrief1: debrief(1), debrief2: debrief(2), debrief3: debrief(3), debrief4: debrief(4), debrief5: debrief(5), debrief6: debrief(6),
  recall: { name: 'recall', scriptId, questions: [question] },
  forks: {
    name: 'forks', scriptId, endingsSeen: ['broken'], endingsInAll: 4, otherSeats: seatsAt('ended').slice(1), forks: [
      { moment: 't1', before: [], options: [{ choice: 'show', state: 'untried' }, { choice: 'look', state: 'taken' }] },
      { moment: 't2', before: ['look'], options: [{ choice: 'write', state: 'taken' }, { choice: 'tell', state: 'tried' }, { choice: 'show', state: 'untried' }] },
      { moment: 't3', before: ['look', 'write'], options: [{ choice: 'tell', state: 'taken' }, { choice: 'show', state: 'untried' }] },
    ],
  },
  help: { name: 'help', lines: helpLines },
  settings: { name: 'settings', settings: defaultSettings, done: 'exported' },
  about: { name: 'about', reviewed: false },
  problem: { name: 'problem', what: 'cannot-load', detail: 'le-groupe' },
}

export function modelOf(screen: Screen, part: Partial<PageModel> = {}): PageModel {
  return { screen, settings: defaultSettings, saved: true, still: false, hidden: false, stage: true, quiet: [], ...part }
}
