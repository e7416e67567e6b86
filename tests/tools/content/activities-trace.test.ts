// What the check says of a file of « Garde la trace », and that a private picture is never proof.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { traceFile, traceKind } from '../../../tools/content/activities/trace.ts'

type Entry = v.InferOutput<typeof traceFile>
const good = v.parse(traceFile, parse(readFileSync('scenes/la-photo/activities/trace.yaml', 'utf8')))
const said = (entry: Entry) => {
  const found: string[] = []
  traceKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found.join('\n')
}
const withItem = (id: string, part: Partial<Entry['items'][number]>): Partial<Entry> => ({ items: good.items.map((item) => (item.id === id ? { ...item, ...part } : item)) })

describe('the file of a trace', () => {
  it('is good as it is', () => expect(said(good)).toBe(''))

  it.each<[string, Partial<Entry>, RegExp]>([
    ['a private picture taken for proof', withItem('photo', { proves: 'what' }), /^items.3.proves une image privée n’est jamais une preuve/],
    ['a private picture that can be seen', withItem('photo', { picture: 'photo-classe' }), /^items.3 l’image privée `photo` n’est pas floutée/],
    ['no private picture', { items: good.items.filter((item) => !item.private) }, /^items il n’y a pas d’image privée/],
    ['proof without a label', withItem('menace', { label: undefined }), /`menace` va dans le dossier sans étiquette/],
    ['a label on what is of no use', withItem('maths', { label: 'Maths' }), /`maths` a une étiquette mais/],
    ['a voice without seconds', withItem('vocal', { seconds: undefined }), /le message vocal `vocal`/],
    ['a picture without a drawing', withItem('chat', { picture: undefined }), /l’image de `chat` n’a pas de dessin/],
    ['a name used twice', { items: [...good.items, good.items[1]!] }, /`jour` existe déjà/],
    ['nothing that says when', { items: good.items.filter(({ proves }) => proves !== 'when') }, /^items rien ne dit `when`/],
    ['an order without a sentence', { orders: good.orders.slice(1) }, /^orders `keep` puis `report` a 0 phrase/],
    ['an act that is missing', { steps: good.steps.slice(1) }, /^steps `keep` n’y est pas une fois/],
    ['an act after itself', { orders: [...good.orders, { first: 'keep', then: 'keep', text: 'Encore.' }] }, /`keep` ne peut pas se suivre/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part })).toMatch(message))

  it('knows of no wrong order: each act after each other says what it brings', () => {
    const texts = traceKind.textsOf(good)
    const keys = texts.map(({ key }) => key).filter((key) => key.startsWith('orders.'))
    expect(keys).toHaveLength(12)
    for (const { value } of texts) expect(value).not.toMatch(/\b(faux|fausse|erreur|mauvais|tort|il fallait)\b/i)
  })
})
