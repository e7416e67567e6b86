// What the check says of a file of « Dans la rue ».
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { streetFile, streetKind } from '../../../tools/content/activities/street.ts'

type Entry = v.InferOutput<typeof streetFile>
const good = v.parse(streetFile, parse(readFileSync('scenes/sur-le-chemin/activities/rue.yaml', 'utf8')))
const said = (entry: Entry) => {
  const found: string[] = []
  streetKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found
}
const [tazi, driss, ...rest] = good.helpers as [Entry['helpers'][number], Entry['helpers'][number], ...Entry['helpers']]
const { helps: _, ...helpful } = tazi

describe('the file of a street', () => {
  it('is good as it is', () => expect(said(good)).toEqual([]))

  it('has a text for each move in each situation', () => {
    const keys = streetKind.textsOf(good).map(({ key }) => key)
    expect(keys).toEqual(expect.arrayContaining(['moves.note.alone', 'moves.after.gone', 'helpers.tazi.back', 'follower.gone', 'ends.alone']))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each<[string, Partial<Entry>, RegExp]>([
    ['somebody in two places', { helpers: [tazi, { ...driss, who: 'hamza' }, ...rest] }, /^helpers.1.who `hamza` est déjà dans la rue/],
    ['a name used twice', { helpers: [tazi, driss, ...rest.map((one) => ({ ...one, id: 'driss' }))] }, /^helpers.2.id la personne `driss` existe déjà/],
    ['nobody else to ask', { helpers: [tazi, driss, ...rest.map((one) => ({ ...one, helps: false as const }))] }, /^helpers moins de deux personnes aident/],
    ['everybody who helps at once', { helpers: [helpful, driss, ...rest] }, /^helpers tout le monde aide tout de suite/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part }).join('\n')).toMatch(message))

  it.each<[string, unknown]>([
    ['a fifth move', { ...good, moves: { ...good.moves, confront: good.moves.note } }],
    ['a situation without words', { ...good, ends: { alone: 'Seule.', gone: 'Partie.' } }],
    ['two people to ask', { ...good, helpers: [tazi, driss] }],
  ])('refuses %s', (_, entry) => expect(v.safeParse(streetFile, entry).success).toBe(false))
})
