// What is kept of class sessions: the one under way, and of those that are over their totals and the rule that was written. No name, no hour. Pure.
import * as v from 'valibot'
import type { Session } from '../lesson/session.ts'

const id = v.pipe(v.string(), v.maxLength(80))
const ids = v.pipe(v.array(id), v.maxLength(400))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(200))
const counts = v.record(id, count)
const method = v.picklist(['hands', 'cards', 'chest', 'slips', 'codes'])
const plan = v.picklist(['p55', 'p30', 'p110'])
const asks = v.pipe(v.array(v.picklist(['before', 'after'])), v.maxLength(2))
const day = v.pipe(v.string(), v.isoDate())
const group = v.pipe(v.string(), v.regex(/^[A-Z]$/))
const rule = v.pipe(v.string(), v.maxLength(200))

const ballots = v.pipe(v.array(v.object({
  kind: v.picklist(['story', 'norm-me', 'norm-class', 'item']), id, when: v.picklist(['before', 'during', 'after']), reading: v.optional(count),
  tally: v.object({ method, counts, before: v.pipe(v.array(counts), v.maxLength(60)) }),
})), v.maxLength(1000))

const sessionShape: v.GenericSchema<unknown, Session> = v.object({
  token: id, date: day, group, pupils: count, scene: id, plan, asks: v.optional(asks), language: v.optional(v.picklist(['fr', 'ar'])), at: count, index: count, dropped: ids, seen: v.optional(ids), isReading: v.boolean(),
  path: ids, line: id, hasEnded: v.boolean(), runs: v.pipe(v.array(ids), v.maxLength(60)), waiting: v.pipe(v.array(ids), v.maxLength(20)),
  phase: v.picklist(['ask', 'vote', 'result', 'talk']), prompt: count, ballots, replies: v.optional(v.object({ before: count, after: count })), method, gates: ids, rule, isBlank: v.boolean(), isTrial: v.optional(v.boolean()),
})

const pastShape = v.object({ date: day, group, scene: id, plan, dropped: ids, ballots, rule })

const recordShape = v.object({
  format: v.literal('a-voix-haute-class'), version: v.literal(1),
  open: v.optional(sessionShape),
  past: v.pipe(v.array(pastShape), v.maxLength(500)),
})

export type PastSession = v.InferOutput<typeof pastShape>
export type ClassRecord = v.InferOutput<typeof recordShape>

export function emptyRecord(): ClassRecord {
  return { format: 'a-voix-haute-class', version: 1, past: [] }
}

/** Kept by a later version of the game: not to be written over, what it holds would be lost. */
export function isOfLaterVersion(raw: unknown): boolean {
  return v.is(v.object({ format: v.literal('a-voix-haute-class'), version: v.pipe(v.number(), v.gtValue(1)) }), raw)
}

/** What can't be read begins anew; a session under way that can't be read is left out, those that are over stay. */
export function decodeRecord(raw: unknown): ClassRecord {
  const whole = v.safeParse(recordShape, raw)
  if (whole.success) return whole.output
  const past = v.safeParse(v.object({ past: v.array(v.unknown()) }), raw)
  const readable = past.success ? past.output.past.flatMap((one) => { const read = v.safeParse(pastShape, one); return read.success ? [read.output] : [] }) : []
  return { ...emptyRecord(), past: readable }
}

export function keepOpen(record: ClassRecord, open: Session): ClassRecord {
  return { ...record, open }
}

/** The session is over: its totals, its rule and what was `skipped` stay, the rest is forgotten; of a trial nothing stays. */
export function closeSession(record: ClassRecord, skipped: readonly string[] = record.open?.dropped ?? []): ClassRecord {
  const { open, ...rest } = record
  if (!open) return record
  if (open.isTrial) return rest
  const { date, group, scene, plan, ballots, rule } = open
  const settled = ballots.map((one) => ({ ...one, tally: { ...one.tally, before: [] } }))
  return { ...rest, past: [...rest.past, { date, group, scene, plan, dropped: [...skipped], ballots: settled, rule }].slice(-500) }
}

/** What the same class wrote last. */
export function lastRule({ past }: ClassRecord, group: string): string {
  return [...past].reverse().find((one) => one.group === group && one.rule)?.rule ?? ''
}

/** The first session of a path whose story that class has not had; undefined at its end. */
export function nextOnPath<T extends { scene?: string | undefined }>(sessions: readonly T[], past: readonly PastSession[], group: string): T | undefined {
  return sessions.find(({ scene }) => scene && !past.some((one) => one.group === group && one.scene === scene))
}
