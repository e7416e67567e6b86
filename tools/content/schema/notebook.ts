// The shapes of notebook/: forms of violence, situations, rights, the page for parents, and the stories of the season.
import * as v from 'valibot'
import { situationSigns } from '../../../src/content/notebook.ts'
import { date, id, review, text } from './parts.ts'

const part = v.strictObject({ id, text })
const three = v.pipe(v.array(part), v.length(3, 'il en faut trois → en écrire trois'))
const some = (what: string) => v.pipe(v.array(id), v.minLength(1, `la liste est vide → nommer au moins ${what}`))
const sourced = { source: v.pipe(text, v.description('D’où on le tient : organisme, document ou adresse')), date, review }
const lines = v.pipe(some('onde-2511'), v.description('Ids de scenes/help.yaml, le 2511 d’abord'))
const forms = v.pipe(some('une forme'), v.description('Ids de forms.yaml'))

export const formsFile = v.array(v.strictObject({
  id,
  where: v.picklist(['online', 'school', 'street', 'home', 'anywhere']),
  title: text, what: text, looks: three, does: text, responsible: text, helps: three,
  facts: v.pipe(some('un fait'), v.description('Ids de scenes/facts.yaml')),
  scene: v.optional(v.pipe(id, v.description('L’histoire qui la montre : écrite, ou dans season.yaml'))),
  lines, ...sourced,
}))

export const situationsFile = v.array(v.strictObject({ id, sign: v.picklist(situationSigns), title: text, about: text, now: text, next: three, not: text, say: text, forms, lines, ...sourced }))

export const rightsFile = v.array(v.strictObject({ id, title: text, text, fact: id, forms, review }))

export const parentsFile = v.strictObject({
  sections: v.array(v.strictObject({
    id, title: text,
    points: v.pipe(v.array(v.strictObject({ id, text, allow: v.optional(v.literal('blame')) })), v.minLength(1, 'la partie est vide → écrire un point')),
  })),
  lines, ...sourced,
})

export const seasonFile = v.array(id)

const phrases = v.pipe(v.array(text), v.minLength(1, 'la liste est vide → écrire comment un enfant le dit'))

export const searchFile = v.strictObject({
  review,
  ignored: v.pipe(v.strictObject({ fr: phrases, ar: phrases }), v.description('Les mots qui ne disent rien de ce qu’on cherche')),
  pages: v.array(v.strictObject({ page: v.pipe(text, v.description('situation/ID, form/ID, rights, parents ou help')), fr: phrases, ar: phrases })),
})

export type FormsFile = v.InferOutput<typeof formsFile>
export type SituationsFile = v.InferOutput<typeof situationsFile>
export type RightsFile = v.InferOutput<typeof rightsFile>
export type ParentsFile = v.InferOutput<typeof parentsFile>
export type SearchFile = v.InferOutput<typeof searchFile>
export type SeasonFile = v.InferOutput<typeof seasonFile>
