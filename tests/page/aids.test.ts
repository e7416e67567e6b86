// @vitest-environment happy-dom
// Easier reading: there when it was asked for and not before, on every screen, the title too; in Arabic no letter is taken from its neighbour.
import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { defaultSettings } from '../../src/progress/settings.ts'
import { modelOf, screens } from './models.ts'
import { openPage, type Opened } from './setup.tsx'

let opened: Opened
afterEach(() => opened?.page.dispose())

const isClear = () => document.documentElement.hasAttribute('data-clear')
const show = (name: string, clear?: boolean) => opened.show(modelOf(screens[name]!, { settings: { ...defaultSettings, clear } }))

it.each(['title', 'speech', 'phone', 'map', 'debrief0', 'situation', 'help', 'classconsole', 'film', 'wallfull', 'problem'])('%s is read by it once it is asked for, until it no longer is', async (name) => {
  opened = openPage()
  show(name)
  expect(isClear()).toBe(false)
  show(name, true)
  await vi.waitFor(() => expect(isClear()).toBe(true))
  show(name)
  expect(isClear()).toBe(false)
})

const rules = readFileSync('src/page/frame/clear.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const ruleOf = (selector: string) => rules.split('}').find((one) => one.slice(0, one.lastIndexOf('{')).trim().endsWith(selector)) ?? ''
const valueOf = (selector: string, name: string) => new RegExp(`${name}: ([^;!]+)`).exec(ruleOf(selector))?.[1]?.trim()
const latin = 'html[data-clear]'
const arabic = `html[data-clear][lang='ar']`

it('letters stand apart in French; in Arabic they join as they must, and words and lines stand further apart', () => {
  expect(parseFloat(valueOf(latin, '--apart')!)).toBeGreaterThan(0)
  expect(valueOf(arabic, '--apart')).toBe('normal')
  expect(valueOf(`html[data-clear] #game [lang='ar']`, 'letter-spacing')).toBe('normal')
  for (const name of ['--words-apart', '--line', 'font-size']) expect(parseFloat(valueOf(arabic, name)!)).toBeGreaterThan(parseFloat(valueOf(latin, name)!))
})

it('words stand at least 3.5 times as far apart as letters', () => {
  expect(parseFloat(valueOf(latin, '--words-apart')!)).toBeGreaterThanOrEqual(3.5 * parseFloat(valueOf(latin, '--apart')!))
})

it.each(['', `[lang='ar']`])('is larger at each size of text than the size before it%s', (language) => {
  const sizes = ['', `[data-text='large']`, `[data-text='larger']`].map((size) => parseFloat(valueOf(`html[data-clear]${language}${size}`, 'font-size')!))
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
  for (const [index, least] of [100, 118, 140].entries()) expect(sizes[index]).toBeGreaterThan(least)
})
