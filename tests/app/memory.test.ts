// A reading remembers what was played before it began: echoes are heard, steps back count them, and a save that held one opens without it.
import { describe, expect, it } from 'vitest'
import { openSession } from '../../src/app/doors/story/session.ts'
import type { Change } from '../../src/progress/changes.ts'
import { decode } from '../../src/progress/decode.ts'
import type { Journal } from '../../src/progress/journal.ts'
import { emptySave, type Save, type ScriptProgress } from '../../src/progress/save.ts'
import { find } from '../../src/story/find.ts'
import { markOf } from '../../src/story/memory.ts'
import { linesRead, stepBack } from '../../src/story/steps.ts'
import released1 from '../fixtures/saves/version-1.json'
import { line, moment, script } from '../story/script.fixture.ts'

const heard = (id: string, ending?: string) => line(id, { if: { any: [{ has: markOf('avant', ending) }] } })
const told = script(
  moment('matin', { lines: [line('m-1'), heard('e-1'), line('m-2')], choices: [{ id: 'dire', to: 'cour' }, { id: 'taire', to: 'cour' }] }),
  moment('cour', { lines: [line('c-1'), heard('e-2', 'calme'), line('c-2')], ending: 'calme' }),
)
const ended = (part: Partial<ScriptProgress> = {}): ScriptProgress => ({ path: ['a'], line: 'l', ended: true, runs: [['a']], finishedOn: '2026-01-02', endings: ['calme'], recalledOn: [], ...part })

function open(scripts: Save['scripts'], how: 'start' | 'continue' = 'start') {
  let save: Save = { ...emptySave(), scripts }
  const journal = { save: () => save, change: (change: Change) => { save = change(save) } } as Journal
  const opened = openSession(told, journal, () => '2026-11-30', { how })
  if (!('session' in opened)) throw new Error('No such line.')
  return { ...opened, lines: () => opened.session.state().read.map((one) => one.line) }
}

function readTo(scripts: Save['scripts']): string[] {
  const { session, lines } = open(scripts)
  while (!session.hasEnded()) if (!session.act({ type: 'next' })) session.act({ type: 'choose', choice: 'dire' })
  return lines()
}

describe('what is remembered', () => {
  it.each<[string, Save['scripts'], string[]]>([
    ['nothing', {}, ['m-1', 'm-2', 'c-1', 'c-2']],
    ['a scene that is under way', { 'avant/witness': ended({ finishedOn: undefined, endings: [] }) }, ['m-1', 'm-2', 'c-1', 'c-2']],
    ['a scene, at any seat', { 'avant/pressed': ended({ endings: ['seule'] }) }, ['m-1', 'e-1', 'm-2', 'c-1', 'c-2']],
    ['its ending', { 'avant/witness': ended() }, ['m-1', 'e-1', 'm-2', 'c-1', 'e-2', 'c-2']],
    ['a scene from before endings were noted', { 'avant/witness': ended({ endings: undefined }) }, ['m-1', 'e-1', 'm-2', 'c-1', 'c-2']],
    ['another scene', { 'ailleurs/witness': ended() }, ['m-1', 'm-2', 'c-1', 'c-2']],
  ])('%s', (_, scripts, lines) => expect(readTo(scripts)).toEqual(lines))
})

describe('a reading with echoes', () => {
  const within = { 'avant/witness': ended() }
  const under: ScriptProgress = { path: ['dire'], line: 'e-2', ended: false, runs: [], recalledOn: [] }

  it('goes on at its line, which may be an echo', () => {
    expect(open({ ...within, 'essai/witness': under }, 'continue').lines().at(-1)).toBe('e-2')
  })
  it('goes on after its last choice where the echo is no longer heard, without beginning again', () => {
    const { restarted, lines, session } = open({ 'essai/witness': under }, 'continue')
    expect([restarted, lines(), session.state().path]).toEqual([false, ['m-1', 'm-2', 'c-1'], ['dire']])
  })
  it('steps back over an echo as over any line', () => {
    const { session } = open({ ...within, 'essai/witness': { ...under, line: 'c-2' } }, 'continue')
    expect(stepBack(told, session.state())?.read.at(-1)?.line).toBe('e-2')
  })
  it('counts echoes among the lines read before', () => {
    expect(linesRead(told, [['dire']], ['calme'], [markOf('avant')]).has('e-1')).toBe(true)
    expect(linesRead(told, [['dire']], ['calme']).has('e-1')).toBe(false)
  })
  it('opens right at an echo, as if what it remembers had been played', () => expect(find(told, 'e-2')?.read.at(-1)?.line).toBe('e-2'))
})

it('a released save opens as it was: nothing of it is about echoes', () => {
  const read = decode(released1)
  expect(read.ok && Object.values(read.save.scripts).length).toBeGreaterThan(0)
})
