// All the content of the project, read and compiled: what the checks judge and what the game is given. Pure, over the texts of files.
import type * as v from 'valibot'
import type { Words } from '../../src/content/content.ts'
import type { Activity } from '../../src/story/activities/activity.ts'
import type { Directions } from '../../src/story/directions.ts'
import type { Script } from '../../src/story/script.ts'
import { seats } from '../../src/story/vocabulary.ts'
import type { Seat } from '../../src/story/vocabulary.ts'
import { classParts, readClass, sceneClassTexts, type ClassFiles } from './class.ts'
import { activityTexts, compileActivity } from './activities.ts'
import { compileDirections, compileScript } from './compile.ts'
import { readAs } from './issues.ts'
import type { Problem } from './problem.ts'
import { notebookParts, readNotebook, type NotebookFiles } from './notebook.ts'
import { schemas } from './schema.ts'
import type { ActivityFile, CastFile, FactsFile, HelpFile, SceneClassFile, SceneFile, SeatFile, WallFile } from './schema.ts'
import { readSource } from './source.ts'
import type { Source } from './source.ts'
import { castTexts, factsTexts, flatten, helpTexts, nest, sceneTexts, seatTexts } from './texts.ts'
import type { Text } from './texts.ts'
import { wallTexts } from './wall.ts'

/** Text of each file by its path from the root of the project, with `/`. */
export type Texts = Readonly<Record<string, string>>

export interface File<T> { source: Source; data: T; texts: Text[] }
export interface SeatPart extends File<SeatFile> { seat: Seat; script: Script; directions: Directions }
export interface ActivityPart extends File<ActivityFile> { id: string; activity: Activity }
export interface Scene extends File<SceneFile> { id: string; seats: SeatPart[]; activities: ActivityPart[]; class?: File<SceneClassFile>; wall?: File<WallFile> }

/** French texts of a namespace, and the Arabic file that answers them. */
export interface Namespace {
  name: string
  french: { source: Source; texts: Text[] }
  /** Path of the Arabic file, even when it is absent. */
  arabicFile: string
  arabic?: Source
}

export interface Project {
  scenes: Scene[]
  cast?: File<CastFile>
  help?: File<HelpFile>
  facts?: File<FactsFile>
  notebook?: NotebookFiles
  class?: ClassFiles
  namespaces: Namespace[]
  /** Files that couldn't be read or don't fit their schema. */
  problems: Problem[]
  files: Texts
}

