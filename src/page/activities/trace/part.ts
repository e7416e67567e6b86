// What every part of this board is handed. A shape only.
import type { Trace, TraceState } from '../../../story/activities/trace.ts'

export interface TracePart {
  activity: Trace
  state: TraceState
}
