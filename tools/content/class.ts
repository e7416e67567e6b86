// The class sessions as authors write them: read, their texts by their keys, and compiled to ids for the class door. Pure.
import type * as v from 'valibot'
import type { ClassTexts, SceneClass } from '../../src/content/classroom.ts'
import type { File } from './project.ts'
import { classSchemas } from './schema.ts'
import type { PagesFile, PathFile, PlansFile, SceneClassFile, VotesFile } from './schema/class.ts'
import type { Text, TextKind } from './texts.ts'

export interface ClassFiles {
  plans?: File<PlansFile>
  path?: File<PathFile>
  pages?: File<PagesFile>
  votes?: File<VotesFile>
}

export const classParts = ['plans', 'path', 'pages', 'votes'] as const

type Read = <const S extends v.GenericSchema>(file: string, schema: S, textsOf: (data: v.InferOutput<S>) => Text[]) => File<v.InferOutput<S>> | undefined

/** Undefined when the project has no class sessions at all. */
export function readClass(files: Readonly<Record<string, string>>, read: Read): ClassFiles | undefined {
  if (!Object.keys(files).some((file) => file.startsWith('class/'))) return undefined
  const { plans, path, pages, votes } = classSchemas
  return present({
    plans: read('class/plans.yaml', plans, plansTexts), path: read('class/path.yaml', path, pathTexts),
    pages: read('class/pages.yaml', pages, pagesTexts), votes: read('class/votes.yaml', votes, votesTexts),
  })
}

/** Undefined unless every file could be read. `scenes`: those that exist; a session whose scene is still to come proposes none. */
export function compileClass({ plans, path, pages, votes }: ClassFiles, scenes: readonly string[]): ClassTexts | undefined {
  if (!plans || !path || !pages || !votes) return undefined
  const { source, date, review } = path.data
  return {
    plans: plans.data.map(({ id, steps, review }) => ({ id, review, steps: steps.map(({ id, kind, minutes, mustStay = false, session, asked, least, talks }) => present({ id, kind, minutes, mustStay, session, asked, least, talks })) })),
    path: {
      sessions: path.data.sessions.map(({ id, plan, weeks, scene, asks }) => present({ id, plan, weeks, asks, scene: scene && scenes.includes(scene) ? scene : undefined })),
      why: idsOf(path.data.why), alone: idsOf(path.data.alone), source, date, review,
    },
    pages: pages.data.map(({ id, parts, lines, source, date, review }) => present({ id, parts: parts.map(({ id, points }) => ({ id, points: idsOf(points) })), lines, source, date, review })),
    votes: {
      methods: votes.data.methods.map(({ id }) => id),
      norms: votes.data.norms.map(({ id, answers, harm, review }) => ({ id, answers: idsOf(answers), harm, review })),
      items: votes.data.items.map(({ id, kind, answers, source, date, review }) => ({ id, kind, answers: answers.map(({ id, fits = false }) => ({ id, fits })), source, date, review })),
    },
  } as ClassTexts
}

export function compileSceneClass(scene: string, { norm, happens, stops, questions, review }: SceneClassFile): SceneClass {
  return {
    scene, seat: 'witness', norm, happens: idsOf(happens), stops: stops.map(({ moment }) => moment),
    prompts: Object.fromEntries(stops.map(({ moment, prompts }) => [moment, idsOf(prompts)])), questions: idsOf(questions), review,
  }
}

export function sceneClassTexts({ notice, happens, stops, questions }: SceneClassFile): Text[] {
  return [
    { key: 'notice', value: notice, kind: 'talk', at: ['notice'] },
    ...list(happens, 'happens', ['happens']),
    ...stops.flatMap(({ moment, look, prompts }, i): Text[] => [
      { key: `stops.${moment}.look`, value: look, kind: 'talk', at: ['stops', i, 'look'] },
      ...list(prompts, `stops.${moment}.prompts`, ['stops', i, 'prompts'], 'prompt'),
    ]),
    ...questions.flatMap(({ id, ask, answer, allow }, i): Text[] => [
      { key: `questions.${id}.ask`, value: ask, kind: 'ask', at: ['questions', i, 'ask'], ...(allow && { allowsBlame: true }) },
      { key: `questions.${id}.answer`, value: answer, kind: 'talk', at: ['questions', i, 'answer'] },
    ]),
  ]
}

function plansTexts(file: PlansFile): Text[] {
  return file.flatMap((plan, p) => [
    ...fields(plan, { title: 'title', about: 'talk' }, plan.id, [p]),
    ...plan.steps.flatMap((step, i) => fields(step, { title: 'title', do: 'talk', say: 'talk', drop: 'talk' }, `${plan.id}.steps.${step.id}`, [p, 'steps', i])),
  ])
}

function pathTexts(file: PathFile): Text[] {
  return [
    { key: 'title', value: file.title, kind: 'title', at: ['title'] }, { key: 'about', value: file.about, kind: 'talk', at: ['about'] },
    ...file.sessions.flatMap((session, i) => fields(session, { title: 'title', aim: 'talk', trace: 'talk', open: 'talk' }, `sessions.${session.id}`, ['sessions', i])),
    ...list(file.why, 'why', ['why']), ...list(file.alone, 'alone', ['alone']),
  ]
}

function pagesTexts(file: PagesFile): Text[] {
  return file.flatMap((page, p) => [
    ...fields(page, { title: 'title', lead: 'talk' }, page.id, [p]),
    ...page.parts.flatMap((part, i): Text[] => [
      ...fields(part, { title: 'title' }, `${page.id}.parts.${part.id}`, [p, 'parts', i]),
      ...part.points.map((point, o): Text => ({ key: `${page.id}.parts.${part.id}.points.${point.id}`, value: point.text, kind: 'talk', at: [p, 'parts', i, 'points', o, 'text'], ...(point.allow && { allowsBlame: true }) })),
    ]),
  ])
}

function votesTexts(file: VotesFile): Text[] {
  return [
    ...list(file.methods, 'methods', ['methods']),
    ...file.norms.flatMap((norm, i) => [
      ...fields(norm, { title: 'title', me: 'prompt', class: 'prompt' }, `norms.${norm.id}`, ['norms', i]),
      ...list(norm.answers, `norms.${norm.id}.answers`, ['norms', i, 'answers'], 'option'),
    ]),
    ...file.items.flatMap((item, i) => [
      ...fields(item, { ask: 'prompt' }, `items.${item.id}`, ['items', i]),
      ...list(item.answers, `items.${item.id}.answers`, ['items', i, 'answers'], 'option'),
    ]),
  ]
}

function fields<K extends string>(entry: { [P in NoInfer<K>]?: string | undefined }, kinds: Record<K, TextKind>, key: string, at: Text['at']): Text[] {
  return (Object.keys(kinds) as K[]).flatMap((name): Text[] => {
    const value = entry[name]
    return value === undefined ? [] : [{ key: `${key}.${name}`, value, kind: kinds[name], at: [...at, name] }]
  })
}

function list(parts: readonly { id: string; text: string }[], key: string, at: Text['at'], kind: TextKind = 'talk'): Text[] {
  return parts.map(({ id, text }, i) => ({ key: `${key}.${id}`, value: text, kind, at: [...at, i, 'text'] }))
}

function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id)
}

function present<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never
}
