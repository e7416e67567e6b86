// A Vite plugin: hands out the interface words in parts, so that a first line does not wait for the words of the screens around a scene, nor these for those of the notebook.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

interface Words { [key: string]: string | Words }

/** What the play screen and its notices say; everything else comes with the later screens. */
const first = new Set(['safety', 'cover', 'common', 'play', 'problem', 'quiet', 'places', 'moods', 'captions'])

/** What is read only in the notebook, and on the page about the game. */
const notebook = new Set(['notebook', 'about'])

/** What reading aloud says around the lines: for whoever asked for it, or may. */
const aloud = new Set(['aloud'])

export type Part = 'first' | 'later' | 'notebook' | 'aloud'

/** What only the pages themselves say (tools/page/html-words.ts): no part holds it. */
export const still = new Set(['leaving', 'old', 'packs'])

/** The sections of one part: all together are the whole file, but for what is still. */
export function partOf(words: Words, part: Part): Words {
  const partHolding = (section: string): Part => (first.has(section) ? 'first' : notebook.has(section) ? 'notebook' : aloud.has(section) ? 'aloud' : 'later')
  return Object.fromEntries(Object.entries(words).filter(([section]) => !still.has(section) && partHolding(section) === part))
}

const name = /^virtual:words\/([a-z]+)\/(first|later|notebook|aloud)$/

/** Serves `virtual:words/fr/first` and so on from locales/LANG/ui.json. */
export function splitWords(): Plugin {
  let root = process.cwd()
  return {
    name: 'split-words',
    configResolved(config) { root = config.root },
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, language, part] = (id.startsWith('\0') && name.exec(id.slice(1))) || []
      if (!language) return undefined
      const file = resolve(root, 'locales', language, 'ui.json')
      this.addWatchFile(file)
      return `export const words = ${JSON.stringify(partOf(JSON.parse(readFileSync(file, 'utf8')) as Words, part as Part))}`
    },
  }
}
