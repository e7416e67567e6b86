// Hands the compiled content to the game: small lists at once, scripts and words when asked. It never reads a scene file itself.
import { files, notebook, scenes, words } from 'virtual:content'
import type { Script, ScriptId } from '../story/script.ts'
import type { Content, Loader, SceneFiles } from './content.ts'

const compiled = { scenes, files, notebook, words }

/**
 * `loadScript` and `loadWords` reject with an Error that names the thing when it doesn't exist or couldn't be fetched.
 * A load that failed is tried again when asked again, unless the browser remembers the failure.
 */
export function createContent({ scenes, files, notebook, words } = compiled): Content {
  /** Where the pictures of each script that is here are: they can be asked for at once. */
  const arts = new Map<string, Loader<unknown> | undefined>()

  /** Hands over a file of a scene, whose list is fetched first. */
  async function ofScene<T>(scene: string, name: string, find: (files: SceneFiles) => (() => Promise<{ default: T }>) | undefined): Promise<T> {
    return load(name, find(await list(scene, name)))
  }

  async function list(scene: string, name: string): Promise<SceneFiles> {
    try {
      return await files[scene]?.() ?? { scripts: {}, activities: {}, words: { fr: {}, ar: {} } }
    } catch (cause) {
      throw notLoaded(name, cause)
    }
  }

  const loadScript = (id: ScriptId): Promise<Script> => ofScene(sceneOf(id), `script "${id}"`, ({ scripts }) => scripts[id] && (async () => {
    const script = await scripts[id]!()
    arts.set(id, script.firstArt)
    return script
  }))

  return {
    scenes,
    loadScript,
    async loadFirstArt(id) {
      if (!arts.has(id)) await loadScript(id)
      return (await arts.get(id)?.())?.default
    },
    loadActivity: (scene, id) => ofScene(scene, `activity "${scene}/${id}"`, ({ activities }) => activities[`${scene}/${id}`]),
    loadNotebook: (part) => load(`notebook "${part}"`, notebook[part]),
    loadWords(namespace, language) {
      const name = `words "${language}/${namespace}"`
      const [, scene] = /^scenes\/([^/]+)\//.exec(namespace) ?? []
      return scene ? ofScene(scene, name, ({ words }) => words[language][namespace]) : load(name, words[language][namespace])
    },
  }
}

/** Rejects with an Error that names the thing. */
export async function load<T>(name: string, loader: (() => Promise<{ default: T }>) | undefined): Promise<T> {
  if (!loader) throw new Error(`Content: there is no ${name}.`)
  try {
    return (await loader()).default
  } catch (cause) {
    throw notLoaded(name, cause)
  }
}

function notLoaded(name: string, cause: unknown): Error {
  return new Error(`Content: ${name} could not be loaded.`, { cause })
}

function sceneOf(script: string): string {
  return script.slice(0, script.indexOf('/'))
}
