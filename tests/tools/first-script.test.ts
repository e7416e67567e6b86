// The script that runs before anything is painted: which language, which files it asks for, and when the title is not drawn whole.
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { lean, served } from '../../tools/page/first-script.ts'

const files = { scene: 'le-groupe', all: { fr: ['first-fr'], ar: ['first-ar'] }, first: { fr: ['script', 'opening-fr'], ar: ['script', 'opening-ar'] } }
const source = readFileSync('src/browser/first-script.js', 'utf8')
const code = lean(served(source)).replace("'%files%'", JSON.stringify(files))

function run(search: string, { speaks = 'fr-FR', noted, knows = true }: { speaks?: string; noted?: string; knows?: boolean } = {}) {
  const attributes = new Map<string, string>()
  const asked: string[] = []
  const later: (() => void)[] = []
  let gone: string | undefined
  const root = {
    lang: 'fr', dir: 'ltr', style: {},
    getAttribute: (name: string) => attributes.get(name) ?? null, setAttribute: (name: string, value: string) => void attributes.set(name, value), removeAttribute: (name: string) => void attributes.delete(name),
  }
  const document = { documentElement: root, addEventListener: () => undefined, createElement: () => ({}), head: { appendChild: ({ href }: { href: string }) => void asked.push(href.slice(2)) } }
  const window = knows ? { CSS: { supports: () => true } } : {}
  runInNewContext(code, {
    window, ...window, document, history: { state: null }, navigator: { language: speaks }, localStorage: { getItem: () => noted ?? null },
    location: { search, protocol: 'https:', pathname: '/', replace: (to: string) => { gone = to } }, setTimeout: (run: () => void) => void later.push(run),
  })
  return { lang: root.lang, isTitleWhole: () => !attributes.has('data-scene'), asked, later, gone }
}

it.each([
  ['', ['first-fr'], true],
  ['?lang=ar', ['first-ar'], true],
  ['?scene=la-photo', ['first-fr'], false],
  // It leads to the notice.
  ['?scene=le-groupe', ['first-fr'], false],
  ['?scene=le-groupe&at=cloche-1&lang=ar', ['first-ar', 'script', 'opening-ar'], false],
  ['?seat=witness&scene=le-groupe', ['first-fr', 'script', 'opening-fr'], false],
  ['?scene=le-groupe&seat=targeted', ['first-fr'], false],
  ['?scene=le-groupe-2', ['first-fr'], false],
  ['?obscene=le-groupe', ['first-fr'], true],
] as const)('%s asks for %s, and draws the title whole: %s', (search, asked, isWhole) => {
  const visit = run(search)
  expect(visit.asked).toEqual(asked)
  expect(visit.isTitleWhole()).toBe(isWhole)
})

describe('the language', () => {
  it.each([['ar-MA', undefined, 'ar'], ['ary', undefined, 'ar'], ['en-GB', undefined, 'fr'], ['fr-FR', 'ar', 'ar'], ['ar-MA', 'fr', 'fr']] as const)('of a device that speaks %s and noted %s is %s', (speaks, noted, lang) => {
    expect(run('', { speaks, ...(noted && { noted }) }).lang).toBe(lang)
  })
})

it('a title that was not drawn whole is there after all when the game is long in coming', () => {
  const visit = run('?scene=le-groupe')
  for (const one of visit.later) one()
  expect(visit.isTitleWhole()).toBe(true)
})

it('what only one file needs travels in one file', () => {
  expect(code).not.toContain('isBelowFloor')
  expect(code).toContain('old.html')
  expect(lean(source)).toContain('isBelowFloor')
})

