// The norm vote: what each says of oneself, what each believes of the class, and the gap between the two. Pure.
import type { Norm } from '../content/classroom.ts'
import { canShow, shareOf, type Tally } from './tally.ts'

export interface Gap {
  /** Id of the answer that protects. */
  answer: string
  /** Shares of the answer that protects, 0 to 100, whole. */
  self: number
  believed: number
  /** kinder: the class is better than it believes · same: it knows itself · harsher: it believes itself better than it is · bad: half or more let it be. */
  reads: 'kinder' | 'same' | 'harsher' | 'bad'
}

/** Points under which the two are the same. */
const same = 10

/** Undefined while either question has too few answers to be shown. */
export function gapOf(norm: Norm, self: Tally | undefined, believed: Tally | undefined): Gap | undefined {
  if (!self || !believed || !canShow(self) || !canShow(believed)) return undefined
  const protective = norm.answers.find((one) => one !== norm.harm)
  const mine = Math.round(shareOf(self, protective!) * 100)
  const theirs = Math.round(shareOf(believed, protective!) * 100)
  const reads = shareOf(self, protective!) <= 0.5 ? 'bad' : mine - theirs > same ? 'kinder' : theirs - mine > same ? 'harsher' : 'same'
  return { answer: protective!, self: mine, believed: theirs, reads }
}
