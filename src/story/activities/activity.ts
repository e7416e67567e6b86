// The activities that train one skill each: what each kind is given, where it stands, what a person may do there. Shapes only.
import type { View } from '../view.ts'
import type { CastId, Effect } from '../vocabulary.ts'
import type { Breathe, BreatheMove, BreatheState } from './breathe.ts'
import type { Chain, ChainMove, ChainState } from './chain.ts'
import type { Circle, CircleMove, CircleState } from './circle.ts'
import type { Look, LookMove, LookState } from './look.ts'
import type { Street, StreetMove, StreetState } from './street.ts'
import type { Trace, TraceMove, TraceState } from './trace.ts'

/** What every activity has; its words are in the namespace `scenes/SCENE/activities/ID`. */
export interface ActivityCommon {
  id: string
  scene: string
  /** Who does it. */
  lead: CastId
  review: string
}

/** For each kind: the compiled activity, its state, its moves. A move that makes no sense there changes nothing. */
export interface Kinds {
  breathe: { activity: Breathe; state: BreatheState; move: BreatheMove }
  chain: { activity: Chain; state: ChainState; move: ChainMove }
  circle: { activity: Circle; state: CircleState; move: CircleMove }
  look: { activity: Look; state: LookState; move: LookMove }
  street: { activity: Street; state: StreetState; move: StreetMove }
  trace: { activity: Trace; state: TraceState; move: TraceMove }
}

export type ActivityKind = keyof Kinds
export type Activity = Kinds[ActivityKind]['activity']
export type Move = Kinds[ActivityKind]['move']
/** An activity under way. */
export type Play = { [K in ActivityKind]: { kind: K; activity: Kinds[K]['activity']; state: Kinds[K]['state'] } }[ActivityKind]

/** What this device keeps between two plays: types of people, never names. */
export interface Kept {
  circle: readonly string[]
}

/** What the stage shows while an activity is played; for those that need it. */
export type Scenery = Pick<View, 'place' | 'light' | 'cast' | 'camera'> & { effect?: Effect }

/** The rules of one kind. Pure. */
export interface Rules<K extends ActivityKind> {
  begin(activity: Kinds[K]['activity'], kept: Kept): Kinds[K]['state']
  move(activity: Kinds[K]['activity'], state: Kinds[K]['state'], move: Kinds[K]['move']): Kinds[K]['state']
  /** True when what it trains was gone through once: it can still be played on. */
  isDone(activity: Kinds[K]['activity'], state: Kinds[K]['state']): boolean
  scenery?(activity: Kinds[K]['activity'], state: Kinds[K]['state']): Scenery
}
