// What the sound builder ships: every word of the vocabulary in two formats, small, even in loudness, without seams or shocks.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { effects, music } from '../../src/story/vocabulary.ts'
import { layers } from '../../src/sound/ambience.ts'
import type { SoundIndex } from '../../src/sound/files.ts'
import { volumeOf } from '../../src/sound/plan.ts'
import { main, moods, renderEffect, renderMusic } from '../../tools/sound/build.ts'
import { effectRateOf } from '../../tools/sound/effects.ts'
import { hertzOf, pluckOud } from '../../tools/sound/instruments.ts'
import { measureEffect, measureMusic, measurePeak, targets } from '../../tools/sound/loudness.ts'
import { musicRate } from '../../tools/sound/music.ts'
import { seedRandom } from '../../tools/sound/seed.ts'
import { envelopeOf, largestRise, seamOf } from './sound.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'sounds-'))
const pathOf = (name: string) => join(folder, 'sounds', name)
const names = [...effects.map((name) => `effects/${name}`), ...music.filter((name) => name !== 'none').map((name) => `music/${name}`), ...layers.map((name) => `ambience/${name}`)]
const loops = new Map(moods.map((mood) => [mood, renderMusic(mood)]))
const cues = new Map(effects.map((name) => [name, renderEffect(name)]))
const read = (name: string) => readFileSync(pathOf(name)).toString('base64')

beforeAll(async () => { await main(['--out', folder]) }, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the files', () => {
  it.each(names)('%s exists in both formats and is what it claims', (name) => {
    expect(readFileSync(pathOf(`${name}.ogg`)).subarray(0, 4).toString('latin1')).toBe('OggS')
    const mp3 = readFileSync(pathOf(`${name}.mp3`))
    expect(mp3[0]).toBe(0xff)
    expect(mp3[1]! & 0xe0).toBe(0xe0)
  })

  it('are listed in sounds.json with times that hold together', () => {
    const index = JSON.parse(readFileSync(join(folder, 'sounds.json'), 'utf8')) as Required<SoundIndex>
    expect(Object.keys(index.effects)).toEqual([...effects])
    expect(Object.keys(index.music)).toEqual(moods)
    expect(Object.keys(index.ambience)).toEqual([...layers])
    for (const name of effects) expect(index.effects[name]!.seconds).toBeCloseTo(cues.get(name)!.length / effectRateOf(name), 3)
    for (const mood of moods) {
      const { seconds, loopStart, loopEnd } = index.music[mood]!
      expect(loopEnd - loopStart).toBeCloseTo(loops.get(mood)!.length / musicRate, 3)
      // An MP3 decoder may start up to 50 ms late: the loop must still lie inside the file.
      expect(loopStart).toBeGreaterThan(0.1)
      expect(seconds - loopEnd).toBeGreaterThan(0.1)
    }
  })

  it('are small enough for a poor network', () => {
    const size = (list: string[], format: string) => list.reduce((sum, name) => sum + statSync(pathOf(`${name}.${format}`)).size, 0)
    const ambience = names.filter((name) => name.startsWith('ambience/'))
    expect(size(names, 'ogg')).toBeLessThan(420_000)
    expect(size(names, 'mp3')).toBeLessThan(760_000)
    expect(size(ambience, 'ogg')).toBeLessThan(130_000)
    for (const name of ambience) expect(size([name], 'ogg')).toBeLessThan(11_000)
  })

  it('are built once, then kept, and always the same', async () => {
    const before = statSync(pathOf('music/calm.ogg')).mtimeMs
    await main(['--out', folder])
    expect(statSync(pathOf('music/calm.ogg')).mtimeMs).toBe(before)
    const [ogg, mp3] = [read('effects/relief.ogg'), read('music/night.mp3')]
    rmSync(pathOf('effects/tap.ogg'))
    await main(['--out', folder])
    expect(existsSync(pathOf('effects/tap.ogg'))).toBe(true)
    expect(read('effects/relief.ogg') === ogg && read('music/night.mp3') === mp3).toBe(true)
  }, 60_000)
})

describe('the music', () => {
  it.each(moods)('%s has the loudness of the others and lasts 16 to 20 s', (mood) => {
    const loop = loops.get(mood)!
    expect(Math.abs(measureMusic(loop, musicRate) - targets.music)).toBeLessThan(1.5)
    expect(measurePeak(loop)).toBeLessThan(targets.peak)
    expect(loop.length / musicRate).toBeGreaterThanOrEqual(16)
    expect(loop.length / musicRate).toBeLessThanOrEqual(20)
  })

  it.each(moods)('%s closes on itself: the seam is like any other instant', (mood) => {
    expect(seamOf(loops.get(mood)!)).toBeLessThan(4)
  })

  it('never startles: tension has no sudden rise', () => {
    expect(largestRise(loops.get('tension')!, musicRate)).toBeLessThan(0.2)
  })
})

