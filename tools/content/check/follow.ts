// Walks every path of a seat with one number in mind: the hour, or who is there. Of the flags, only those that the lines in question hang on.
import { holds } from '../../../src/story/conditions.ts'
import type { SeatPart } from '../project.ts'
import type { LineEntry, MomentEntry } from '../schema.ts'
import { flagsIn } from './conditions.ts'
import { explore } from './explore.ts'

export interface Follower {
  /** Lines that change the number or may be wrong; the others are passed over. */
  counts(line: LineEntry): boolean
  /** The number upon entering a moment, then after a line. */
  moment?(before: number, moment: MomentEntry): number
  line(before: number, line: LineEntry): number
}

/** From 0. Each pair of a situation and a number is met once. Silent when there are too many situations: the check of paths says so. */
export function follow({ script, data }: SeatPart, { counts, moment: enter = (before) => before, line: read }: Follower): void {
  const entries = new Map(data.moments.map((moment) => [moment.id, { moment, lines: moment.lines.filter(counts) }]))
  const reads = [...entries.values()].flatMap(({ moment, lines }) => [...lines, ...moment.choices ?? [], ...moment.next ?? []])
  const situations = explore(script, new Set(reads.flatMap((part) => (part.if ? flagsIn(part.if) : [])))) ?? []
  const seen = situations.map(() => new Set<number>())
  const waiting: [at: number, number: number][] = situations.length ? [[0, 0]] : []
  for (let turn = waiting.pop(); turn; turn = waiting.pop()) {
    const { moment, flags, leadsTo } = situations[turn[0]]!
    const entry = entries.get(moment.id)!
    let number = enter(turn[1], entry.moment)
    for (const line of entry.lines) if (holds(line.if, flags)) number = read(number, line)
    for (const at of leadsTo) {
      if (!seen[at]!.has(number)) waiting.push([at, number])
      seen[at]!.add(number)
    }
  }
}
