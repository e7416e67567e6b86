// La chaîne: where the picture goes, whom a talk holds back, when the adult acts, and what the end says of each act.
import { describe, expect, it } from 'vitest'
import { isBetter, isMet, type Chain, type ChainClass, type ChainMove, type ChainState, type ChainTry } from '../../../src/story/activities/chain.ts'
import { begin, isDone, move } from '../../../src/story/activities/rules.ts'

/** a — b — c — d — e, f beside c. a made the picture; b has it. */
const links = ['ab', 'bc', 'cd', 'de', 'cf']
const room: ChainClass = {
  id: 'une', from: 'a', already: ['b'], rounds: 3, talks: 2, adult: { who: 'bennani', after: 2 }, rows: 1, aim: { reached: 3, wrote: 1 },
  people: [...'abcdef'].map((id) => ({
    id, at: [0, 0], contacts: links.filter((link) => link.includes(id)).map((link) => link.replace(id, '')), ...(id !== 'a' && { friend: id === 'c' ? 'd' : 'c' }),
  })),
}
const activity: Chain = {
  id: 'chaine', scene: 'essai', kind: 'chain', lead: 'amina', review: 'none', target: 'lina', classes: [room, { ...room, id: 'deux', rounds: 2, aim: { reached: 2 } }],
}
const turn: ChainMove = { type: 'turn' }
const talk = (to: string, act: 'stop' | 'comfort' | 'tell'): ChainMove => ({ type: 'talk', to, act })
const after = (...moves: ChainMove[]) => moves.reduce((play, one) => move(play, one), begin(activity, { circle: [] })).state as ChainState

describe('the picture', () => {
  it.each<[string, ChainMove[], string]>([
    ['begins with whoever had it', [], 'ab'],
    ['goes to every contact', [turn, turn], 'abcdf'],
    ['goes everywhere', [turn, turn, turn], 'abcdfe'],
    ['stops at somebody who was asked', [talk('b', 'comfort'), turn, turn, turn], 'ab'],
    ['stops at their friend too', [turn, talk('c', 'stop'), turn, turn], 'abc'],
    ['stops ahead of somebody who does not have it yet', [talk('c', 'comfort'), turn, turn, turn], 'abc'],
    ['goes on beside somebody who only writes', [turn, turn, talk('d', 'comfort'), turn], 'abcdf'],
    ['goes on until the adult acts', [talk('f', 'tell'), turn, turn, turn], 'abcdf'],
  ])('%s', (_, moves, has) => expect([...after(...moves).has].sort().join('')).toBe([...has].sort().join('')))

  it('flies along links only, and leaves a trail', () => {
    expect(after(turn, turn).sent).toEqual([{ from: 'c', to: 'd' }, { from: 'c', to: 'f' }])
    expect(after(turn, turn).trail).toHaveLength(4)
  })
})

describe('the person targeted', () => {
  it.each<[string, ChainMove[], ChainState['mood']]>([
    ['is worried by a few laughs', [], 'worried'],
    ['is worse with more', [turn, turn], 'ashamed'],
    ['is relieved by one message', [turn, talk('c', 'comfort'), turn], 'relieved'],
    ['smiles at two', [talk('b', 'comfort'), turn, talk('c', 'comfort')], 'smile'],
    ['hears no more laughs once the adult acts', [talk('f', 'tell'), turn, turn], 'neutral'],
  ])('%s', (_, moves, mood) => expect(after(...moves).mood).toBe(mood))

  it('is not alone because of stopped phones, only because of a message', () => {
    expect(after(talk('b', 'stop'), turn, turn, turn)).toMatchObject({ wrote: [], end: { idea: 'comfort' } })
  })
})

describe('a move without sense changes nothing', () => {
  it.each<[string, ChainMove[], ChainMove]>([
    ['whoever made it is not talked to', [], talk('a', 'stop')],
    ['nobody of that name', [], talk('z', 'stop')],
    ['one talk a turn', [talk('b', 'stop')], talk('c', 'stop')],
    ['the same person twice', [talk('b', 'stop'), turn], talk('b', 'comfort')],
    ['the adult told twice', [talk('b', 'tell'), turn], talk('c', 'tell')],
    ['no talk left', [talk('b', 'stop'), turn, talk('c', 'stop'), turn], talk('d', 'stop')],
    ['after the end', [turn, turn, turn], turn],
    ['beginning again before beginning', [], { type: 'again' }],
  ])('%s', (_, moves, one) => {
    const play = moves.reduce((before, each) => move(before, each), begin(activity, { circle: [] }))
    expect(move(play, one)).toBe(play)
  })
})

