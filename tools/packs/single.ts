// A Vite plugin, for `vite build --mode single`: the whole game as one page that opens from a disk. Files are kept aside and put into the page as text.
import { readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { fillWords, readWords } from '../page/html-words.ts'
import { withPolicy } from '../page/policy.ts'
import { licenceText } from '../licenses/plugin.ts'
import type { content } from '../content/plugin.ts'
import { heldApart, onePage, type Held } from './one-page.ts'

const types: Record<string, string> = {
  '.webp': 'image/webp', '.svg': 'image/svg+xml', '.png': 'image/png', '.json': 'application/json', '.ogg': 'audio/ogg', '.mp3': 'audio/mpeg',
}

/** Name of the page that is built. */
export const pageName = 'a-voix-haute.html'

/** What the title says of the disk, and the way to leave nothing there. */
const said = `<p class="kept on-disk"><span><span lang="fr">%fr:packs.disk%</span><span lang="ar">%ar:packs.disk%</span></span> <a href="?session=1"><span lang="fr">%fr:packs.session%</span><span lang="ar">%ar:packs.session%</span></a></p>
      <p class="kept in-session"><span lang="fr">%fr:settings.kept-nowhere%</span><span lang="ar">%ar:settings.kept-nowhere%</span></p>
      `

/** What the title waits for: the rest of the game is asked for when it can be used. */
const early = ['/src/app/start.ts', '/src/content/load.ts', '/src/progress/agree.ts', '/src/browser/storage.ts', '/src/browser/memory.ts', 'virtual:words/fr/first', 'virtual:words/ar/first']

export function single(): Plugin[] {
  const files = new Map<string, Held>()
  const chunks = new Map<string, Rolldown.OutputChunk>()
  let compiled: ReturnType<typeof content>['api'] | undefined
  const read = (file: string): string => readFileSync(resolve(file), 'utf8')
  return [{
    name: 'single',
    enforce: 'pre',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<section class="first-help" id="/help">', () => `${said}<section class="first-help" id="/help">`) },
    configResolved({ plugins }) { compiled = (plugins.find(({ name }) => name === 'content') as ReturnType<typeof content> | undefined)?.api },
    transform(code, id) {
      if (!id.startsWith('\0virtual:content')) return undefined
      const apart = heldApart(code, (name) => compiled!.sourceOf(`virtual:content/${name}`))
      for (const held of apart.held) files.set(held.id, held)
      return apart.held.length ? `import { partInside } from ${JSON.stringify(resolve('src/browser/inside.ts'))}\n${apart.code}` : undefined
    },
    load(id) {
      const [, path] = /\/assets\/built\/([^?]+)\?.*\burl\b/.exec(id) ?? []
      if (!path) return undefined
      const type = types[extname(path)]
      if (!type) this.error(`single: ${path} is of no kind known here`)
      files.set(path, { id: `in/${path}`, type, content: readFileSync(resolve('assets/built', path)).toString('base64') })
      return `export default ${JSON.stringify(`#in/${path}`)}`
    },
    // Before Vite takes out the parts that are nothing but a style: they are asked for all the same.
    generateBundle: { order: 'pre', handler(_, bundle) { for (const one of Object.values(bundle)) if (one.type === 'chunk') chunks.set(one.fileName, one) } },
  }, {
    name: 'single-page',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        const all = [...chunks.values()]
        const entry = all.find(({ isEntry }) => isEntry)
        if (!entry || page?.type !== 'asset') this.error('single: expected a page and the script that begins')
        const styles = Object.values(bundle).filter((one) => one.type === 'asset').filter(({ fileName }) => fileName.endsWith('.css')).map(({ fileName, source }) => [fileName, String(source).replace(/\/\*[\s\S]*?\*\//g, '').trim()] as const)
        const html = onePage({
          html: String(page.source), bringing: read('tools/packs/parts.js'),
          entry: entry.fileName,
          parts: all.map(({ fileName, code, imports, viteMetadata }) => ({ name: fileName, code: fileName in bundle ? code : '', needs: imports, styles: [...viteMetadata?.importedCss ?? []] })),
          early: all.filter(({ facadeModuleId }) => early.some((one) => facadeModuleId?.endsWith(one))).map(({ fileName }) => fileName),
          styles: new Map(styles), said: read('tools/packs/single.css'),
          first: read('src/browser/first-script.js'), old: oldPage(read), icon: Buffer.from(read('public/icons/icon.svg')).toString('base64'),
          licences: licenceText(),
          files: [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        })
        for (const name of Object.keys(bundle)) delete bundle[name]
        this.emitFile({ type: 'asset', fileName: pageName, source: withPolicy(html, 'one-file') })
      },
    },
  }]
}

/** old.html with its style and script inside; what allows them is the policy of the page that writes it. */
function oldPage(read: (file: string) => string): string {
  return fillWords(read('old.html'), readWords())
    .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('<link rel="stylesheet" href="./old.css">', () => `<style>${read('public/old.css')}</style>`)
    .replace('<script src="./old.js"></script>', () => `<script>${read('public/old.js')}</script>`)
}
