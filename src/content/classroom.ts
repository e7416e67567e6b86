// The shapes of what a class session says and knows: plans, path, pages, votes, and what each scene adds. Ids only; its words are the namespaces `class/…`.
import type { Words } from './content.ts'
import type { Sourced } from './notebook.ts'
import type { MomentId, SceneId } from '../story/script.ts'

export const planIds = ['p55', 'p30', 'p110'] as const
export const sessionIds = ['s1', 's2', 's3', 's4', 'booster'] as const
/** What the class does during a step. */
export const stepKinds = ['welcome', 'rules', 'before', 'play', 'debate', 'norm', 'pairs', 'rule', 'slips', 'after', 'close'] as const
/** How answers are counted. Methods are never pooled. */
export const methods = ['hands', 'cards', 'chest', 'slips', 'codes'] as const

export interface PlanStep {
  id: string
  kind: (typeof stepKinds)[number]
  minutes: number
  /** Not to be cut when time runs short; the others say in their words what is lost. */
  mustStay: boolean
  /** Of a plan in two sessions. */
  session?: 1 | 2
  /** Only in a session that counts before or after: the norm vote leaves it its place. */
  asked?: boolean
  /** Of a debate: the minutes it keeps, whatever the story takes. */
  least?: number
  /** Of the play: at how many stops the class talks; at all of them when absent. */
  talks?: number
}

export interface Plan { id: (typeof planIds)[number]; steps: PlanStep[]; review: string }

export interface PathSession {
  id: (typeof sessionIds)[number]
  plan: Plan['id']
  /** Since the session before. */
  weeks: number
  /** The scene proposed; absent when it isn't written yet. */
  scene?: SceneId
  /** When its class answers the questions that are compared. */
  asks?: Asked[]
}

export type Asked = 'before' | 'after'

/** How long a class takes for a story: `minutes` of reading, and the `stops` it meets on the way. */
export interface Reading { minutes: number; stops: number }

export interface Path extends Sourced { sessions: PathSession[]; why: string[]; alone: string[] }

/** A page to read or to print. */
export interface ClassPage extends Sourced {
  id: string
  parts: { id: string; points: string[] }[]
  /** Ids of help lines, 2511 first. */
  lines?: string[]
}

/** Asked twice: « moi », and « ce que je crois que la classe dit ». */
export interface Norm { id: string; answers: string[]; harm: string; review: string }

export interface Item extends Sourced {
  id: string
  kind: 'confidence' | 'recognition' | 'unease'
  answers: { id: string; fits: boolean }[]
}

export interface Votes { methods: (typeof methods)[number][]; norms: Norm[]; items: Item[] }

export interface ClassTexts {
  plans: Plan[]
  path: Path
  pages: ClassPage[]
  votes: Votes
  /** Of each story that a class can play. */
  readings?: Record<SceneId, Reading>
}

/** What a scene adds for a class that plays the witness. */
export interface SceneClass {
  scene: SceneId
  seat: 'witness'
  /** Id of a norm question. */
  norm: string
  happens: string[]
  /** Moments with choices, in the order of the file. */
  stops: MomentId[]
  /** Three each. */
  prompts: Record<MomentId, string[]>
  /** Eight. */
  questions: string[]
  review: string
}

export interface ClassContent {
  texts: ClassTexts
  /** Scenes that have a class file. */
  scenes: SceneId[]
  loadScene(scene: SceneId): Promise<SceneClass>
  /** `class/plans`, `class/path`, `class/pages`, `class/votes`, `scenes/le-groupe/class`. */
  loadWords(namespace: string, language: 'fr' | 'ar'): Promise<Words>
}
