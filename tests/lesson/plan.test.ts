import { describe, expect, it } from 'vitest'
import type { Asked, Plan, PlanStep } from '../../src/content/classroom.ts'
import { droppable, fit, lateBy, nextStep, secondsSince, spentAt, stepBefore, timingOf } from '../../src/lesson/plan.ts'

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

describe('a plan and a story', () => {
  const written: Plan = {
    id: 'p55', review: 'none',
    steps: [
      { ...step('open', 10, true), kind: 'rules' }, { ...step('before', 5), kind: 'before', asked: true }, { ...step('norm', 3), kind: 'norm' }, { ...step('play', 15, true), kind: 'play' },
      { ...step('talk', 8, true), least: 5 }, step('if', 4), { ...step('gap', 4), kind: 'norm' }, { ...step('after', 7), kind: 'after', asked: true }, { ...step('close', 11, true), kind: 'close' },
    ],
  }
  const held = (minutes: number, asks: Asked[] = [], stops = 0) => {
    const { plan: { steps }, over } = fit(written, { minutes, stops }, asks)
    return { steps: steps.map(({ id, minutes: length }) => `${id} ${length}`).join(' '), all: steps.reduce((sum, one) => sum + one.minutes, 0), over }
  }
  it.each<[string, ReturnType<typeof held>, string, number, number]>([
    ['a short story leaves the debate more', held(12), 'open 10 norm 3 play 12 talk 11 if 4 gap 4 close 11', 55, 0],
    ['one of the length that is written changes nothing', held(15), 'open 10 norm 3 play 15 talk 8 if 4 gap 4 close 11', 55, 0],
    ['a longer one takes first what may be left', held(17), 'open 10 norm 3 play 17 talk 10 gap 4 close 11', 55, 0],
    ['then of the debate, down to what it keeps', held(22), 'open 10 norm 3 play 22 talk 5 gap 4 close 11', 55, 0],
    ['too long a story says so, and the plan tells how long it lasts', held(25), 'open 10 norm 3 play 25 talk 5 gap 4 close 11', 58, 3],
    ['stops take their time', held(12.4, [], 5), 'open 10 norm 3 play 19 talk 8 gap 4 close 11', 55, 0],
    ['what is compared takes the place of the norm vote', held(15, ['before']), 'open 10 before 5 play 15 talk 10 if 4 close 11', 55, 0],
    ['asked after too, of the debate', held(15, ['before', 'after']), 'open 10 before 5 play 15 talk 7 after 7 close 11', 55, 0],
  ])('%s', (_, given, steps, all, over) => expect(given).toEqual({ steps, all, over }))

  it('a plan of an unknown story is as it is written, without what was not asked', () => expect(fit(written, undefined).plan.steps.map(({ id }) => id)).toEqual(['open', 'norm', 'play', 'talk', 'if', 'gap', 'close']))
})

it('a machine that slept with its lid closed was in no lesson', () => {
  expect([5_000, 60_000, 40 * 60_000, 0, -3_600_000, NaN].map(secondsSince)).toEqual([5, 60, 0, 0, 0, 0])
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

it('who tries out ten minutes late is ten minutes late, however fast the first steps went, and is told what to drop', () => {
  const held: PlanStep[] = [
    { id: 'open', kind: 'rules', minutes: 10, mustStay: true }, { id: 'play', kind: 'play', minutes: 20, mustStay: true },
    { id: 'gap', kind: 'norm', minutes: 5, mustStay: false }, { id: 'close', kind: 'close', minutes: 10, mustStay: true },
  ]
  const { lack } = timingOf(held, 1, [], lateBy(held, 1, { step: 40, before: 30 }, 600))
  expect([lack, droppable(held, 1, [], lack).map(({ id }) => id)]).toEqual([600, ['gap']])
  expect(timingOf(held, 1, [], lateBy(held, 1, lateBy(held, 1, { step: 0, before: 0 }, 600), 600)).lack).toBe(900)
})

it.each([
  ['in the same sitting what was spent stays spent', [0, 1], { step: 0, before: 150 }],
  ['a second sitting begins with a clock of its own, whatever the first took', [1, 2], { step: 0, before: 0 }],
  ['gone back to the first, it counts from there', [2, 1], { step: 0, before: 0 }],
])('%s', (_, [from, to], clock) => {
  const held: PlanStep[] = ([1, 1, 2] as const).map((session, index) => ({ id: `s${index}`, kind: 'rules', minutes: 5, mustStay: true, session }))
  expect(spentAt(held, from!, to!, { step: 50, before: 100 })).toEqual(clock)
})
