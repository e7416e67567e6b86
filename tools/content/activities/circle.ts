// The file of an activity « Mon cercle »: kinds of adults told by what they do, first sentences, and answers that do not help.
import * as v from 'valibot'
import { settings } from '../../../src/story/activities/circle.ts'
import type { Report } from '../check/report.ts'
import { id, text } from '../schema/parts.ts'
import { collector, common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

/** The drawings of src/page/activities/circle/figures.ts. */
export const figures = [
  'parent', 'sibling', 'keeper', 'aunt', 'grandparent', 'teacher', 'supervisor', 'listener', 'youth-worker', 'coach', 'neighbour', 'phone-listener', 'screen-listener', 'nurse',
] as const

const setting = v.pipe(v.picklist(settings), v.description('Où on rencontre cette personne'))
const said = { id, text: v.pipe(text, v.description('Ce qui est dit')) }

export const circleFile = v.strictObject({
  kind: v.literal('circle'), ...common,
  least: v.strictObject({ people: v.pipe(v.number(), v.integer()), settings: v.pipe(v.number(), v.integer()) }),
  people: v.array(v.strictObject({
    id, setting, figure: v.picklist(figures),
    who: v.pipe(text, v.description('Un genre de personne, jamais un nom')),
    does: v.pipe(text, v.description('Ce que fait cette personne, qui la rend sûre')),
    hears: v.pipe(text, v.description('Ce qu’elle répond quand on lui parle, et ce qu’elle va faire')),
  })),
  only: v.pipe(v.strictObject(Object.fromEntries(settings.map((one) => [one, text])) as Record<(typeof settings)[number], typeof text>),
    v.description('Ce qu’on demande, gentiment, quand tout le cercle vient du même endroit')),
  sentences: v.array(v.strictObject({ ...said, does: v.pipe(text, v.description('Ce que fait cette phrase')) })),
  refusals: v.array(v.strictObject({
    ...said, from: v.array(setting), mood: v.picklist(['angry', 'doubtful', 'absent']), allow: v.optional(v.literal('blame')),
    reply: v.pipe(text, v.description('Ce que le jeu en dit : jamais la faute de l’enfant')),
  })),
})

type CircleEntry = v.InferOutput<typeof circleFile>

export const circleKind: Kind<CircleEntry, 'circle'> = {
  textsOf(entry) {
    const { texts, add } = collector()
    entry.people.forEach((person, i) => {
      add(`people.${person.id}.who`, person.who, 'title', ['people', i, 'who'])
      add(`people.${person.id}.does`, person.does, 'choice', ['people', i, 'does'])
      add(`people.${person.id}.hears`, person.hears, 'line', ['people', i, 'hears'])
    })
    for (const one of settings) add(`only.${one}`, entry.only[one], 'ask', ['only', one])
    entry.sentences.forEach((sentence, i) => {
      add(`sentences.${sentence.id}.text`, sentence.text, 'choice', ['sentences', i, 'text'])
      add(`sentences.${sentence.id}.does`, sentence.does, 'reply', ['sentences', i, 'does'])
    })
    entry.refusals.forEach((refusal, i) => {
      add(`refusals.${refusal.id}.text`, refusal.text, 'line', ['refusals', i, 'text'], Boolean(refusal.allow))
      add(`refusals.${refusal.id}.reply`, refusal.reply, 'reply', ['refusals', i, 'reply'])
    })
    return texts
  },
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'circle', least: entry.least,
    people: entry.people.map(({ id, setting, figure }) => ({ id, setting, figure })),
    sentences: entry.sentences.map(({ id }) => id),
    refusals: entry.refusals.map(({ id, from, mood }) => ({ id, from, mood })),
  }),
  check(entry, report) {
    checkPeople(entry, report)
    checkOnce(entry, report)
    const met = new Set(entry.people.map((one) => one.setting))
    const unanswered = [...met].find((one) => !entry.refusals.some(({ from }) => from.includes(one)))
    if (unanswered) report(['refusals'], `personne de \`${unanswered}\` n’a de mauvaise réponse`, `ajouter \`${unanswered}\` au \`from:\` d’une réponse`)
    if (entry.sentences.length < 3 || entry.sentences.length > 4) report(['sentences'], 'il faut trois ou quatre premières phrases', 'en ajouter ou en enlever')
  },
}

/** Enough people to choose from, and no setting on which everything would depend. */
function checkPeople({ people, least }: CircleEntry, report: Report): void {
  if (least.people < 5 || least.settings < 3) report(['least'], 'un cercle tient avec cinq personnes et trois endroits au moins', 'écrire `least: { people: 5, settings: 3 }`')
  if (people.length < 2 * least.people) report(['people'], `${people.length} personnes ne laissent pas de choix`, `en proposer au moins ${2 * least.people}`)
  for (const one of settings) {
    const here = people.filter((person) => person.setting === one).length
    if (here < 2) report(['people'], `il y a ${here} personne de \`${one}\` : un seul endroit fermé, et il ne reste rien`, 'en proposer au moins deux')
  }
}

function checkOnce({ people, sentences, refusals }: CircleEntry, report: Report): void {
  for (const [list, entries] of Object.entries({ people, sentences, refusals })) {
    entries.forEach((one, i) => {
      if (entries.findIndex(({ id }) => id === one.id) < i) report([list, i, 'id'], `\`${one.id}\` existe déjà`, 'lui donner un autre nom')
    })
  }
}
