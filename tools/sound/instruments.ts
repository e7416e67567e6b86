// The instruments: each function makes one note as samples, peak near 1. No music here.
import { filter, filterAll, tune } from './filters.ts'
import type { Random } from './seed.ts'
import { fadeEnds } from './tape.ts'

const turn = 2 * Math.PI

/** Hertz of a MIDI number (69 = A at 440 Hz; quarter tones are allowed). */
export function hertzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12)
}

export interface Pluck {
  midi: number
  seconds: number
  /** 0 (felt) to 1 (wire). */
  brightness: number
  /** Seconds until the string has lost 60 dB. */
  ring: number
  /** Seconds; more than 0.005 for anything that belongs to a threat. */
  attack?: number
}

/** One string, Karplus-Strong, tuned to a fraction of a sample. */
function pluckString(rate: number, random: Random, { midi, seconds, brightness, ring }: Pluck): Float32Array {
  const hertz = hertzOf(midi)
  const smoothing = 0.5 - 0.3 * brightness
  const period = rate / hertz - smoothing
  const whole = Math.floor(period - 0.3)
  const rest = period - whole
  const allpass = (1 - rest) / (1 + rest)
  const loss = 10 ** (-3 / (hertz * ring))
  const line = new Float32Array(whole)
  let soft = 0
  for (let i = 0; i < whole; i++) {
    soft += (random() * 2 - 1 - soft) * (0.07 + 0.45 * brightness)
    line[i] = soft
  }
  // Plucked near a fifth of the string: a comb in the spectrum, the woody part of the sound.
  const finger = Math.max(1, Math.round(whole * 0.2))
  for (let i = whole - 1; i >= finger; i--) line[i]! -= line[i - finger]! * 0.75
  const mean = line.reduce((sum, v) => sum + v, 0) / whole
  const power = Math.sqrt(line.reduce((sum, v) => sum + (v - mean) ** 2, 0) / whole) || 1
  for (let i = 0; i < whole; i++) line[i] = (line[i]! - mean) / (power * 2.6)

  const out = new Float32Array(Math.round(seconds * rate))
  let place = 0, last = 0, lastIn = 0, lastOut = 0
  for (let i = 0; i < out.length; i++) {
    const value = line[place]!
    out[i] = value
    const damped = loss * ((1 - smoothing) * value + smoothing * last)
    last = value
    const tuned = allpass * damped + lastIn - allpass * lastOut
    lastIn = damped
    lastOut = tuned
    line[place] = tuned
    place = (place + 1) % whole
  }
  return out
}

/** An oud: two strings a hair apart and a wooden belly. */
export function pluckOud(rate: number, random: Random, note: Pluck): Float32Array {
  const one = pluckString(rate, random, note)
  const two = pluckString(rate, random, { ...note, midi: note.midi + 0.05 })
  const strings = one.map((value, i) => 0.6 * value + 0.45 * two[i]!)
  const sound = filterAll(strings, [tune('bell', rate, 230, 1.2, 4), tune('bell', rate, 520, 1.5, 2.5)])
  return fadeEnds(sound, rate, note.attack ?? 0.005, Math.min(0.3, note.seconds / 3))
}

/** A guembri: a low gut string over a skin, with the tap of the thumb. */
export function pluckGuembri(rate: number, random: Random, note: Omit<Pluck, 'brightness' | 'ring'>): Float32Array {
  const string = pluckString(rate, random, { ...note, brightness: 0.22, ring: 1.5 })
  const skin = beatFrame(rate, random, { hertz: 118, seconds: 0.12, ring: 0.035, slap: 0.15 })
  const sound = filter(string.map((value, i) => value + 0.22 * (skin[i] ?? 0)), tune('bell', rate, 190, 1, 5))
  return fadeEnds(sound, rate, note.attack ?? 0.006, Math.min(0.25, note.seconds / 3))
}

export interface FrameBeat { hertz: number; seconds: number; ring: number; /** 0: centre of the skin, 1: its edge. */ slap: number; attack?: number }

