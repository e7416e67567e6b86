// The script that runs before anything is painted: which language, which files it asks for, and when the title is not drawn whole.
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { lean } from '../../tools/page/first-script.ts'

const files = { scene: 'le-groupe', all: { fr: ['first-fr'], ar: ['first-ar'] }, first: { fr: ['script', 'opening-fr'], ar: ['script', 'opening-ar'] } }
const code = lean(readFileSync('src/browser/first-script.js', 'utf8')).replace('/*files*/ null', JSON.stringify(files))

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

it('below the floor nothing else is asked for', () => {
  expect(run('?scene=le-groupe', { knows: false })).toMatchObject({ gone: 'old.html', asked: [] })
})
