// What the check says of a file of « La chaîne », and that its acts are worth trying.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { chainActs} from '../../../src/story/activities/chain.ts';
import { type ChainMove } from '../../../src/story/activities/chain.ts'
import { begin, move } from '../../../src/story/activities/rules.ts'
import { chainFile, compileChain, type ChainEntry } from '../../../tools/content/activities/chain-file.ts'
import { chainKind } from '../../../tools/content/activities/chain.ts'

const good = v.parse(chainFile, parse(readFileSync('scenes/le-groupe/activities/chaine.yaml', 'utf8')))
const said = (entry: ChainEntry) => {
  const found: string[] = []
  chainKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found
}
const changed = (id: string, part: Partial<ChainEntry['people'][number]>): Partial<ChainEntry> =>
  ({ people: good.people.map((one) => (one.id === id ? { ...one, ...part } : one)) })

describe('the file of a chain', () => {
  it('is good as it is', () => expect(said(good)).toEqual([]))

  it.each<[string, Partial<ChainEntry>, RegExp]>([
    ['a link to nobody', { links: [...good.links, ['yassine', 'yasin']] }, /^links.26.1 la personne `yasin` n’existe pas/],
    ['a link twice', { links: [...good.links, ['bilal', 'hamza']] }, /^links.26 le lien bilal – hamza existe déjà/],
    ['two faces one over the other', changed('omar', { at: [45, 10] }), /^people.2.at `omar` et `bilal` se touchent/],
    ['a friend who is no contact', changed('hiba', { friend: 'sami' }), /^people.15.friend `hiba` et `sami` ne sont pas en contact/],
    ['somebody nobody can stop', changed('hiba', { friend: undefined }), /^people.15 `hiba` n’a pas de `friend`/],
    ['talking to whoever made it', changed('hamza', { friend: 'sami' }), /^people.0 `hamza` a lancé l’image/],
    ['a face and a portrait', changed('mehdi', { name: 'Mehdi', face: { hair: 'cap', skin: 'tan', tint: 'teal' } }), /^people.10 `mehdi` doit avoir soit/],
    ['a picture that comes from nowhere', { already: ['bilal', 'hiba'] }, /^already `hiba` a déjà l’image sans/],
    ['a chain that stops by itself', { rounds: 3, links: good.links.filter(([a, b]) => ![a, b].includes('mehdi')).concat([['mehdi', 'zineb']]) }, /^rounds sans personne/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part }).join('\n')).toMatch(message))

  it('draws everybody inside the board', () => expect(v.safeParse(chainFile, { ...good, ...changed('omar', { at: [120, 10] }) }).success).toBe(false))
})

describe('the chain of the class', () => {
  const activity = compileChain(good, { id: 'chaine', scene: 'le-groupe' })
  const play = (...moves: ChainMove[]) => {
    const all: ChainMove[] = [...moves]
    while (all.filter(({ type }) => type === 'turn').length < good.rounds) all.push({ type: 'turn' })
    const { state } = all.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
    return 'sent' in state ? { reached: state.has.length, wrote: state.wrote.length } : undefined
  }
  const talk = (to: string, act: (typeof chainActs)[number]): ChainMove => ({ type: 'talk', to, act })

  it('reaches everybody when nobody speaks', () => expect(play()).toEqual({ reached: 16, wrote: 0 }))

  it('is held best by whoever has most contacts', () => {
    const alone = good.people.filter(({ friend }) => friend).map(({ id }) => ({ id, reached: play(talk(id, 'stop'))!.reached }))
    expect(alone.sort((a, b) => a.reached - b.reached)[0]!.id).toBe('yassine')
  })

  it('can be held, with a word for Lina and an adult told, at five phones', () => {
    expect(play(talk('sami', 'comfort'), { type: 'turn' }, talk('yassine', 'stop'), { type: 'turn' }, talk('omar', 'tell'))).toEqual({ reached: 5, wrote: 1 })
  })
})
