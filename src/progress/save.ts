// The save: its shape, and the read path decode → check → refuse newer → migrate → verify. What fails is told apart and nothing is lost.
import * as v from 'valibot'
import { defaultSettings } from './settings.ts'
import { migrations } from './migrations.ts'

export const saveFormat = 'a-voix-haute'
export const saveVersion = 1

const level = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const id = v.pipe(v.string(), v.maxLength(80))
const path = v.pipe(v.array(id), v.maxLength(400))

const settingsShape = v.object({
  language: v.picklist(['fr', 'ar']), textSize: v.picklist(['normal', 'large', 'larger']), motion: v.picklist(['system', 'off']),
  sound: v.boolean(), music: level, effects: level, auto: v.boolean(), haptics: v.boolean(),
  /** Absent in saves from before it could be set. */
  keys: v.optional(v.boolean(), true),
})

const scriptShape = v.object({
  /** Choices of the reading under way. */
  path,
  /** The line on screen. */
  line: id,
  /** Whether the reading under way has reached its ending. */
  ended: v.boolean(),
  /** Lists of choices of former readings, the latest last: for the fork map. */
  runs: v.pipe(v.array(path), v.maxLength(60)),
  /** Day of the first ending, YYYY-MM-DD: recall is offered 7 and 30 days later. */
  finishedOn: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Every ending found so far; absent in saves from before they were noted. */
  endings: v.optional(v.pipe(v.array(id), v.maxLength(60))),
  /** Days on which recall questions were done. Never the answers. */
  recalledOn: v.array(v.pipe(v.string(), v.isoDate())),
})

const saveShape = v.object({
  format: v.literal(saveFormat),
  version: v.literal(saveVersion),
  settings: settingsShape,
  /** The script played last: what Continue opens. */
  last: v.optional(id),
  scripts: v.record(id, scriptShape),
  /** Kinds of safe adults chosen for the circle, ids of an activity: never a name. */
  circle: v.optional(v.pipe(v.array(id), v.maxLength(40))),
  /** Activities gone through once, `SCENE/ID`. Never what was done there. */
  practised: v.optional(v.pipe(v.array(id), v.maxLength(200))),
})

export type Save = v.InferOutput<typeof saveShape>
export type ScriptProgress = v.InferOutput<typeof scriptShape>

export type Decoded = { ok: true; save: Save } | { ok: false; why: 'foreign' | 'newer' | 'damaged' }

export function emptySave(language = defaultSettings.language): Save {
  return { format: saveFormat, version: saveVersion, settings: { ...defaultSettings, language }, scripts: {} }
}

/** Reads what a store or a file held. `foreign`: not ours; `newer`: from a later version of the game; `damaged`: ours, but broken. */
export function decode(raw: unknown): Decoded {
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== saveFormat) return { ok: false, why: 'foreign' }
  const version = (raw as { version?: unknown }).version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, why: 'damaged' }
  if (version > saveVersion) return { ok: false, why: 'newer' }
  const now = migrations.filter((one) => one.from >= version).reduce<unknown>((old, one) => one.migrate(old), raw)
  const checked = v.safeParse(saveShape, now)
  return checked.success ? { ok: true, save: checked.output } : { ok: false, why: 'damaged' }
}

/** Reads the text of an exported file. */
export function decodeFile(text: string): Decoded {
  try {
    return decode(JSON.parse(text))
  } catch {
    return { ok: false, why: text.includes(saveFormat) ? 'damaged' : 'foreign' }
  }
}

/** True when a save may be written: the write path refuses what the read path would. */
export function isValid(save: Save): boolean {
  return v.is(saveShape, save)
}
