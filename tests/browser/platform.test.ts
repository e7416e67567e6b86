// The game on a school's platform (SCORM 1.2), against one that keeps to the letter and forgets what real ones forget: row by row what is known of them.
import * as scormAgain from 'scorm-again/scorm12'
import { describe, expect, it } from 'vitest'
import { callsOf, findApi, type ScormApi } from '../../src/browser/platform/api.ts'
import { beginAttempt, budget, clockOf, type Attempt } from '../../src/browser/platform/attempt.ts'
import { openPlatformStorage } from '../../src/browser/platform/storage.ts'
import { keepEnding, keepPlace } from '../../src/progress/changes.ts'
import { openJournal, type Journal } from '../../src/progress/journal.ts'
import { pack, unpack } from '../../src/progress/packed.ts'
import type { Save } from '../../src/progress/save.ts'
import { deviceWith, settled, stillClock, type Device } from '../fixtures/store.ts'
import { createStrictPlatform, type Row, type StrictApi, type StrictPlatform } from '../fixtures/strict-platform.ts'

// Its types speak of a default export, its module has only a named one.
const { Scorm12API } = scormAgain as unknown as { Scorm12API: typeof scormAgain.default }

const pupil = 'p-17'
const scene = 'le-groupe/witness'
const played = (line: string) => (save: Save) => keepPlace(save, scene, ['a', 'b'], line)
const ended = (save: Save) => keepEnding(save, scene, ['a', 'b', 'c'], 'fin', '2026-11-29', 'ensemble')

interface Window { api: StrictApi; attempt: Attempt; journal: Journal; told: [isTaken: boolean, isEnd: boolean][]; storage: ReturnType<typeof openPlatformStorage> }

/** Opens the activity as the game does, in a window of a device. */
async function openOn(platform: StrictPlatform, device: Device, { who = pupil, first, mayTell = () => true }: { who?: string; first?: Row; mayTell?: () => boolean } = {}): Promise<Window> {
  const api = platform.open(who, first)
  const attempt = beginAttempt(callsOf(api))!
  const { storage: local, agree } = await device.open()
  const told: Window['told'] = []
  const storage = openPlatformStorage({
    attempt, local, mayTell, unpack, onTold: (isTaken, isEnd) => told.push([isTaken, isEnd]),
    pack: (save, most) => pack(save as Save, most),
    endingsIn: (save) => Object.values((save as Save).scripts).filter(({ finishedOn }) => finishedOn).length,
  })
  const journal = await openJournal({ open: async () => ({ storage, agree }), later: stillClock().later })
  return { api, attempt, journal, told, storage }
}

async function does({ journal }: Window, change: (save: Save) => Save): Promise<void> {
  journal.change(change)
  await journal.flush()
  await settled()
}

const lineOn = ({ journal }: Window) => journal.save().scripts[scene]?.line

describe('the budget', () => {
  it('is what every platform keeps', () => expect(budget).toBe(4096))

  it('is asked before the platform is: a text too long is refused here, and the former one stays', async () => {
    const platform = createStrictPlatform()
    const attempt = beginAttempt(callsOf(platform.open(pupil)))!
    expect(attempt.tell({ revision: 1, text: 'a' }, true)).toBe(true)
    expect(attempt.tell({ revision: 2, text: 'b'.repeat(budget) }, true)).toBe(false)
    expect(platform.errors).toEqual([])
    expect(platform.stored[pupil]!['cmi.suspend_data']).toMatch(/\|a$/)
  })

  it('refused by the platform: told, and the former one stays', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    await does(one, played('l-1'))
    const set = one.api.LMSSetValue.bind(one.api)
    one.api.LMSSetValue = (name, value) => (name === 'cmi.suspend_data' ? 'false' : set(name, value))
    await does(one, played('l-2'))
    expect(one.told.at(-1)![0]).toBe(false)
    expect(lineOn(one)).toBe('l-2')
  })
})

