// Puts a whole build into one page: what its title needs, so that it can be used at once, then all other scripts and styles, the content and every file as silent blocks of text. Pure.
import { lean } from '../page/first-script.ts'

export interface Held {
  /** The id of its block: `in/places/club-day.svg`. */
  id: string
  type: string
  /** Base64, or JSON as `inBlock` writes it. */
  content: string
}

/** Data as the text of a block: nothing in it can end the block. */
export function inBlock(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

const imported = /\(\) => import\("virtual:content\/([^"]+)"\)/g
const exported = /^export default (.*)$/m

/** A module of the content whose parts are taken out of the page, and the parts that it names. `sourceOf`: the source of a module, by its name after `virtual:content/`. */
export function heldApart(code: string, sourceOf: (name: string) => string | undefined): { code: string; held: Held[] } {
  const held: Held[] = []
  const changed = code.replace(imported, (whole, name: string) => {
    const source = sourceOf(name)
    if (source === undefined) throw new Error(`The content holds no ${name}.`)
    const [, data] = exported.exec(source) ?? []
    // A list of other parts is code.
    if (data === undefined) return whole
    held.push({ id: `in/${name}`, type: 'application/json', content: inBlock(JSON.parse(data)) })
    return `() => partInside(${JSON.stringify(name)})`
  })
  return { code: changed, held }
}

/** A script of the game, as the bundler writes it for `require` and `exports`. */
export interface Part {
  /** `start.js` */
  name: string
  code: string
  /** The parts that must run before it. */
  needs: readonly string[]
  /** The styles that come with it. */
  styles: readonly string[]
}

export interface Parts {
  /** The built page, with <!--first-script--> where that script stands. */
  html: string
  /** What brings parts to life: tools/packs/parts.js. */
  bringing: string
  /** The part that begins. */
  entry: string
  parts: readonly Part[]
  /** Those that the title waits for; what they need comes with them. */
  early: readonly string[]
  /** By name. */
  styles: ReadonlyMap<string, string>
  /** Styles of what only this page says. */
  said: string
  /** src/browser/first-script.js, run before anything is painted. */
  first: string
  /** The page for browsers below the floor, itself in one page. */
  old: string
  icon: string
  /** Of all that the page holds; it must travel with it. */
  licences: string
  files: readonly Held[]
}

/** What stands between script tags ends at the first thing that looks like an end. */
export function inScript(code: string): string {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3c!--')
}

/** The letters, apart from all other styles: they are heavy, and come last. */
export function splitLetters(css: string): { letters: string; rest: string } {
  const letters = new Set(css.match(/@font-face\s*\{[^}]*\}/g))
  return { letters: [...letters].join(''), rest: css.replace(/@font-face\s*\{[^}]*\}/g, '') }
}

const later = /Promise\.resolve\(\)\.then\(\(\)=>require\("\.\/([^"]+)"\)\)/g

/** A part as the page runs it: by its name, when it is first needed. Throws at a way of asking for others that is not known here. */
export function heldPart({ name, code }: Part): string {
  const written = code.replace(later, '__load("$1")').replace(/\brequire\("\.\//g, 'require("')
  if (/\bimport\(|\brequire\((?!")/.test(written)) throw new Error(`${name} asks for another part in a way that one page can't answer.`)
  return inScript(`heldParts[${JSON.stringify(name)}]=function(require,exports,__load){"use strict";${written}};`)
}

/** These parts and all that they need, in the order they were given. */
export function neededBy(names: readonly string[], parts: readonly Part[]): Part[] {
  const needed = new Set<string>()
  const add = (name: string): void => {
    if (needed.has(name)) return
    needed.add(name)
    parts.find((part) => part.name === name)?.needs.forEach(add)
  }
  names.forEach(add)
  return parts.filter(({ name }) => needed.has(name))
}

/** The page with its policy still to be written. Throws when it would ask for any other file. */
export function onePage({ html, bringing, entry, parts, early, styles, said, first, old, icon, licences, files }: Parts): string {
  const [, titleStyles] = /<style>([\s\S]*?)<\/style>/.exec(html)!
  const title = splitLetters(titleStyles!)
  const { letters } = splitLetters(title.letters + [...styles.values()].join(''))
  const rest = (name: string) => splitLetters(styles.get(name) ?? '').rest
  const atOnce = neededBy([entry, ...early], parts)
  const isEarly = new Set(atOnce.flatMap((part) => [part.name, ...part.styles]))
  const script = `${lean(bringing)}
${atOnce.map(heldPart).join('\n')}\nbringParts(heldParts)(${JSON.stringify(entry)})`
  const blocks = [
    ...[...styles.keys()].filter((name) => !isEarly.has(name) && rest(name)).map((name) => `<script type="text/plain" id="in/${name}" data-runs="style">${rest(name)}</script>`),
    ...parts.filter(({ name }) => !isEarly.has(name)).map((part) => `<script type="text/plain" id="in/${part.name}" data-runs="script" data-needs="${part.needs.join(' ')}" data-styles="${part.styles.join(' ')}">${heldPart(part)}</script>`),
    ...files.map(({ id, type, content }) => `<script type="text/plain" id="${id}" data-type="${type}">${content}</script>`),
  ]
  const page = html
    .replace('<html ', '<html data-one-file ')
    .replace('<!--first-script-->', () => `<script>${inScript(lean(first))}</script>`)
    .replace(/<style>[\s\S]*?<\/style>/, () => `<style>${title.rest}${said}</style><style>${[...styles.keys()].filter((name) => isEarly.has(name)).map(rest).join('')}</style>`)
    .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`)
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|preload|manifest)"[^>]*>/g, '')
    .replace(/<\/body>/, () => [
      `<script>if(!window.isBelowFloor){${script}}</script>`,
      ...blocks,
      `<script type="text/plain" id="licenses">\n${inScript(licences)}</script>`,
      `<script type="text/plain" id="old-page">${inScript(old)}</script>`,
      `<style>${letters}</style>`,
      '</body>',
    ].join('\n'))
  const outside = withoutBlocks(page).match(/<[^>]*\s(?:src|href)="(?!#|\?|data:|tel:|https:\/\/\w+\.wikipedia\.org\/)[^"]*"/)
    ?? [...page.matchAll(/url\((?!["']?(?:data:|#))[^)]*\)/g)].find(([found]) => [...styles.values()].some((style) => style.includes(found)))
  if (outside) throw new Error(`The page still asks for another file: ${outside[0]}`)
  return page
}

function withoutBlocks(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
}
