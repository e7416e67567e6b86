// Filters and the room: what shapes a sound once it is laid. Each returns new samples and leaves its input alone.
import type { Tape } from './tape.ts'

/** Coefficients of a second-order filter, normalised so that a0 = 1. */
export interface Biquad { b0: number; b1: number; b2: number; a1: number; a2: number }

export type Shape = 'low' | 'high' | 'band' | 'bell'

/** A filter of the Audio EQ Cookbook. `hertz`: corner or centre; `gain` in dB, for a bell only. */
export function tune(shape: Shape, rate: number, hertz: number, q = 0.707, gain = 0): Biquad {
  const w = (2 * Math.PI * hertz) / rate
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / (2 * q)
  const amp = 10 ** (gain / 40)
  const [b0, b1, b2, a0, a2] = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, 1 - alpha],
    high: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, 1 - alpha],
    band: [alpha, 0, -alpha, 1 + alpha, 1 - alpha],
    bell: [1 + alpha * amp, -2 * cos, 1 - alpha * amp, 1 + alpha / amp, 1 - alpha / amp],
  }[shape] as [number, number, number, number, number]
  return { b0: b0 / a0, b1: b1 / a0, b2: b2 / a0, a1: (-2 * cos) / a0, a2: a2 / a0 }
}

/** Runs one filter over the samples. With `wraps` the filter first hears the whole loop, so that the seam stays closed. */
export function filter(samples: Float32Array, f: Biquad, wraps = false): Float32Array {
  const out = new Float32Array(samples.length)
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0
  for (let round = wraps ? 0 : 1; round < 2; round++) {
    for (let i = 0; i < samples.length; i++) {
      const x = samples[i]!
      const y = f.b0 * x + f.b1 * x1 + f.b2 * x2 - f.a1 * y1 - f.a2 * y2
      x2 = x1; x1 = x; y2 = y1; y1 = y
      out[i] = y
    }
  }
  return out
}

/** Runs several filters in a row. */
export function filterAll(samples: Float32Array, filters: Biquad[], wraps = false): Float32Array {
  return filters.reduce((heard, f) => filter(heard, f, wraps), samples)
}

const combs = [1116, 1188, 1277, 1356, 1422, 1491]
const diffusers = [556, 441, 341]

/** Puts a tape in a small room (Schroeder's combs and all-passes). `wet` 0 to 1, `size` 0 (cupboard) to 1 (hall), `damp` 0 (tiles) to 1 (carpets). */
export function addRoom(tape: Tape, { wet = 0.2, size = 0.6, damp = 0.45 } = {}): Float32Array {
  const { samples, rate, wraps } = tape
  const length = samples.length
  const sum = new Float32Array(length)
  const feedback = 0.62 + 0.26 * size
  const rounds = wraps ? 2 : 1
  for (const taps of combs) {
    const line = new Float32Array(Math.round((taps * rate) / 44100 * (0.9 + 0.7 * size)))
    let place = 0, soft = 0
    for (let round = 0; round < rounds; round++) {
      for (let i = 0; i < length; i++) {
        const heard = line[place]!
        soft += (heard - soft) * (1 - damp)
        line[place] = samples[i]! + soft * feedback
        place = (place + 1) % line.length
        if (round === rounds - 1) sum[i]! += heard / combs.length
      }
    }
  }
  let echo: Float32Array = sum
  for (const taps of diffusers) echo = diffuse(echo, Math.round((taps * rate) / 44100), rounds)
  return samples.map((dry, i) => dry * (1 - wet * 0.4) + echo[i]! * wet * 1.6)
}

function diffuse(samples: Float32Array, taps: number, rounds: number): Float32Array {
  const out = new Float32Array(samples.length)
  const line = new Float32Array(taps)
  let place = 0
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < samples.length; i++) {
      const held = line[place]!
      out[i] = held - samples[i]! * 0.5
      line[place] = samples[i]! + held * 0.5
      place = (place + 1) % taps
    }
  }
  return out
}
