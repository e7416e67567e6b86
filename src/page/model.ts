// What the page is asked to show: one screen of the open door, how it is shown, and what surrounds it. The page is a function of this model.
import type { ComponentChild } from 'preact'
import type { Settings } from '../progress/settings.ts'
import type { Effect } from '../story/vocabulary.ts'

/** What a screen shows; each has its own shape, in its folder. */
export interface ScreenModel { name: string }

/** A clear sentence and a way on. `what`: a key of ui.problem; `again`: what can be tried again. */
export interface ProblemScreen {
  name: 'problem'
  what: 'unknown-scene' | 'unknown-line' | 'unknown-page' | 'cannot-load' | 'no-network' | 'still-no-network'
  detail?: string
  again?: string
}

export interface PageModel<S extends ScreenModel = ScreenModel> {
  screen: S
  /** How the screen is shown; absent for a problem. */
  view?: ScreenView
  /** What can be done on this screen, and around it. */
  actions: FrameActions
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

/** What every component of a screen is handed. */
export interface ScreenProps<S extends ScreenModel = ScreenModel> {
  screen: S
  model: PageModel
  /** The element that holds the stage; handed to whoever shows it. */
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}

/** How one screen is shown. */
export interface ScreenView<S extends ScreenModel = ScreenModel> {
  shows(props: ScreenProps<S>): ComponentChild
  /** Names what a person reads now: when it changes, the focus follows. The name of the screen when absent. */
  placeOf?(screen: S): string
  /** Inside a scene: the safety bar offers to leave it. */
  isInScene?: boolean
  /** The button of the safety bar that leads here. */
  isBehind?(screen: S): 'breathe' | 'help' | undefined
  /** From place to place, the page stays where it was scrolled to. */
  keepsScroll?: boolean
  /** Says itself what is kept on this device. */
  saysWhatIsKept?: boolean
}

export type Views<S extends ScreenModel> = { [N in S['name']]: ScreenView<Extract<S, { name: N }>> }

/** What can be done on every screen. */
export interface FrameActions {
  /** Where a name leads: `map`, `help`…; `back`: to what lies below. */
  go(where: string): void
  /** Tries again what could not be had. */
  tryAgain(): void
  hide(hidden: boolean): void
  /** Blanks the page at once and goes to a neutral site. */
  leave(): void
  /** A tap on anything: unlocks sound. */
  touched(): void
  /** A small sound that answers. */
  hear(effect: Effect): void
}

export interface Page {
  show(model: PageModel): void
  /** The empty box of the play screen where the stage is mounted, once it exists. */
  onStageBox(then: (box: HTMLElement | null) => void): void
  dispose(): void
}
