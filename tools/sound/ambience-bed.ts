// The ground of an ambience: noise and slow movement that close on themselves. Everything here is as long as its loop.
import { filterAll, tune } from './filters.ts'
import type { Random } from './seed.ts'
import { cutTape, lay, scale, type Tape } from './tape.ts'

const turn = 2 * Math.PI

/** Seconds. A whole number of blocks of both encoders: they then write the two sides of a seam alike, and no click is added to it. */
const unit = 1.152

/** An empty loop of so many units: 4 are 4.6 s, 8 are 9.2 s. Layers of one place should not share a length. */
export function cutLoop(units: 4 | 5 | 6 | 7 | 8, rate: number): Tape {
  return cutTape(units * unit, rate, true)
}

/** Fills the whole tape with steady noise between two frequencies in hertz, at a power (root mean square). Steep at the top: what is not heard must not weigh. */
export function layNoise(tape: Tape, random: Random, low: number, high: number, power: number, shape: (part: number) => number = () => 1): void {
  const raw = Float32Array.from(tape.samples, () => random() * 2 - 1)
  const noise = filterAll(raw, [tune('high', tape.rate, low), ...Array.from({ length: 4 }, () => tune('low', tape.rate, high))], true)
  const found = Math.sqrt(noise.reduce((sum, v) => sum + v * v, 0) / noise.length) || 1
  lay(tape, scale(noise, power / found).map((value, i) => value * shape(i / noise.length)), 0)
}

/** Brings the loud moments of a loop nearer to its mean, as distance does. `strength` 0 (nothing) to 1 (all even). */
export function evenOut(loop: Float32Array, rate: number, strength: number): Float32Array {
  const reach = Math.round(0.12 * rate)
  const at = (i: number) => loop[((i % loop.length) + loop.length) % loop.length]! ** 2
  const power = new Float32Array(loop.length)
  let sum = 0
  for (let i = -reach; i <= reach; i++) sum += at(i)
  for (let i = 0; i < loop.length; i++) {
    power[i] = Math.max(sum, 0) / (2 * reach + 1)
    sum += at(i + reach + 1) - at(i - reach)
  }
  const usual = power.reduce((total, v) => total + v, 0) / loop.length
  return loop.map((value, i) => value * (usual / (power[i]! + usual * 0.2)) ** (strength / 2))
}

/** A hum whose frequency is rounded to whole turns of the loop; `partials` are the strengths of its multiples. */
export function layHum(tape: Tape, hertz: number, partials: readonly number[], gain: number, shape: (part: number) => number = () => 1): void {
  const length = tape.samples.length
  const turns = Math.round((hertz * length) / tape.rate)
  const hum = Float32Array.from({ length }, (_, i) => partials.reduce((sum, part, n) => sum + part * Math.sin(turn * turns * (n + 1) * (i / length) + n), 0) * shape(i / length))
  lay(tape, hum, 0, gain)
}

/** Slow coming and going around 1: a sum of whole waves, so that its end meets its start. `depth` 0 to 1. */
export function sway(random: Random, depth: number, waves: readonly number[]): (part: number) => number {
  const phases = waves.map(() => random() * turn)
  return (part) => 1 + (depth / waves.length) * waves.reduce((sum, n, i) => sum + Math.sin(turn * n * part + phases[i]!), 0)
}

/** One slow swell around a moment of the loop: `at` and `width` are parts of it, 0 to 1. */
export function swell(at: number, width: number): (part: number) => number {
  return (part) => {
    const away = Math.abs(((part - at + 1.5) % 1) - 0.5) / width
    return away < 1 ? (0.5 + 0.5 * Math.cos(Math.PI * away)) ** 1.5 : 0
  }
}