/** A bendir: a skin in three modes and the rustle of its gut snare. */
export function beatFrame(rate: number, random: Random, { hertz, seconds, ring, slap, attack = 0.003 }: FrameBeat): Float32Array {
  const out = new Float32Array(Math.round(seconds * rate))
  const modes = [[1, 1, 1], [1.59, 0.35 + 0.3 * slap, 0.6], [2.14, 0.15 + 0.35 * slap, 0.4]] as const
  const phases = [0, 0, 0]
  let low = 0, lower = 0
  for (let i = 0; i < out.length; i++) {
    const t = i / rate
    const drop = 1 + 0.35 * Math.exp(-t * 45)
    let value = 0
    modes.forEach(([ratio, gain, life], m) => {
      phases[m]! += (turn * hertz * ratio * drop) / rate
      value += gain * Math.sin(phases[m]!) * Math.exp(-t / (ring * life))
    })
    low += (random() * 2 - 1 - low) * 0.5
    lower += (low - lower) * 0.12
    value = value * (1 - 0.55 * slap) + (low - lower) * (0.12 + 0.6 * slap) * Math.exp(-t / (ring * 0.45))
    out[i] = value * 0.7
  }
  return fadeEnds(out, rate, attack, seconds * 0.3)
}

export interface Breath { midi: number; seconds: number; attack: number; release: number; /** 0 (round) to 1 (reedy). */ colour?: number }

/** A soft pad: a few slightly detuned partials that swell and leave. */
export function breathePad(rate: number, random: Random, { midi, seconds, attack, release, colour = 0.3 }: Breath): Float32Array {
  const out = new Float32Array(Math.round((seconds + release) * rate))
  const partials = [[1, 0.5], [1.0035, 0.4], [2, 0.34 * colour], [2.004, 0.25 * colour], [3, 0.22 * colour], [4, 0.1 * colour]] as const
  for (const [ratio, gain] of partials) {
    const hertz = hertzOf(midi) * ratio
    if (hertz > rate * 0.4) continue
    const phase = random() * turn
    const sway = 0.13 + random() * 0.15
    for (let i = 0; i < out.length; i++) {
      const t = i / rate
      out[i]! += gain * Math.sin(phase + turn * hertz * t) * (1 + 0.12 * Math.sin(turn * sway * t + phase))
    }
  }
  return fadeEnds(out, rate, attack, release)
}

export type Modes = readonly (readonly [ratio: number, gain: number, ring: number])[]

export const marimbaModes: Modes = [[1, 1, 0.16], [3.93, 0.22, 0.05], [9.3, 0.05, 0.02]]
export const kalimbaModes: Modes = [[1, 1, 0.7], [2.01, 0.1, 0.4], [5.4, 0.12, 0.07]]
export const bellModes: Modes = [[0.5, 0.35, 1.1], [1, 1, 0.8], [1.19, 0.3, 0.55], [1.5, 0.22, 0.45], [2, 0.45, 0.4], [2.62, 0.16, 0.25], [3.4, 0.08, 0.15]]

/** A bar, a tongue or a bell struck softly. Rings are time constants in seconds at middle C; higher notes ring shorter. */
export function strikeModes(rate: number, midi: number, seconds: number, modes: Modes, attack = 0.003): Float32Array {
  const out = new Float32Array(Math.round(seconds * rate))
  const base = hertzOf(midi)
  const shorter = Math.min(1.6, Math.sqrt(262 / base))
  const sum = modes.reduce((total, [, gain]) => total + gain, 0)
  for (const [ratio, gain, ring] of modes) {
    if (base * ratio > rate * 0.42) continue
    for (let i = 0; i < out.length; i++) {
      const t = i / rate
      out[i]! += (gain / sum) * Math.sin(turn * base * ratio * t) * Math.exp(-t / (ring * shorter))
    }
  }
  return fadeEnds(out, rate, attack, seconds * 0.25)
}

/** Noise held between two frequencies, in hertz. */
export function hiss(rate: number, random: Random, seconds: number, low: number, high: number): Float32Array {
  const raw = Float32Array.from({ length: Math.round(seconds * rate) }, () => random() * 2 - 1)
  return filter(filter(raw, tune('high', rate, low)), tune('low', rate, Math.min(high, rate * 0.45)))
}