describe('the status', () => {
  it('is incomplete at once, and stored: an untouched activity is taken for a completed one', async () => {
    const platform = createStrictPlatform()
    await openOn(platform, deviceWith())
    expect(platform.stored[pupil]).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' })
  })

  it('left untouched, it is not completed by leaving', async () => {
    const platform = createStrictPlatform()
    const { attempt } = await openOn(platform, deviceWith())
    attempt.finish(5)
    expect(platform.stored[pupil]!['cmi.core.lesson_status']).toBe('incomplete')
    expect(platform.mark(pupil)).toBeUndefined()
  })

  it('is completed with 100 at the first ending, never with another mark', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    await does(one, played('l-1'))
    expect(platform.mark(pupil)).toBeUndefined()
    await does(one, ended)
    expect(platform.stored[pupil]!['cmi.core.lesson_status']).toBe('completed')
    expect(platform.mark(pupil)).toBe(100)
    expect(platform.errors).toEqual([])
  })

  it.each(['completed', 'passed', 'failed'])('is never lower than it was read: %s', async (status) => {
    const platform = createStrictPlatform()
    platform.stored[pupil] = { 'cmi.suspend_data': '', 'cmi.core.lesson_status': status, 'cmi.core.score.raw': '80', 'cmi.core.session_time': '', 'cmi.core.exit': '' }
    const one = await openOn(platform, deviceWith())
    await does(one, ended)
    one.attempt.finish(1)
    expect(platform.stored[pupil]).toMatchObject({ 'cmi.core.lesson_status': status, 'cmi.core.score.raw': '80' })
  })
})

describe('what was told before', () => {
  it('is found on another device', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    await does(one, played('l-7'))
    one.attempt.finish(9)
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('l-7')
  })

  it('is no older than what this device holds: Back brings the first answers again, and scene 9 is not overwritten by scene 1', async () => {
    const platform = createStrictPlatform()
    const device = deviceWith()
    const one = await openOn(platform, device)
    const { first } = one.api
    await does(one, played('l-1'))
    await does(one, played('l-9'))
    one.attempt.finish(9)
    const again = await openOn(platform, device, { first })
    expect(lineOn(again)).toBe('l-9')
    await does(again, played('l-10'))
    again.attempt.finish(9)
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('l-10')
  })

  it('is taken when another device went further', async () => {
    const platform = createStrictPlatform()
    const [school, home] = [deviceWith(), deviceWith()]
    const one = await openOn(platform, school)
    await does(one, played('l-1'))
    one.attempt.finish(1)
    const two = await openOn(platform, home)
    await does(two, played('l-2'))
    await does(two, played('l-3'))
    two.attempt.finish(1)
    expect(lineOn(await openOn(platform, school))).toBe('l-3')
  })

  it.each(['', 'of another game', 'avh1|3|2|!!', 'avh1|3|2|AAAA', `avh1|9|9|${'x'.repeat(4000)}`])('can be anything, and never costs what this device holds: %s', async (text) => {
    const platform = createStrictPlatform()
    const device = deviceWith()
    await does(await openOn(platform, device), played('l-4'))
    platform.stored[pupil]!['cmi.suspend_data'] = text
    expect(lineOn(await openOn(platform, device))).toBe('l-4')
  })
})

describe('a network that goes', () => {
  it('is told from one that is there: the same play is sent again in a form the platform takes for new', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    platform.network = 'off'
    await does(one, played('l-5'))
    await does(one, ended)
    // "true", and nothing is stored.
    expect(one.told.at(-1)).toEqual([true, true])
    expect(platform.stored[pupil]!['cmi.suspend_data']).toBe('')
    platform.network = 'on'
    expect(one.attempt.tellAgain()).toBe(true)
    // So is the end: what was sent once is not sent again, however often it is told.
    expect(platform.stored[pupil]).toMatchObject({ 'cmi.core.lesson_status': 'completed' })
    expect(platform.mark(pupil)).toBe(100)
    expect(platform.errors).toEqual([])
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('fin')
  })

  it('that is known to have been there is not told the end again, which would take it back for a moment', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    await does(one, ended)
    one.attempt.confirm()
    const seen: string[] = []
    const set = one.api.LMSSetValue.bind(one.api)
    one.api.LMSSetValue = (name, value) => (seen.push(name), set(name, value))
    one.attempt.tellAgain()
    await does(one, played('l-6'))
    expect(seen).not.toContain('cmi.core.lesson_status')
    expect(platform.mark(pupil)).toBe(100)
  })

  it('goes again while the end is told again: it is told until it is stored', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    platform.network = 'off'
    await does(one, ended)
    one.attempt.tellAgain()
    const before = platform.commits
    // Nobody waits for it at every line.
    await does(one, played('l-6'))
    expect(platform.commits).toBe(before)
    platform.network = 'on'
    one.attempt.tellAgain()
    expect([platform.stored[pupil]!['cmi.core.lesson_status'], platform.mark(pupil)]).toEqual(['completed', 100])
  })

  it('a session that is over is told, and the play goes on here', async () => {
    const platform = createStrictPlatform()
    const device = deviceWith()
    const one = await openOn(platform, device)
    platform.network = 'signed out'
    await does(one, ended)
    expect(one.told.at(-1)).toEqual([false, true])
    await does(one, played('l-6'))
    platform.network = 'on'
    expect(lineOn(await openOn(platform, device))).toBe('l-6')
  })

  it('an end that was not stored is told again with the next change', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    platform.network = 'signed out'
    await does(one, ended)
    platform.network = 'on'
    await does(one, played('l-6'))
    expect(platform.mark(pupil)).toBe(100)
    expect(one.told.at(-1)![0]).toBe(true)
  })
})

