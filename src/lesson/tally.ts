// Counting votes: one question, one method, whole numbers. The last count can be undone. Methods are never added together. Pure.
import type { methods } from '../content/classroom.ts'

/** hands: open hands, never on anything about oneself · cards: held up · chest: cards held to the chest · slips: folded · codes: from the pupils' own devices. */
export type Method = (typeof methods)[number]

/** What a question about oneself may be counted by. */
export const privateMethods = ['slips', 'chest'] as const satisfies readonly Method[]
/** What is asked before and after may be answered on the pupils' own devices too. */
export const itemMethods = [...privateMethods, 'codes'] as const satisfies readonly Method[]
/** What a vote on the story may be counted by. */
export const openMethods = ['hands', 'cards'] as const satisfies readonly Method[]

export interface Tally {
  method: Method
  counts: Record<string, number>
  /** Every count before the present one, oldest first. */
  before: Record<string, number>[]
}

export type Counted = { ok: true; tally: Tally } | { ok: false; why: 'more-than-class' | 'not-a-number' }

/** Nothing about a question is shown under this many answers. */
export const least = 5
/** Counts that can be undone; older ones are settled. */
const remembered = 60
const mostPupils = 60

export function newTally(method: Method, options: readonly string[]): Tally {
  return { method, counts: Object.fromEntries(options.map((one) => [one, 0])), before: [] }
}

/** One option now has `value` votes. `pupils`: of the class, 0 when it is not known. */
export function setCount(tally: Tally, option: string, value: number, pupils: number): Counted {
  if (!Object.keys(tally.counts).includes(option) || !Number.isInteger(value) || value < 0) return { ok: false, why: 'not-a-number' }
  const counts = { ...tally.counts, [option]: value }
  if (sum(counts) > (pupils || mostPupils)) return { ok: false, why: 'more-than-class' }
  if (value === tally.counts[option]) return { ok: true, tally }
  return { ok: true, tally: { ...tally, counts, before: [...tally.before, tally.counts].slice(-remembered) } }
}

/** One more or one less; less than none changes nothing. */
export function addCount(tally: Tally, option: string, by: 1 | -1, pupils: number): Counted {
  const value = (tally.counts[option] ?? NaN) + by
  return value < 0 ? { ok: true, tally } : setCount(tally, option, value, pupils)
}

export function undo(tally: Tally): Tally {
  const last = tally.before[tally.before.length - 1]
  return last ? { ...tally, counts: last, before: tally.before.slice(0, -1) } : tally
}

export function totalOf({ counts }: Tally): number {
  return sum(counts)
}

/** Whether its numbers may be shown. */
export function canShow(tally: Tally): boolean {
  return totalOf(tally) >= least
}

/** The options with the most votes, in their order; none when nobody voted. */
export function winnersOf({ counts }: Tally): string[] {
  const most = Math.max(0, ...Object.values(counts))
  return most ? Object.keys(counts).filter((one) => counts[one] === most) : []
}

/** The two branches to play when the class is split: as many on both sides, or one vote in ten apart. Undefined when it is not. */
export function splitOf(tally: Tally): [string, string] | undefined {
  const [first, second] = Object.keys(tally.counts).sort((a, b) => tally.counts[b]! - tally.counts[a]!)
  if (!first || !second || !tally.counts[second]) return undefined
  const apart = tally.counts[first]! - tally.counts[second]
  if (apart > totalOf(tally) / 10) return undefined
  const inOrder = Object.keys(tally.counts).filter((one) => one === first || one === second)
  return [inOrder[0]!, inOrder[1]!]
}

/** 0 to 1. */
export function shareOf(tally: Tally, option: string): number {
  const total = totalOf(tally)
  return total ? (tally.counts[option] ?? 0) / total : 0
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((all, one) => all + one, 0)
}
