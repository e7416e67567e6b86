// The check holds the pace of every script.
import { expect, it } from 'vitest'
import { checkSeatPace } from '../../../tools/content/check/pace.ts'
import { readProject } from '../../../tools/content/project.ts'
import { changed, good } from '../../fixtures/content/project.ts'

const first = '      - { id: matin-1, text: La cloche sonne. }\n'
const partWith = (more: number) => {
  const lines = Array.from({ length: more }, (_, index) => `      - { id: plus-${index}, text: Encore. }\n`).join('')
  return readProject(changed([{ file: 'scenes/essai/witness.yaml', from: first, to: first + lines }])).scenes[0]!.seats[0]!
}
const said = (more: number) => checkSeatPace(more ? partWith(more) : readProject(good).scenes[0]!.seats[0]!).map(({ message }) => message)

it.each([
  ['holds', 0, []],
  ['is refused beyond twelve lines', 9, [/13 lignes sans rien à faire/]],
  ['is refused beyond six on average', 60, [/64 lignes/, /en moyenne/]],
] as const)('a script %s', (_, more, wanted) => {
  const problems = said(more)
  expect(problems).toHaveLength(wanted.length)
  for (const [index, one] of wanted.entries()) expect(problems[index]).toMatch(one)
})
