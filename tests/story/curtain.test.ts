// Every ending of every script has its picture: a place, and people whose faces are seen.
import { expect, it } from 'vitest'
import { curtain } from '../../src/story/curtain.ts'
import { read } from '../../src/story/walk.ts'
import { small } from './script.fixture.ts'

const ended = (...path: string[]) => read(small, (_, { path: made }) => path[made.length]!)

it('shows who was there and who is told of, each once, with nothing in the hand', () => {
  const view = curtain(small, ended('dire'))
  expect(view).toMatchObject({ place: 'yard', camera: 'wide', kind: 'telling', choices: [] })
  expect(view.phone).toBeUndefined()
  expect(view.speaker).toBeUndefined()
  expect(view.cast.map(({ id, mood, speaking }) => [id, mood, speaking])).toEqual([['lina', 'sad', false], ['yassine', 'smirk', false], ['amina', 'neutral', false]])
})

it('whoever is told of and was not there comes in with the mood of the ending', () => {
  const view = curtain(small, ended('taire', 'dormir'))
  expect(view.cast.map(({ id }) => id)).toContain('lina')
  expect(view).toMatchObject({ place: 'amina-room', light: 'night' })
})
