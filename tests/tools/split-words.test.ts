// The interface words come in parts: together they are all there is, and the first says all that a first line needs.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import fr from '../../locales/fr/ui.json'
import { partOf, still } from '../../tools/page/split-words.ts'

it('loses nothing and says nothing twice', () => {
  const parts = [...Object.keys(partOf(fr, 'first')), ...Object.keys(partOf(fr, 'later')), ...Object.keys(partOf(fr, 'notebook')), ...Object.keys(partOf(fr, 'aloud'))]
  expect([...parts, ...still].sort()).toEqual(Object.keys(fr).sort())
})

it('leaves out what no screen says', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(files.filter((file) => new RegExp(`['\`](${[...still].join('|')})\\.[a-z]`).test(readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})

it('has in its first part every section that the first chunk asks for', () => {
  const files = ['page.tsx', 'frame/safety.tsx', 'frame/quiet.tsx', 'sentences.ts', 'frame/problem.tsx', 'play/play.tsx', 'play/panel.tsx',
    'play/choices.tsx', 'play/picture.tsx']
  const asked = files.flatMap((file) => [...readFileSync(`src/page/${file}`, 'utf8').matchAll(/\bt\([^)'`]*['`]([a-z]+)\./g)].map((found) => found[1]!))
  expect(asked.length).toBeGreaterThan(20)
  expect([...new Set(asked)].filter((section) => !(section in partOf(fr, 'first')))).toEqual([])
})
