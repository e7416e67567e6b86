// A Vite plugin for the served build: the first line of every script, in both languages, in a small file of its own. Who comes straight to a story reads it before the game has come (src/browser/first-script.js).
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { content } from '../content/plugin.ts'
import { wordsOf, type Project } from '../content/project.ts'
import type * as Page from './first-line.tsx'
import { splitWords } from './split-words.ts'

export interface FirstLines {
  /** Where they are, from the page, up to the name: `assets/first-line-HASH/SCENE-SEAT-LANGUAGE.json`. */
  folder: string
  files: { name: string; text: string }[]
}

/** Markup needs no sheets, and this loader reads none (Vite 8.3: its plugin for CSS fails there). */
const noStyles: Plugin = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
}

/** Writes them as the page's components draw them; components are read by a loader of their own. */
export async function firstLinesOf(project: Project): Promise<FirstLines> {
  const { module } = await runnerImport<typeof Page>(fileURLToPath(new URL('first-line.tsx', import.meta.url)), {
    configFile: false, logLevel: 'error', plugins: [splitWords(), noStyles], oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  const namespaces = new Map(project.namespaces.map((one) => [one.name, one]))
  const written = await module.writeFirstLines(project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script)), (name, language) => wordsOf(namespaces.get(name)!, language))
  const files = written.map(({ script, language, at, html }) => ({ name: `${script.replace('/', '-')}-${language}.json`, text: JSON.stringify({ at, html }) }))
  const hash = createHash('sha256').update(files.map(({ name, text }) => name + text).join('\n')).digest('base64url').slice(0, 8)
  return { folder: `assets/first-line-${hash}/`, files }
}

export function firstLines(): Plugin & { api: { firstLines(): Promise<FirstLines> } } {
  let compiled: ReturnType<typeof content>['api'] | undefined
  let written: Promise<FirstLines> | undefined
  const write = () => written ??= firstLinesOf(compiled!.project()!)
  return {
    name: 'first-lines',
    apply: 'build',
    api: { firstLines: write },
    configResolved({ plugins }) { compiled = (plugins.find(({ name }) => name === 'content') as ReturnType<typeof content> | undefined)?.api },
    async generateBundle() {
      const { folder, files } = await write()
      for (const { name, text } of files) this.emitFile({ type: 'asset', fileName: folder + name, source: text })
    },
  }
}
