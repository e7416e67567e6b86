// The shape of wall.yaml: what the endings of a scene pin on the wall newspaper.
import * as v from 'valibot'
import { wallKinds, wallPictures, wallSketches } from '../../../src/content/wall.ts'
import { lights, places } from '../../../src/story/vocabulary.ts'
import { id, review, text } from './parts.ts'

const item = v.strictObject({
  kind: v.pipe(v.picklist(wallKinds), v.description('À la une, dessin, photo, petite annonce, objet trouvé, poème, merci, recette, résultat, avis, entendu, devinette')),
  title: text,
  text: v.pipe(text, v.description('Jamais le nom de la personne visée, jamais ce qu’un autre siège garde secret')),
  sketch: v.optional(v.pipe(v.picklist(wallSketches), v.description('Un dessin d’élève'))),
  picture: v.optional(v.pipe(v.picklist(wallPictures), v.description('Une image des histoires'))),
  photo: v.optional(v.pipe(v.strictObject({ place: v.picklist(places), light: v.picklist(lights) }), v.description('Un lieu de la scène, vide'))),
})

const items = v.record(id, item)

export const wallFile = v.strictObject({
  witness: v.pipe(items, v.description('Un article par fin de witness.yaml, sous le nom de la fin')),
  targeted: v.optional(items), pressed: v.optional(items), review,
})

export type WallFile = v.InferOutput<typeof wallFile>
export type WallEntry = WallFile['witness'][string]
