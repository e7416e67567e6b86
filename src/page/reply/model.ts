// A pupil's answers on their own device: which number, one question at a time, the code. Shapes only.
import type { CodePicture } from '../../lesson/code.ts'

export type ReplyScreen =
  /** Which session: the number that the class sees. */
  | { name: 'reply'; stage: 'call'; isWrong: boolean }
  /** `given`: the place of the answer from 1 on, 0 when it was passed. */
  | { name: 'reply'; stage: 'ask'; at: number; all: number; id: string; answers: string[]; given?: number }
  /** `groups`: the digits as they are read aloud. */
  | { name: 'reply'; stage: 'code'; groups: string[]; picture?: CodePicture }

export interface ReplyActions {
  join(text: string): void
  /** 0: passed. */
  answer(place: number): void
  turnBack(): void
  /** Another number, with the same answers. */
  rejoin(): void
  /** Nothing is left of the answers: the next pupil begins. */
  wipe(): void
}
