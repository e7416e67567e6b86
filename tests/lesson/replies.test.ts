// Counting what pupils answer on their own devices: once each, whole or not at all, apart from what is counted by hand, and nothing that says who.
import { beforeEach, describe, expect, it } from 'vitest'
import type { ClassTexts, PlanStep, SceneClass } from '../../src/content/classroom.ts'
import { act, beginSession } from '../../src/lesson/acts.ts'
import { tallyOf } from '../../src/lesson/ballots.ts'
import { callOf, writeCode, writeTag } from '../../src/lesson/code.ts'
import { csvOf } from '../../src/lesson/csv.ts'
import { totalsOf } from '../../src/lesson/replies.ts'
import type { Act, Matter, Session } from '../../src/lesson/session.ts'
import { slideOf } from '../../src/lesson/slide.ts'
import { line, moment, script } from '../story/script.fixture.ts'

const steps: PlanStep[] = (['before', 'norm', 'after', 'close'] as const).map((kind) => ({ id: kind, kind, minutes: 5, mustStay: false }))
const sourced = { source: 's', date: '2026', review: 'none' }
const item = (id: string, kind: 'confidence' | 'recognition' | 'unease') => ({ id, kind, answers: ['a', 'b', 'c'].map((one) => ({ id: one, fits: one === 'a' })), ...sourced })
const texts: ClassTexts = {
  plans: [{ id: 'p55', steps, review: 'none' }], path: { sessions: [], why: [], alone: [], ...sourced }, pages: [],
  votes: { methods: ['hands', 'cards', 'chest', 'slips', 'codes'], norms: [{ id: 'rire', answers: ['oui', 'non'], harm: 'oui', review: 'none' }], items: [item('i1', 'confidence'), item('i2', 'recognition'), item('i3', 'unease')] },
}
const scene: SceneClass = { scene: 'essai', seat: 'witness', norm: 'rire', happens: [], stops: [], prompts: {}, questions: [], review: 'none' }
const matter: Matter = { script: script(moment('matin', { lines: [line('m-1')], ending: 'calme' })), scene, texts }

let session: Session
let refusal: string | undefined
beforeEach(() => {
  session = beginSession(matter, { token: 'abc', date: '2026-11-30', group: 'A', pupils: 30, scene: 'essai', plan: 'p55' })
  doing({ do: 'method', method: 'codes' })
})
function doing(...acts: Act[]): Session {
  for (const one of acts) ({ session, refusal } = act(matter, session, one))
  return session
}
const [before, after] = [callOf('abc', 'before'), callOf('abc', 'after')]
const add = (code: string): Act => ({ do: 'code', code, by: 1 })
const reply = (...answers: number[]) => writeCode({ call: before, answers })
const counts = (id: string, method: 'codes' | 'slips' = 'codes') => tallyOf(session, { kind: 'item', id, when: 'before' }, method)?.counts

it('a code counts for every question, and one that was passed for none', () => {
  doing(add(writeTag({ call: before, answers: [2, 0] })))
  expect([counts('i1'), counts('i2'), session.replies]).toEqual([{ a: 0, b: 1, c: 0 }, { a: 0, b: 0, c: 0 }, { before: 1, after: 0 }])
})

it('two pupils may answer alike', () => {
  doing(add(reply(2, 1)), add(reply(2, 1)))
  expect([counts('i1'), session.replies?.before]).toEqual([{ a: 0, b: 2, c: 0 }, 2])
})

it('the last one is taken back whole', () => {
  doing(add(reply(2, 1)), add(reply(3, 0)), { do: 'code', code: reply(3, 0), by: -1 })
  expect([counts('i1'), counts('i2'), session.replies?.before]).toEqual([{ a: 0, b: 1, c: 0 }, { a: 1, b: 0, c: 0 }, 1])
})

