// A film on screen, and what can be done with it. Shapes only.
import type { ChoiceId, EndingId } from '../../story/script.ts'
import type { View } from '../../story/view.ts'

export interface FilmScreen {
  name: 'film'
  /** Names the film. */
  id: string
  view: View
  /** The choice that is made now. */
  chosen?: ChoiceId
  /** The frame on screen, from 0, and how many there are. */
  at: number
  all: number
  ending: EndingId
  /** Set after the last line. */
  isOver: boolean
  /** The path asked for is not one that was played: another that leads there. */
  isAnother: boolean
  /** It was played, but is there no more. */
  isGone: boolean
}

export interface FilmActions {
  turnTo(at: number): void
}
