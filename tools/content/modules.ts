// The virtual modules that carry the content into the game: their names and their source text. Pure.
import type { Words } from '../../src/content/content.ts'
import { compileClass, compileSceneClass } from './class.ts'
import { compileCard, compileFacts, compileHelp, compileQuiz, inOrder } from './compile.ts'
import { datedIn } from './fresh.ts'
import { classReadings, minutesOf } from './minutes.ts'
import { compileNotebook, saidIn, titlesIn } from './notebook.ts'
import { wordsOf } from './project.ts'
import type { Project } from './project.ts'
import { flatten, nest } from './texts.ts'
import { compileWall } from './wall.ts'

export const root = 'virtual:content'

/** The module that names a scene's files. */
export const filesOf = (scene: string): string => `${root}/files/${scene}`

/** The module that holds the art of a script's first line; tools/art/first-art.ts makes it. */
export const firstArtOf = (script: string): string => `virtual:first-art/${script}/first-art`

/** Source text of every virtual module by its name. Scripts and words are one module each, so one small chunk each. */
export function modulesOf(project: Project): Map<string, string> {
  const modules = new Map<string, string>()
  const loaders = (parts: { name: string; data: unknown }[], folder: string) => {
    const lines = parts.map(({ name, data }) => {
      const id = `${root}/${folder}/${name}`
      modules.set(id, `export default ${JSON.stringify(data)}`)
      return `${JSON.stringify(name)}: () => import(${JSON.stringify(id)})`
    })
    return `{ ${lines.join(', ')} }`
  }
  const wordsOfThese = (language: 'fr' | 'ar', isIn: (name: string) => boolean, more: { name: string; data: Words }[] = []) =>
    loaders([...more, ...project.namespaces.filter(({ name }) => isIn(name)).map((namespace) => ({ name: namespace.name, data: wordsOf(namespace, language) }))], `words/${language}`)
  // The interface belongs to the room of words, which imports ui.json itself.
  const words = (language: 'fr' | 'ar') => wordsOfThese(language, (name) => name !== 'ui' && !isOfClass(name) && !name.startsWith('scenes/'), [
    { name: 'titles', data: titlesOf(project, language) },
    ...(project.notebook ? [{ name: 'notebook/titles', data: notebookTitles(project, language) }] : []),
  ])
  // With each script goes where the pictures of its first line are: no list of all of them grows with the scenes.
  const withArt = (name: string) => { modules.set(`${root}/script/${name}`, `${modules.get(`${root}/script/${name}`)}\nexport const firstArt = () => import(${JSON.stringify(firstArtOf(name))})`) }
  // A scene's files are listed by itself: the list of all scenes grows by one name with each.
  const listOf = (scene: Project['scenes'][number]): string => {
    const isOwn = (name: string) => name.startsWith(`scenes/${scene.id}/`) && !isOfClass(name) && !isOfWall(name)
    return [
      `export const scripts = ${loaders(scene.seats.map(({ script }) => ({ name: script.id, data: script })), 'script')}`,
      `export const activities = ${loaders(scene.activities.map(({ activity }) => ({ name: `${scene.id}/${activity.id}`, data: activity })), 'activity')}`,
      `export const words = { fr: ${wordsOfThese('fr', isOwn, openings(scene, project, 'fr'))}, ar: ${wordsOfThese('ar', isOwn, openings(scene, project, 'ar'))} }`,
    ].join('\n')
  }
  const cards = inOrder(project.scenes).map(({ data, seats, activities: own }) => compileCard(data, seats.map(({ script, data: file }) => ({ ...script, minutes: minutesOf(script, file) })), own.map(({ activity }) => activity)))
  const notebook = compileNotebook(project.notebook ?? {}, project.scenes.map(({ id }) => id))
  // Asked for by the notebook alone: named in a list of the first script, they would weigh there.
  for (const language of ['fr', 'ar'] as const) modules.set(`${root}/said/${language}`, `export const said = ${JSON.stringify(saidIn(project.notebook ?? {}, language))}`)
  modules.set(`${root}/dated`, `export const dated = ${JSON.stringify(datedIn(project).map(({ file: _, ...one }) => one))}`)
  modules.set(`${root}/quizzes`, `export const quizzes = ${JSON.stringify(inOrder(project.scenes).map(compileQuiz))}`)
  // Who helps and what the law says come with the screens that say it, not with the title.
  modules.set(`${root}/known`, [
    `export const help = ${JSON.stringify(compileHelp(project.help?.data ?? []))}`,
    `export const facts = ${JSON.stringify(compileFacts(project.facts?.data ?? []))}`,
  ].join('\n'))
  // The class door brings its own: who plays alone loads not even the names of its files.
  const sessions = project.scenes.flatMap(({ id, class: session }) => (session ? [{ name: id, data: compileSceneClass(id, session.data) }] : []))
  const texts = compileClass(project.class ?? {}, project.scenes.map(({ id }) => id))
  modules.set(`${root}/class`, [
    `export const texts = ${JSON.stringify(texts ? { ...texts, readings: classReadings(project.scenes) } : null)}`,
    `export const scenes = ${loaders(sessions, 'class')}`,
    `export const words = { fr: ${wordsOfThese('fr', isOfClass)}, ar: ${wordsOfThese('ar', isOfClass)} }`,
  ].join('\n'))
  // The wall newspaper comes with its own screen, in one file for all its scenes: it is read whole.
  for (const language of ['fr', 'ar'] as const) modules.set(`${root}/words/${language}/wall`, `export default ${JSON.stringify(wallWords(project, language))}`)
  modules.set(`${root}/wall`, [
    `export const items = ${JSON.stringify(compileWall(project))}`,
    `export const words = { fr: () => import("${root}/words/fr/wall"), ar: () => import("${root}/words/ar/wall") }`,
  ].join('\n'))
  modules.set(root, [
    `export const scenes = ${JSON.stringify(cards)}`,
    `export const files = { ${project.scenes.map(({ id }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(filesOf(id))})`).join(', ')} }`,
    `export const notebook = ${loaders(Object.entries(notebook).map(([name, data]) => ({ name, data })), 'notebook')}`,
    `export const words = { fr: ${words('fr')}, ar: ${words('ar')} }`,
  ].join('\n'))
  for (const scene of project.scenes) {
    modules.set(filesOf(scene.id), listOf(scene))
    for (const { script } of scene.seats) withArt(script.id)
  }
  // The stage asks for its own.
  const directions = project.scenes.flatMap(({ seats }) => seats.map((seat) => ({ name: seat.script.id, data: seat.directions })))
  modules.set(`${root}/directions`, `export const directions = ${loaders(directions, 'directions')}`)
  return modules
}

function isOfClass(namespace: string): boolean {
  return namespace.startsWith('class/') || /^scenes\/[^/]+\/class$/.test(namespace)
}

function isOfWall(namespace: string): boolean {
  return /^scenes\/[^/]+\/wall$/.test(namespace)
}

/** Of every scene, `SCENE.SEAT.ENDING`. */
function wallWords(project: Project, language: 'fr' | 'ar'): Words {
  return Object.fromEntries(project.scenes.flatMap(({ id }) => {
    const namespace = project.namespaces.find(({ name }) => name === `scenes/${id}/wall`)
    return namespace ? [[id, wordsOf(namespace, language)]] : []
  }))
}

/** The words of each script's first moment, apart: a first line need not wait for those of its endings. */
function openings(scene: Project['scenes'][number], project: Project, language: 'fr' | 'ar'): { name: string; data: Words }[] {
  return scene.seats.flatMap(({ script }) => {
    const namespace = project.namespaces.find(({ name }) => name === `scenes/${script.id}`)
    const first = script.moments[script.start]
    if (!namespace || !first) return []
    const { lines, choices, turns, names } = wordsOf(namespace, language) as Record<string, unknown>
    // A file that is being written may hold anything in their place: the checks tell it, and the game goes on without them.
    const only = (words: unknown, all: readonly { id: string }[]): Words => Object.fromEntries(all.flatMap(({ id }) => (isWords(words) && Object.hasOwn(words, id) ? [[id, words[id]!]] : [])))
    return [{ name: `${namespace.name}/opening`, data: { lines: only(lines, first.lines), choices: only(choices, first.choices ?? []), turns: only(turns, [first]), ...(isWords(names) && { names }) } }]
  })
}

function isWords(given: unknown): given is Words {
  return typeof given === 'object' && given !== null
}

/** Title of every scene by its id: what the map says before any scene is loaded. */
function titlesOf(project: Project, language: 'fr' | 'ar'): Words {
  return Object.fromEntries(project.scenes.flatMap(({ id }) => {
    const namespace = project.namespaces.find(({ name }) => name === `scenes/${id}/scene`)
    const title = namespace && wordsOf(namespace, language).title
    return title ? [[id, title]] : []
  }))
}

/** What the first page of the notebook says before any other is fetched. */
function notebookTitles(project: Project, language: 'fr' | 'ar'): Words {
  const texts = new Map(project.namespaces.filter(({ name }) => name.startsWith('notebook/')).map((one) => [one.name, new Map(flatten(wordsOf(one, language)).map(({ key, value }) => [key, value]))]))
  return nest(titlesIn(project.notebook!, (part, key) => texts.get(`notebook/${part}`)?.get(key)))
}
