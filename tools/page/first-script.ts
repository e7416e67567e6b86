// A Vite plugin: the script that runs before anything is painted (src/browser/first-script.js) stands inside the page; its policy names it by hash.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { minifySync, type Plugin } from 'vite'

/** Where index.html wants it. */
export const place = '<!--first-script-->'

/** A script without what only its readers need. Its words stay as old as they are written: nothing is put in newer ones. */
export function lean(code: string): string {
  const { code: short } = minifySync('first-script.js', code, { module: false, compress: false, mangle: true })
  // The minifier writes every text between backquotes, which browsers of before 2015 can't read.
  return short.trimEnd().replace(/`([^`]*)`/g, (_, text: string) => (text.includes("'") ? `"${text}"` : `'${text}'`))
}

/** The script of a served page, without what only one file needs. */
export function served(code: string): string {
  return code.replace(/\/\/ In one file[^]*?(?=\/\/ Served)/, '')
}

export function firstScript(): Plugin {
  let root = process.cwd()
  return {
    name: 'first-script',
    configResolved(config) { root = config.root },
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(place, () => `<script>${lean(served(readFileSync(resolve(root, 'src/browser/first-script.js'), 'utf8')))}</script>`) },
  }
}
