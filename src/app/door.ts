// What a door is, and the port by which it speaks with the kernel: all that a door knows of the rest of the game. Shapes only.
import type { ProblemScreen, ScreenModel, Views } from '../page/model.ts'
import type { View } from '../story/view.ts'
import type { Route } from './route.ts'

export interface Port {
  /** Goes elsewhere, behind this door or another: the answer of the door there is shown. Never rejects. */
  go(route: Route): Promise<void>
  /** To what lies below; `otherwise` when nothing does. */
  back(otherwise?: Route): Promise<void>
  /** What is known has changed. */
  show(): void
  /** One quiet line, a key of ui.quiet. */
  notice(quiet: string): void
  /** The quiet lines have had their time. */
  hush(): void
  /** What the device kept is no longer what it was: every door forgets what it holds, and what is still on its way is dropped. */
  forget(): void
}

/** Nothing: all is there. Otherwise what stands in the way, another route to ask for, or the one that was come to. */
export type Answer = void | { problem: Omit<ProblemScreen, 'name'> } | { instead: Route } | { at: Route; notice?: string }

/** What the stage and the sound show while a screen is there. */
export interface Illustration {
  view: View
  /** What may come next. */
  ahead?(): View[]
}

/** How a route was asked for. */
export interface Wish {
  /** It was there before, under something else. */
  isBack: boolean
  /** False once something else was asked for: what was fetched is then no reason to change anything. */
  isWanted(): boolean
}

export interface Door<R extends Route = Route, S extends ScreenModel = ScreenModel> {
  /** Brings what a route needs. Rejects when a file can't be had. */
  enter(route: R, wish: Wish): Answer | Promise<Answer>
  /** What is on screen, from what is known. Pure. */
  screen(route: R): S
  /** What can be done there. */
  actions: object
  /** The components that show its screens, by their names. */
  views(): Partial<Views<S>>
  illustration?(route: R): Illustration | undefined
  /** Told when one of its screens was shown. */
  shown?(route: R): void
  forget?(): void
  /** Fetches what a first line does not need, before it is asked for; rejects when it can't be had now. */
  prepare?(): Promise<unknown>
}
