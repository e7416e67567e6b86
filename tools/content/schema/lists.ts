// The shapes of cast.yaml, help.yaml and facts.yaml: names, channels of help, facts, each with its source.
import * as v from 'valibot'
import { castId, date, id, review, text } from './parts.ts'

const source = v.pipe(text, v.description('D’où on le tient : organisme, document ou adresse'))

export const castFile = v.array(v.strictObject({ id: castId, name: text, adult: v.optional(v.boolean()) }))

export const helpFile = v.array(v.strictObject({
  id,
  kind: v.picklist(['phone', 'web', 'person']),
  contact: v.optional(v.pipe(text, v.description('Numéro entre guillemets, ou adresse'))),
  urgent: v.optional(v.pipe(v.boolean(), v.description('En cas de danger immédiat'))),
  children: v.pipe(v.boolean(), v.description('Pour les enfants ; false : pages des adultes seulement')),
  name: text, for: text, say: text, hours: v.optional(text),
  source, verified_on: date, review,
}))

export const factsFile = v.array(v.strictObject({
  id, kind: v.picklist(['law', 'right', 'figure']), text, source, date, confidence: v.picklist(['high', 'medium']),
}))

export type CastFile = v.InferOutput<typeof castFile>
export type HelpFile = v.InferOutput<typeof helpFile>
export type FactsFile = v.InferOutput<typeof factsFile>
