// What the check says of a file of « La chaîne », and that each of its classes can be held, each with more thought than the one before.
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { spread } from '../../../src/story/activities/chain-spread.ts'
import { chainActs, isMet, type Chain, type ChainClass, type ChainMove, type ChainState, type Talk } from '../../../src/story/activities/chain.ts'
import { begin, move } from '../../../src/story/activities/rules.ts'
import { chainFile, compileChain, type ChainEntry } from '../../../tools/content/activities/chain-file.ts'
import { chainKind } from '../../../tools/content/activities/chain.ts'

const good = v.parse(chainFile, parse(readFileSync('scenes/le-groupe/activities/chaine.yaml', 'utf8')))
const last = good.classes.length - 1
const said = (entry: ChainEntry) => {
  const found: string[] = []
  chainKind.check!(entry, (path, message) => found.push(`${path.join('.')} ${message}`))
  return found
}
const changed = (id: string, part: Partial<ChainEntry['people'][number]>): Partial<ChainEntry> =>
  ({ people: good.people.map((one) => (one.id === id ? { ...one, ...part } : one)) })
const room = (part: Partial<ChainEntry['classes'][number]>): Partial<ChainEntry> => ({ classes: good.classes.with(last, { ...good.classes[last]!, ...part }) })
const { links } = good.classes[last]!

describe('the file of a chain', () => {
  it('is good as it is', () => expect(said(good)).toEqual([]))

  it.each<[string, Partial<ChainEntry>, RegExp]>([
    ['a link to nobody', room({ links: [...links, ['yassine', 'yasin']] }), /^classes.7.links.26.1 la personne `yasin` n’existe pas/],
    ['a link twice', room({ links: [...links, ['bilal', 'hamza']] }), /^classes.7.links.26 le lien bilal – hamza existe déjà/],
    ['a class twice', { classes: good.classes.with(1, good.classes[0]!) }, /^classes.1.id la classe `rangee` existe déjà/],
    ['two faces one over the other', changed('omar', { at: [45, 10] }), /^people.2.at `omar` et `bilal` se touchent/],
    ['an answer that names somebody who is not there', room({ links: links.filter((pair) => String(pair) !== 'mehdi,zineb') }), /^classes.7.links `mehdi` parle de `zineb`/],
    ['somebody nobody can stop', changed('hiba', { friend: undefined }), /^people.15 `hiba` n’a pas de `friend`/],
    ['talking to whoever made it', changed('hamza', { friend: 'sami' }), /^people.0 `hamza` a lancé l’image/],
    ['a face and a portrait', changed('mehdi', { name: 'Mehdi', face: { hair: 'cap', skin: 'tan', tint: 'teal' } }), /^people.10 `mehdi` doit avoir soit/],
    ['a picture that comes from nowhere', room({ already: ['bilal', 'hiba'] }), /^classes.7.already `hiba` a déjà l’image sans/],
    ['a chain that stops by itself', room({ rounds: 2 }), /^classes.7.rounds sans personne/],
    ['an aim for which nothing is done', room({ aim: { reached: 16 } }), /^classes.7.aim le but est atteint/],
  ])('tells of %s', (_, part, message) => expect(said({ ...good, ...part }).join('\n')).toMatch(message))

  it('draws everybody inside the board', () => expect(v.safeParse(chainFile, { ...good, ...changed('omar', { at: [120, 10] }) }).success).toBe(false))
})

const activity = compileChain(good, { id: 'chaine', scene: 'le-groupe' })
const turn: ChainMove = { type: 'turn' }

/** A whole play of one class: before each turn, a talk or none. */
function play(at: number, talks: readonly (ChainMove | undefined)[]): ChainState {
  const { rounds } = activity.classes[at]!
  const moves = [...Array(rounds).keys()].flatMap((round): ChainMove[] => [...(talks[round] ? [talks[round]] : []), turn])
  return [{ type: 'class', at } as ChainMove, ...moves].reduce((now, one) => move(now, one), begin(activity as Chain, { circle: [] })).state as ChainState
}

const talksIn = ({ people }: ChainClass): ChainMove[] => people.filter(({ friend }) => friend).flatMap(({ id }) => chainActs.map((act) => ({ type: 'talk', to: id, act }) as const))

/** The first way found that meets the aim, those who have the most contacts first. */
function solve(at: number): (ChainMove | undefined)[] | undefined {
  const one = activity.classes[at]!
  const weight = (talk: ChainMove) => one.people.find(({ id }) => talk.type === 'talk' && id === talk.to)!.contacts.length
  const talks = talksIn(one).sort((a, b) => weight(b) - weight(a))
  const search = (done: (ChainMove | undefined)[]): (ChainMove | undefined)[] | undefined => {
    const said = done.flatMap((talk, round): Talk[] => (talk?.type === 'talk' ? [{ to: talk.to, act: talk.act, round }] : []))
    // What it reached it has reached for good.
    if (spread(one, said, done.length).has.length > one.aim.reached) return undefined
    if (play(at, done).end!.came === 'met') return done
    if (done.length === one.rounds || done.filter(Boolean).length === one.talks) return undefined
    for (const talk of [...talks, undefined]) {
      const found = search([...done, talk])
      if (found) return found
    }
    return undefined
  }
  return search([])
}

/** The share of plays at random that meet the aim; always the same plays. */
function luck(room: ChainClass, plays = 1200): number {
  let seed = 7
  const random = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32
  const people = room.people.filter(({ friend }) => friend)
  const one = (round: number): Talk => ({ to: people[Math.floor(random() * people.length)]!.id, act: chainActs[Math.floor(random() * 3)]!, round })
  const reached = Array.from({ length: plays }, () => spread(room, Array.from({ length: room.talks }, (_, round) => one(round)), room.rounds))
  return reached.filter(({ has, wrote }) => isMet(room.aim, { reached: has.length, wrote: wrote.length })).length / plays
}

describe('the series', () => {
  it.each(activity.classes.map(({ id }, at) => [id, at] as const))('%s can be held', (_, at) => {
    expect(solve(at)).toBeDefined()
  })

  it('asks for more thought from class to class', () => {
    const odds = activity.classes.map((one) => luck(one))
    expect(odds).toEqual([...odds].sort((a, b) => b - a))
    expect(odds[0]).toBeGreaterThan(0.2)
    expect(odds.at(-1)).toBeLessThan(0.02)
  })

  it('reaches the whole class when nobody speaks', () => expect(play(last, []).has).toHaveLength(16))

  it('is held at five, with a word for Lina and an adult told', () => {
    const { has, wrote } = play(last, [{ type: 'talk', to: 'sami', act: 'comfort' }, { type: 'talk', to: 'yassine', act: 'stop' }, { type: 'talk', to: 'omar', act: 'tell' }])
    expect([has.length, wrote.length]).toEqual([5, 1])
  })
})
