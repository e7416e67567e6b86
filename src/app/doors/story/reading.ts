// The reading that the door of the story holds: what is before and after it looks at the same. A shape only.
import type { SceneId } from '../../../story/script.ts'
import type { Seat } from '../../../story/vocabulary.ts'
import type { Answer, Wish } from '../../door.ts'
import type { Opening, Session } from './session.ts'

export interface Reading {
  session?: Session
  /** Opens a script; nothing when it could be, otherwise what to answer: its save no longer fitted, or there is no such place. */
  open(scene: SceneId, seat: Seat, opening: Opening, wish: Wish): Promise<Answer>
  /** Runs once all words of the script are there, now or later; meanwhile no second wish counts. What can't be had is told by the kernel. */
  onceWorded(run: () => void): void
}
