// The file of an activity « La chaîne »: who has a phone, who is in touch with whom, what they answer. Its shape and its compiled form.
import * as v from 'valibot'
import { chainActs, hairs, skins, tints } from '../../../src/story/activities/chain.ts'
import type { Chain, ChainPerson } from '../../../src/story/activities/chain.ts'
import { castId, id, text } from '../schema/parts.ts'
import { common, commonOf } from './kind.ts'

const count = (least: number, most: number, what: string) => v.pipe(v.number(), v.integer('un nombre entier est attendu → le corriger'),
  v.minValue(least, `au moins ${least} ${what} → augmenter`), v.maxValue(most, `au plus ${most} ${what} → diminuer`))
const place = v.pipe(v.number(), v.minValue(0, 'la place sort du tableau → de 0 à 100'), v.maxValue(100, 'la place sort du tableau → de 0 à 100'))
const perAct = v.strictObject({ stop: text, comfort: text, tell: text })

const person = v.strictObject({
  id,
  who: v.optional(v.pipe(castId, v.description('Quelqu’un de la distribution ; sinon `name` et `face`'))),
  name: v.optional(text),
  face: v.optional(v.strictObject({ hair: v.picklist(hairs), skin: v.picklist(skins), tint: v.picklist(tints) })),
  at: v.pipe(v.tuple([place, place]), v.description('Le centre, en centièmes de la largeur et de la hauteur')),
  friend: v.optional(v.pipe(id, v.description('La personne qui s’arrête aussi quand celle-ci s’arrête'))),
  answers: v.optional(v.pipe(perAct, v.description('Ce qu’on lui entend répondre à chaque geste ; sinon une des réponses de `others`'))),
})

export const chainFile = v.strictObject({
  kind: v.literal('chain'), ...common,
  target: v.pipe(castId, v.description('La personne visée')),
  from: v.strictObject({ id, text: v.pipe(text, v.description('Pourquoi on ne va pas lui parler')) }),
  already: v.pipe(v.array(id), v.description('Qui a déjà l’image quand on commence')),
  rounds: count(3, 6, 'tours'),
  talks: count(2, 4, 'conversations'),
  adult: v.strictObject({ who: castId, after: count(1, 3, 'tours'), text: v.pipe(text, v.description('Ce que fait l’adulte, dit au moment où cela arrive')) }),
  acts: v.strictObject(v.entriesFromList(chainActs, v.strictObject({ name: text, say: text, does: text }))),
  people: v.pipe(v.array(person), v.minLength(14, 'moins de quatorze téléphones → en ajouter'), v.maxLength(18, 'plus de dix-huit téléphones : ils se touchent → en enlever')),
  links: v.pipe(v.array(v.tuple([id, id])), v.description('Qui est en contact avec qui, deux par deux')),
  others: v.pipe(v.array(v.strictObject({ id, ...perAct.entries })), v.minLength(1, 'il faut une réponse au moins → l’écrire')),
  ends: v.strictObject({
    nobody: v.pipe(text, v.description('Ce que pense la personne visée quand personne ne lui a écrit')),
    one: v.pipe(text, v.description('… quand une personne lui a écrit')),
    several: v.pipe(text, v.description('… quand plusieurs lui ont écrit')),
  }),
})

export type ChainEntry = v.InferOutput<typeof chainFile>

export function compileChain(entry: ChainEntry, names: { id: string; scene: string }): Chain {
  const { target, from, already, rounds, talks, adult: { who, after } } = entry
  return { ...commonOf(entry, names), kind: 'chain', target, from: from.id, already, rounds, talks, adult: { who, after }, people: peopleOf(entry) }
}

function peopleOf({ people, links, others }: ChainEntry): ChainPerson[] {
  const shared = people.filter(({ friend, answers }) => friend && !answers)
  return people.map((one): ChainPerson => {
    const from = one.answers ? `people.${one.id}` : `others.${others[shared.indexOf(one) % others.length]?.id}`
    return {
      id: one.id, at: one.at,
      contacts: links.flatMap(([a, b]) => (a === one.id ? [b] : b === one.id ? [a] : [])),
      ...(one.who && { who: one.who }), ...(one.face && { face: one.face }),
      ...(one.friend && { friend: one.friend, answers: { stop: `${from}.stop`, comfort: `${from}.comfort`, tell: `${from}.tell` } }),
    }
  })
}
