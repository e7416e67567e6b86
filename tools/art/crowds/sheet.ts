// Reads assets/pictures/crowds.yaml: who stands where in each crowd picture, as data. It refuses what the drawings don't know.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { cast, lights, moods, outfits, places, poses } from '../../../src/story/vocabulary.ts'
import { brows, eyes, extras, mouths } from '../characters/features.ts'
import { held } from './held.ts'
import { rests, seats } from './lap.ts'
import { things } from './things.ts'

export const crowdsFile = 'assets/pictures/crowds.yaml'

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb'))
const keysOf = <T extends object>(table: T) => Object.keys(table) as [keyof T & string]

/** Somebody without a name: what a person of the cast sheet has, in one outfit. */
const stranger = v.strictObject({
  height: v.number(), headScale: v.number(), skin: colour, hair: colour, beard: v.optional(v.string()), glasses: v.optional(v.string()), phone: v.optional(colour, '#3a3a5c'),
  /** Which bodies for which pose: a `wear` of the cast sheet. */
  wear: v.string(), head: v.string(), hijab: v.optional(colour), band: v.optional(colour), outer: colour, inner: v.optional(colour), trim: v.optional(colour), pants: colour, shoes: colour,
})

const where = { x: v.number(), y: v.number(), scale: v.optional(v.number(), 1), flip: v.optional(v.boolean(), false) }

const someone = v.strictObject({
  /** Who it is: one of the cast, or one of the `strangers`. */
  who: v.string(),
  /** Name of the box; people of one name share one box. Without it, nobody can be looked at there. */
  id: v.optional(v.string()),
  outfit: v.optional(v.picklist(outfits), 'school'),
  mood: v.picklist(moods),
  pose: v.optional(v.picklist(poses), 'stand'),
  ...where,
  /** Features that differ from the mood's: a mouth that laughs under eyes that don't. */
  brow: v.optional(v.picklist(keysOf(brows))), eye: v.optional(v.picklist(keysOf(eyes))), mouth: v.optional(v.picklist(keysOf(mouths))),
  add: v.optional(v.array(v.picklist(keysOf(extras))), []),
  /** Degrees that the head leans beyond its mood. */
  tilt: v.optional(v.number(), 0),
  holds: v.optional(v.picklist(keysOf(held))),
  bag: v.optional(v.boolean(), false),
  /** Seen from the front on a chair or a wall: the legs are ours, whatever the pose. */
  sits: v.optional(v.picklist(seats)),
  /** Where the hands of somebody seated lie. */
  rest: v.optional(v.picklist(rests), 'knees'),
})

const thing = v.strictObject({ thing: v.picklist(keysOf(things)), ...where })

const crowd = v.strictObject({ place: v.picklist(places), light: v.picklist(lights), people: v.pipe(v.array(someone), v.minLength(5)), things: v.optional(v.array(thing), []) })

const file = v.strictObject({ strangers: v.record(v.string(), stranger), crowds: v.record(v.pipe(v.string(), v.regex(/^crowd-[a-z-]+$/)), crowd) })

export type Stranger = v.InferOutput<typeof stranger>
export type Someone = v.InferOutput<typeof someone>
export type Crowd = v.InferOutput<typeof crowd>
export type CrowdSheet = v.InferOutput<typeof file>

/** Throws with the path of the first wrong value, or of somebody whom nobody knows. */
export function readCrowds(path = crowdsFile): CrowdSheet {
  const result = v.safeParse(file, parse(readFileSync(path, 'utf8')))
  if (!result.success) {
    const [issue] = result.issues
    throw new Error(`${path}: ${v.getDotPath(issue)}: ${issue.message}`)
  }
  const known = new Set<string>([...cast, ...Object.keys(result.output.strangers)])
  for (const [name, { people }] of Object.entries(result.output.crowds)) {
    const unknown = people.find(({ who }) => !known.has(who))
    if (unknown) throw new Error(`${path}: ${name}: nobody is called ${unknown.who}`)
  }
  return result.output
}
