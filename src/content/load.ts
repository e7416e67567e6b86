// Hands the compiled content to the game: small lists at once, scripts and words when asked. It never reads a scene file itself.
import { activities, notebook, scenes, scripts, words } from 'virtual:content'
import type { Content } from './content.ts'

const compiled = { scenes, scripts, activities, notebook, words }

/**
 * `loadScript` and `loadWords` reject with an Error that names the thing when it doesn't exist or couldn't be fetched.
 * A load that failed is tried again when asked again, unless the browser remembers the failure.
 */
export function createContent({ scenes, scripts, activities, notebook, words } = compiled): Content {
  return {
    scenes,
    loadScript: (id) => load(`script "${id}"`, scripts[id]),
    async loadFirstArt(id) {
      const { firstArt } = await scripts[id]?.() ?? {}
      return (await firstArt?.())?.default
    },
    loadActivity: (scene, id) => load(`activity "${scene}/${id}"`, activities[`${scene}/${id}`]),
    loadNotebook: (part) => load(`notebook "${part}"`, notebook[part]),
    loadWords: (namespace, language) => load(`words "${language}/${namespace}"`, words[language][namespace]),
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
