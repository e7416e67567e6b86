// Where the conditions and the flags of a seat are written: for the checks that hold one against the other.
import { flagsIn as allIn } from '../../../src/story/conditions.ts'
import { memoryIn } from '../../../src/story/memory.ts'
import type { Condition, Flag } from '../../../src/story/script.ts'
import type { SeatFile } from '../schema.ts'
import type { Path } from '../source.ts'

export function conditionsOf(file: SeatFile): { condition: Condition; at: Path }[] {
  const found: { condition: Condition; at: Path }[] = []
  const add = (part: { if?: Condition }, at: Path) => { if (part.if) found.push({ condition: part.if, at: [...at, 'if'] }) }
  file.moments.forEach((moment, m) => {
    moment.lines.forEach((line, i) => add(line, ['moments', m, 'lines', i]))
    moment.choices?.forEach((choice, i) => add(choice, ['moments', m, 'choices', i]))
    moment.next?.forEach((next, i) => add(next, ['moments', m, 'next', i]))
  })
  file.endings.forEach((ending, e) => ending.outcomes.forEach((outcome, i) => add(outcome, ['endings', e, 'outcomes', i])))
  file.debrief.happened.forEach((part, i) => add(part, ['debrief', 'happened', i]))
  file.debrief.felt.forEach((part, i) => add(part, ['debrief', 'felt', i]))
  return found
}

/** What the condition reads of the path itself. */
export function flagsIn(condition: Condition): Flag[] {
  return allIn(condition).filter((flag) => !flag.includes('/'))
}

/** Flags with all that the condition wants to have been played: an echo is heard by somebody. */
export function remembering(condition: Condition | undefined, flags: ReadonlySet<Flag>): ReadonlySet<Flag> {
  const marks = condition ? marksIn(condition) : []
  return marks.length ? new Set([...flags, ...marks]) : flags
}

/** What it reads of earlier scenes (`seen:`). */
export function marksIn(condition: Condition): Flag[] {
  return memoryIn(allIn(condition))
}

/** The flags that something depends on: the only ones by which two paths can differ. */
export function readFlags(file: SeatFile): Set<Flag> {
  return new Set(conditionsOf(file).flatMap(({ condition }) => flagsIn(condition)))
}
