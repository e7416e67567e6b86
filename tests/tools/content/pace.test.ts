// The check holds the pace of every script but those that owe it, and these can only become fewer.
import { expect, it } from 'vitest'
import { checkSeatPace, owed } from '../../../tools/content/check/pace.ts'
import { readProject } from '../../../tools/content/project.ts'
import { changed, good } from '../../fixtures/content/project.ts'

const first = '      - { id: matin-1, text: La cloche sonne. }\n'
const partWith = (more: number) => {
  const lines = Array.from({ length: more }, (_, index) => `      - { id: plus-${index}, text: Encore. }\n`).join('')
  return readProject(changed([{ file: 'scenes/essai/witness.yaml', from: first, to: first + lines }])).scenes[0]!.seats[0]!
}
const said = (more: number, isOwed: boolean) => checkSeatPace(more ? partWith(more) : readProject(good).scenes[0]!.seats[0]!, isOwed).map(({ message }) => message)

it.each([
  ['holds', 0, false, []],
  ['is refused beyond twelve lines', 9, false, [/13 lignes sans rien à faire/]],
  ['is refused beyond six on average', 60, false, [/64 lignes/, /en moyenne/]],
  ['is owed', 60, true, []],
  ['is no longer owed', 0, true, [/le rythme est tenu/]],
] as const)('a script %s', (_, more, isOwed, wanted) => {
  const problems = said(more, isOwed)
  expect(problems).toHaveLength(wanted.length)
  for (const [index, one] of wanted.entries()) expect(problems[index]).toMatch(one)
})

it('nothing is added to what is owed', () => {
  const listed = ['la-photo/witness', 'la-photo/targeted', 'la-photo/pressed', 'le-groupe/witness', 'le-groupe/targeted', 'le-groupe/pressed', 'sur-le-chemin/witness']
  expect(Object.keys(owed).filter((id) => !listed.includes(id))).toEqual([])
  for (const day of Object.values(owed)) expect(day).toBe('2026-11-30')
})
