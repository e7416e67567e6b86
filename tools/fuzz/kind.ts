// One kind of input that comes from outside, and how it is tried. Every kind is in kinds.ts.
import type { Chance } from './random.ts'

export interface Kind {
  name: string
  /** Cases of a whole run, and of the share in `npm test`. */
  many: number
  few: number
  /** Reads what is needed, once; answers what tries one case: it throws when the product is at fault. */
  open(): (chance: Chance) => void
}

/** What must be true, or the product is at fault. */
export function hold(isTrue: unknown, what: string): asserts isTrue {
  if (!isTrue) throw new Error(what)
}

/** Whether both say the same, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return written(a) === written(b)
}

function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => (one instanceof Set ? [...one].sort() : one && typeof one === 'object' && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one)) ?? 'undefined'
}
