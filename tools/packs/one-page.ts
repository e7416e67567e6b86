// Puts a whole build into one page: its scripts and styles, then every file as a silent block of text. Pure.

export interface Held {
  /** The id of its block: `in/places/club-day.svg`. */
  id: string
  type: string
  /** Base64. */
  content: string
}

export interface Parts {
  /** The built page, with <!--first-language--> where that script stands. */
  html: string
  /** The whole game, a classic script. */
  script: string
  styles: string
  /** Styles of what only this page says. */
  said: string
  /** public/first-language.js, run before anything is painted. */
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

/** The page with its policy still to be written. Throws when it would ask for any other file. */
export function onePage({ html, script, styles, said, first, old, icon, licences, files }: Parts): string {
  const [, titleStyles] = /<style>([\s\S]*?)<\/style>/.exec(html)!
  const title = splitLetters(titleStyles!)
  const others = splitLetters(styles)
  const letters = splitLetters(title.letters + others.letters).letters
  const blocks = files.map(({ id, type, content }) => `<script type="text/plain" id="${id}" data-type="${type}">${content}</script>`)
  const page = html
    .replace('<html ', '<html data-one-file ')
    .replace('<!--first-language-->', () => `<script>${inScript(first)}</script>`)
    .replace(/<style>[\s\S]*?<\/style>/, () => `<style>${title.rest}${said}</style>`)
    .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="data:image/svg+xml;base64,${icon}">`)
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload|preload|manifest)"[^>]*>/g, '')
    .replace(/<\/body>/, () => [
      `<style>${others.rest}</style>`,
      ...blocks,
      `<script type="text/plain" id="licenses">\n${inScript(licences)}</script>`,
      `<script type="text/plain" id="old-page">${inScript(old)}</script>`,
      `<style>${letters}</style>`,
      `<script>if(!window.isBelowFloor){${inScript(script)}}</script>`,
      '</body>',
    ].join('\n'))
  const outside = withoutBlocks(page).match(/<[^>]*\s(?:src|href)="(?!#|\?|data:|tel:|https:\/\/\w+\.wikipedia\.org\/)[^"]*"/)
    ?? [...page.matchAll(/url\((?!["']?(?:data:|#))[^)]*\)/g)].find(([found]) => styles.includes(found))
  if (outside) throw new Error(`The page still asks for another file: ${outside[0]}`)
  return page
}

function withoutBlocks(html: string): string {
  return html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
}