describe('pupils and windows', () => {
  it('pupils of one browser have a store each, and no name can be read from its key', () => {
    const platform = createStrictPlatform()
    const keys = ['p-17', 'p-18', 'أمينة'].map((who) => beginAttempt(callsOf(platform.open(who)))!.key)
    expect(new Set(keys).size).toBe(3)
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]{8,12}$/)
  })

  it('so have two attempts, where the platform tells them apart', () => {
    const platform = createStrictPlatform()
    expect(beginAttempt(callsOf(platform.open(pupil)), '1')!.key).not.toBe(beginAttempt(callsOf(platform.open(pupil)), '2')!.key)
  })

  it('a new attempt that the platform opens after the end is begun anew where it has a number of its own, and goes on where it has none', async () => {
    const platform = createStrictPlatform()
    const device = deviceWith()
    const one = await openOn(platform, device)
    await does(one, ended)
    one.attempt.finish(9)
    // Loaded again: an empty attempt in the place of the one that was completed.
    delete platform.stored[pupil]
    const again = await openOn(platform, device)
    expect(lineOn(again)).toBe('fin')
    expect([platform.stored[pupil]!['cmi.core.lesson_status'], platform.mark(pupil)]).toEqual(['completed', 100])
    expect(beginAttempt(callsOf(createStrictPlatform().open(pupil)), '2')!.key).not.toBe(beginAttempt(callsOf(createStrictPlatform().open(pupil)), '1')!.key)
  })

  it('of two windows one tells the platform: the older never overwrites the newer', async () => {
    const platform = createStrictPlatform()
    const device = deviceWith()
    let isAlone = false
    const one = await openOn(platform, device)
    const two = await openOn(platform, device, { mayTell: () => isAlone })
    await does(two, played('l-2'))
    await does(one, played('l-3'))
    two.attempt.finish(2)
    one.attempt.finish(3)
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('l-3')
    // It takes over when the other has gone.
    const three = await openOn(platform, device, { mayTell: () => isAlone })
    await does(three, played('l-4'))
    isAlone = true
    three.storage.tellNow()
    three.attempt.finish(1)
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('l-4')
  })
})

describe('scorm-again, a platform that others wrote', () => {
  const openAgain = (told = '') => {
    const api = new Scorm12API({ autocommit: false, logLevel: 5 })
    api.cmi.core.student_id = pupil
    api.cmi.suspend_data = told
    return { api, attempt: beginAttempt(callsOf(api as unknown as ScormApi))! }
  }

  it('is told incomplete at once, and that the place is kept', () => {
    const { api } = openAgain()
    expect([api.cmi.core.lesson_status, api.getCMIValue('cmi.core.score.raw')]).toEqual(['incomplete', ''])
    expect(JSON.stringify(api.renderCMIToJSONObject())).toContain('"exit":"suspend"')
  })

  it('takes the longest text that is told, gives it back, and is never handed a longer one', () => {
    const { api, attempt } = openAgain()
    const longest = 'a'.repeat(budget - 'avh1|1|1|'.length)
    expect(attempt.tell({ revision: 1, text: longest }, true)).toBe(true)
    expect(attempt.tell({ revision: 2, text: `${longest}a` }, true)).toBe(false)
    expect(openAgain(api.cmi.suspend_data).attempt.told()).toEqual({ revision: 1, text: longest })
  })

  it('holds completed with 100 and the time, once, and nothing after it', () => {
    const { api, attempt } = openAgain()
    expect(attempt.complete(true)).toBe(true)
    attempt.finish(3661)
    attempt.finish(5)
    expect([api.cmi.core.lesson_status, String(api.cmi.core.score.raw), api.isTerminated()]).toEqual(['completed', '100', true])
    expect(JSON.stringify(api.renderCMIToJSONObject())).toContain('"session_time":"01:01:01"')
    expect(attempt.tell({ revision: 3, text: 'late' }, true)).toBe(false)
  })
})

