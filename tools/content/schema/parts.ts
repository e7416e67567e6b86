// The small pieces that the schemas of scenes share: ids, texts, conditions, people on stage.
import * as v from 'valibot'
import { cast, moods, outfits, poses } from '../../../src/story/vocabulary.ts'
import type { CastId } from '../../../src/story/vocabulary.ts'
import { markOf } from '../../../src/story/memory.ts'
import type { Condition } from '../../../src/story/script.ts'

export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Lower-case words joined by hyphens. A message of a schema reads `sentence → remedy`. */
export const id = v.pipe(v.string(), v.regex(idPattern,
  'un nom s’écrit en minuscules sans accent, avec des tirets → par exemple `la-cloche`'))

export const text = v.pipe(v.string(), v.regex(/\S/, 'le texte est vide → l’écrire'))

export const castId = v.picklist(cast)

/** `none`, or who read it and when. */
export const review = v.pipe(text, v.description('Qui a relu et quand, ou none'))

/** 2024, 2024-11 or 2024-11-01. */
export const date = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/,
  'une date s’écrit 2024, 2024-11 ou 2024-11-01 → la corriger'))

/** An earlier scene came to an ending, to one of these when they are named: marks, which a reading has or has not from its start. */
const seen = v.pipe(
  v.strictObject({ seen: v.strictObject({ scene: id, endings: v.optional(v.pipe(v.array(id), v.minLength(1, 'aucune fin n’est nommée → en nommer, ou enlever `endings:`'))) }) }),
  v.transform(({ seen: { scene, endings = [''] } }): Condition => ({ any: endings.map((ending) => ({ has: markOf(scene, ending) })) })),
)

export const condition: v.GenericSchema<unknown, Condition> = v.lazy(() => v.union([
  v.strictObject({ has: id }),
  v.strictObject({ hasNot: id }),
  seen,
  v.strictObject({ all: v.array(condition) }),
  v.strictObject({ any: v.array(condition) }),
], 'une condition s’écrit { has: marque }, { hasNot: marque }, { seen: { scene: histoire } }, { all: [ … ] } ou { any: [ … ] } → la réécrire ainsi'))

export const presence = v.strictObject({
  side: v.picklist(['start', 'end']),
  mood: v.optional(v.picklist(moods)),
  pose: v.optional(v.picklist(poses)),
  outfit: v.optional(v.picklist(outfits)),
  depth: v.optional(v.picklist(['near', 'far'])),
  with: v.optional(v.picklist(cast)),
  bag: v.optional(v.boolean()),
})

/** `{ amina: …, lina: … }`: something for some of the people. */
export function byCast<const S extends v.GenericSchema>(schema: S) {
  const entries = Object.fromEntries(cast.map((person) => [person, v.optional(schema)]))
  return v.strictObject(entries as Record<CastId, v.OptionalSchema<S, undefined>>)
}
