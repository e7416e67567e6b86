// What things and places let be heard. Everything that may frighten begins slowly.
import { addRoom, filter, filterAll, tune } from './filters.ts'
import { beatFrame, bellModes, hiss, strikeModes } from './instruments.ts'
import { seedRandom, wander, type Random } from './seed.ts'
import { cutTape, fadeEnds, lay } from './tape.ts'

/** Noise in a band that dies away: the stuff of knocks and clicks. */
function knock(rate: number, random: Random, low: number, high: number, life: number, attack: number): Float32Array {
  const noise = hiss(rate, random, life * 6, low, high).map((value, i) => value * Math.exp(-i / rate / life))
  return fadeEnds(noise, rate, attack, life * 2)
}

/** Two beats of a heart, from inside, the second nearer: low and round, with the overtones that the loudspeaker of a phone needs to give it back. */
export function beatHeart(rate: number): Float32Array {
  const tape = cutTape(1.9, rate)
  for (const at of [0.05, 0.95]) {
    for (const [later, gain, hertz] of [[0, 1, 78], [0.27, 0.75, 72]] as const) {
      const length = Math.round(0.34 * rate)
      const thump = Float32Array.from({ length }, (_, i) => {
        const t = i / rate
        const phase = 2 * Math.PI * hertz * (t - 0.4 * t * t)
        const overtones = [0.5, 0.4, 0.34, 0.3, 0.24, 0.16].reduce((sum, part, i) => sum + part * Math.sin((i + 2) * phase), 0)
        return Math.sin(phase) * Math.exp(-t * 13) + overtones * Math.exp(-t * 24)
      })
      lay(tape, fadeEnds(thump, rate, 0.05, 0.12), at + later, gain * (at < 0.5 ? 0.75 : 1))
    }
  }
  return filter(tape.samples, tune('low', rate, 700))
}

/** The bell of a school, heard from across the yard: three soft strokes. */
export function ringBell(rate: number): Float32Array {
  const tape = cutTape(2.6, rate)
  ;[0.02, 0.42, 0.82].forEach((at, i) => lay(tape, strikeModes(rate, 76, 1.7, bellModes, 0.012), at, [0.8, 0.7, 0.9][i]))
  return fadeEnds(addRoom(tape, { wet: 0.3, size: 0.8, damp: 0.4 }), rate, 0.006, 0.7)
}

/** A handle turns, the wood moves: no slam. */
export function openDoor(rate: number): Float32Array {
  const random = seedRandom(101)
  const tape = cutTape(1, rate)
  lay(tape, knock(rate, random, 900, 4200, 0.014, 0.01), 0.03, 0.9)
  lay(tape, knock(rate, random, 700, 3200, 0.02, 0.01), 0.15, 0.8)
  lay(tape, beatFrame(rate, random, { hertz: 132, seconds: 0.4, ring: 0.06, slap: 0.1, attack: 0.018 }), 0.3, 0.6)
  lay(tape, knock(rate, random, 300, 1600, 0.05, 0.018), 0.3, 0.8)
  lay(tape, fadeEnds(hiss(rate, random, 0.45, 300, 1800), rate, 0.2, 0.22), 0.34, 0.09)
  return addRoom(tape, { wet: 0.14, size: 0.4, damp: 0.6 })
}

/** Four steps of trainers on a floor. */
export function walkSteps(rate: number): Float32Array {
  const random = seedRandom(113)
  const tape = cutTape(2.2, rate)
  ;[0.03, 0.53, 1.03, 1.53].forEach((at, i) => {
    const start = at + wander(random, 0.02)
    const left = i % 2 === 0
    lay(tape, beatFrame(rate, random, { hertz: left ? 108 : 118, seconds: 0.2, ring: 0.045, slap: 0.05, attack: 0.018 }), start, 0.6)
    lay(tape, knock(rate, random, 350, left ? 1500 : 1800, 0.034, 0.016), start, 0.5)
    lay(tape, knock(rate, random, 800, 3600, 0.028, 0.012), start + 0.085, 0.2)
  })
  return addRoom(tape, { wet: 0.14, size: 0.4, damp: 0.6 })
}

