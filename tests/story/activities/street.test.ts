// Dans la rue: who comes near, how far those who follow are, what each move shows then, and what the stage shows.
import { describe, expect, it } from 'vitest'
import type { Street, StreetMove, StreetState } from '../../../src/story/activities/street.ts'
import { begin, isDone, move, sceneryOf } from '../../../src/story/activities/rules.ts'

const activity: Street = {
  id: 'rue', scene: 'essai', kind: 'street', lead: 'amina', review: 'none', target: 'salma', follower: { who: 'hamza', pose: 'moped' }, place: 'street', light: 'evening',
  helpers: [
    { id: 'busy', who: 'tazi', helps: false, pose: 'phone', mood: 'tired' },
    { id: 'coach', who: 'driss', helps: true, pose: 'stand', mood: 'smile' },
    { id: 'baker', who: 'khadija', helps: true, pose: 'talk', mood: 'smile' },
  ],
}
const moves = {
  distract: { type: 'act', act: 'distract' }, note: { type: 'act', act: 'note' }, after: { type: 'act', act: 'after' },
  busy: { type: 'ask', to: 'busy' }, coach: { type: 'ask', to: 'coach' }, baker: { type: 'ask', to: 'baker' },
  finish: { type: 'finish' }, again: { type: 'again' }, nobody: { type: 'ask', to: 'nobody' },
} satisfies Record<string, StreetMove>
type Name = keyof typeof moves
const play = (names: Name[]) => names.reduce((now, name) => move(now, moves[name]), begin(activity, { circle: [] }))
const state = (...names: Name[]) => play(names).state as StreetState

describe('each move', () => {
  it.each<[Name[], Partial<StreetState>]>([
    [[], { situation: 'alone', near: [], mood: 'worried' }],
    [['note'], { situation: 'alone', near: [], news: 'moves.note.alone' }],
    [['distract'], { situation: 'back', near: ['amina'], mood: 'neutral', news: 'moves.distract.alone' }],
    [['after'], { situation: 'back', near: ['amina'], news: 'moves.after.alone', isOver: false }],
    [['busy'], { situation: 'alone', near: [], news: 'helpers.busy.alone' }],
    [['busy', 'coach'], { situation: 'back', near: ['driss'], news: 'helpers.coach.alone' }],
    [['coach', 'baker'], { situation: 'gone', near: ['driss', 'khadija'], mood: 'relieved', news: 'helpers.baker.back' }],
    [['distract', 'coach', 'busy'], { situation: 'gone', news: 'helpers.busy.gone' }],
    [['coach', 'distract', 'note'], { situation: 'gone', near: ['driss', 'amina'], news: 'moves.note.gone' }],
    [['note', 'distract', 'after'], { situation: 'gone', near: ['amina'], mood: 'smile', news: 'moves.after.back' }],
  ])('after %j', (names, expected) => expect(state(...names)).toMatchObject(expected))

  it('counts for the same in any order', () => {
    const { news: _, ...one } = state('distract', 'coach', 'note')
    const { news: __, ...other } = state('note', 'coach', 'distract')
    expect({ ...one, done: 0, near: [...one.near].sort() }).toEqual({ ...other, done: 0, near: [...other.near].sort() })
  })
})

describe('the end', () => {
  it.each<[Name[], boolean]>([
    [['note'], false], [['note', 'finish'], false], [['note', 'busy', 'finish'], true], [['distract', 'coach'], false],
    [['distract', 'after'], true], [['coach', 'note', 'after'], true], [['after', 'coach', 'note', 'distract'], true],
  ])('after %j: %s', (names, over) => expect(isDone(play(names))).toBe(over))
})

describe('a move without sense changes nothing', () => {
  it.each<[Name[], Name]>([
    [['note'], 'note'], [['coach'], 'coach'], [[], 'nobody'], [[], 'finish'], [[], 'again'], [['distract', 'after'], 'note'],
  ])('after %j: %s', (names, name) => {
    const before = play(names)
    expect(move(before, moves[name])).toBe(before)
  })

  it('begins again from the start', () => expect(move(play(['distract', 'after']), moves.again).state).toEqual(state()))
})

describe('the stage', () => {
  const who = (...names: Name[]) => sceneryOf(play(names))!.cast.map(({ id, side, depth }) => `${id} ${side}${depth ? ` ${depth}` : ''}`)
  it.each<[Name[], string[]]>([
    [[], ['amina start', 'tazi start far', 'driss start far', 'salma end', 'hamza end']],
    [['busy'], ['amina start', 'driss start far', 'khadija start far', 'salma end', 'tazi start far', 'hamza end']],
    [['coach'], ['amina start', 'tazi start far', 'khadija start far', 'salma end', 'driss end', 'hamza end far']],
    [['coach', 'after'], ['amina end', 'salma end', 'driss end']],
  ])('after %j', (names, expected) => expect(who(...names)).toEqual(expected))

  it('puts nobody twice, and lets one speak', () => {
    const { cast, place } = sceneryOf(play(['busy', 'coach']))!
    expect(place).toBe('street')
    expect(new Set(cast.map(({ id }) => id)).size).toBe(cast.length)
    expect(cast.filter(({ speaking }) => speaking).map(({ id }) => id)).toEqual(['driss'])
  })
})
