// Repeatable chance for the fuzzer: the same seed always makes the same case.
import { seedRandom } from '../sound/seed.ts'

export interface Chance {
  /** From 0 (included) to `below` (excluded), whole. */
  below(below: number): number
  /** True once in `times`. */
  once(times: number): boolean
  one<T>(list: readonly T[]): T
}

export function chanceOf(seed: number): Chance {
  const random = seedRandom(seed)
  const below = (most: number): number => Math.floor(random() * most)
  return { below, once: (times) => below(times) === 0, one: (list) => list[below(list.length)]! }
}
