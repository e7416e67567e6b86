// Everything the page can be asked to show, and everything a person can do on it. The page is a function of this model.
import type { DebriefFacts } from '../story/debrief.ts'
import type { Fork } from '../story/forks.ts'
import type { Move, Play as ActivityPlay } from '../story/activities/activity.ts'
import type { ActivityId, ChoiceId, EndingId, SceneId, ScriptId } from '../story/script.ts'
import type { Seat } from '../story/vocabulary.ts'
import type { View } from '../story/view.ts'
import type { ActivityCard, Fact, HelpLine, SceneCard, SeatCard } from '../content/content.ts'
import type { Settings } from '../progress/settings.ts'

export interface RecallQuestion {
  id: string
  options: { id: string; fits: boolean }[]
}

/** How far somebody has come at one seat of a scene. */
export interface SeatStanding extends Pick<SeatCard, 'seat' | 'lead'> {
  /** `ended`: brought to an ending at least once. */
  state: 'new' | 'begun' | 'ended'
  /** A reading waits to go on, be it the first or a later one. */
  isUnderWay: boolean
  /** False until the witness of the scene has come to an ending. */
  isOpen: boolean
  /** Absent when an older save does not tell. */
  endingsFound?: number
  /** Those found, in the order of the script. */
  endings?: EndingId[]
  endingsInAll: number
}

export interface SceneStanding {
  card: SceneCard
  state: SeatStanding['state']
  /** In the order of the card. */
  seats: SeatStanding[]
  /** Of all its seats; absent when an older save does not tell. */
  endingsFound?: number
  endingsInAll: number
  /** The one scene that is proposed now. */
  isNext: boolean
}

/** An activity that can be practised alone. */
export interface PracticeCard extends ActivityCard {
  scene: SceneId
  /** Gone through at least once. */
  isDone: boolean
}

export type Screen =
  | { name: 'title'; canContinue: SceneId | null; scenes: SceneCard[] }
  /** `toRemember`: a scene whose skill is worth a minute again, days later. */
  | { name: 'map'; scenes: SceneStanding[]; isEvening: boolean; toRemember?: SceneId }
  | { name: 'notice'; scene: SceneCard; seats: SeatStanding[] }
  | { name: 'play'; scene: SceneCard; view: View; firstTime: boolean }
  /** `laws` and `help`: the entries that `facts.law` and `facts.lines` name, for their source, date and number. */
  | { name: 'debrief'; scriptId: ScriptId; facts: DebriefFacts; step: number; laws: Fact[]; help: HelpLine[] }
  /** `later`: days after the scene, with an activity to go on with. */
  | { name: 'recall'; scriptId: ScriptId; questions: RecallQuestion[]; later?: { activity?: ActivityCard } }
  | { name: 'forks'; scriptId: ScriptId; forks: Fork[]; endingsSeen: EndingId[]; endingsInAll: number; otherSeats: SeatStanding[] }
  /** Every activity, of every scene. */
  | { name: 'practice'; activities: PracticeCard[] }
  /** `isInScene`: going on leads back into the story. */
  | { name: 'activity'; play: ActivityPlay; isDone: boolean; isInScene: boolean; settings: Pick<Settings, 'haptics'> }
  | { name: 'help'; lines: HelpLine[] }
  | { name: 'settings'; settings: Settings; problem?: string; done?: 'erased' | 'exported' | 'imported' }
  | { name: 'about'; reviewed: boolean }
  /** A clear sentence and a way on. `what`: a key of ui.problem; `again`: what can be tried again. */
  | { name: 'problem'; what: 'unknown-scene' | 'unknown-line' | 'unknown-page' | 'cannot-load' | 'no-network' | 'still-no-network' | 'restarted'; detail?: string; again?: string }

export interface PageModel {
  screen: Screen
  settings: Settings
  /** False when nothing can be kept on this device: the page says so quietly. */
  saved: boolean
  /** True when the person asked for no motion, here or in the system. */
  still: boolean
  /** True while the hide button covers everything. */
  hidden: boolean
  /** The stage draws; false: show nothing in its box but the place's description. */
  stage: boolean
  /** Quiet one-line notices, keys of ui.quiet. */
  quiet: string[]
}

export interface Actions {
  next(): void
  choose(choice: ChoiceId): void
  /** Opens the sheet of a scene. */
  visit(scene: SceneId): void
  /** At one seat of a scene: begins at its start (the notice was read), goes on, or looks at its turning points. */
  play(scene: SceneId, how: 'start' | 'continue' | 'forks', seat: Seat): void
  /** Opens the question that comes back days after a scene. */
  remember(scene: SceneId): void
  /** Back to the map. */
  skipScene(): void
  /** Opens an activity of a scene. */
  practise(scene: SceneId, activity: ActivityId): void
  /** Something done in the activity on screen; what makes no sense there changes nothing. */
  move(move: Move): void
  /** Leaves the activity: on with the story, or back to where it was opened. */
  activityDone(): void
  rewind(scriptId: ScriptId, before: ChoiceId[]): void
  go(where: 'title' | 'map' | 'practice' | 'breathe' | 'help' | 'settings' | 'about' | 'debrief' | 'recall' | 'forks' | 'back'): void
  debriefStep(step: number): void
  /** After the questions; `activity`: one of the same scene to go on with. */
  recallDone(activity?: ActivityId): void
  hide(hidden: boolean): void
  /** Blanks the page at once and goes to a neutral site. */
  leave(): void
  set(settings: Partial<Settings>): void
  eraseAll(): void
  exportFile(): void
  importFile(file: File): void
  /** A tap on anything: unlocks sound, plays the tap. */
  touched(): void
  /** Tries again what could not be had. */
  tryAgain(): void
  /** Told by the page when it can't have a screen. */
  cannotShow(error: unknown): void
}

export interface Page {
  show(model: PageModel): void
  /** Fetches the screens that a first line does not need; rejects when they can't be had now. */
  prepare(): Promise<void>
  /** The empty box of the play screen where the stage is mounted, once it exists. */
  onStageBox(then: (box: HTMLElement | null) => void): void
  dispose(): void
}

export type { DebriefFacts, Fork }
