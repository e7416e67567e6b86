// Whose store is opened inside a school's platform: pupils share a browser, and none may find the play of another.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPlatform } from '../../src/app/platform.ts'
import type { Scope } from '../../src/browser/scope.ts'
import { createStrictPlatform, type StrictApi } from '../fixtures/strict-platform.ts'

const opened: string[] = []
vi.mock('../../src/browser/storage.ts', () => ({
  openStorage(name: string) {
    opened.push(name)
    return { update: async (change: (kept: object) => unknown) => void change({}), onWritten: () => () => undefined }
  },
}))

const gone: (() => void)[] = []
const scope = { add: () => undefined, later: (run: () => void) => run(), listen: (_: unknown, type: string, heard: () => void) => { if (type === 'pagehide') gone.push(heard) } } as unknown as Scope

/** The frame of the game is loaded, in the window whose API this is. */
function load(api: object | undefined, attempt = '') {
  const around = { API: api, location: { search: attempt && `?attempt=${attempt}` } } as Record<string, unknown>
  around.parent = around
  vi.stubGlobal('window', { parent: around, opener: null })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('document', { referrer: '' })
  vi.stubGlobal('location', { protocol: 'http:', pathname: '/sco/', search: '' })
  const refused = vi.fn()
  const storage = openPlatform({ scope, isReached: async () => true, refused })
  return { storage, refused, name: opened.at(-1) }
}

/** The frame goes, or is loaded again. */
const leave = () => { for (const heard of gone.splice(0)) heard() }

beforeEach(() => { opened.length = gone.length = 0 })
afterEach(() => vi.unstubAllGlobals())

describe('the store', () => {
  it('is the device’s own outside a platform', () => expect(load(undefined).storage).toBeUndefined())

  it('is the pupil’s, again after the end when the frame is loaded again, which is told: the session is over', () => {
    const api = createStrictPlatform().open('p-17')
    const before = load(api)
    expect(before.refused).not.toHaveBeenCalled()
    leave()
    const after = load(api)
    expect(opened).toEqual([before.name, before.name])
    expect(after.refused).toHaveBeenCalledOnce()
  })

  it('is another one for the next pupil, and for another attempt', () => {
    const platform = createStrictPlatform()
    const names = [['p-17', '1'], ['p-18', '1'], ['p-17', '2']].map(([pupil, attempt]) => {
      leave()
      return load(platform.open(pupil!), attempt).name
    })
    expect(new Set(names).size).toBe(3)
  })

  it.each<[string, (api: StrictApi) => object]>([
    ['refuses from the start', (api) => ({ ...api, LMSInitialize: () => 'false' })],
    ['lets nothing be noted', (api) => Object.freeze({ ...api, LMSInitialize: () => 'false' })],
  ])('is none when the platform %s: who plays is unknown', async (_, spoil) => {
    const { storage, name } = load(spoil(createStrictPlatform().open('p-17')))
    expect(name).toBeUndefined()
    await expect(storage!.update(() => undefined)).rejects.toThrow(/who plays/)
  })

  it('is the pupil’s, of a platform that lets nothing be noted', () => expect(load(Object.freeze({ ...createStrictPlatform().open('p-17') })).name).toMatch(/^a-voix-haute \/sco\/ \w+$/))
})