describe('time and the way out', () => {
  it('is told once, however often the page goes', async () => {
    const platform = createStrictPlatform()
    const { attempt } = await openOn(platform, deviceWith())
    attempt.finish(65)
    attempt.finish(999)
    expect(platform.finishes).toBe(1)
    expect(platform.stored[pupil]!['cmi.core.session_time']).toBe('00:01:05')
    expect(platform.errors).toEqual([])
  })

  it('stores what was told and not yet committed', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    await does(one, played('l-8'))
    one.attempt.finish(1)
    expect(lineOn(await openOn(platform, deviceWith()))).toBe('l-8')
  })

  it('waits for the platform at ends of scenes only', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    const before = platform.commits
    for (const line of ['l-1', 'l-2', 'l-3']) await does(one, played(line))
    expect(platform.commits).toBe(before)
    await does(one, ended)
    expect(platform.commits).toBeGreaterThan(before)
  })

  it.each([[0, '00:00:00'], [5.5, '00:00:05'], [3599.99, '00:59:59'], [3600 * 101 + 61, '101:01:01'], [1e12, '9999:59:59'], [-3, '00:00:00'], [NaN, '00:00:00']])('%d seconds are written %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock))
})

describe('what a teacher reads', () => {
  it('holds codes alone: neither a name, nor a choice, nor a comment', async () => {
    const platform = createStrictPlatform()
    const one = await openOn(platform, deviceWith())
    const names: string[] = []
    const set = one.api.LMSSetValue.bind(one.api)
    one.api.LMSSetValue = (name, value) => (names.push(name), set(name, value))
    await does(one, played('l-1'))
    await does(one, ended)
    one.attempt.finish(61)
    expect([...new Set(names)].sort()).toEqual(['cmi.core.lesson_status', 'cmi.core.score.max', 'cmi.core.score.min', 'cmi.core.score.raw', 'cmi.core.session_time', 'cmi.suspend_data'])
    expect(platform.stored[pupil]!['cmi.suspend_data']).toMatch(/^avh1\|\d+\|\d+\|[\w-]*$/)
    expect(platform.stored[pupil]!['cmi.suspend_data']).not.toMatch(/groupe|witness|fin|l-1|ensemble/)
  })
})

describe('the API', () => {
  const api = createStrictPlatform().open(pupil) as unknown as ScormApi
  const windowIn = (parent: object | undefined, more: object = {}): Window & object => {
    const made = { ...more } as { parent?: object }
    made.parent = parent ?? made
    return made as never
  }
  it.each<[string, object, boolean]>([
    ['in this window', windowIn(undefined, { API: api }), true],
    ['two windows around', windowIn(windowIn(windowIn(undefined, { API: api }))), true],
    ['beside the one that opened it, in the frame around', windowIn(windowIn(undefined, { opener: { API: api } })), true],
    ['nowhere', windowIn(windowIn(undefined)), false],
    ['behind a page of another site', windowIn(Object.defineProperty(windowIn(undefined), 'API', { get() { throw new DOMException('no', 'SecurityError') } })), false],
  ])('%s', (_, from, isThere) => expect(Boolean(findApi(from as never))).toBe(isThere))

  it('that throws or answers in its own way refuses, and nothing breaks', () => {
    const odd = callsOf({ LMSInitialize: () => { throw new Error('no') }, LMSFinish: () => undefined, LMSGetValue: () => null, LMSSetValue: () => 'FALSE', LMSCommit: () => true } as never)
    expect([odd.initialize(), odd.finish(), odd.get('x'), odd.set('x', 'y'), odd.commit()]).toEqual([false, false, '', false, true])
    expect(beginAttempt(odd)).toBeUndefined()
  })
})
