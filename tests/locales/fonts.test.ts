// Every character that a person reads must be in the fonts that show it: a missing one falls back to another font inside a word.
import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'
import type { Words } from '../../src/content/content.ts'
import { keepTogether } from '../../src/words/words.ts'

const families = { text: 'readex-pro', titles: 'baloo-bhaijaan-2' } as const
/** Direction marks have no drawing of their own; browsers need none. */
const invisible = /[\u200e\u200f\u2066-\u2069]/

const fonts = Object.fromEntries(Object.entries(families).map(([use, family]) => [use, ['latin', 'arabic'].map((part) =>
  create(readFileSync(`node_modules/@fontsource-variable/${family}/files/${family}-${part}-wght-normal.woff2`)) as Font)])) as Record<keyof typeof families, Font[]>

const { namespaces } = wholeProject()

function textsIn(words: Words): string[] {
  return Object.values(words).flatMap((one) => (typeof one === 'string' ? [one] : textsIn(one)))
}

describe.each(['fr', 'ar'] as const)('words in %s', (language) => {
  const characters = new Map<string, string>()
  for (const namespace of namespaces) {
    for (const text of textsIn(wordsOf(namespace, language))) {
      for (const character of keepTogether(text)) if (!invisible.test(character)) characters.set(character, `${namespace.name}: ${text}`)
    }
  }
  it.each(Object.keys(families) as (keyof typeof families)[])('have every character in the font of %s', (use) => {
    const missing = [...characters].filter(([character]) => !fonts[use].some((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!)))
    expect(missing.map(([character, where]) => `U+${character.codePointAt(0)!.toString(16).padStart(4, '0')} ${character} in ${where}`)).toEqual([])
  })
})
