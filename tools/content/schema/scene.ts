// The shape of scene.yaml: what the three seats of a scene share.
import * as v from 'valibot'
import { landmarks } from '../../../src/story/vocabulary.ts'
import { castId, id, review, text } from './parts.ts'

const option = v.strictObject({
  id, text, fits: v.optional(v.boolean()), reply: text, allow: v.optional(v.picklist(['blame'])),
})

export const question = v.strictObject({
  id, ask: text,
  options: v.pipe(v.array(option),
    v.minLength(2, 'une question a deux à quatre réponses → en ajouter'),
    v.maxLength(4, 'une question a deux à quatre réponses → en enlever')),
})

export const sceneFile = v.strictObject({
  id, title: text,
  notice: v.pipe(text, v.description('Une phrase neutre, jamais une alarme')),
  review,
  where: v.optional(v.pipe(v.picklist(landmarks), v.description('Le lieu du quartier où la scène attend, sur la carte'))),
  order: v.optional(v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'), v.minValue(1, 'le rang commence à 1 → le corriger'),
    v.description('Rang dans lequel les scènes sont proposées ; sans lui, après les autres'))),
  threads: v.optional(v.array(v.strictObject({
    id, kind: v.picklist(['group', 'private', 'feed']), title: text,
    with: v.optional(castId),
    members: v.optional(v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'))),
  }))),
  contacts: v.optional(v.pipe(v.array(v.strictObject({ id: castId, note: text })), v.description('Les fiches de contact que le téléphone peut montrer, avec ce que la personne jouée en sait'))),
  recall: v.pipe(v.array(question), v.length(3, 'trois questions de rappel sont attendues → en garder trois')),
  later: v.pipe(v.array(question), v.length(2, 'deux variantes sont attendues (7 et 30 jours après) → en garder deux')),
  card: v.strictObject({ title: text, text }),
})

export type SceneFile = v.InferOutput<typeof sceneFile>
export type QuestionEntry = v.InferOutput<typeof question>