it('nothing is taken back where nothing was counted', () => {
  const was = session
  expect(doing({ do: 'code', code: reply(1, 1), by: -1 })).toEqual(was)
})

it('no code, and no count from before a code, stays in the session: it would say what one pupil answered', () => {
  doing(add(reply(2, 1)), add(reply(1, 3)))
  expect(session.ballots.map(({ tally }) => tally.before)).toEqual([[], []])
  expect(JSON.stringify(session)).not.toContain(reply(1, 3))
})

it('the class sees the number to type, not the questions', () => {
  expect(slideOf(matter, session)).toEqual({ at: 'reply', call: before })
  doing({ do: 'step', to: 2 })
  expect(slideOf(matter, session)).toEqual({ at: 'reply', call: after })
  doing({ do: 'next' })
  expect(slideOf(matter, session)).toEqual({ at: 'close' })
})

describe('is refused, and nothing is lost', () => {
  it.each([
    ['of another version', 'AVHC9123', 'other-version'], ['of another game', 'bonjour', 'other-game'], ['half read', before, 'half-read'],
    ['with a wrong check digit', reply(1, 1).slice(0, -1) + ((Number(reply(1, 1).slice(-1)) + 1) % 10), 'mistyped'],
    ['of the other moment', writeTag({ call: after, answers: [1, 1, 1] }), 'other-time'],
    ['of another session', writeTag({ call: before === '199' ? '198' : '199', answers: [1, 1] }), 'other-session'],
  ])('a code %s', (_, code, why) => {
    doing(add(reply(2, 1)))
    const was = session
    doing(add(code))
    expect([refusal, session]).toEqual([why, was])
  })

  it('one more than there are pupils', () => {
    doing({ do: 'pupils', pupils: 2 }, add(reply(1, 1)), add(reply(0, 0)), add(reply(2, 2)))
    expect([refusal, session.replies?.before, counts('i1')]).toEqual(['more-than-class', 2, { a: 1, b: 0, c: 0 }])
  })

  it('a code in any other step', () => {
    const was = doing({ do: 'step', to: 1 })
    expect(doing(add(reply(1, 1)))).toEqual(was)
  })
})

describe('is kept apart', () => {
  it('from what is counted by hand, which no hand adds to', () => {
    doing(add(reply(2, 1)), { do: 'count', option: 'a', by: 1 }, { do: 'type', option: 'a', value: 9 })
    expect(counts('i1')).toEqual({ a: 0, b: 1, c: 0 })
    doing({ do: 'method', method: 'slips' }, { do: 'count', option: 'a', by: 1 })
    expect([counts('i1'), counts('i1', 'slips')]).toEqual([{ a: 0, b: 1, c: 0 }, { a: 1, b: 0, c: 0 }])
  })

  it('in the table, by its method, and under five without a number', () => {
    for (let pupil = 0; pupil < 5; pupil++) doing(add(reply(2, pupil < 4 ? 1 : 0)))
    const rows = csvOf(session.ballots.map(({ id, when, tally }) => ({ date: '2026-11-30', group: 'A', scene: 'essai', plan: 'p55', kind: 'confidence' as const, when, question: id, tally, skipped: [], questionText: '', answerText: () => '', letter: () => '' }))).trim().split('\r\n').slice(1).map((row) => row.split(';').slice(8, 13).join(' '))
    expect(rows).toEqual(['i1 a codes 0 5', 'i1 b codes 5 5', 'i1 c codes 0 5', 'i2 a codes  <5', 'i2 b codes  <5', 'i2 c codes  <5'])
  })

  it('from the eyes of the adult until there are five answers', () => {
    for (let pupil = 0; pupil < 5; pupil++) doing(add(reply(2, pupil < 4 ? 1 : 0)))
    expect(totalsOf(matter, session, 'before').map(({ id, tally }) => [id, tally?.counts])).toEqual([['i1', { a: 0, b: 5, c: 0 }], ['i2', undefined]])
  })
})
