// Ready models of the screens of the class door.
import type { ClassTexts, PlanStep, SceneClass } from '../../src/content/classroom.ts'
import type { Fact, HelpLine, SceneCard } from '../../src/content/content.ts'
import type { Session } from '../../src/lesson/session.ts'
import type { ReplyScreen } from '../../src/page/reply/model.ts'
import { sheets, type CodesPanel, type ConsoleScreen, type Counting, type PrepareScreen, type PrintScreen, type Projected, type ProjectorScreen, type SheetId } from '../../src/page/class/model.ts'
import type { View } from '../../src/story/view.ts'

const sourced = { source: 's', date: '2026-11', review: 'none' }
const page = (id: string, ...parts: string[]) => ({ id, parts: parts.map((one) => ({ id: one, points: ['a', 'b'] })), lines: ['onde-2511'], ...sourced })
const steps: PlanStep[] = (['welcome', 'rules', 'norm', 'play', 'debate', 'pairs', 'rule', 'close'] as const).map((kind) => ({ id: kind, kind, minutes: 5, mustStay: kind === 'play' }))
export const texts: ClassTexts = {
  plans: [{ id: 'p55', steps, review: 'none' }, { id: 'p30', steps: steps.slice(1, 5), review: 'none' }],
  path: { sessions: [{ id: 's1', plan: 'p55', weeks: 0, scene: 'le-groupe' }, { id: 's2', plan: 'p30', weeks: 1 }], why: ['a'], alone: ['b'], ...sourced },
  pages: [page('speaks-up', 'now'), page('rules', 'parler', 'libre', 'adulte'), page('pairs', 'phrases', 'reponses'), page('norm-gate', 'ouvrir'), page('norm-bad', 'dire'), page('law', 'agir'), page('letter', 'lettre'), page('slip-sheet', 'papier')],
  votes: { methods: ['hands', 'cards', 'chest', 'slips', 'codes'], norms: [{ id: 'rire', answers: ['oui', 'non'], harm: 'oui', review: 'none' }], items: [{ id: 'gene', kind: 'unease', answers: [{ id: '1', fits: false }, { id: '2', fits: false }], ...sourced }] },
}
const sceneClass: SceneClass = { scene: 'le-groupe', seat: 'witness', norm: 'rire', happens: ['un', 'deux'], stops: ['matin'], prompts: { matin: ['p1', 'p2', 'p3'] }, questions: ['q1', 'q2'], review: 'none' }
export const session: Session = {
  token: 'abc', date: '2026-11-30', group: 'A', pupils: 30, scene: 'le-groupe', plan: 'p55', at: 3, index: 0, dropped: [], isReading: true, path: [], line: 'say', hasEnded: false,
  runs: [], waiting: [], phase: 'vote', prompt: 0, ballots: [], method: 'hands', gates: [], rule: '', isBlank: false,
}
export const counting: Counting = {
  question: { kind: 'story', id: 'matin', when: 'during', options: ['show', 'look', 'write'], methods: ['hands', 'cards'] }, method: 'hands',
  tally: { method: 'hands', counts: { show: 4, look: 12, write: 12 }, before: [{ show: 4, look: 12, write: 11 }] }, total: 28, split: ['look', 'write'], winners: ['look', 'write'],
}
export const normCounting = (kind: 'norm-me' | 'norm-class'): Counting => ({
  question: { kind, id: 'rire', when: 'during', options: ['oui', 'non'], methods: ['slips', 'chest'] }, method: 'slips', tally: { method: 'slips', counts: { oui: 5, non: 20 }, before: [] }, total: 25, winners: ['non'],
})

const asked: Counting = { question: { kind: 'item', id: 'i1', when: 'before', options: ['a', 'b'], methods: ['slips', 'chest', 'codes'] }, method: 'codes', tally: { method: 'codes', counts: { a: 4, b: 8 }, before: [] }, total: 12, winners: ['b'] }
/** Squares of nothing: what a code looks like is the writer's. */
const picture = { size: 33, path: 'M4 4h7v1h-7zM4 5h1v5h-1z' }

export function codesModel(given: Pick<Given, 'view' | 'help'>, codes: Partial<CodesPanel> = {}): ConsoleScreen {
  return consoleModel(given, {
    isStop: false, choices: [], prompts: [], projected: { at: 'reply', call: '147' }, counting: asked,
    codes: { camera: 'closed', canTakeBack: false, areTotalsShown: false, call: '147', count: 12, ...codes },
  })
}

export interface Given { scene: SceneCard; view: View; help: HelpLine[]; facts: Fact[] }

