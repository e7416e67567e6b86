// Respire: a few slow breaths with somebody. The page counts the seconds; this knows which breath it is. Pure.
import type { ActivityCommon, Rules } from './kind.ts'

/** Seconds of each part of a breath, and how many breaths. Out is longer than in. */
export interface Breathe extends ActivityCommon {
  kind: 'breathe'
  in: number
  hold: number
  out: number
  breaths: number
}

export interface BreatheState {
  phase: 'ready' | 'in' | 'hold' | 'out' | 'done'
  /** Breaths brought to their end. */
  breathed: number
}

/** `turn`: the seconds of this part are over. */
export type BreatheMove = { type: 'start' | 'turn' | 'stop' }

const ready: BreatheState = { phase: 'ready', breathed: 0 }

/** What the safety bar opens: no scene is needed, anybody may lead. */
export const anywhere: Omit<Breathe, 'lead'> = { id: 'anywhere', scene: '', kind: 'breathe', review: 'none', in: 4, hold: 1, out: 6, breaths: 5 }

export const breatheRules: Rules<Breathe, BreatheState, BreatheMove> = {
  begin: () => ready,
  move(activity, state, move) {
    if (move.type === 'start') return { phase: 'in', breathed: 0 }
    if (move.type === 'stop') return state.phase === 'ready' ? state : { ...state, phase: 'done' }
    if (move.type === 'turn') return turn(activity, state)
    return state
  },
  isDone: (_, { phase }) => phase === 'done',
}

function turn({ hold, breaths }: Breathe, { phase, breathed }: BreatheState): BreatheState {
  if (phase === 'in') return { phase: hold > 0 ? 'hold' : 'out', breathed }
  if (phase === 'hold') return { phase: 'out', breathed }
  if (phase === 'out') return breathed + 1 < breaths ? { phase: 'in', breathed: breathed + 1 } : { phase: 'done', breathed: breathed + 1 }
  return { phase, breathed }
}
