// The shape of the save, as it is written in the store and in a file.
import * as v from 'valibot'

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
  /** These two: absent until they are asked for. */
  clear: v.optional(v.boolean()),
  aloud: v.optional(v.boolean()),
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

export const saveShape = v.object({
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
  /** The best try of each round of an activity, by `SCENE/ID/ROUND`. */
  tries: v.optional(v.record(id, v.object({ reached: v.pipe(v.number(), v.integer(), v.minValue(0)), wrote: v.pipe(v.number(), v.integer(), v.minValue(0)) }))),
})

export type Save = v.InferOutput<typeof saveShape>
export type ScriptProgress = v.InferOutput<typeof scriptShape>