export function consoleModel({ view, help }: Pick<Given, 'view' | 'help'>, part: Partial<ConsoleScreen> = {}): ConsoleScreen {
  return {
    name: 'class-console', session, scriptId: 'le-groupe/witness', texts, scene: sceneClass, plan: texts.plans[0]!, step: steps[3]!,
    timing: { step: 240, isOver: false, sitting: 1500, lack: 0 }, isPaused: false, toDrop: [], isShort: false, skipped: [], projected: { at: 'vote', view, options: counting.question.options, method: 'hands' },
    view, choices: counting.question.options, isStop: true, prompts: sceneClass.prompts.matin!.map((id) => ({ moment: 'matin', id })), firstPrompt: 0, counting,
    forks: [], projector: 'closed', isAlone: false, areNotesOpen: false, help, isKept: true, ...part,
  }
}

export function projectorModel({ help }: Pick<Given, 'help'>, projected: Projected, wire: ProjectorScreen['wire'] = 'there'): ProjectorScreen {
  return { name: 'class-projector', scene: 'le-groupe', projected, help, pages: texts.pages, wire }
}

export function printModel({ help }: Pick<Given, 'help'>, sheet: SheetId, rule = ''): PrintScreen {
  return { name: 'class-print', sheet, texts, scene: sceneClass, scriptId: 'le-groupe/witness', plan: texts.plans[0]!, isAtOnce: false, help, rule, choices: { matin: ['show', 'look'] }, varying: [] }
}

export function classScreens(given: Given): Record<string, PrepareScreen | ConsoleScreen | ProjectorScreen | PrintScreen | ReplyScreen> {
  const { scene, view, help, facts } = given
  const shown = (projected: Projected) => projectorModel(given, projected)
  const late = { step: 0, isOver: true, sitting: 600, lack: 300 }
  return {
    class: {
      name: 'class', texts, scenes: [{ id: scene.id, minutes: 15 }], plan: texts.plans[0]!, over: 0, chosen: { scene: 'le-groupe', plan: 'p55', asks: [], group: 'A', pupils: 30 }, scene: sceneClass, help, open: session,
      past: [{ date: '2026-11-23', group: 'A', scene: 'le-groupe', plan: 'p55', dropped: [], ballots: [], rule: 'On demande avant.' }], rule: 'On demande avant.', isKept: true,
    },
    classconsole: consoleModel(given),
    classlate: consoleModel(given, { timing: late, toDrop: [steps[5]!], projector: 'lost', refusal: 'more-than-class', isKept: false }),
    classnorm: consoleModel(given, { step: steps[2]!, isStop: false, choices: [], prompts: [], counting: normCounting('norm-me'), norm: { id: 'rire', gap: { answer: 'non', self: 80, believed: 40, reads: 'kinder' }, isOpen: false, parts: [normCounting('norm-me'), normCounting('norm-class')] } }),
    classalone: consoleModel(given, { isAlone: true }),
    classnotes: consoleModel(given, { isAlone: true, areNotesOpen: true, projected: { at: 'prompt', moment: 'matin', id: 'p1' } }),
    classcodes: codesModel(given, { said: 'read', nth: 12, canTakeBack: true, camera: 'open', address: 'https://exemple.ma/jeu/#/class/reply/147' }),
    classtotals: codesModel(given, { said: 'half-read', camera: 'refused', areTotalsShown: true, totals: [{ id: 'i1', options: ['a', 'b'], tally: asked.tally }, { id: 'i2', options: ['a', 'b'] }] }),
    classreply: shown({ at: 'reply', call: '147', address: 'https://exemple.ma/jeu/#/class/reply/147', picture }),
    classreplyhere: shown({ at: 'reply', call: '147' }),
    replycall: { name: 'reply', stage: 'call', isWrong: true },
    reply: { name: 'reply', stage: 'ask', at: 1, all: 7, id: 'i1', answers: ['a', 'b'], given: 2 },
    replycode: { name: 'reply', stage: 'code', groups: ['147', '434', '121', '03'], picture },
    classplay: shown({ at: 'play', play: { name: 'play', scene, view, firstTime: false } }),
    classvote: shown({ at: 'vote', view, options: counting.question.options, method: 'cards', counts: counting.tally.counts }),
    classdebrief: shown({ at: 'debrief', debrief: { name: 'debrief', scriptId: 'le-groupe/witness', facts: { ending: 'broken', outcomes: [{ id: 'o1', who: 'lina' }], happened: ['h1'], felt: [{ id: 'f1', who: 'lina' }], law: ['crc-19'], helps: ['a1'], lines: ['onde-2511'] }, step: 0, picture: view, laws: facts, help } }),
    classask: shown({ at: 'norm', id: 'rire', about: 'me', answers: ['oui', 'non'] }),
    classgap: shown({ at: 'gap', id: 'rire', answer: 'non', self: 80, believed: 40 }),
    classrules: shown({ at: 'rules', rule: 'On demande avant.' }),
    classclose: shown({ at: 'close' }),
    ...Object.fromEntries(sheets.map((sheet) => [`classprint${sheet.replace('-', '')}`, printModel(given, sheet)])),
    classlost: { ...shown({ at: 'waiting' }), wire: 'lost' },
  }
}