it('is written in words of before 2015', () => {
  expect(code).not.toMatch(/`|=>|\b(?:let|const|class)\s/)
  expect(lean(`var told = "it's" + '"so"' // once`)).toBe(`var told="it's"+'"so"';`)
})

it.each([['https://a.ma/assets/index-1.js', true], ['chrome-extension://x/content.js', false], ['', false]])('an error in %j before the game runs is told: %s', (file, isTold) => {
  const alert = { hidden: true }
  const window: { CSS: unknown; onerror?: (message: string, file: string) => void } = { CSS: { supports: () => true } }
  const root = { lang: 'fr', getAttribute: () => null, removeAttribute: () => undefined, setAttribute: () => undefined }
  const document = { documentElement: root, getElementById: () => alert, addEventListener: () => undefined, createElement: () => ({}), head: { appendChild: () => undefined } }
  runInNewContext(code, { window, CSS: window.CSS, document, history: { state: null }, navigator: { language: 'fr' }, localStorage: { getItem: () => null }, location: { search: '', protocol: 'https:', pathname: '/' }, setTimeout: () => undefined })
  window.onerror!('Unexpected end of input', file)
  expect(alert.hidden).toBe(!isTold)
})

it('below the floor nothing else is asked for', () => {
  expect(run('?scene=le-groupe', { knows: false })).toMatchObject({ gone: 'old.html', asked: [] })
})

describe('a first line that is written ahead', () => {
  const lines = { ...files, lines: 'assets/lines/', sheet: 'line.css' }
  const line = { at: 'cloche-1', html: '<p data-who="#123">Jeudi</p>' }
  /** What stands on the page once all has come; `answers`: what the host has. */
  async function visit(search: string, { noted = null as string | null, isThere = false, isServed = true } = {}) {
    const set = new Map<string, string>()
    const asked: string[] = []
    const coloured = { style: { setProperty: (name: string, value: string) => void set.set(name, value) }, getAttribute: () => '#123' }
    const screen = { firstChild: isThere ? {} : null, innerHTML: '', querySelectorAll: () => [coloured] }
    const root = { lang: 'fr', dir: 'ltr', style: {}, getAttribute: (name: string) => set.get(name) ?? null, setAttribute: (name: string, value: string) => void set.set(name, value), removeAttribute: () => undefined }
    const soon = (run?: () => void) => { if (run) queueMicrotask(run) }
    const document = {
      documentElement: root, querySelectorAll: () => [], querySelector: () => screen, createElement: () => ({}), addEventListener: (_: string, then: () => void) => soon(then),
      head: { appendChild: (link: { rel: string; href: string; onload?: () => void }) => { if (link.rel === 'stylesheet') asked.push(link.href); soon(() => link.onload?.()) } },
    }
    runInNewContext(lean(served(source)).replace("'%files%'", JSON.stringify(lines)), {
      window: { CSS: { supports: () => true } }, CSS: { supports: () => true }, document, history: { state: null }, navigator: { language: 'fr' }, localStorage: { getItem: () => noted }, Promise,
      location: { search, protocol: 'https:', pathname: '/' }, setTimeout: () => undefined,
      fetch: async (address: string) => { asked.push(address); return { json: async () => { if (!isServed) throw new Error('a page of the host'); return line } } },
    })
    await new Promise((then) => { setTimeout(then, 5) })
    return { shown: screen.innerHTML, asked, hidesTitle: set.get('data-scene') === 'read', colour: set.get('--who') }
  }

  it.each([
    ['?scene=le-groupe&at=cloche-1', './assets/lines/le-groupe-witness-fr.json'],
    ['?scene=le-groupe&seat=pressed', './assets/lines/le-groupe-pressed-fr.json'],
    ['?lang=ar&seat=witness&at=cloche-1&scene=la-photo', './assets/lines/la-photo-witness-ar.json'],
  ])('%s: is read before the game has come', async (search, address) => {
    expect(await visit(search)).toEqual({ shown: line.html, asked: [address, './line.css'], hidesTitle: true, colour: '#123' })
  })

  it.each([
    ['another line is asked for', '?scene=le-groupe&at=cloche-9', {}],
    ['the game was sooner', '?scene=le-groupe&at=cloche-1', { isThere: true }],
    ['the host has no such file', '?scene=nothing&at=cloche-1', { isServed: false }],
  ])('%s: the game shows what it shows', async (_, search, given) => {
    expect(await visit(search, given)).toMatchObject({ shown: '', hidesTitle: false })
  })

  it.each([
    ['a scene alone leads to its notice', '?scene=le-groupe', {}],
    ['whoever was here before may be elsewhere in the story', '?scene=le-groupe&at=cloche-1', { noted: 'fr' }],
    ['a name that is none', '?scene=../x&at=cloche-1', {}],
    ['a session keeps nothing, so nobody knows', '?scene=le-groupe&at=cloche-1&session=1', {}],
  ])('%s: nothing is asked for', async (_, search, given) => {
    expect((await visit(search, given)).asked).toEqual([])
  })
})
