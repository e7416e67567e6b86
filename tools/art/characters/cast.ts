// Reads assets/characters/cast.yaml: how each person looks, as data. It refuses what the drawings don't know.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { cast, outfits, poses, type CastId, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'

export const castFile = 'assets/characters/cast.yaml'

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, 'a colour is written #rrggbb'))
const bodies = v.record(v.picklist(poses), v.string())

const outfit = v.strictObject({
  wear: v.string(),
  /** The head drawing; the hair is drawn on it. */
  head: v.string(),
  /** Another skin than one's own: an avatar's. */
  skin: v.optional(colour),
  hijab: v.optional(colour),
  band: v.optional(colour),
  outer: colour,
  inner: v.optional(colour),
  trim: v.optional(colour),
  pants: colour,
  shoes: colour,
  /** What all of a team wear. */
  kit: v.optional(v.boolean()),
  /** Other bodies than those of `wear`. */
  poses: v.optional(bodies),
})

const person = v.strictObject({
  /** World units from feet to crown. */
  height: v.pipe(v.number(), v.minValue(300), v.maxValue(580)),
  /** Bigger is younger: about 1.4 for a child, 1.15 for an adult. */
  headScale: v.pipe(v.number(), v.minValue(1), v.maxValue(1.6)),
  skin: colour,
  hair: colour,
  beard: v.optional(v.string()),
  beardColour: v.optional(colour),
  glasses: v.optional(v.string()),
  phone: colour,
  /** Colour behind the portrait. */
  disc: colour,
  /** The school bag: its colour and that of its pocket. */
  bag: v.optional(v.tuple([colour, colour])),
  outfits: v.record(v.picklist(outfits), outfit),
})

const castSheet = v.strictObject({
  wear: v.record(v.string(), v.record(v.picklist(poses), v.string())),
  people: v.record(v.picklist(cast), person),
})

export type OutfitLook = v.InferOutput<typeof outfit>
export type PersonLook = Omit<v.InferOutput<typeof person>, 'outfits'> & { outfits: Partial<Record<Outfit, OutfitLook>> }

export interface CastSheet {
  people: Record<CastId, PersonLook>
  /** The body drawing and what is sewn on it, as in `CrossArm + smock`; undefined for a pose that this person never takes. Throws when an everyday pose is missing. */
  bodyOf(id: CastId, outfit: Outfit, pose: Pose): string | undefined
}

/** Poses that only some people take. */
const rare: readonly Pose[] = ['moped']

/** Throws with the path of the first wrong value. */
export function readCast(file = castFile): CastSheet {
  const result = v.safeParse(castSheet, parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    const [issue] = result.issues
    throw new Error(`${file}: ${v.getDotPath(issue)}: ${issue.message}`)
  }
  const { people, wear } = result.output
  const missing = cast.find((id) => !people[id])
  if (missing) throw new Error(`${file}: nothing says how ${missing} looks`)
  return {
    people: people as Record<CastId, PersonLook>,
    bodyOf(id, outfit, pose) {
      const look = (people as Partial<Record<CastId, PersonLook>>)[id]?.outfits[outfit]
      const body = (look?.poses as Partial<Record<Pose, string>> | undefined)?.[pose] ?? wear[look?.wear ?? '']?.[pose]
      if (!body && !rare.includes(pose)) throw new Error(`${file}: no body for ${id}, ${outfit}, ${pose}`)
      return body
    },
  }
}
