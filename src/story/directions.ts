// The shape of a script's stage directions: what people do with each line. Ids only; the stage alone reads them, so they come with it.
import type { LineId } from './script.ts'
import type { CastId, Gesture, HeldThing } from './vocabulary.ts'

export interface Direction {
  does?: Partial<Record<CastId, Gesture>>
  /** What is in the hand that acts. */
  holds?: Partial<Record<CastId, HeldThing>>
}

/** Of the lines that have one. */
export type Directions = Record<LineId, Direction>