describe('the effects', () => {
  it.each(effects)('%s has the loudness of the others, without high peaks, and begins and ends at rest', (name) => {
    const sound = cues.get(name)!
    expect(Math.abs(measureEffect(sound, effectRateOf(name)) - targets.effects)).toBeLessThan(1.5)
    expect(measurePeak(sound)).toBeLessThan(targets.peak)
    expect(Math.abs(sound[0]!)).toBeLessThan(0.005)
    expect(Math.abs(sound.at(-1)!)).toBeLessThan(0.005)
    expect(sound.length / effectRateOf(name)).toBeLessThan(4)
  })

  it.each(['heartbeat', 'vibrate', 'shutter', 'steps', 'door', 'moped', 'bell', 'relief', 'ball'] as const)('%s takes at least 5 ms to rise', (name) => {
    expect(riseOf(cues.get(name)!, effectRateOf(name))).toBeGreaterThanOrEqual(0.005)
  })

  it.each(effects)('%s, as loud as the game ever plays it, never jumps', (name) => {
    expect(largestRise(cues.get(name)!, effectRateOf(name)) * volumeOf(name, { on: true, music: 1, effects: 1 })).toBeLessThan(0.32)
  })

  it('the heart beats twice, two sounds each', () => {
    expect(countBursts(cues.get('heartbeat')!, effectRateOf('heartbeat'))).toBe(4)
  })
})

describe('the tools', () => {
  it('measure loudness as the standard says: a 997 Hz sine at -20 dBFS is -23 LUFS', () => {
    const sine = Float32Array.from({ length: 48000 * 2 }, (_, i) => 0.1 * Math.sin((2 * Math.PI * 997 * i) / 48000))
    expect(measureMusic(sine, 48000)).toBeCloseTo(-23, 1)
  })

  it.each([50, 62, 69, 77])('tune string %i within 6 cents', (midi) => {
    const note = pluckOud(musicRate, seedRandom(midi), { midi, seconds: 2, brightness: 0.4, ring: 2.4 })
    expect(Math.abs(1200 * Math.log2(pitchOf(note, musicRate, hertzOf(midi)) / hertzOf(midi)))).toBeLessThan(6)
  })
})

/** Seconds from 5 % to 70 % of the first burst that reaches 70 % of the peak. */
function riseOf(samples: Float32Array, rate: number): number {
  const peak = samples.reduce((top, v) => Math.max(top, Math.abs(v)), 0)
  const top = samples.findIndex((v) => Math.abs(v) >= 0.7 * peak)
  let start = top
  const quiet = Math.round(0.004 * rate)
  while (start > 0 && samples.subarray(Math.max(0, start - quiet), start).some((v) => Math.abs(v) > 0.05 * peak)) start--
  return (top - start) / rate
}

/** How many times the sound rises above 30 % of its peak after having fallen below 15 % of it. */
function countBursts(samples: Float32Array, rate: number): number {
  const envelope = envelopeOf(samples, rate, 0.06)
  const top = Math.max(...envelope)
  let bursts = 0
  let isQuiet = true
  for (const level of envelope) {
    if (isQuiet && level > 0.3 * top) { bursts++; isQuiet = false }
    if (level < 0.15 * top) isQuiet = true
  }
  return bursts
}

/** The pitch near a guess, in hertz: the strongest answer among probes a cent apart. */
function pitchOf(samples: Float32Array, rate: number, guess: number): number {
  const heard = samples.subarray(Math.round(0.05 * rate), Math.round(1.6 * rate))
  let best = guess, most = 0
  for (let cents = -40; cents <= 40; cents++) {
    const hertz = guess * 2 ** (cents / 1200)
    let re = 0, im = 0
    for (let i = 0; i < heard.length; i++) {
      const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / heard.length)
      re += heard[i]! * window * Math.cos((2 * Math.PI * hertz * i) / rate)
      im += heard[i]! * window * Math.sin((2 * Math.PI * hertz * i) / rate)
    }
    if (re * re + im * im > most) { most = re * re + im * im; best = hertz }
  }
  return best
}
