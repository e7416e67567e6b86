// The telephone of the person played: what waits unopened, what fills the screen, and what was blocked, left or made silent.
import { describe, expect, it } from 'vitest'
import { present } from '../../src/story/present.ts'
import type { Line, PhoneMessage } from '../../src/story/script.ts'
import { replay } from '../../src/story/replay.ts'
import { line, moment, script } from './script.fixture.ts'

const message = (id: string, thread: string, who: Line['who'], more: Partial<PhoneMessage> = {}, changes: Partial<Line> = {}): Line =>
  line(id, { kind: 'message', ...(who && { who }), message: { thread, form: 'text', ...more }, ...changes })
const arriving = (id: string, thread: string, who: Line['who']) => message(id, thread, who, { arrives: true })

/** The phone once the last of these lines is read. */
function phoneAfter(...lines: Line[]) {
  const all = script(moment('m', { place: 'classroom', lines, ending: 'calme' }))
  const read = replay(all, [], lines.at(-1)!.id)
  if (!read.ok) throw new Error('The line was not reached.')
  return present(all, read.state).phone
}
const unread = (phone: ReturnType<typeof phoneAfter>) => Object.fromEntries(phone!.threads.map((thread) => [thread.id, thread.unread]))

describe('a message that arrives', () => {
  it.each<[string, Line[], Record<string, number>, unknown]>([
    ['lights a phone that was put away', [arriving('a', 'classe', 'hamza')], { classe: 1 }, 'lock'],
    ['piles up', [arriving('a', 'classe', 'hamza'), arriving('b', 'classe', 'mehdi'), arriving('c', 'lina', 'lina')], { classe: 2, lina: 1 }, 'lock'],
    ['leaves the open thread where it is', [message('a', 'classe', 'hamza'), arriving('b', 'lina', 'lina')], { classe: 0, lina: 1 }, { thread: 'classe' }],
    ['is read at once in its own thread', [message('a', 'classe', 'hamza'), arriving('b', 'classe', 'mehdi')], { classe: 0 }, { thread: 'classe' }],
    ['is read once its thread opens', [arriving('a', 'classe', 'hamza'), arriving('b', 'lina', 'lina'), message('c', 'classe', 'mehdi')], { classe: 0, lina: 1 }, { thread: 'classe' }],
    ['is read once its thread is opened by a line', [arriving('a', 'lina', 'lina'), line('b', { phone: { thread: 'lina' } })], { lina: 0 }, { thread: 'lina' }],
    ['waits while the phone is put away', [arriving('a', 'lina', 'lina'), line('b', { phone: 'close' }), line('c', { phone: 'lock' })], { lina: 1 }, 'lock'],
    ['waits while the place changes', [arriving('a', 'lina', 'lina'), line('b', { place: 'yard' }), line('c', { phone: 'lock' })], { lina: 1 }, 'lock'],
    ['leaves the settings where they are', [line('a', { phone: 'settings' }), arriving('b', 'lina', 'lina')], { lina: 1 }, 'settings'],
  ])('%s', (_, lines, counts, screen) => {
    const phone = phoneAfter(...lines)
    expect(unread(phone)).toEqual(counts)
    expect(phone!.screen).toEqual(screen)
  })

  it('is kept in its thread, and waits in the order of arrival', () => {
    const phone = phoneAfter(arriving('a', 'classe', 'hamza'), arriving('b', 'lina', 'lina'))!
    expect(phone.waiting.map(({ lineId }) => lineId)).toEqual(['a', 'b'])
    expect(phone.threads.find(({ id }) => id === 'classe')!.messages.map(({ lineId }) => lineId)).toEqual(['a'])
  })
})

it('keeps the time until it changes', () => {
  expect(phoneAfter(line('a', { phone: 'lock', clock: '19:40' }), line('b'))!.clock).toBe('19:40')
  expect(phoneAfter(line('a', { phone: 'lock', clock: '19:40' }), line('b', { phone: 'close' }), line('c', { phone: 'lock', clock: '23:02' }))!.clock).toBe('23:02')
  expect(phoneAfter(line('a', { phone: 'lock' }))!.clock).toBeUndefined()
  expect(phoneAfter(line('a', { phone: 'lock', clock: '19:40' }), line('b', { kind: 'day' }))).toBeUndefined()
  expect(phoneAfter(line('a', { phone: 'lock', clock: '19:40' }), line('b', { kind: 'day' }), line('c', { phone: 'lock' }))!.clock).toBeUndefined()
})

it('keeps what was set, and the last of two values', () => {
  expect(phoneAfter(line('a', { phone: 'settings', setting: { groups: 'nobody', photo: 'nobody' } }), line('b', { setting: { groups: 'contacts' } }))!.settings)
    .toEqual({ groups: 'contacts', photo: 'nobody' })
})

