// A Vite plugin: the script that runs before anything is painted (src/browser/first-script.js) stands inside the page; its policy names it by hash.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where index.html wants it. */
export const place = '<!--first-script-->'

/** A script without the lines that only its readers need. */
export function lean(code: string): string {
  return code.split('\n').map((line) => line.trim()).filter((line) => line && !/^\/[/*]/.test(line)).join('\n')
}

export function firstScript(): Plugin {
  let root = process.cwd()
  return {
    name: 'first-script',
    configResolved(config) { root = config.root },
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(place, () => `<script>${lean(readFileSync(resolve(root, 'src/browser/first-script.js'), 'utf8'))}</script>`) },
  }
}
