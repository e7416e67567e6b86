// What every kind of activity is made of. Knows no kind; the list of kinds is activity.ts. Shapes only.
import type { View } from '../view.ts'
import type { CastId, Effect } from '../vocabulary.ts'

/** What every activity has; its words are in the namespace `scenes/SCENE/activities/ID`. */
export interface ActivityCommon {
  id: string
  scene: string
  /** Who does it. */
  lead: CastId
  review: string
}

/** What this device keeps between two plays: types of people, never names; the best tries of rounds, by their keys. */
export interface Kept {
  circle: readonly string[]
  tries?: Readonly<Record<string, { reached: number; wrote: number }>>
}

/** What the stage shows while an activity is played; for those that need it. */
export type Scenery = Pick<View, 'place' | 'light' | 'cast' | 'camera'> & { effect?: Effect }

/** The rules of one kind: an activity, where it stands, what may be done. Pure. */
export interface Rules<Activity, State, Move> {
  begin(activity: Activity, kept: Kept): State
  move(activity: Activity, state: State, move: Move): State
  /** True when what it trains was gone through once: it can still be played on. */
  isDone(activity: Activity, state: State): boolean
  scenery?(activity: Activity, state: State): Scenery
}
