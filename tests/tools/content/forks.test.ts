// What turning points change is counted; those that change nothing stay few, and what happened stays short.
import { expect, it } from 'vitest'
import { checkSeatForks } from '../../../tools/content/check/forks.ts'
import { checkSeatHappened } from '../../../tools/content/check/happened.ts'
import { weighForks } from '../../../tools/content/forks.ts'
import { readProject, type SeatPart } from '../../../tools/content/project.ts'
import { moment, script } from '../../story/script.fixture.ts'
import { changed, good, type Change } from '../../fixtures/content/project.ts'

const witness = 'scenes/essai/witness.yaml'
const partOf = (...changes: Change[]): SeatPart => readProject(changed(changes)).scenes[0]!.seats[0]!

it('weighs each turning point by the most that it changes', () => {
  const all = script(
    moment('a', { choices: [{ id: 'a1', to: 'b' }, { id: 'a2', to: 'b2' }] }),
    moment('b2', { next: [{ to: 'b' }] }),
    moment('b', { choices: [{ id: 'b1', to: 'c', sets: ['dit'] }, { id: 'b2', to: 'c' }] }),
    moment('c', { choices: [{ id: 'c1', to: 'd', by: 'hold' }] }),
    moment('d', { choices: [{ id: 'd1', to: 'e' }, { id: 'd2', to: 'f' }] }),
    moment('e', { ending: 'calme' }), moment('f', { ending: 'seule' }),
  )
  const data = { ...readProject(good).scenes[0]!.seats[0]!.data, moments: [], endings: [], debrief: { happened: [{ id: 'h', text: 'x', if: { has: 'dit' } }], felt: [] } }
  expect(weighForks({ script: all, data } as unknown as SeatPart)).toEqual([
    { moment: 'a', weight: 'nothing' }, { moment: 'b', weight: 'later' }, { moment: 'd', weight: 'ending' },
  ])
})

const colour = (count: number): Change => ({
  file: witness, from: '  - id: matin\n', to: `${Array.from({ length: count }, (_, i) => `  - id: pre-${i}
    beat: notice
    lines: [{ id: pre-${i}-1, text: Un. }]
    turn: Un
    choices: [{ id: pre-${i}-a, text: A, to: suite-${i} }, { id: pre-${i}-b, text: B, to: ${i + 1 < count ? `pre-${i + 1}` : 'matin'} }]
  - id: suite-${i}
    beat: notice
    lines: [{ id: suite-${i}-1, text: Un. }]
    to: ${i + 1 < count ? `pre-${i + 1}` : 'matin'}
`).join('')}  - id: matin\n`,
})
const begun: Change = { file: witness, from: 'start: matin', to: 'start: pre-0' }

it.each([
  ['holds', [], []],
  ['holds with little colour', [colour(1), begun], []],
  ['is refused with more', [colour(5), begun], [/6 carrefours sur 11 ne changent que la réponse.*`pre-0`/]],
] as const)('a script %s', (_, changes, wanted) => {
  const problems = checkSeatForks(partOf(...changes))
  expect(problems).toHaveLength(wanted.length)
  for (const [index, one] of wanted.entries()) expect(problems[index]!.message).toMatch(one)
})

const told = (count: number, text = 'Encore.'): Change => ({ file: witness, from: '    - { id: recu, text: Un message est arrivé. }\n', to: `    - { id: recu, text: Un message est arrivé. }\n${Array.from({ length: count }, (_, i) => `    - { id: h-${i}, text: "${text}" }\n`).join('')}` })

it.each([
  ['five lines', [told(3)], []],
  ['six lines', [told(4)], [/6 lignes avec les marques `a-montre`/]],
  ['a long line', [told(1, 'Oui. '.repeat(30).trim())], [/fait 149 caractères/]],
] as const)('what happened: %s', (_, changes, wanted) => {
  const problems = checkSeatHappened(partOf(...changes))
  expect(problems).toHaveLength(wanted.length)
  for (const [index, one] of wanted.entries()) expect(problems[index]!.message).toMatch(one)
})
