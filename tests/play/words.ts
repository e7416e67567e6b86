// The sentences and the story that the tests expect, read from the sources of the project: no sentence is copied into a test.
import type { Words } from '../../src/content/content.ts'
import type { Script } from '../../src/story/script.ts'
import { elide } from '../../src/words/elide.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'

export type Language = 'fr' | 'ar'

export const project = wholeProject()

export const scene = 'le-groupe'
export const seat = `${scene}/witness`
export const script: Script = project.scenes.find(({ id }) => id === scene)!.seats.find((one) => one.seat === 'witness')!.script
export const help = project.help!.data

export interface Sentences {
  /** A sentence of the interface; with a number `count`, in the form that the language gives to that number. */
  t(key: string, values?: Record<string, string | number>): string
  /** A sentence of any namespace: `scenes/le-groupe/activities/chaine`. */
  sayIn(namespace: string, key: string): string
  /** A sentence of the seat played: `lines.x`, `choices.x`, `turns.x`. */
  say(key: string): string
  /** A sentence shared by the seats of the scene. */
  sayScene(key: string): string
  /** The name of a person, kept whole as the game does inside a sentence. */
  nameOf(id: string): string
  /** A sentence of the help lines. */
  sayHelp(key: string): string
}

/** Every sentence of a language; throws when one is missing. */
export function sentencesOf(language: Language): Sentences {
  const from = (namespace: string) => {
    const words = wordsOf(project.namespaces.find(({ name }) => name === namespace)!, language)
    return (key: string) => find(words, key, `${language}/${namespace}`)
  }
  const ui = from('ui')
  const plurals = new Intl.PluralRules(language)
  return {
    t: (key, values = {}) => elide(ui(typeof values.count === 'number' ? `${key}_${plurals.select(values.count)}` : key).replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark))),
    sayIn: (namespace, key) => from(namespace)(key),
    say: from(`scenes/${seat}`),
    sayScene: from(`scenes/${scene}/scene`),
    nameOf: (id) => `\u2068${from('cast')(id)}\u2069`,
    sayHelp: from('help'),
  }
}

function find(words: Words, key: string, where: string): string {
  const found = key.split('.').reduce<string | Words | undefined>((at, part) => (typeof at === 'object' ? at[part] : undefined), words)
  if (typeof found !== 'string') throw new Error(`${where} has no sentence "${key}".`)
  return found
}
