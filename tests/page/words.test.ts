// The interface words of both languages hold the same keys, the right plural forms and the same blanks.
import { expect, it } from 'vitest'
import ar from '../../locales/ar/ui.json'
import fr from '../../locales/fr/ui.json'
import { cast, effects, moods, places } from '../../src/story/vocabulary.ts'
import { colours } from '../../src/page/people.ts'
import { addWords, say } from '../../src/words/words.ts'

interface Tree { [key: string]: string | Tree }

function flat(tree: Tree, before = ''): Record<string, string> {
  return Object.fromEntries(Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value]] : Object.entries(flat(value, `${before}${key}.`))))
}

const plural = /_(zero|one|two|few|many|other)$/
const words = { fr: flat(fr), ar: flat(ar) }
const stems = (of: Record<string, string>) => [...new Set(Object.keys(of).map((key) => key.replace(plural, '')))].sort()

it('has the same keys in both languages', () => expect(stems(words.ar)).toEqual(stems(words.fr)))

it('has every plural form of each language', () => {
  const forms = { fr: ['many', 'one', 'other'], ar: ['few', 'many', 'one', 'other', 'two', 'zero'] }
  for (const language of ['fr', 'ar'] as const) {
    const keys = Object.keys(words[language])
    for (const stem of stems(words[language])) {
      const has = keys.filter((key) => key.startsWith(`${stem}_`) && plural.test(key)).map((key) => plural.exec(key)![1])
      if (has.length) expect(has.sort(), stem).toEqual(forms[language])
    }
  }
})

it('keeps the blanks', () => {
  const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).filter((name) => name !== 'count').sort()
  for (const [key, text] of Object.entries(words.fr)) if (!plural.test(key)) expect(blanks(words.ar[key]!), key).toEqual(blanks(text))
})

it('describes every place and mood, and captions every sound that carries a meaning', () => {
  for (const text of Object.values(words)) {
    for (const place of places) expect(text[`places.${place}`]).toBeTruthy()
    for (const mood of moods) expect(text[`moods.${mood}`]).toBeTruthy()
    for (const effect of effects) if (!['tap', 'send', 'typing'].includes(effect)) expect(text[`captions.${effect}`]).toBeTruthy()
  }
})

it('gives everybody a colour on which white can be read', () => {
  const part = (hex: string) => { const value = Number.parseInt(hex, 16) / 255; return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4 }
  for (const id of cast) {
    const [, r, g, b] = /#(..)(..)(..)/.exec(colours[id])!
    const light = 0.2126 * part(r!) + 0.7152 * part(g!) + 0.0722 * part(b!)
    expect(1.05 / (light + 0.05), id).toBeGreaterThanOrEqual(4.5)
  }
})

it.each([['Idriss', 'Téléphone d’Idriss'], ['Amina', 'Téléphone d’Amina'], ['\u2068Ilyas\u2069', 'Téléphone d’\u2068Ilyas\u2069'], ['Hiba', 'Téléphone de Hiba'], ['Yassine', 'Téléphone de Yassine'], ['avril', 'Téléphone d’avril']])('says « de » before %s as one says it', (name, said) => {
  addWords('essai', 'fr', { label: 'Téléphone de {{name}}' })
  expect(say('essai', 'label', { name })).toBe(said)
  addWords('essai', 'fr', { has: 'Elle possède {{name}}' })
  expect(say('essai', 'has', { name })).toBe(`Elle possède ${name}`)
})
