// Hands the compiled content to the game: small lists at once, scripts and words when asked. It never reads a scene file itself.
import { notebook, scenes, scripts, words } from 'virtual:content'
import type { Content } from './content.ts'

async function practice() {
  const { activities, words } = await import('virtual:content/activities')
  return { activities, words }
}

const compiled = { scenes, scripts, notebook, words, practice }

/**
 * `loadScript` and `loadWords` reject with an Error that names the thing when it doesn't exist or couldn't be fetched.
 * A load that failed is tried again when asked again, unless the browser remembers the failure.
 */
export function createContent({ scenes, scripts, notebook, words, practice } = compiled): Content {
  /** What activities are made of is listed apart: the first line has no need of it. */
  const practised = async (name: string) => practice().catch((cause: unknown) => { throw new Error(`Content: ${name} could not be loaded.`, { cause }) })
  return {
    scenes,
    loadScript: (id) => load(`script "${id}"`, scripts[id]),
    async loadFirstArt(id) {
      const { firstArt } = await scripts[id]?.() ?? {}
      return (await firstArt?.())?.default
    },
    async loadActivity(scene, id) {
      const name = `activity "${scene}/${id}"`
      return load(name, (await practised(name)).activities[`${scene}/${id}`])
    },
    loadNotebook: (part) => load(`notebook "${part}"`, notebook[part]),
    async loadWords(namespace, language) {
      const name = `words "${language}/${namespace}"`
      return load(name, words[language][namespace] ?? (await practised(name)).words[language][namespace])
    },
  }
}

/** Rejects with an Error that names the thing. */
export async function load<T>(name: string, loader: (() => Promise<{ default: T }>) | undefined): Promise<T> {
  if (!loader) throw new Error(`Content: there is no ${name}.`)
  try {
    return (await loader()).default
  } catch (cause) {
    throw new Error(`Content: ${name} could not be loaded.`, { cause })
  }
}
