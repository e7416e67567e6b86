// The screens of the class door, and what can be done there.
import type { Asked, ClassPage, ClassTexts, Plan, PlanStep, SceneClass } from '../../content/classroom.ts'
import type { HelpLine } from '../../content/content.ts'
import type { Question } from '../../lesson/ballots.ts'
import type { CodePicture } from '../../lesson/code.ts'
import type { Gap } from '../../lesson/norm.ts'
import type { Timing } from '../../lesson/plan.ts'
import type { Act, NormPart, Refusal, Session } from '../../lesson/session.ts'
import type { Method, Tally } from '../../lesson/tally.ts'
import type { PastSession } from '../../progress/class-record.ts'
import type { Fork } from '../../story/forks.ts'
import type { ChoiceId, EndingId, ScriptId } from '../../story/script.ts'
import type { View } from '../../story/view.ts'
import type { DebriefScreen } from '../debrief/model.ts'
import type { PlayScreen } from '../play/model.ts'

/** Everything to choose and to read before a session. */
export interface PrepareScreen {
  name: 'class'
  texts: ClassTexts
  /** `minutes`: of a class, stops included. */
  scenes: { id: string; minutes: number }[]
  chosen: Chosen
  /** The plan that is chosen, as it is held with the story. */
  plan: Plan
  /** Minutes by which it is too short for the story. */
  over: number
  /** Of the scene that is chosen. */
  scene: SceneClass
  help: HelpLine[]
  /** The session under way. */
  open?: Pick<Session, 'scene' | 'date' | 'group' | 'token' | 'isTrial'>
  past: PastSession[]
  /** What the chosen class wrote last. */
  rule: string
  isKept: boolean
}

export interface Chosen { scene: string; plan: Plan['id']; asks: Asked[]; group: string; pupils: number }

export interface PrepareActions {
  choose(part: Partial<Chosen>): void
  begin(): void
  /** The same, for the adult alone: nothing of it is kept. */
  rehearse(): void
  resume(): void
  closeOpen(): void
  saveTable(): void
  eraseSessions(): void
}

/** What the class sees, ready to be drawn. */
export type Projected =
  | { at: 'waiting' | 'blank' | 'thanks' | 'pairs' | 'slips' | 'close' }
  | { at: 'welcome' | 'rules' | 'rule'; rule: string }
  | { at: 'item'; id: string; answers: string[] }
  /** `address`, and its picture once it is drawn: only of a page that other devices can open. */
  | { at: 'reply'; call: string; address?: string; picture?: CodePicture }
  | { at: 'norm'; id: string; about: 'me' | 'class'; answers: string[] }
  | { at: 'gap'; id: string; answer: string; self: number; believed: number }
  | { at: 'play'; play: PlayScreen }
  /** `counts`: once the last count is done. */
  | { at: 'vote'; view: View; options: ChoiceId[]; method: Method; counts?: Record<string, number> }
  | { at: 'prompt'; moment: string; id: string }
  | { at: 'debrief'; debrief: DebriefScreen }

export interface ProjectorScreen {
  name: 'class-projector'
  scene: string
  projected: Projected
  help: HelpLine[]
  pages: ClassPage[]
  /** lost: the console has said nothing for a while · alone: no console opened this window. */
  wire: 'there' | 'lost' | 'alone'
}

/** What is done in the projector's window; in a window that is both, at once. */
export interface ProjectorActions {
  next(): void
  previous(): void
  choose(choice: ChoiceId): void
  debriefStep(step: number): void
  fullScreen(): void
  hiddenHere(hidden: boolean): void
}

/** A question under way, as the adult counts it. */
export interface Counting {
  question: Question
  method: Method
  tally: Tally
  total: number
  split?: [string, string]
  winners: string[]
}

/** Why nothing could be read, or what became of it: a key of what the console says. */
export type CodeSaid = Refusal | 'read' | 'taken-back' | 'no-picture' | 'no-code' | 'no-file'

export interface CodesState {
  camera: 'closed' | 'opening' | 'open' | 'refused' | 'absent' | 'busy' | 'no-file'
  /** Of the last reading; `nth`: the same again is said again. */
  said?: CodeSaid | undefined
  nth?: number
  canTakeBack: boolean
  areTotalsShown: boolean
}

/** Codes of pupils' devices, read by the adult. `totals`: once they are asked for; a question with too few answers has no tally. */
export interface CodesPanel extends CodesState {
  call: string
  count: number
  address?: string
  totals?: { id: string; options: string[]; tally?: Tally }[]
}

export interface CodesActions {
  openCamera(video: HTMLVideoElement): Promise<void>
  closeCamera(): void
  /** True when it was counted. */
  typeCode(text: string): boolean
  readPictures(files: readonly File[]): Promise<void>
  takeBack(): void
  showTotals(areShown: boolean): void
}

export interface ConsoleScreen {
  name: 'class-console'
  session: Session
  scriptId: ScriptId
  texts: ClassTexts
  scene: SceneClass
  plan: Plan
  step: PlanStep
  timing: Timing
  isPaused: boolean
  /** What may be dropped now, when time lacks. */
  toDrop: PlanStep[]
  /** Time lacks, and nothing to come may be dropped. */
  isShort: boolean
  /** Steps so far dropped or jumped over. */
  skipped: string[]
  projected: Projected
  /** The line on screen while the scene plays. */
  view?: View
  choices: ChoiceId[]
  isStop: boolean
  prompts: { moment: string; id: string }[]
  /** The place of the first prompt in a debate. */
  firstPrompt: number
  counting?: Counting
  /** The question on screen is answered on the pupils' own devices. */
  codes?: CodesPanel
  norm?: { id: string; gap?: Gap; isOpen: boolean; parts: Counting[] }
  forks: Fork[]
  ending?: EndingId
  projector: 'closed' | 'there' | 'lost' | 'blocked'
  /** This window is both console and projector. */
  isAlone: boolean
  /** Alone: the notes are over what the class sees. */
  areNotesOpen: boolean
  refusal?: Refusal
  /** Of the norm vote, the part that was refused. */
  refusedPart?: NormPart
  help: HelpLine[]
  isKept: boolean
}

export interface ConsoleActions extends ProjectorActions, CodesActions {
  act(one: Act): void
  openProjector(): void
  beAlone(isAlone: boolean): void
  openNotes(isOpen: boolean): void
  pauseClock(isPaused: boolean): void
  /** `skipped`: ids of the steps that were. */
  end(skipped: readonly string[]): void
  /** In a trial: as if minutes had gone by. */
  passTime(): void
}

/** What can be printed: sheets of the door, and the pages for adults that are handed out. */
export const sheets = ['session', 'guide', 'speaks-up', 'law', 'letter', 'rules', 'cards', 'norm', 'work', 'items', 'slips', 'lines', 'rule', 'certificate'] as const
export type SheetId = (typeof sheets)[number]

export interface PrintScreen {
  name: 'class-print'
  sheet: SheetId
  texts: ClassTexts
  scene: SceneClass
  scriptId: ScriptId
  /** As it is held with the story. */
  plan: Plan
  /** Asked for from a console: printed as soon as it is laid out. */
  isAtOnce: boolean
  help: HelpLine[]
  /** What the class wrote last. */
  rule: string
  /** Of each stop. */
  choices: Record<string, ChoiceId[]>
  /** Turning points that do not offer every choice on every path: their letters are those of the wall. */
  varying: string[]
}

export type ClassScreen = PrepareScreen | ConsoleScreen | ProjectorScreen | PrintScreen
