// The save as a short text: whole when it can be, never longer than asked, read back or refused.
import { describe, expect, it } from 'vitest'
import { read } from '../../src/story/walk.ts'
import { keepEnding, keepPlace } from '../../src/progress/changes.ts'
import { pack, unpack } from '../../src/progress/packed.ts'
import { emptySave } from '../../src/progress/save.ts'
import released1 from '../fixtures/saves/version-1.json'
import { wholeProject } from '../../tools/content/whole.ts'

const scripts = wholeProject().scenes.flatMap(({ seats }) => seats.map(({ script }) => script))

/** Every script played `times` to endings by other roads. */
function playedAll(times: number) {
  return scripts.reduce((save, script) => Array.from({ length: times }, (_, seed) => seed).reduce((before, seed) => {
    const end = read(script, (offer, { path }) => offer[(seed * (path.length + 3) + (seed >> 2)) % offer.length]!)
    return keepEnding(keepPlace(before, script.id, end.path, end.read.at(-1)!.line), script.id, end.path, end.read.at(-1)!.line, '2026-11-29', end.ending!)
  }, save), emptySave('ar'))
}

describe('the packed save', () => {
  it('is read back whole when there is room', () => {
    const save = playedAll(1)
    expect(unpack(pack(save, 100_000)!)).toEqual(save)
    expect(unpack(pack(released1 as never, 4000)!)).toMatchObject({ scripts: released1.scripts })
  })

  it('holds letters, digits and two signs that no platform changes', () => expect(pack(playedAll(1), 100_000)).toMatch(/^[\w-]+$/))

  it.each([1, 3, 12])('fits on a platform when every scene was played from every seat, %d times', (times) => {
    const played = playedAll(times)
    const text = pack(played, 4056)!
    expect(text.length).toBeLessThanOrEqual(4056)
    const back = unpack(text)!
    // What counts for a pupil is there: what was ended, where the last reading stands, which endings were found.
    for (const { id } of scripts) expect(back.scripts[id]).toMatchObject({ ended: true, finishedOn: '2026-11-29', endings: played.scripts[id]!.endings! })
  })

  it('says so of a save as large as a file may be, too', () => {
    const runs = Array.from({ length: 60 }, (_, run) => Array.from({ length: 120 }, (_, n) => `${Math.imul(run * 997 + n, 2654435761) >>> 0}-${Math.imul(n * 31 + run, 40503) >>> 0}`))
    const large = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`scene-${n}/witness`, { path: [], line: '', ended: false, runs: runs.map((run) => run.map((one) => `${one}-${n}`)), recalledOn: [] }]))
    expect(pack({ ...emptySave(), scripts: large }, 4056)).toBeDefined()
    expect(pack({ ...emptySave(), scripts: large }, 10)).toBeUndefined()
  })

  it('says when even the least is too long', () => expect(pack(playedAll(1), 50)).toBeUndefined())

  it.each(['', 'A', 'AAAA', '%%%', 'é', 'eyJhIjoxfQ', pack(emptySave(), 4000)!.slice(0, -6)])('refuses what is not one: %s', (text) => expect(unpack(text)).toBeUndefined())
})
