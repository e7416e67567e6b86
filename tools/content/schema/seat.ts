// The shape of witness.yaml, targeted.yaml and pressed.yaml as their authors write them.
import * as v from 'valibot'
import { beats, crowds, effects, gestures, hands, heldThings, lights, moods, music, passings, places, poses, privacy, props, reactions, sheetFlows } from '../../../src/story/vocabulary.ts'
import { byCast, castId, condition, id, presence, text } from './parts.ts'

const count = v.pipe(v.number(), v.integer('un nombre entier est attendu → enlever la virgule'), v.minValue(1, 'un nombre positif est attendu → le corriger'))

/** `blame`: somebody says a blaming word here, and the scene answers it. */
const allow = v.optional(v.pipe(v.picklist(['blame']), v.description('Quelqu’un accuse ici, et la scène lui répond')))

const flows = Object.keys(sheetFlows) as (keyof typeof sheetFlows)[]
const steps = [...new Set(Object.values(sheetFlows).flat())]

/** What the lower sheet of the phone shows. */
const sheet = v.union([v.literal('close'), v.strictObject({ flow: v.picklist(flows), step: v.picklist(steps), of: id })],
  `la feuille du téléphone ne se lit pas → écrire \`close\`, ou { flow: ${flows.join(' | ')}, step: ${steps.join(' | ')}, of: fil-ou-personne }`)

const setting = v.strictObject(Object.fromEntries(Object.entries(privacy).map(([name, values]) => [name, v.optional(v.picklist(values))])) as
  { [K in keyof typeof privacy]: v.OptionalSchema<v.PicklistSchema<(typeof privacy)[K], undefined>, undefined> })

const clock = v.pipe(v.string('l’heure du téléphone est un texte → la mettre entre guillemets : "23:14"'),
  v.regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'une heure s’écrit "8:02" ou "23:14" → la corriger'))

/** What is owed to somebody: a word given, then kept or broken; what an adult learns, then does. Held by the checks; the game never reads it. */
const keeps = v.optional(v.pipe(id, v.description('La promesse de ce nom est tenue ici')))
const breaks = v.optional(v.pipe(id, v.description('La promesse de ce nom est rompue : sur un choix, le geste ; ailleurs, la phrase qui le dit')))
const promise = v.optional(v.pipe(id, v.description('Une promesse est faite ici, sous ce nom')))
const learns = v.optional(v.pipe(v.array(castId), v.description('Les adultes qui l’apprennent ici')))
const acts = v.optional(v.pipe(v.array(castId), v.description('Les adultes qui font quelque chose ici')))

export const line = v.strictObject({
  id,
  who: v.optional(v.pipe(castId, v.description('Qui parle, pense ou écrit ; sans lui, c’est un récit'))),
  think: v.optional(v.pipe(v.boolean(), v.description('Pensée de la personne'))),
  text,
  if: v.optional(condition),
  thread: v.optional(v.pipe(id, v.description('Fil de discussion : la ligne est un message'))),
  form: v.optional(v.picklist(['text', 'blurred', 'picture', 'voice', 'notice'])),
  picture: v.optional(id),
  seconds: v.optional(count),
  reactions: v.optional(v.strictObject(Object.fromEntries(reactions.map((r) => [r, v.optional(count)])) as
    Record<(typeof reactions)[number], v.OptionalSchema<typeof count, undefined>>)),
  seen: v.optional(count),
  mood: v.optional(v.pipe(v.picklist(moods), v.description('Humeur de la personne qui parle'))),
  moods: v.optional(byCast(v.picklist(moods))),
  poses: v.optional(byCast(v.picklist(poses))),
  enter: v.optional(byCast(presence)),
  exit: v.optional(v.array(castId)),
  does: v.optional(v.pipe(byCast(v.picklist(gestures)), v.description('Ce que des personnes présentes font, le temps de cette ligne'))),
  holds: v.optional(v.pipe(byCast(v.picklist(heldThings)), v.description('Ce que tient la main de qui donne, prend, montre ou cache'))),
  prop: v.optional(v.pipe(v.array(v.picklist(props)), v.description('Ce qui se trouve là, jusqu’à la fin du moment ; [] l’enlève'))),
  passes: v.optional(v.pipe(v.picklist(passings), v.description('Ce qui passe, le temps de cette ligne'))),
  crowd: v.optional(v.pipe(v.picklist(crowds), v.description('Beaucoup de monde, vu de dos, jusqu’à la fin du moment'))),
  camera: v.optional(v.union([castId, v.picklist(['wide', 'phone'])],
    'la caméra ne connaît ni cette personne ni ce cadrage → un nom de la distribution, `wide` ou `phone`')),
  effect: v.optional(v.picklist(effects)),
  music: v.optional(v.picklist(music)),
  place: v.optional(v.picklist(places)),
  light: v.optional(v.picklist(lights)),
  arrives: v.optional(v.pipe(v.boolean(), v.description('Le message arrive sans ouvrir son fil : notification ou bandeau'))),
  under: v.optional(v.pipe(id, v.description('Dans un fil d’actualité : la publication que ce message commente'))),
  phone: v.optional(v.pipe(v.union([v.strictObject({ contact: castId }), id],
    'ce que montre le téléphone ne se lit pas → un fil, `lock`, `settings`, `over`, `close` ou { contact: nom }'), v.description('Ouvrir ce fil, `lock`, `settings`, `over` (retourné, écran contre la table), { contact: nom }, ou `close`'))),
  clock: v.optional(v.pipe(clock, v.description('L’heure du téléphone, gardée jusqu’à la suivante'))),
  setting: v.optional(v.pipe(setting, v.description('Un réglage de confidentialité change'))),
  sheet: v.optional(v.pipe(sheet, v.description('La feuille du bas : signaler, bloquer, quitter, couper, faire retirer ; ou `close`'))),
  typing: v.optional(v.pipe(v.array(castId), v.description('Qui est en train d’écrire dans le fil ouvert, le temps de cette ligne'))),
  at: v.optional(v.pipe(clock, v.description('L’heure écrite sous ce message, quand il arrive tard ou dans le désordre'))),
  unsent: v.optional(v.pipe(id, v.description('Le message que son auteur vient de supprimer'))),
  draft: v.optional(v.pipe(id, v.description('Le choix dont les mots restent écrits, sans être envoyés'))),
  day: v.optional(v.pipe(v.boolean(), v.description('Carton : du temps a passé (« Le lendemain, 8 h »)'))),
  allow, promise, keeps, breaks, learns, acts,
})

