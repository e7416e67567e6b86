// A Vite plugin for the built page: what the first line needs starts coming while the title is already there.
import type { Plugin, Rolldown } from 'vite'
import { openingOf, sharedBy } from '../../src/app/namespaces.ts'
import type { ScriptId } from '../../src/story/script.ts'
import { filesOf, root as contentRoot } from '../content/modules.ts'
import type { content } from '../content/plugin.ts'
import type { firstLines } from './first-lines.ts'

/** The chunk that main.ts asks for first, by its source. */
const next = 'src/app/start.ts'

export function firstPaint(): Plugin {
  let compiled: ReturnType<typeof content>['api'] | undefined
  let written: ReturnType<typeof firstLines>['api'] | undefined
  return {
    name: 'first-paint',
    apply: 'build',
    enforce: 'post',
    configResolved({ plugins }) {
      const named = (wanted: string) => plugins.find(({ name }) => name === wanted)
      compiled = (named('content') as ReturnType<typeof content> | undefined)?.api
      written = (named('first-lines') as ReturnType<typeof firstLines> | undefined)?.api
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle, path }) {
        if (!bundle || path.includes('old.html')) return html
        const chunk = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(next))
        if (chunk?.type !== 'chunk') throw new Error(`The build has no chunk for ${next}.`)
        const shared = chunk.imports.filter((file) => !html.includes(file))
        const needed = [chunk.fileName, ...chunk.imports].map((file) => bundle[file])
        const sheets = [...new Set(needed.flatMap((one) => (one?.type === 'chunk' ? [...(one.viteMetadata?.importedCss ?? [])] : [])))]
        const styles = sheets.map((file) => `<link rel="preload" as="style" href="./${file}" crossorigin>`)
        const modules = [chunk.fileName, ...shared].map((file) => `<link rel="modulepreload" href="./${file}" crossorigin>`)
        const lines = (await written?.firstLines())?.folder
        const links = [...modules, ...styles].map((link) => `  ${link}\n`).join('')
        // What only sets the page's source in order is not sent.
        return html.replace('</head>', `${links}</head>`).replace(/\n\s+/g, '\n').replace("'%files%'", () => JSON.stringify({ ...filesFirst(bundle, compiled?.firstScene() ?? ''), ...(lines && { lines, sheet: sheets[0] }) }))
      },
    },
  }
}

/** What the first script asks for, by language: of every visit, and of whoever comes straight to the first scene. */
function filesFirst(bundle: Rolldown.OutputBundle, scene: string): { scene: string; all: Record<string, string[]>; first: Record<string, string[]> } {
  const chunk = (id: string): string => {
    const found = Object.values(bundle).find((one) => one.type === 'chunk' && one.facadeModuleId === `\0${id}`)
    if (!found) throw new Error(`The build has no chunk for ${id}.`)
    return found.fileName
  }
  const byLanguage = (names: (language: string) => string[]) => Object.fromEntries(['fr', 'ar'].map((language) => [language, names(language).map(chunk)]))
  const script = `${scene}/witness`
  return {
    scene,
    all: byLanguage((language) => [`virtual:words/${language}/first`]),
    first: byLanguage((language) => [filesOf(scene), `${contentRoot}/script/${script}`, ...[...sharedBy(script as ScriptId), openingOf(script as ScriptId)].map((name) => `${contentRoot}/words/${language}/${name}`)]),
  }
}
