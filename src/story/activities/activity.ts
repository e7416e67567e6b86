// All kinds of activities together: what each is given, where it stands, what a person may do there. Shapes only.
import type { Breathe, BreatheMove, BreatheState } from './breathe.ts'
import type { Chain, ChainMove, ChainState } from './chain.ts'
import type { Circle, CircleMove, CircleState } from './circle.ts'
import type { Look, LookMove, LookState } from './look.ts'
import type { Profiles, ProfilesMove, ProfilesState } from './profiles.ts'
import type { Street, StreetMove, StreetState } from './street.ts'
import type { Trace, TraceMove, TraceState } from './trace.ts'

/** For each kind: the compiled activity, its state, its moves. A move that makes no sense there changes nothing. */
export interface Kinds {
  breathe: { activity: Breathe; state: BreatheState; move: BreatheMove }
  chain: { activity: Chain; state: ChainState; move: ChainMove }
  circle: { activity: Circle; state: CircleState; move: CircleMove }
  look: { activity: Look; state: LookState; move: LookMove }
  profiles: { activity: Profiles; state: ProfilesState; move: ProfilesMove }
  street: { activity: Street; state: StreetState; move: StreetMove }
  trace: { activity: Trace; state: TraceState; move: TraceMove }
}

export type ActivityKind = keyof Kinds
export type Activity = Kinds[ActivityKind]['activity']
export type Move = Kinds[ActivityKind]['move']
/** An activity under way. */
export type Play = { [K in ActivityKind]: { kind: K; activity: Kinds[K]['activity']; state: Kinds[K]['state'] } }[ActivityKind]
