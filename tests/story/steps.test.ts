// One step back, and on over what was read before.
import { describe, expect, it } from 'vitest'
import { readOn, replay } from '../../src/story/replay.ts'
import type { State } from '../../src/story/state.ts'
import { linesRead, skip, stepBack } from '../../src/story/steps.ts'
import { step } from '../../src/story/step.ts'
import { line, moment, script, small } from './script.fixture.ts'

const at = (path: string[], lineId?: string, of = small): State => {
  const found = replay(of, path, lineId)
  if (!found.ok) throw new Error(found.missing)
  return found.state
}
const lineOf = ({ read }: State) => read.at(-1)!.line

describe('a step back', () => {
  it.each([
    ['a line', at([], 'm-3'), 'm-2', []],
    ['a choice, through a moment without a line', at(['dire']), 'm-3', []],
    ['a line after a choice', at(['dire', ], 'c-1'), 'm-3', []],
    ['the last of two choices', at(['taire', 'revenir']), 'n-1', ['taire']],
  ])('takes back %s', (_, from, line, path) => {
    const back = stepBack(small, from)!
    expect([lineOf(back), back.path]).toEqual([line, path])
  })

  it('stops at the first line', () => expect(stepBack(small, at([]))).toBeUndefined())

  it('is undone by going on', () => {
    for (const path of [[], ['dire'], ['taire'], ['taire', 'revenir']]) {
      const now = readOn(small, at(path), () => false)
      const back = stepBack(small, now)!
      const action = back.path.length < now.path.length ? { type: 'choose', choice: now.path.at(-1)! } as const : { type: 'next' } as const
      expect(step(small, back, action)).toEqual({ ok: true, state: now })
    }
  })
})

describe('what was read before', () => {
  it.each([
    ['nothing without a run', [], [], []],
    ['up to the last choice of a reading that was left', [['taire']], [], ['m-1', 'm-2', 'm-3']],
    ['to the end of one that came to an ending', [['dire']], ['calme'], ['m-1', 'm-2', 'm-3', 'c-1']],
    ['not through an ending that was never found', [['taire', 'revenir']], ['seule'], ['m-1', 'm-2', 'm-3', 'n-1']],
    ['up to a choice that is gone', [['taire', 'partie']], [], ['m-1', 'm-2', 'm-3']],
  ])('is %s', (_, runs, found, lines) => expect([...linesRead(small, runs, found)]).toEqual(lines))
})

describe('going on over what was read', () => {
  const played = script(moment('a', { lines: [line('a-1'), line('a-2'), line('a-3')], activity: 'respire', next: [{ to: 'b' }] }), moment('b', { lines: [line('b-1'), line('b-2')], ending: 'calme' }))
  it.each([
    ['to what is asked', small, [], undefined, ['m-1', 'm-2', 'm-3'], 'm-3'],
    ['to the first line that is new', small, [], undefined, ['m-1', 'm-2'], 'm-3'],
    ['one line when it is new', small, [], undefined, [], 'm-2'],
    ['never past an activity', played, [], undefined, ['a-1', 'a-2', 'a-3', 'b-1', 'b-2'], 'a-3'],
    ['to the last line, not into the ending', small, ['taire', 'revenir'], undefined, ['matin-bis-1'], 'matin-bis-1'],
  ])('stops %s', (_, of, path, lineId, known, wanted) => expect(lineOf(skip(of, at(path, lineId, of), new Set(known)))).toBe(wanted))
})
