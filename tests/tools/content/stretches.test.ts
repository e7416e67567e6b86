// How many lines are read between two things to do, on every path.
import { expect, it } from 'vitest'
import { paceOf } from '../../../tools/content/stretches.ts'
import { line, moment, script } from '../../story/script.fixture.ts'

const lines = (...ids: string[]) => ids.map((id) => line(id))

it('measures every stretch, and what comes before an ending', () => {
  const all = script(
    moment('a', { lines: lines('a1', 'a2'), choices: [{ id: 'x', to: 'b', sets: ['vu'] }, { id: 'y', to: 'c', by: 'hold' }] }),
    moment('b', { lines: [...lines('b1'), line('b2', { if: { has: 'vu' } }), line('b3', { if: { hasNot: 'vu' } })], next: [{ to: 'c' }] }),
    moment('c', { lines: lines('c1', 'c2', 'c3'), ending: 'calme' }),
  )
  const pace = paceOf(all, new Set(['vu']))!
  expect(pace.stretches.map(({ from, to, lines: count, isLast }) => [from, to, count, isLast])).toEqual([
    ['a', 'a', 2, false], ['b', 'c', 5, true], ['c', 'c', 3, true],
  ])
  expect(pace).toMatchObject({ forks: 1, acts: 1 })
})

it('stops at an activity', () => {
  const all = script(
    moment('a', { lines: lines('a1'), activity: 'respire', next: [{ to: 'b' }] }),
    moment('b', { lines: lines('b1', 'b2'), ending: 'calme' }),
  )
  expect(paceOf(all, new Set())!.stretches.map(({ lines: count }) => count)).toEqual([1, 2])
})
