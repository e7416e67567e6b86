// Where a reading is: which choices were made, which line is on screen. Made by the rules only, never edited.
import type { ChoiceId, EndingId, Flag, LineId, MomentId } from './script.ts'

export interface State {
  /** Choices made so far, in order: all that a save needs, with the line. */
  path: ChoiceId[]
  moment: MomentId
  /** Index of the present line among all lines of its moment. */
  line: number
  flags: ReadonlySet<Flag>
  /** Every line read on this path, oldest first, with its moment; the present one is last. */
  read: { moment: MomentId; line: LineId }[]
  /** Set once the last line of an ending was read. */
  ending?: EndingId
}

export type Action = { type: 'next' } | { type: 'choose'; choice: ChoiceId }

export type Step =
  | { ok: true; state: State }
  | { ok: false; why: 'must-choose' | 'not-offered' | 'finished' }
