// The shape of a script's stage directions: what people do with each line, and what is there besides them. Ids only; the stage alone reads them, so they come with it.
import type { LineId } from './script.ts'
import type { CastId, Crowd, Gesture, HeldThing, Passing, Prop } from './vocabulary.ts'

export interface Direction {
  does?: Partial<Record<CastId, Gesture>>
  /** What is in the hand that acts. */
  holds?: Partial<Record<CastId, HeldThing>>
  /** What stands there. */
  prop?: Prop[]
  /** What comes through. */
  passes?: Passing
  /** Who is there besides the people of the view. */
  crowd?: Crowd
}

/** Of the lines that have one. */
export type Directions = Record<LineId, Direction>
