// Walks every path of a seat with something in mind: what was promised, who was told. What may be forgotten is left to the reader.
import { holds } from '../../../src/story/conditions.ts'
import type { Flag } from '../../../src/story/script.ts'
import type { SeatPart } from '../project.ts'
import type { LineEntry, MomentEntry } from '../schema.ts'
import type { Path } from '../source.ts'
import { readFlags } from './conditions.ts'
import { explore } from './explore.ts'
import type { Situation } from './explore.ts'

export type Choice = NonNullable<MomentEntry['choices']>[number]
type Told = SeatPart['data']['endings'][number]['outcomes'][number] | SeatPart['data']['debrief']['happened'][number]

/** What is met on the way changes the marks in place; `end` sees those of a whole path. */
export interface Reader {
  moment?(moment: MomentEntry, marks: Set<string>): void
  line(line: LineEntry, marks: Set<string>): void
  /** `next`: the situation to which it leads. */
  choice(choice: Choice, marks: Set<string>, next: Situation): void
  told?(part: Told, marks: Set<string>): void
  /** `at`: where the ending is written. */
  end?(marks: ReadonlySet<string>, flags: ReadonlySet<Flag>, at: Path): void
}

/** Each pair of a situation and marks is met once. Silent when there are too many situations: the check of paths says so. */
export function remember(part: SeatPart, reader: Reader): void {
  const { moments, endings, debrief } = part.data
  const places = new Map(moments.map(({ id }, m) => [id, m]))
  const situations = explore(part.script, readFlags(part.data)) ?? []
  const seen = new Set<string>()
  const waiting: { at: number; marks: ReadonlySet<string> }[] = situations.length ? [{ at: 0, marks: new Set() }] : []
  const goTo = (at: number, marks: ReadonlySet<string>) => {
    const key = `${at} ${[...marks].sort().join()}`
    if (!seen.has(key)) waiting.push({ at, marks })
    seen.add(key)
  }
  for (let turn = waiting.pop(); turn; turn = waiting.pop()) {
    const { moment, flags, leadsTo } = situations[turn.at]!
    const m = places.get(moment.id)!
    const { lines, choices = [], ending } = moments[m]!
    const marks = new Set(turn.marks)
    reader.moment?.(moments[m]!, marks)
    for (const line of lines) if (holds(line.if, flags)) reader.line(line, marks)
    if (ending) {
      const parts = [...endings.find(({ id }) => id === ending)?.outcomes ?? [], ...debrief.happened]
      for (const told of parts) if (holds(told.if, flags)) reader.told?.(told, marks)
      reader.end?.(marks, flags, ['moments', m, 'ending'])
    }
    // One situation for each choice that is offered, in their order (see explore).
    const offered = choices.filter((choice) => holds(choice.if, flags))
    leadsTo.forEach((at, i) => {
      if (!offered[i]) return goTo(at, marks)
      const after = new Set(marks)
      reader.choice(offered[i], after, situations[at]!)
      goTo(at, after)
    })
  }
}
