// A class session: where the plan, the reading and the votes are. It holds no name and no hour.
import type { Asked, ClassTexts, Norm, Plan, PlanStep, SceneClass } from '../content/classroom.ts'
import type { ChoiceId, LineId, SceneId, Script } from '../story/script.ts'
import type { CodeFault } from './code.ts'
import { fit } from './plan.ts'
import type { Method, Tally } from './tally.ts'

/** story: what to play next, at a turning point · norm-me, norm-class: about oneself, about the class · item: before and after. */
export type BallotKind = 'story' | 'norm-me' | 'norm-class' | 'item'
export type NormPart = 'norm-me' | 'norm-class'
export type When = 'before' | 'during' | 'after'

/** One question counted by one method. */
export interface Ballot {
  kind: BallotKind
  /** A moment, a norm or an item. */
  id: string
  when: When
  /** Of a turning point met again, in another branch: how many readings were left before. A class votes anew there. */
  reading?: number | undefined
  tally: Tally
}

/** What tells one question from another. */
export type Asking = Pick<Ballot, 'kind' | 'id' | 'when' | 'reading'>

/** ask: the choices are on screen · vote: they are counted, nothing is drawn · result: the last count is done · talk: what is talked about. */
export type Phase = 'ask' | 'vote' | 'result' | 'talk'

export interface Session {
  /** By which its two windows know each other. */
  token: string
  /** YYYY-MM-DD */
  date: string
  /** A letter of the teacher's own, never the name of the class. */
  group: string
  /** 0 when it is not known. */
  pupils: number
  scene: SceneId
  plan: Plan['id']
  /** When the class answers the questions that are compared, where the plan can do without. */
  asks?: Asked[] | undefined
  /** What its two windows speak, whatever other windows of this browser do. */
  language?: 'fr' | 'ar' | undefined
  /** Index of the step under way, among all of the plan. */
  at: number
  /** Where in the step: a prompt and then a card of the debrief, an item, a part of the norm vote. */
  index: number
  /** Ids of steps. */
  dropped: string[]
  /** Ids of the steps that were begun; unknown of a session kept by an older version. */
  seen?: string[] | undefined
  /** The scene is on the projector. */
  isReading: boolean
  path: ChoiceId[]
  line: LineId
  hasEnded: boolean
  /** Readings left for another branch, oldest first. */
  runs: ChoiceId[][]
  /** Branches of a split vote that wait to be played: the choices that lead to them. */
  waiting: ChoiceId[][]
  phase: Phase
  /** Which of the prompts of the turning point is talked about. */
  prompt: number
  ballots: Ballot[]
  /** How many codes of pupils were counted. */
  replies?: { before: number; after: number } | undefined
  /** By what the question on screen is counted. */
  method: Method
  /** Norms whose gap the adult let the class see. */
  gates: string[]
  /** What the class wrote down as its rule. */
  rule: string
  /** The projector shows nothing. */
  isBlank: boolean
  /** The adult tries it out alone: nothing of it is kept once it is closed. */
  isTrial?: boolean | undefined
}

/** What a session is about: its texts, and the scene that is played. */
export interface Matter {
  script: Script
  scene: SceneClass
  texts: ClassTexts
}

export type Act =
  | { do: 'next' | 'previous' | 'both' | 'close-reading' }
  /** `of`: a part of the norm vote, counted while something else is on screen. */
  | { do: 'undo'; of?: NormPart | undefined }
  | { do: 'step'; to: number }
  | { do: 'drop' | 'keep'; id: string }
  | { do: 'choose'; choice: ChoiceId }
  | { do: 'phase'; phase: Phase; prompt?: number }
  | { do: 'method'; method: Method }
  | { do: 'count'; option: string; by: 1 | -1; of?: NormPart | undefined }
  | { do: 'type'; option: string; value: number; of?: NormPart | undefined }
  | { do: 'what-if'; before: readonly ChoiceId[]; choice: ChoiceId }
  | { do: 'branch' }
  | { do: 'index'; to: number }
  | { do: 'gate'; norm: string; isOpen: boolean }
  | { do: 'rule'; text: string }
  | { do: 'blank'; isOn: boolean }
  | { do: 'pupils'; pupils: number }
  /** `by`: −1 takes back a code that was counted. */
  | { do: 'code'; code: string; by: 1 | -1 }

/** Why an act was refused: a key of what the console says. */
export type Refusal = CodeFault | 'more-than-class' | 'not-a-number' | 'other-session' | 'other-time'

export interface Done { session: Session; refusal?: Refusal }

/** Longest rule that fits a sheet, in letters. */
export const longestRule = 160

/** The plan with the minutes that the story of the session takes. */
export function planOf({ texts }: Pick<Matter, 'texts'>, { plan, scene, asks }: Pick<Session, 'plan' | 'scene' | 'asks'>): Plan {
  return fit(texts.plans.find(({ id }) => id === plan) ?? texts.plans[0]!, texts.readings?.[scene], asks).plan
}

export function stepOf(matter: Pick<Matter, 'texts'>, session: Pick<Session, 'plan' | 'scene' | 'asks' | 'at'>): PlanStep {
  return stepIn(planOf(matter, session), session)
}

/** One of the steps of this very plan. */
export function stepIn({ steps }: Plan, { at }: Pick<Session, 'at'>): PlanStep {
  return steps[Math.min(at, steps.length - 1)]!
}

/** The norm vote that goes with the scene. */
export function normOf({ texts, scene }: Pick<Matter, 'texts' | 'scene'>): Norm | undefined {
  return texts.votes.norms.find(({ id }) => id === scene.norm) ?? texts.votes.norms[0]
}
