// The file of an activity « Dans la rue »: who is followed, who can be asked, and what each move shows in each of three situations.
import * as v from 'valibot'
import { situations, streetActs } from '../../../src/story/activities/street.ts'
import type { Situation } from '../../../src/story/activities/street.ts'
import { lights, moods, places, poses } from '../../../src/story/vocabulary.ts'
import { castId, id, text } from '../schema/parts.ts'
import { collector, common, commonOf } from './kind.ts'
import type { Kind } from './kind.ts'

const perSituation = v.strictObject({
  alone: v.pipe(text, v.description('… quand personne n’est encore près d’elle')),
  back: v.pipe(text, v.description('… quand quelqu’un est près d’elle, et qu’on la suit de plus loin')),
  gone: v.pipe(text, v.description('… quand on ne la suit plus')),
})
const act = v.strictObject({
  name: text,
  say: v.pipe(text, v.description('Ce qu’on dit ou fait, en quelques mots')),
  would: v.pipe(text, v.description('Ce que ce geste ferait, dit à la fin si on ne l’a pas essayé')),
})
const actThatShows = v.strictObject({ ...act.entries, shows: perSituation })

export const streetFile = v.strictObject({
  kind: v.literal('street'), ...common,
  target: v.pipe(castId, v.description('La personne suivie')),
  place: v.picklist(places),
  light: v.picklist(lights),
  follower: v.strictObject({ who: v.pipe(castId, v.description('Le dessin qui montre ceux qui suivent')), pose: v.picklist(poses), ...perSituation.entries }),
  helpers: v.pipe(v.array(v.strictObject({
    id, who: castId,
    helps: v.optional(v.pipe(v.literal(false), v.description('Cette personne n’aide pas cette fois : on demande à quelqu’un d’autre'))),
    pose: v.picklist(poses), mood: v.picklist(moods),
    about: v.pipe(text, v.description('Ce qu’on voit de cette personne avant de lui demander')),
    shows: perSituation,
  })), v.minLength(3, 'trois personnes au moins à qui demander → en ajouter'), v.maxLength(5, 'cinq personnes au plus → en enlever')),
  moves: v.strictObject({ distract: actThatShows, delegate: act, note: actThatShows, after: actThatShows }),
  ends: perSituation,
})

type StreetEntry = v.InferOutput<typeof streetFile>

export const streetKind: Kind<StreetEntry, 'street'> = {
  textsOf({ follower, helpers, moves, ends }) {
    const { texts, add } = collector()
    const addEach = (key: string, each: Record<Situation, string>, at: (string | number)[]) => {
      for (const one of situations) add(`${key}.${one}`, each[one], 'reply', [...at, one])
    }
    addEach('follower', follower, ['follower'])
    helpers.forEach((helper, h) => {
      add(`helpers.${helper.id}.about`, helper.about, 'choice', ['helpers', h, 'about'])
      addEach(`helpers.${helper.id}`, helper.shows, ['helpers', h, 'shows'])
    })
    for (const one of streetActs) {
      const entry = moves[one]
      for (const part of ['name', 'say', 'would'] as const) add(`moves.${one}.${part}`, entry[part], part === 'name' ? 'title' : part === 'say' ? 'choice' : 'reply', ['moves', one, part])
      if ('shows' in entry) addEach(`moves.${one}`, entry.shows, ['moves', one, 'shows'])
    }
    addEach('ends', ends, ['ends'])
    return texts
  },
  compile: (entry, names) => ({
    ...commonOf(entry, names), kind: 'street', target: entry.target, follower: { who: entry.follower.who, pose: entry.follower.pose }, place: entry.place, light: entry.light,
    helpers: entry.helpers.map(({ id: one, who, helps = true, pose, mood }) => ({ id: one, who, helps, pose, mood })),
  }),
  check({ lead, target, follower, helpers }, report) {
    const taken = [lead, target, follower.who]
    helpers.forEach(({ id: one, who }, h) => {
      if (taken.includes(who)) report(['helpers', h, 'who'], `\`${who}\` est déjà dans la rue`, 'choisir quelqu’un d’autre')
      taken.push(who)
      if (helpers.findIndex((other) => other.id === one) < h) report(['helpers', h, 'id'], `la personne \`${one}\` existe déjà`, 'choisir un autre `id`')
    })
    if (helpers.filter(({ helps }) => helps !== false).length < 2) report(['helpers'], 'moins de deux personnes aident', 'il faut pouvoir demander à quelqu’un d’autre : en ajouter')
    if (helpers.every(({ helps }) => helps !== false)) report(['helpers'], 'tout le monde aide tout de suite', 'mettre `helps: false` à une personne : on apprend à demander à une autre')
  },
}
