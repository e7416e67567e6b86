// Brings scripts and their words together: loads what a scene needs in the language spoken, once.
import type { Content } from '../content/content.ts'
import type { Activity } from '../story/activities/activity.ts'
import type { ActivityId, SceneId, Script, ScriptId } from '../story/script.ts'
import { addWords, language, setLanguage, type Language } from '../words/words.ts'
import { openingOf, ownOf, sharedBy } from './namespaces.ts'

export interface Library {
  /** A script with the words of its first moment alone. */
  opening(id: ScriptId): Promise<Script>
  /** A script with all its words. */
  script(id: ScriptId): Promise<Script>
  /** An activity of a scene, with its words. */
  activity(scene: SceneId, id: ActivityId): Promise<Activity>
  /** Speaks a language with everything that was asked for so far. Rejects when a file can't be loaded. */
  speak(next: Language): Promise<void>
  /** Loads namespaces in the language spoken. */
  words(namespaces: readonly string[]): Promise<void>
}

export const commonWords = ['cast', 'help', 'facts'] as const

export function createLibrary(content: Content): Library {
  const asked = new Set<string>()
  /** What is there whole, `fr cast`. */
  const held = new Set<string>()

  async function load(namespace: string, of: Language): Promise<void> {
    if (held.has(`${of} ${namespace}`)) return
    addWords(namespace, of, await content.loadWords(namespace, of))
    held.add(`${of} ${namespace}`)
  }

  async function words(namespaces: readonly string[], of = language()): Promise<void> {
    for (const one of namespaces) asked.add(one)
    await Promise.all(namespaces.map((one) => load(one, of)))
  }

  /** The opening words of a script, unless all its words are there. Another language is then spoken with all. */
  async function openingWords(id: ScriptId, of = language()): Promise<void> {
    const own = ownOf(id)
    asked.add(own)
    if (!held.has(`${of} ${own}`)) addWords(own, of, await content.loadWords(openingOf(id), of))
  }

  return {
    async opening(id) {
      const [script] = await Promise.all([content.loadScript(id), words(sharedBy(id)), openingWords(id)])
      return script
    },
    async script(id) {
      const [script] = await Promise.all([content.loadScript(id), words([...sharedBy(id), ownOf(id)])])
      return script
    },
    async activity(scene, id) {
      const [activity] = await Promise.all([content.loadActivity(scene, id), words([`scenes/${scene}/activities/${id}`, 'titles', 'cast'])])
      return activity
    },
    async speak(next) {
      await Promise.all([...asked].map((one) => load(one, next)))
      await setLanguage(next)
    },
    words: (namespaces) => words(namespaces),
  }
}
