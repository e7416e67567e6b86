// What every kind of activity brings to the content: the shape of its file, its texts, its compiled form, its own checks.
import * as v from 'valibot'
import type { ActivityKind, Kinds } from '../../../src/story/activities/activity.ts'
import type { Report } from '../check/report.ts'
import { castId, review, text } from '../schema/parts.ts'
import type { Path } from '../source.ts'
import type { Text, TextKind } from '../texts.ts'

/** The keys that every activity has. */
export const common = {
  review,
  lead: v.pipe(castId, v.description('La personne jouée')),
  intro: v.pipe(text, v.description('Ce qu’on fait ici, en une ou deux phrases')),
  closing: v.pipe(text, v.description('Ce qu’on emporte, en une phrase. Jamais une note')),
}

export type CommonEntry = { review: string; lead: Kinds[ActivityKind]['activity']['lead']; intro: string; closing: string }

/** One kind; `Entry` is what its author writes. */
export interface Kind<Entry extends CommonEntry, K extends ActivityKind> {
  textsOf(entry: Entry): Text[]
  compile(entry: Entry, names: { id: string; scene: string }): Kinds[K]['activity']
  /** What the schema can't say: ids that must exist, lists that must agree. `report(path, sentence, remedy)`, in French. */
  check?(entry: Entry, report: Report): void
}

/** Collects texts: `add('people.p1', 'Rania', 'name', ['people', 0, 'name'])`. */
export function collector(): { texts: Text[]; add: (key: string, value: string | undefined, kind: TextKind, at: Path, allowsBlame?: boolean) => void } {
  const texts: Text[] = []
  return { texts, add: (key, value, kind, at, allowsBlame) => { if (value !== undefined) texts.push({ key, value, kind, at, ...(allowsBlame && { allowsBlame }) }) } }
}

/** What every compiled activity holds. */
export function commonOf({ lead, review }: CommonEntry, names: { id: string; scene: string }) {
  return { ...names, lead, review }
}