describe('the end', () => {
  it('says what nobody acting gives, and what each act spared', () => {
    expect(after(turn, talk('c', 'stop'), turn, talk('f', 'comfort'), turn)).toMatchObject({ end: { alone: 6, spared: [3, 0] } })
  })

  it.each<[ChainMove[], string]>([
    [[turn, turn, turn], 'any'],
    [[talk('b', 'comfort'), turn, turn, turn], 'tell'],
    [[talk('b', 'comfort'), turn, talk('f', 'tell'), turn, turn], 'links'],
    [[talk('b', 'comfort'), turn, talk('c', 'tell'), turn, turn], 'sooner'],
    [[talk('c', 'tell'), turn, talk('b', 'comfort'), turn, turn], 'other'],
  ])('proposes what was not tried', (moves, idea) => expect(after(...moves).end?.idea).toBe(idea))

  it('is done after the rounds; again keeps what came before beside', () => {
    const over = [turn, turn, turn].reduce((play, one) => move(play, one), begin(activity, { circle: [] }))
    expect(isDone(over)).toBe(true)
    const fresh = move(over, { type: 'again' })
    expect(isDone(fresh)).toBe(false)
    expect(fresh.state).toMatchObject({ round: 0, talksLeft: 2, before: { reached: 6, wrote: 0 } })
    expect(move(fresh, turn).state).toMatchObject({ before: { reached: 6, wrote: 0 } })
  })

  it.each<[string, ChainMove[], string]>([
    ['stopped in time, with a word', [talk('c', 'comfort'), turn, turn, turn], 'met'],
    ['stopped in time, without one', [talk('b', 'stop'), turn, turn, turn], 'unwritten'],
    ['went further', [talk('f', 'comfort'), turn, turn, turn], 'further'],
  ])('says how it came beside the aim: %s', (_, moves, came) => expect(after(...moves).end?.came).toBe(came))
})

describe('the series', () => {
  const kept = (...tries: [string, ChainTry][]) => begin(activity, { circle: [], tries: Object.fromEntries(tries.map(([id, one]) => [`essai/chaine/${id}`, one])) }).state as ChainState

  it.each<[string, [string, ChainTry][], number, string[]]>([
    ['with the first class', [], 0, []],
    ['with the first class whose aim was not met', [['une', { reached: 3, wrote: 1 }]], 1, ['une']],
    ['where one was too far', [['une', { reached: 4, wrote: 2 }]], 0, []],
    ['with the first again when all were met', [['une', { reached: 2, wrote: 2 }], ['deux', { reached: 2, wrote: 0 }]], 0, ['une', 'deux']],
  ])('begins %s', (_, tries, at, met) => expect(kept(...tries)).toMatchObject({ at, met }))

  it('goes to any class, afresh, and knows what was tried', () => {
    const over = after(talk('c', 'comfort'), turn, turn, turn)
    expect(over).toMatchObject({ met: ['une'], best: { une: { reached: 3, wrote: 1 } } })
    const next = after(talk('c', 'comfort'), turn, turn, turn, { type: 'class', at: 1 })
    expect(next).toMatchObject({ at: 1, room: { id: 'deux' }, round: 0, talks: [], met: ['une'] })
    expect(next.before).toBeUndefined()
  })

  it('has no other classes, and does not begin the present one again by accident', () => {
    const begun = move(begin(activity, { circle: [] }), turn)
    for (const at of [-1, 2, 0]) expect(move(begun, { type: 'class', at })).toBe(begun)
  })

  it.each<[string, ChainTry, ChainTry, boolean]>([
    ['fewer phones', { reached: 4, wrote: 0 }, { reached: 5, wrote: 2 }, true],
    ['the aim, before fewer phones', { reached: 3, wrote: 1 }, { reached: 2, wrote: 0 }, true],
    ['more messages, at as many phones', { reached: 3, wrote: 2 }, { reached: 3, wrote: 1 }, true],
    ['the same', { reached: 3, wrote: 1 }, { reached: 3, wrote: 1 }, false],
    ['more phones', { reached: 3, wrote: 2 }, { reached: 2, wrote: 1 }, false],
  ])('keeps what comes nearer: %s', (_, one, former, expected) => {
    expect(isBetter(room.aim, one, former)).toBe(expected)
    expect(isMet(room.aim, former) && !isMet(room.aim, one) && isBetter(room.aim, one, former)).toBe(false)
  })
})
