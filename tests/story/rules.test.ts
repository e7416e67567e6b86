import { describe, expect, it } from 'vitest'
import { holds } from '../../src/story/conditions.ts'
import { debriefOf } from '../../src/story/debrief.ts'
import { endingsOf, forksOf } from '../../src/story/forks.ts'
import { present } from '../../src/story/present.ts'
import { readOn, replay } from '../../src/story/replay.ts'
import type { Condition } from '../../src/story/script.ts'
import type { Action, State } from '../../src/story/state.ts'
import { begin, offered, step } from '../../src/story/step.ts'
import { read, views, walk } from '../../src/story/walk.ts'
import { moment, script, small } from './script.fixture.ts'

const next: Action = { type: 'next' }
const choose = (choice: string): Action => ({ type: 'choose', choice })

function after(...actions: Action[]): State {
  return actions.reduce((state, action) => {
    const result = step(small, state, action)
    if (!result.ok) throw new Error(result.why)
    return result.state
  }, begin(small))
}

describe('a condition', () => {
  const flags = new Set(['a', 'b'])
  it.each<[Condition | undefined, boolean]>([
    [undefined, true],
    [{ has: 'a' }, true],
    [{ has: 'c' }, false],
    [{ hasNot: 'a' }, false],
    [{ hasNot: 'c' }, true],
    [{ all: [{ has: 'a' }, { has: 'b' }] }, true],
    [{ all: [{ has: 'a' }, { has: 'c' }] }, false],
    [{ any: [{ has: 'c' }, { has: 'b' }] }, true],
    [{ any: [{ has: 'c' }, { hasNot: 'b' }] }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
  ])('%j holds: %s', (condition, expected) => expect(holds(condition, flags)).toBe(expected))
})

describe('one step', () => {
  it.each<[string, State, Action, string]>([
    ['choosing before the last line', begin(small), choose('dire'), 'not-offered'],
    ['reading on past a choice', after(next, next), next, 'must-choose'],
    ['a choice whose condition fails', after(next, next), choose('cache'), 'not-offered'],
    ['a choice that does not exist', after(next, next), choose('ailleurs'), 'not-offered'],
    ['anything after an ending', after(next, next, choose('dire'), next), next, 'finished'],
  ])('%s is refused', (_, state, action, why) => expect(step(small, state, action)).toEqual({ ok: false, why }))

  it('changes nothing when refused', () => {
    const state = begin(small)
    const before = JSON.stringify({ ...state, flags: [...state.flags] })
    step(small, state, choose('dire'))
    expect(JSON.stringify({ ...state, flags: [...state.flags] })).toBe(before)
  })

  it('puts the choice at the end of the path and raises its flags', () => {
    const state = after(next, next, choose('dire'))
    expect(state.path).toEqual(['dire'])
    expect([...state.flags]).toEqual(['dit'])
  })

  it('passes through moments without a line', () => expect(after(next, next, choose('dire')).moment).toBe('cour'))
  it('skips lines whose condition fails', () => expect(after(next, next, choose('dire'), next).ending).toBe('calme'))
  it('ends at once when the ending moment has no line', () => {
    expect(after(next, next, choose('taire'), choose('dormir')).ending).toBe('seule')
  })
  it('refuses to turn round and round', () => {
    const round = script(moment('a', { lines: [], next: [{ to: 'b' }] }), moment('b', { lines: [], next: [{ to: 'a' }] }))
    expect(() => begin(round)).toThrow('round and round')
  })
  it('offers only what is allowed', () => expect(offered(small, after(next, next)).map(({ id }) => id)).toEqual(['dire', 'taire']))
})

describe('replay', () => {
  it.each<[string, string[], string | undefined, string]>([
    ['the start', [], undefined, 'm-1'],
    ['a line before the first choice', [], 'm-2', 'm-2'],
    ['a line after a choice', ['dire'], 'c-1', 'c-1'],
    ['a line that is gone', ['dire'], 'perdue', 'c-1'],
    ['a line that lies on another branch', ['taire'], 'c-1', 'n-1'],
  ])('comes back to %s', (_, path, line, expected) => {
    const again = replay(small, path, line)
    expect(again.ok && again.state.read.at(-1)?.line).toBe(expected)
  })
  it('passes over an act with one way on that was written since, and over no turning point', () => {
    const act = script(moment('un', { choices: [{ id: 'oui', to: 'geste' }] }), moment('geste', { choices: [{ id: 'tenir', to: 'deux' }] }), moment('deux', { choices: [{ id: 'ici', to: 'fin' }, { id: 'la', to: 'fin' }] }), moment('fin', { ending: 'calme' }))
    const again = replay(act, ['oui', 'la'])
    expect(again.ok && again.state.path).toEqual(['oui', 'tenir', 'la'])
    expect(replay(act, ['oui', 'ailleurs'])).toEqual({ ok: false, missing: 'ailleurs' })
    expect(replay(act, ['oui', 'ici', 'dormir'])).toEqual({ ok: false, missing: 'dormir' })
  })
  it('tells which choice is gone', () => expect(replay(small, ['disparu'])).toEqual({ ok: false, missing: 'disparu' }))
  it('gives the same state as reading did', () => {
    const state = after(next, next, choose('taire'))
    expect(replay(small, state.path, 'n-1')).toEqual({ ok: true, state })
  })
})

describe('the view', () => {
  it('gives the same picture by reading and by replaying', () => {
    for (const state of walk(small)) {
      const again = replay(small, state.path, state.read.at(-1)!.line)
      if (again.ok && !state.ending) expect(present(small, again.state)).toEqual(present(small, state))
    }
  })
  it('gathers messages by thread and opens the newest', () => {
    const { phone } = present(small, after(next, next))
    expect(phone?.screen).toEqual({ thread: 'lina' })
    expect(phone?.threads.map(({ id, messages }) => [id, messages.map(({ lineId, mine }) => [lineId, mine])])).toEqual([
      ['classe', [['m-2', false]]], ['lina', [['m-3', true]]],
    ])
  })
  it('puts the phone away when the place changes', () => expect(present(small, after(next, next, choose('dire'))).phone).toBeUndefined())
  it('keeps moods, entrances and the light until they change', () => {
    const view = present(small, after(next, next, choose('dire')))
    expect(view.cast.map(({ id, mood }) => [id, mood])).toEqual([['amina', 'neutral'], ['lina', 'sad'], ['yassine', 'smirk']])
    expect([view.place, view.light, view.cue]).toEqual(['yard', 'day', { music: 'calm' }])
  })
  it('plays an effect with its own line only', () => {
    expect(present(small, begin(small)).cue.effect).toBe('bell')
    expect(present(small, after(next)).cue.effect).toBeUndefined()
  })
})

describe('the fork map', () => {
  it('tells taken, tried and untried apart, and is silent on what was not reached', () => {
    expect(forksOf(small, [['taire', 'dormir'], ['dire']])).toEqual([
      { moment: 'matin', before: [], isOnPath: true, options: [{ choice: 'dire', state: 'taken' }, { choice: 'taire', state: 'tried' }] },
      { moment: 'nuit', before: ['taire'], isOnPath: false, options: [{ choice: 'dormir', state: 'tried' }, { choice: 'revenir', state: 'untried' }] },
    ])
  })
  it('passes over an act with one way on: it is done, not chosen', () => {
    const held = script(
      moment('matin', { choices: [{ id: 'tenir', to: 'soir', by: 'hold' }] }),
      moment('soir', { choices: [{ id: 'dire', to: 'fin' }, { id: 'taire', to: 'fin' }] }),
      moment('fin', { lines: [], ending: 'seule' }),
    )
    expect(forksOf(held, [['tenir', 'dire']]).map(({ moment: one }) => one)).toEqual(['soir'])
    expect(forksOf(held, [['tenir', 'dire']])[0]!.before).toEqual(['tenir'])
  })
  it('passes over a run whose choice is gone', () => expect(forksOf(small, [['parti'], ['dire']])).toHaveLength(1))
  it('knows the endings seen', () => expect(endingsOf(small, [['taire', 'dormir'], ['dire'], ['taire']]).sort()).toEqual(['calme', 'seule']))
})

describe('the debrief', () => {
  it('tells only what happened on this path', () => {
    expect(debriefOf(small, after(next, next, choose('dire'), next))).toMatchObject({
      ending: 'calme', outcomes: [{ id: 'o-1' }, { id: 'o-2' }], happened: ['h-dit'],
    })
    expect(debriefOf(small, after(next, next, choose('taire'), choose('dormir')))).toMatchObject({ ending: 'seule', happened: ['h-tu'] })
  })
  it('is not there before the end', () => expect(debriefOf(small, begin(small))).toBeUndefined())
})

describe('a walk', () => {
  it('reaches every ending', () => {
    const endings = new Set([...walk(small)].flatMap(({ ending }) => ending ?? []))
    expect([...endings].sort()).toEqual(['calme', 'seule'])
  })
  it('shows each situation as it is shown to whoever comes there alone', () => {
    const met = [...views(small)]
    expect(met.map(({ state }) => state)).toEqual([...walk(small)])
    for (const { state, view } of met) expect(view).toEqual(present(small, state))
  })
  it('gives up on a script too large to walk', () => expect(() => [...walk(small, 3)]).toThrow('more than 3'))
  it('reads one whole path', () => expect(read(small, (offer) => offer[0]!).ending).toBe('calme'))
  it('stays where it is when asked to read on at a choice', () => {
    const state = after(next, next)
    expect(readOn(small, state, () => false)).toBe(state)
  })
})