export const choice = v.strictObject({
  id, text, to: id, sets: v.optional(v.array(id)), if: v.optional(condition), allow, promise, breaks, learns,
  sends: v.optional(v.pipe(id, v.description('Le choix est un message, que la main écrit et envoie : la ligne qui le montre'))),
  by: v.optional(v.pipe(v.picklist(hands), v.description('Le geste de la main : laisser en brouillon, maintenir, supprimer, retourner, attendre, écouter'))),
  of: v.optional(v.pipe(id, v.description('Avec `by: unsend` ou `by: listen` : le message'))),
})

export const moment = v.strictObject({
  id,
  beat: v.pipe(v.picklist(beats), v.description('remarquer · reconnaître · se sentir concerné · savoir quoi faire')),
  place: v.optional(v.picklist(places)),
  light: v.optional(v.picklist(lights)),
  music: v.optional(v.picklist(music)),
  cast: v.optional(v.pipe(byCast(presence), v.description('Qui est là (remplace tout le monde)'))),
  lines: v.array(line),
  activity: v.optional(v.pipe(id, v.description('Une activité du dossier `activities/` de la scène, après la dernière ligne'))),
  turn: v.optional(v.pipe(text, v.description('Nom du carrefour sur la carte « Et si… »'))),
  choices: v.optional(v.pipe(v.array(choice),
    v.minLength(1, 'la liste des choix est vide → en écrire deux à quatre, ou mettre `to:`'))),
  to: v.optional(id),
  next: v.optional(v.pipe(v.array(v.strictObject({ if: v.optional(condition), to: id })),
    v.minLength(1, 'la liste `next` est vide → y mettre au moins { to: … }'))),
  ending: v.optional(id),
})

export const ending = v.strictObject({
  id, title: text, mood: v.picklist(moods),
  outcomes: v.pipe(
    v.array(v.strictObject({ id, who: castId, text, if: v.optional(condition), keeps, breaks, acts })),
    v.minLength(1, 'la fin ne dit pas ce que deviennent les gens → écrire au moins un `outcomes`')),
})

export const debrief = v.strictObject({
  happened: v.pipe(v.array(v.strictObject({
    id, text, if: v.optional(condition), keeps, breaks, acts,
    failed: v.optional(v.pipe(v.array(castId), v.description('Les adultes qui le savaient et n’ont rien fait : la phrase le dit'))),
  })),
    v.minLength(1, 'le bilan ne dit pas ce qui s’est passé → écrire au moins un `happened`')),
  named: v.strictObject({ term: text, text }),
  felt: v.pipe(v.array(v.strictObject({ id, who: castId, felt: text, thought: text, if: v.optional(condition), allow })),
    v.minLength(1, 'le bilan ne dit pas ce que chacun a ressenti et pensé → écrire au moins un `felt`')),
  law: v.pipe(v.array(id), v.minLength(1, 'le bilan ne cite aucun droit → mettre un id de scenes/facts.yaml')),
  helps: v.pipe(v.array(v.strictObject({ id, text })),
    v.length(3, 'le bilan donne trois gestes qui aident, ni plus ni moins → en garder trois')),
  lines: v.pipe(v.array(id), v.minLength(1, 'le bilan ne dit pas qui peut aider → mettre des ids de scenes/help.yaml')),
})

export const seatFile = v.strictObject({
  lead: v.pipe(castId, v.description('La personne jouée ; c’est aussi son téléphone')),
  start: id,
  names: v.optional(byCast(v.pipe(text, v.description('Comment la personne jouée l’appelle : la mère d’une amie n’est pas « Maman »')))),
  moments: v.pipe(v.array(moment), v.minLength(1, 'la scène n’a aucun moment → en écrire un')),
  endings: v.pipe(v.array(ending), v.minLength(1, 'la scène n’a aucune fin → en écrire une')),
  debrief,
})

export type LineEntry = v.InferOutput<typeof line>
export type MomentEntry = v.InferOutput<typeof moment>
export type SeatFile = v.InferOutput<typeof seatFile>
