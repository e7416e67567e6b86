import { describe, expect, it } from 'vitest'
import type { PlanStep } from '../../src/content/classroom.ts'
import { droppable, nextStep, stepBefore, timingOf } from '../../src/lesson/plan.ts'

const step = (id: string, minutes: number, mustStay = false, session?: 1 | 2): PlanStep => ({ id, kind: 'debate', minutes, mustStay, ...(session && { session }) })
const plan = [step('welcome', 5), step('rules', 5, true), step('play', 15, true), step('debate', 15, true), step('norm', 6), step('pairs', 5), step('close', 4, true)]
const two = [step('a', 10, true, 1), step('b', 45, false, 1), step('c', 30, false, 2), step('d', 25, true, 2)]
const minutes = (step: number, before: number) => ({ step: step * 60, before: before * 60 })

describe('the clock', () => {
  it.each<[string, PlanStep[], number, string[], { step: number; before: number }, object]>([
    ['at the beginning', plan, 0, [], minutes(0, 0), { step: 300, isOver: false, sitting: 3300, lack: 0 }],
    ['on time in the middle', plan, 2, [], minutes(15, 10), { step: 0, isOver: true, sitting: 1800, lack: 0 }],
    ['late, it says what is lacking and nothing below zero', plan, 3, [], minutes(20, 25), { step: 0, isOver: true, sitting: 600, lack: 300 }],
    ['what was dropped is no longer needed', plan, 3, ['pairs'], minutes(20, 25), { lack: 0 }],
    ['after the bell, nothing is left and nothing is negative', plan, 6, [], minutes(30, 51), { step: 0, sitting: 0, lack: 0 }],
    ['ahead of time, nothing lacks', plan, 3, [], minutes(0, 10), { sitting: 2700, lack: 0 }],
    ['a plan in two sittings counts the one under way', two, 1, [], minutes(0, 10), { step: 2700, sitting: 2700, lack: 0 }],
    ['the second sitting begins anew', two, 2, [], minutes(0, 0), { step: 1800, sitting: 3300, lack: 0 }],
  ])('%s', (_, steps, at, dropped, spent, expected) => expect(timingOf(steps, at, dropped, spent)).toMatchObject(expected))
})

describe('what may be dropped', () => {
  it.each<[string, number, string[], number, string[]]>([
    ['nothing while little lacks', 3, [], 60, []],
    ['the shortest step that is enough', 3, [], 240, ['pairs']],
    ['a longer one rather than two', 3, [], 390, ['norm']],
    ['two when one is not enough', 3, [], 600, ['norm', 'pairs']],
    ['all that may be, when even that is not enough', 3, [], 3000, ['norm', 'pairs']],
    ['never what must stay', 5, [], 3000, []],
    ['never what is past', 4, [], 240, ['pairs']],
    ['not again what was dropped', 3, ['pairs'], 240, ['norm']],
  ])('%s', (_, at, dropped, lack, expected) => expect(droppable(plan, at, dropped, lack).map(({ id }) => id)).toEqual(expected))

  it('stays in the sitting under way', () => expect(droppable(two, 0, [], 3000).map(({ id }) => id)).toEqual(['b']))
})

it('goes from step to step over those that were dropped', () => {
  expect(nextStep(plan, 3, ['norm', 'pairs'])).toBe(6)
  expect(nextStep(plan, 6, [])).toBeUndefined()
  expect(stepBefore(plan, 6, ['norm', 'pairs'])).toBe(3)
  expect(stepBefore(plan, 0, [])).toBeUndefined()
})