export function readProject(files: Texts): Project {
  const problems: Problem[] = []
  const read = <const S extends v.GenericSchema>(file: string, schema: S, textsOf: (data: v.InferOutput<S>) => Text[]): File<v.InferOutput<S>> | undefined => {
    const text = files[file]
    if (text === undefined) {
      problems.push({ check: 'schema', file, line: 1, message: 'le fichier manque', remedy: `le créer (voir ${/^(notebook|class)\//.exec(file)?.[1] ?? 'scenes'}/README.md)` })
      return undefined
    }
    const source = readSource(file, text)
    const { data, problems: found } = readAs(source, schema)
    problems.push(...found)
    return found.length ? undefined : { source, data: data as v.InferOutput<S>, texts: textsOf(data as v.InferOutput<S>) }
  }
  const cast = read('scenes/cast.yaml', schemas.cast, castTexts)
  const help = read('scenes/help.yaml', schemas.help, helpTexts)
  const facts = read('scenes/facts.yaml', schemas.facts, factsTexts)
  const notebook = readNotebook(files, read)
  const classes = readClass(files, read)
  const scenes = sceneIds(files).flatMap((id): Scene[] => {
    const scene = read(`scenes/${id}/scene.yaml`, schemas.scene, sceneTexts)
    const wanted = seats.filter((seat) => seat === 'witness' || `scenes/${id}/${seat}.yaml` in files)
    const parts = wanted.flatMap((seat): SeatPart[] => {
      const part = read(`scenes/${id}/${seat}.yaml`, schemas.seat, seatTexts)
      return part && scene ? [{ ...part, seat, script: compileScript(scene.data, seat, part.data), directions: compileDirections(part.data) }] : []
    })
    const activities = activityIds(files, id).flatMap((name): ActivityPart[] => {
      const part = read(`scenes/${id}/activities/${name}.yaml`, schemas.activity, activityTexts)
      return part ? [{ ...part, id: name, activity: compileActivity(part.data, { id: name, scene: id }) }] : []
    })
    const session = `scenes/${id}/class.yaml` in files ? read(`scenes/${id}/class.yaml`, schemas.class, sceneClassTexts) : undefined
    const wall = `scenes/${id}/wall.yaml` in files ? read(`scenes/${id}/wall.yaml`, schemas.wall, wallTexts) : undefined
    return scene ? [{ ...scene, id, seats: parts, activities, ...(session && { class: session }), ...(wall && { wall }) }] : []
  })
  if (!sceneIds(files).length) {
    problems.push({ check: 'schema', file: 'scenes/', line: 1, message: 'il n’y a aucune scène', remedy: 'en créer une : npm run new:scene NOM' })
  }
  const namespace = (name: string, french: File<unknown> | undefined): Namespace[] => {
    if (!french) return []
    const arabicFile = `locales/ar/${name}.json`
    const text = files[arabicFile]
    const arabic = text === undefined ? undefined : readSource(arabicFile, text)
    problems.push(...(arabic?.problems ?? []))
    return [{ name, french, arabicFile, ...(arabic ? { arabic } : {}) }]
  }
  const namespaces = [
    ...namespace('cast', cast), ...namespace('help', help), ...namespace('facts', facts), ...namespace('ui', interfaceTexts('ui', files, problems)),
    // The labels of the class door come with the class texts.
    ...(classes ? (['class/screens', 'class/reply'] as const).flatMap((name) => namespace(name, interfaceTexts(name, files, problems))) : []),
    ...notebookParts.flatMap((part) => namespace(`notebook/${part}`, notebook?.[part])),
    ...classParts.flatMap((part) => namespace(`class/${part}`, classes?.[part])),
    ...scenes.flatMap((scene) => [
      ...namespace(`scenes/${scene.id}/scene`, scene),
      ...scene.seats.flatMap((part) => namespace(`scenes/${scene.id}/${part.seat}`, part)),
      ...scene.activities.flatMap((part) => namespace(`scenes/${scene.id}/activities/${part.id}`, part)),
      ...namespace(`scenes/${scene.id}/class`, scene.class),
      ...namespace(`scenes/${scene.id}/wall`, scene.wall),
    ]),
  ]
  return { scenes, ...(cast && { cast }), ...(help && { help }), ...(facts && { facts }), ...(notebook && { notebook }), ...(classes && { class: classes }), namespaces, problems, files }
}

/** Words of a namespace. An Arabic file that is absent gives none: the game falls back on French. */
export function wordsOf(namespace: Namespace, language: 'fr' | 'ar'): Words {
  return nest(language === 'fr' ? namespace.french.texts : flatten(namespace.arabic?.data))
}

/** Words of screens, which are written under `locales/fr` too. */
function interfaceTexts(name: 'ui' | 'class/screens' | 'class/reply', files: Texts, problems: Problem[]): File<unknown> | undefined {
  const file = `locales/fr/${name}.json`
  if (files[file] === undefined) {
    problems.push({ check: 'schema', file, line: 1, message: 'le fichier manque', remedy: 'le créer (voir locales/README.md)' })
    return undefined
  }
  const source = readSource(file, files[file])
  problems.push(...source.problems)
  if (source.problems.length) return undefined
  return { source, data: source.data, texts: flatten(source.data).map((text) => ({ ...text, kind: 'ui' })) }
}

function sceneIds(files: Texts): string[] {
  const ids = Object.keys(files).flatMap((file) => /^scenes\/([^/]+)\/(?:scene|witness|targeted|pressed)\.ya?ml$/.exec(file)?.[1] ?? [])
  return [...new Set(ids)].sort()
}

function activityIds(files: Texts, scene: string): string[] {
  const folder = `scenes/${scene}/activities/`
  return Object.keys(files).filter((file) => file.startsWith(folder) && file.endsWith('.yaml')).map((file) => file.slice(folder.length, -'.yaml'.length)).sort()
}
