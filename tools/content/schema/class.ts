// The shapes of class/ (plans, path, pages, votes) and of a scene's class.yaml.
import * as v from 'valibot'
import { methods, planIds, sessionIds, stepKinds } from '../../../src/content/classroom.ts'
import { date, id, review, text } from './parts.ts'

const part = v.strictObject({ id, text })
const listOf = <const S extends v.GenericSchema>(schema: S, what: string) => v.pipe(v.array(schema), v.minLength(1, `la liste est vide → écrire ${what}`))
const parts = listOf(part, 'au moins une phrase')
const minutes = v.pipe(v.number(), v.integer('des minutes entières sont attendues → arrondir'), v.minValue(1, 'une étape dure une minute au moins → corriger'))
const sourced = { source: v.pipe(text, v.description('D’où on le tient : organisme, document ou adresse')), date, review }
const allow = v.optional(v.pipe(v.literal('blame'), v.description('La phrase cite un mot qui accuse, et ce qui l’entoure lui répond')))

export const plansFile = v.array(v.strictObject({
  id: v.picklist(planIds), title: text, about: text,
  steps: listOf(v.strictObject({
    id, kind: v.picklist(stepKinds), minutes,
    session: v.optional(v.pipe(v.picklist([1, 2]), v.description('Pour un plan en deux séances'))),
    asked: v.optional(v.pipe(v.boolean(), v.description('N’est là que si la classe compte avant ou après ; le vote de norme lui laisse sa place'))),
    least: v.optional(v.pipe(minutes, v.description('Minutes qu’un débat garde, même quand l’histoire est longue'))),
    talks: v.optional(v.pipe(v.number(), v.integer('un nombre entier d’arrêts est attendu → arrondir'), v.minValue(1, 'la classe parle à un arrêt au moins → corriger'), v.description('À combien d’arrêts la classe parle ; à tous, sinon'))),
    mustStay: v.optional(v.pipe(v.boolean(), v.description('Ne se saute pas, même quand le temps manque'))),
    title: text,
    do: v.pipe(text, v.description('Ce que fait l’enseignant')),
    say: v.pipe(text, v.description('Une phrase qu’il peut lire à voix haute')),
    drop: v.optional(v.pipe(text, v.description('Ce qu’on perd si on la saute : obligatoire, sauf avec mustStay'))),
  }), 'au moins une étape'),
  review,
}))

export const pathFile = v.strictObject({
  title: text, about: text,
  sessions: v.pipe(v.array(v.strictObject({
    id: v.picklist(sessionIds), plan: v.picklist(planIds),
    weeks: v.pipe(v.number(), v.integer('un nombre entier de semaines est attendu → arrondir'), v.minValue(0, 'les semaines se comptent depuis la séance d’avant → corriger'), v.description('Semaines depuis la séance d’avant')),
    scene: v.optional(v.pipe(id, v.description('L’histoire proposée'))),
    asks: v.optional(v.pipe(v.array(v.picklist(['before', 'after'])), v.description('Quand la classe répond aux questions que l’on compare'))),
    title: text, aim: text,
    trace: v.pipe(text, v.description('Ce que la classe laisse')),
    open: v.optional(v.pipe(text, v.description('Comment on rouvre ce que la séance d’avant a laissé'))),
  })), v.length(sessionIds.length, 'quatre séances et un rappel sont attendus → les écrire tous')),
  why: parts, alone: parts, ...sourced,
})

export const pagesFile = v.array(v.strictObject({
  id, title: text, lead: text,
  parts: listOf(v.strictObject({ id, title: text, points: listOf(v.strictObject({ id, text, allow }), 'au moins un point') }), 'au moins une partie'),
  lines: v.optional(v.pipe(v.array(id), v.description('Ids de scenes/help.yaml, le 2511 d’abord'))),
  ...sourced,
}))

const answer = v.strictObject({ id, text, fits: v.optional(v.boolean()) })

export const votesFile = v.strictObject({
  methods: v.pipe(v.array(v.strictObject({ id: v.picklist(methods), text })), v.length(methods.length, 'chaque façon de compter est attendue → les écrire toutes')),
  norms: listOf(v.strictObject({
    id, title: text,
    me: v.pipe(text, v.description('Ce que je pense, moi')), class: v.pipe(text, v.description('Ce que je crois que la classe répond')),
    answers: v.pipe(v.array(part), v.length(2, 'deux réponses sont attendues → en garder deux')),
    harm: v.pipe(id, v.description('La réponse qui laisse faire')),
    review,
  }), 'au moins une question'),
  items: listOf(v.strictObject({
    id, kind: v.picklist(['confidence', 'recognition', 'unease']), ask: text,
    answers: v.pipe(v.array(answer), v.minLength(3, 'il faut trois réponses au moins → en ajouter'), v.maxLength(5, 'cinq réponses au plus → en enlever')),
    ...sourced,
  }), 'au moins une question'),
})

/** Three prompts to talk about, at a turning point where the class stops. */
const stop = v.strictObject({
  moment: v.pipe(id, v.description('Un moment de witness.yaml qui offre des choix')),
  look: v.pipe(text, v.description('Une phrase pour l’enseignant : ce qui se joue ici')),
  prompts: v.pipe(v.array(part), v.length(3, 'trois relances sont attendues → en garder trois')),
})

export const sceneClassFile = v.strictObject({
  norm: v.pipe(id, v.description('La question de class/votes.yaml qui va avec cette histoire')),
  notice: v.pipe(text, v.description('Pour l’enseignant : de quoi il est question, qui cela peut toucher')),
  happens: parts,
  stops: v.pipe(v.array(stop), v.minLength(3, 'il faut trois arrêts au moins → en ajouter')),
  questions: v.pipe(v.array(v.strictObject({ id, ask: text, answer: text, allow })), v.length(8, 'huit questions sont attendues → en garder huit')),
  review,
})

export type PlansFile = v.InferOutput<typeof plansFile>
export type PathFile = v.InferOutput<typeof pathFile>
export type PagesFile = v.InferOutput<typeof pagesFile>
export type VotesFile = v.InferOutput<typeof votesFile>
export type SceneClassFile = v.InferOutput<typeof sceneClassFile>