/** A phone takes a picture: two small blades. */
export function clickShutter(rate: number): Float32Array {
  const random = seedRandom(127)
  const tape = cutTape(0.4, rate)
  lay(tape, knock(rate, random, 1500, 6500, 0.016, 0.016), 0.01, 0.7)
  lay(tape, fadeEnds(hiss(rate, random, 0.07, 2200, 6500), rate, 0.03, 0.035), 0.03, 0.12)
  lay(tape, knock(rate, random, 1000, 5000, 0.022, 0.016), 0.1, 0.8)
  lay(tape, beatFrame(rate, random, { hertz: 310, seconds: 0.1, ring: 0.014, slap: 0.1, attack: 0.014 }), 0.1, 0.3)
  return addRoom(tape, { wet: 0.08, size: 0.2, damp: 0.5 })
}

/** A pencil writes a few words. */
export function scratchPencil(rate: number): Float32Array {
  const random = seedRandom(131)
  const tape = cutTape(1.6, rate)
  let at = 0.02
  while (at < 1.35) {
    const seconds = 0.07 + random() * 0.11
    const grain = hiss(rate, random, seconds, 1400 + random() * 900, 4800 + random() * 1500)
    const stroke = grain.map((value, i) => value * (0.7 + 0.3 * Math.sin(2 * Math.PI * 62 * (i / rate))))
    lay(tape, fadeEnds(stroke, rate, seconds * 0.4, seconds * 0.45), at, 0.5 + random() * 0.4)
    at += seconds + 0.02 + random() * 0.05 + (random() < 0.16 ? 0.14 : 0)
  }
  return filter(tape.samples, tune('bell', rate, 900, 1, 4))
}

/** A ball on a school yard: four bounces, each lower and sooner. */
export function bounceBall(rate: number): Float32Array {
  const random = seedRandom(137)
  const tape = cutTape(2, rate)
  let at = 0.02, wait = 0.52
  for (const gain of [0.85, 0.68, 0.5, 0.34]) {
    lay(tape, beatFrame(rate, random, { hertz: 142, seconds: 0.3, ring: 0.06, slap: 0.12, attack: 0.014 }), at, gain)
    lay(tape, strikeModes(rate, 69, 0.25, [[1, 1, 0.08], [2.3, 0.4, 0.04]], 0.014), at, 0.55 * gain)
    lay(tape, knock(rate, random, 500, 2400, 0.016, 0.012), at, 0.5 * gain)
    at += wait
    wait *= 0.78
  }
  return addRoom(tape, { wet: 0.18, size: 0.6, damp: 0.5 })
}

/** A moped goes by at the end of the street: it grows and leaves within three seconds. */
export function playMoped(rate: number): Float32Array {
  const random = seedRandom(139)
  const seconds = 3.2
  const length = Math.round(seconds * rate)
  let phase = 0, dull = 0
  const engine = Float32Array.from({ length }, (_, i) => {
    const k = i / length
    const hertz = 88 * (1.08 - 0.16 / (1 + Math.exp(-(k - 0.5) * 14))) * (1 + 0.012 * Math.sin((i / rate) * 31))
    phase += hertz / rate
    const cycle = phase % 1
    const bang = Math.exp(-cycle * 7) - 0.14 + (random() - 0.5) * 0.35 * Math.exp(-cycle * 3)
    dull += (bang - dull) * (0.1 + 0.16 * Math.sin(Math.PI * k) ** 2)
    return dull * Math.sin(Math.PI * k) ** 3
  })
  return filterAll(engine, [tune('bell', rate, 340, 1, 5), tune('low', rate, 2000), tune('low', rate, 2000)])
}
