// When is a condition true? Pure.
import type { Condition, Flag } from './script.ts'

/** True when the condition holds with these flags raised; an absent condition always holds. */
export function holds(condition: Condition | undefined, flags: ReadonlySet<Flag>): boolean {
  if (!condition) return true
  if ('has' in condition) return flags.has(condition.has)
  if ('hasNot' in condition) return !flags.has(condition.hasNot)
  if ('all' in condition) return condition.all.every((part) => holds(part, flags))
  return condition.any.some((part) => holds(part, flags))
}

/** Every flag that a condition reads. */
export function flagsIn(condition: Condition): Flag[] {
  if ('has' in condition) return [condition.has]
  if ('hasNot' in condition) return [condition.hasNot]
  return ('all' in condition ? condition.all : condition.any).flatMap(flagsIn)
}
