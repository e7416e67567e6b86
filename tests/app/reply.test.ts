// The part of the class door that a pupil uses: what the code says is what was answered, and nothing stays.
import { beforeEach, expect, it } from 'vitest'
import { createPart } from '../../src/app/doors/class/reply.ts'
import type { Part } from '../../src/app/doors/class/part.ts'
import { readCode } from '../../src/lesson/code.ts'
import type { ReplyActions, ReplyScreen } from '../../src/page/reply/model.ts'

const sizes = { before: Array<number>(7).fill(4), after: Array<number>(8).fill(4) }
let part: Part
let actions: ReplyActions
const route = (id?: string) => ({ name: 'class' as const, page: 'reply', ...(id !== undefined && { id }) })
const enter = (id?: string, isBack = false) => part.enter(route(id), { isBack, isWanted: () => true })
const screen = () => part.screen(route()) as ReplyScreen
const code = () => { const now = screen(); return now.stage === 'code' ? readCode(now.groups.join(''), sizes) : now.stage }

beforeEach(() => {
  part = createPart({ go: async () => undefined, back: async () => undefined, show: () => undefined, notice: () => undefined, hush: () => undefined, forget: () => undefined })
  actions = part.actions as ReplyActions
})

it.each<[string, number[]]>([['147', [4, 3, 0, 1, 2, 1, 4]], ['247', [1, 2, 3, 4, 0, 0, 4, 2]]])('by the number %s', async (call, answers) => {
  await enter(call)
  for (const one of answers) actions.answer(one)
  expect(code()).toEqual({ ok: true, reply: { call, answers } })
})

it('an answer can be mended before the code is shown, and after', async () => {
  await enter('147')
  for (let one = 0; one < 7; one++) actions.answer(1)
  actions.turnBack()
  expect(screen()).toMatchObject({ stage: 'ask', at: 6, given: 1 })
  actions.answer(3)
  expect(code()).toEqual({ ok: true, reply: { call: '147', answers: [1, 1, 1, 1, 1, 1, 3] } })
})

it.each(['', '14', '347', 'abc', '１٤۷'])('without a number that is one (%s), it is asked for', async (id) => {
  await enter(id || undefined)
  if (id === '１٤۷') expect(screen()).toMatchObject({ stage: 'ask' })
  else expect(screen()).toEqual({ name: 'reply', stage: 'call', isWrong: id !== '' })
})

it('a wrong number typed is said, a right one begins', async () => {
  await enter()
  actions.join('9 9 9')
  expect(screen()).toEqual({ name: 'reply', stage: 'call', isWrong: true })
  actions.join(' ١٤٧ ')
  expect(screen()).toMatchObject({ stage: 'ask', at: 0, all: 7 })
})

it('another number of the same moment keeps the answers, one of the other moment asks again', async () => {
  await enter('147')
  for (let one = 0; one < 7; one++) actions.answer(2)
  actions.rejoin()
  actions.join('148')
  expect(code()).toEqual({ ok: true, reply: { call: '148', answers: Array(7).fill(2) } })
  actions.rejoin()
  actions.join('248')
  expect(screen()).toMatchObject({ stage: 'ask', at: 0, all: 8 })
})

it('nothing stays of a pupil for the next one, nor for who comes to the page again', async () => {
  for (const leave of [() => actions.wipe(), () => enter('147'), () => { part.forget!(); actions.join('147') }]) {
    await enter('147')
    for (let one = 0; one < 7; one++) actions.answer(2)
    await leave()
    expect(screen()).toEqual({ name: 'reply', stage: 'ask', at: 0, all: 7, id: 'arreter', answers: ['1', '2', '3', '4'] })
  }
})

it('help or breathing over it loses nothing', async () => {
  await enter('147')
  actions.answer(2)
  await enter('147', true)
  expect(screen()).toMatchObject({ stage: 'ask', at: 1 })
})
