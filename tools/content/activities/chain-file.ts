// The file of an activity « La chaîne »: who has a phone, who is in touch with whom, what they answer. Its shape and its compiled form.
import * as v from 'valibot'
import { chainActs, hairs, skins, tints } from '../../../src/story/activities/chain.ts'
import type { Chain, ChainClass, ChainPerson } from '../../../src/story/activities/chain.ts'
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

const room = v.strictObject({
  id,
  name: text,
  already: v.pipe(v.array(id), v.description('Qui a déjà l’image quand on commence')),
  rounds: count(3, 6, 'tours'),
  talks: count(1, 4, 'conversations'),
  aim: v.strictObject({
    reached: v.pipe(count(2, 17, 'téléphones'), v.description('Le but : ce nombre de téléphones au plus')),
    wrote: v.optional(v.pipe(count(1, 4, 'messages'), v.description('… et ce nombre de messages à la personne visée'))),
  }),
  links: v.pipe(v.array(v.tuple([id, id])), v.description('Qui est en contact avec qui, deux par deux ; qui n’y est pas n’est pas dans cette classe')),
})

export const chainFile = v.strictObject({
  kind: v.literal('chain'), ...common,
  target: v.pipe(castId, v.description('La personne visée')),
  from: v.strictObject({ id, text: v.pipe(text, v.description('Pourquoi on ne va pas lui parler')) }),
  adult: v.strictObject({ who: castId, after: count(1, 3, 'tours'), text: v.pipe(text, v.description('Ce que fait l’adulte, dit au moment où cela arrive')) }),
  acts: v.strictObject(v.entriesFromList(chainActs, v.strictObject({ name: text, say: text, does: text }))),
  people: v.pipe(v.array(person), v.minLength(14, 'moins de quatorze téléphones → en ajouter'), v.maxLength(18, 'plus de dix-huit téléphones : ils se touchent → en enlever')),
  classes: v.pipe(v.array(room), v.length(8, 'une série a huit classes → en ajouter ou en enlever'), v.description('De la plus simple à la plus serrée')),
  others: v.pipe(v.array(v.strictObject({ id, ...perAct.entries })), v.minLength(1, 'il faut une réponse au moins → l’écrire')),
  ends: v.strictObject({
    nobody: v.pipe(text, v.description('Ce que pense la personne visée quand personne ne lui a écrit')),
    one: v.pipe(text, v.description('… quand une personne lui a écrit')),
    several: v.pipe(text, v.description('… quand plusieurs lui ont écrit')),
  }),
})

export type ChainEntry = v.InferOutput<typeof chainFile>

export function compileChain(entry: ChainEntry, names: { id: string; scene: string }): Chain {
  return { ...commonOf(entry, names), kind: 'chain', target: entry.target, classes: entry.classes.map((one) => classOf(entry, one)) }
}

type Room = ChainEntry['classes'][number]

/** How many rows of faces the whole board has. */
const rows = 4

function classOf(entry: ChainEntry, { id: name, already, rounds, talks, aim: { reached, wrote }, links }: Room): ChainClass {
  const { from, adult: { who, after } } = entry
  const there = new Set(links.flat())
  const rowOf = (y: number) => Math.min(rows - 1, Math.floor((y * rows) / 100))
  // Rows where nobody is are left out.
  const used = [...new Set(entry.people.filter(({ id: one }) => there.has(one)).map(({ at }) => rowOf(at[1])))].sort((a, b) => a - b)
  const placed = (y: number) => Math.round(((used.indexOf(rowOf(y)) + (y * rows) / 100 - rowOf(y)) / used.length) * 100)
  const people = peopleOf(entry, links).filter(({ id: one }) => there.has(one)).map((one) => ({ ...one, at: [one.at[0], placed(one.at[1])] as const }))
  return { id: name, from: from.id, already, rounds, talks, adult: { who, after }, people, rows: used.length, aim: { reached, ...(wrote && { wrote }) } }
}

/** Whoever is written as a friend stops too; where they are not in touch, the first contact who can be talked to. */
export function friendIn({ people, from }: ChainEntry, links: Room['links'], one: string): string | undefined {
  if (one === from.id) return undefined
  const contacts = links.flatMap(([a, b]) => (a === one ? [b] : b === one ? [a] : []))
  const friend = people.find(({ id: each }) => each === one)?.friend
  return friend && contacts.includes(friend) ? friend : contacts.find((each) => each !== from.id)
}

function peopleOf(entry: ChainEntry, links: Room['links']): ChainPerson[] {
  const { people, others } = entry
  const shared = people.filter(({ friend, answers }) => friend && !answers)
  return people.map((one): ChainPerson => {
    const from = one.answers ? `people.${one.id}` : `others.${others[shared.indexOf(one) % others.length]?.id}`
    const friend = friendIn(entry, links, one.id)
    return {
      id: one.id, at: one.at,
      contacts: links.flatMap(([a, b]) => (a === one.id ? [b] : b === one.id ? [a] : [])),
      ...(one.who && { who: one.who }), ...(one.face && { face: one.face }),
      ...(friend && { friend, answers: { stop: `${from}.stop`, comfort: `${from}.comfort`, tell: `${from}.tell` } }),
    }
  })
}
