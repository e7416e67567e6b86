// The minutes of a seat follow its text: nobody writes them.
import { expect, it } from 'vitest'
import { minutesOf } from '../../../tools/content/minutes.ts'
import { readProject } from '../../../tools/content/project.ts'
import { changed, good } from '../../fixtures/content/project.ts'

const minutes = (files: typeof good) => {
  const { script, data } = readProject(files).scenes[0]!.seats[0]!
  return minutesOf(script, data)
}

const first = 'text: La cloche sonne. }'

it.each([[1, 0], [3, 320], [11, 1600]])('%i minutes with %i words more', (wanted, words) => {
  expect(minutes(words ? changed([{ file: 'scenes/essai/witness.yaml', from: first, to: `${first.slice(0, -1)} ${'mot '.repeat(words)}}` }]) : good)).toBe(wanted)
})

it('of a script that is being written, and leads nowhere yet, are one: the checks tell what it lacks', () => {
  const { script, data } = readProject(good).scenes[0]!.seats[0]!
  const moments = Object.fromEntries(Object.entries(script.moments).map(([id, moment]) => [id, { ...moment, choices: undefined, next: undefined, ending: undefined }]))
  expect(minutesOf({ ...script, moments }, data)).toBe(1)
})