describe('a sheet', () => {
  const sheet = (id: string, flow: NonNullable<Exclude<Line['sheet'], 'close'>>['flow'], step: 'menu' | 'reason' | 'sure' | 'done', of: string) => line(id, { sheet: { flow, step, of } })

  it.each<[string, Line[], boolean]>([
    ['stays while lines are read', [message('a', 'classe', 'hamza'), sheet('b', 'report', 'reason', 'classe'), line('c')], true],
    ['closes when asked', [sheet('a', 'report', 'reason', 'classe'), line('b', { sheet: 'close' })], false],
    ['closes when a line opens a thread', [sheet('a', 'report', 'reason', 'classe'), line('b', { phone: { thread: 'lina' } })], false],
    ['closes when a message is read', [sheet('a', 'report', 'reason', 'classe'), message('b', 'lina', 'lina')], false],
    ['closes with the phone', [sheet('a', 'report', 'reason', 'classe'), line('b', { phone: 'close' }), line('c', { phone: 'lock' })], false],
    ['stays under a banner', [message('a', 'classe', 'hamza'), sheet('b', 'report', 'reason', 'classe'), arriving('c', 'lina', 'lina')], true],
  ])('%s', (_, lines, isOpen) => expect(Boolean(phoneAfter(...lines)!.sheet)).toBe(isOpen))

  it.each([['classe', { thread: 'classe' }], ['hamza', { contact: 'hamza' }]])('over a phone put away, opens what it is about: %s', (of, screen) =>
    expect(phoneAfter(sheet('a', 'report', 'menu', of))!.screen).toEqual(screen))

  it.each<[string, Line[], Record<string, unknown>]>([
    ['nothing before the end', [sheet('a', 'block', 'sure', 'lina')], {}],
    ['a person is blocked', [sheet('a', 'block', 'done', 'lina')], { isBlocked: true }],
    ['a thread is silent', [sheet('a', 'mute', 'done', 'lina')], { isMuted: true }],
    ['a group is left', [sheet('a', 'leave', 'done', 'classe')], { isLeft: true }],
    ['reporting changes nothing to be seen', [sheet('a', 'report', 'done', 'classe')], {}],
  ])('%s', (_, lines, standing) => {
    const { isBlocked, isLeft, isMuted } = phoneAfter(...lines)!.threads[0]!
    expect(Object.fromEntries(Object.entries({ isBlocked, isLeft, isMuted }).filter(([, is]) => is))).toEqual(standing)
  })

  it('blocks the person, whose messages stay', () => {
    const phone = phoneAfter(message('a', 'lina', 'lina'), sheet('b', 'block', 'done', 'lina'), line('c', { phone: { contact: 'lina' } }))!
    expect(phone.blocked).toEqual(['lina'])
    expect(phone.threads[0]!.messages).toHaveLength(1)
  })
})

describe('the hand', () => {
  const mine = message('mine', 'classe', 'amina')

  it('takes back a message: only its place is left', () => {
    const thread = phoneAfter(message('a', 'classe', 'hamza'), mine, line('b', { unsent: 'mine' }), message('c', 'classe', 'mehdi'))!.threads[0]!
    expect(thread.messages.map(({ lineId, isUnsent }) => [lineId, isUnsent ?? false])).toEqual([['a', false], ['mine', true], ['c', false]])
  })

  it('shows who writes while the line is on screen, in the open thread only', () => {
    const dots = line('b', { typing: ['hamza'] })
    expect(phoneAfter(message('a', 'classe', 'hamza'), dots)!.threads[0]!.typing).toEqual(['hamza'])
    expect(phoneAfter(message('a', 'classe', 'hamza'), dots, line('c'))!.threads[0]!.typing).toBeUndefined()
    expect(phoneAfter(message('a', 'classe', 'hamza'), line('b', { phone: 'lock', typing: ['hamza'] }))!.threads[0]!.typing).toBeUndefined()
  })

  it.each<[string, Line[], string | undefined]>([
    ['stays', [line('b', { draft: 'dire' }), line('c')], 'dire'],
    ['stays in a phone turned over', [line('b', { draft: 'dire' }), line('c', { phone: 'over' })], 'dire'],
    ['gives way to another', [line('b', { draft: 'dire' }), line('c', { draft: 'taire' })], 'taire'],
    ['is gone once one writes there', [line('b', { draft: 'dire' }), mine], undefined],
    ['stays when somebody else writes', [line('b', { draft: 'dire' }), message('c', 'classe', 'mehdi')], 'dire'],
  ])('a draft %s', (_, lines, draft) => {
    expect(phoneAfter(message('a', 'classe', 'hamza'), ...lines)!.threads.find(({ id }) => id === 'classe')!.draft).toBe(draft)
  })

  it('lays the phone face down, and what arrives waits', () => {
    const phone = phoneAfter(message('a', 'classe', 'hamza'), line('b', { phone: 'over' }), arriving('c', 'lina', 'lina'))!
    expect(phone.screen).toBe('over')
    expect(phone.waiting.map(({ lineId }) => lineId)).toEqual(['c'])
  })
})
