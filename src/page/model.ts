// Everything the page can be asked to show, and everything a person can do on it. The page is a function of this model.
import type { DebriefFacts } from '../story/debrief.ts'
import type { Fork } from '../story/forks.ts'
import type { ChoiceId, EndingId, SceneId, ScriptId } from '../story/script.ts'
import type { View } from '../story/view.ts'
import type { Fact, HelpLine, SceneCard } from '../content/content.ts'
import type { Settings } from '../progress/settings.ts'

export interface RecallQuestion {
  id: string
  options: { id: string; fits: boolean }[]
}

export type Screen =
  | { name: 'title'; canContinue: SceneId | null; scenes: SceneCard[] }
  | { name: 'notice'; scene: SceneCard }
  | { name: 'play'; scene: SceneCard; view: View; firstTime: boolean }
  /** `laws` and `help`: the entries that `facts.law` and `facts.lines` name, for their source, date and number. */
  | { name: 'debrief'; scriptId: ScriptId; facts: DebriefFacts; step: number; laws: Fact[]; help: HelpLine[] }
  | { name: 'recall'; scriptId: ScriptId; questions: RecallQuestion[] }
  | { name: 'forks'; scriptId: ScriptId; forks: Fork[]; endingsSeen: EndingId[]; endingsInAll: number }
  | { name: 'help'; lines: HelpLine[] }
  | { name: 'settings'; settings: Settings; problem?: string; done?: 'erased' | 'exported' | 'imported' }
  | { name: 'about'; reviewed: boolean }
  /** A clear sentence and a way on. `what`: a key of ui.problem. */
  | { name: 'problem'; what: 'unknown-scene' | 'unknown-line' | 'unknown-page' | 'cannot-load' | 'restarted'; detail?: string }

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
  /** Begins a scene at its start (the notice was read), or goes on with it. */
  play(scene: SceneId, how: 'start' | 'continue'): void
  skipScene(): void
  rewind(scriptId: ScriptId, before: ChoiceId[]): void
  go(where: 'title' | 'help' | 'settings' | 'about' | 'debrief' | 'recall' | 'forks' | 'back'): void
  debriefStep(step: number): void
  recallDone(): void
  hide(hidden: boolean): void
  /** Blanks the page at once and goes to a neutral site. */
  leave(): void
  set(settings: Partial<Settings>): void
  eraseAll(): void
  exportFile(): void
  importFile(file: File): void
  /** A tap on anything: unlocks sound, plays the tap. */
  touched(): void
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
