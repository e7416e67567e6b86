// Layers of the open air: cars far away, a waiting bus, birds, crickets, water, a market's crates. Nothing passes close by.
import { cutLoop, layHum, layNoise, sway, swell } from './ambience-bed.ts'
import { playMoped } from './effects-world.ts'
import { addRoom, filter, filterAll, tune } from './filters.ts'
import { beatFrame, hiss, strikeModes } from './instruments.ts'
import { seedRandom, wander, type Random } from './seed.ts'
import { fadeEnds, lay, type Tape } from './tape.ts'

const turn = 2 * Math.PI

/** A note that glides, in hertz, with rounded ends. */
function glide(rate: number, seconds: number, from: number, to: number, shake = 0): Float32Array {
  let phase = 0
  const note = Float32Array.from({ length: Math.round(seconds * rate) }, (_, i) => {
    const part = i / rate / seconds
    phase += (from + (to - from) * part + shake * Math.sin(turn * 38 * (i / rate))) / rate
    return Math.sin(turn * phase)
  })
  return fadeEnds(note, rate, seconds * 0.35, seconds * 0.6)
}

/** A town some streets away: a low breath, three cars, one far moped. */
export function driveFar(rate: number): Float32Array {
  const random = seedRandom(307)
  const tape = cutLoop(7, rate)
  layNoise(tape, random, 120, 430, 0.1, sway(random, 0.4, [1, 2, 3]))
  for (const [at, width, gain] of [[0.18, 0.2, 0.09], [0.52, 0.16, 0.06], [0.82, 0.2, 0.08]] as const) {
    layNoise(tape, random, 250, 700, gain, swell(at, width))
  }
  lay(tape, filterAll(playMoped(rate), [tune('low', rate, 520), tune('high', rate, 150)]), 3.4, 0.2)
  return addRoom(tape, { wet: 0.3, size: 0.6, damp: 0.8 })
}

/** A bus waits with its engine on; once, its doors breathe out. */
export function idleBus(rate: number): Float32Array {
  const random = seedRandom(311)
  const tape = cutLoop(4, rate)
  layHum(tape, 28, [0.1, 0.2, 0.4, 0.7, 0.8, 1, 0.9, 0.8, 0.9, 0.7, 0.8, 0.6, 0.5, 0.6, 0.4, 0.4, 0.3, 0.3, 0.2], 0.05, sway(random, 0.5, [1, 3]))
  layNoise(tape, random, 150, 420, 0.03, sway(random, 0.4, [2, 35]))
  lay(tape, fadeEnds(hiss(rate, random, 0.9, 700, 2600), rate, 0.3, 0.55), 3.1, 0.1)
  return addRoom(tape, { wet: 0.25, size: 0.5, damp: 0.7 })
}

function chirp(tape: Tape, random: Random, at: number, gain: number): void {
  const base = 3100 + random() * 900
  const notes = 2 + Math.floor(random() * 3)
  for (let i = 0, when = at; i < notes; i++) {
    const seconds = 0.07 + random() * 0.04
    lay(tape, glide(tape.rate, seconds, base * (1.12 + wander(random, 0.05)), base * (0.9 + wander(random, 0.05))), when, gain * (0.7 + random() * 0.3))
    when += seconds + 0.05 + random() * 0.06
  }
}

/** Sparrows here and there, and one bird that sings slowly. */
export function singBirds(rate: number): Float32Array {
  const random = seedRandom(313)
  const tape = cutLoop(8, rate)
  for (const [at, gain] of [[0.3, 0.5], [1.1, 0.35], [2.5, 0.55], [2.9, 0.3], [4.4, 0.45], [5.9, 0.55], [6.3, 0.3], [7.6, 0.4], [8.6, 0.5]] as const) chirp(tape, random, at, gain)
  for (const [at, from, to] of [[3.4, 1900, 2150], [3.75, 2250, 2050], [4.02, 1850, 1800], [8.1, 2050, 2300], [8.4, 2000, 1850]] as const) {
    lay(tape, glide(rate, 0.26, from, to), at, 0.3)
  }
  return addRoom(tape, { wet: 0.15, size: 0.5, damp: 0.6 })
}

/** Two crickets, one nearer; they take turns and never stop sharply. */
export function singCrickets(rate: number): Float32Array {
  const random = seedRandom(317)
  const tape = cutLoop(6, rate)
  for (const [hertz, every, gain] of [[4150, 6.912 / 9, 0.4], [3700, 6.912 / 6, 0.28]] as const) {
    for (let at = 0.1; at < 6.9; at += every) {
      const loud = gain * (0.8 + random() * 0.2)
      for (let pulse = 0; pulse < 4; pulse++) lay(tape, glide(rate, 0.04, hertz, hertz * 1.01), at + pulse * 0.048, loud * [0.5, 0.8, 1, 0.8][pulse]!)
    }
  }
  return addRoom(tape, { wet: 0.15, size: 0.5, damp: 0.6 })
}

/** Water that falls in a basin: a soft breath and many round drops. */
export function runFountain(rate: number): Float32Array {
  const random = seedRandom(331)
  const tape = cutLoop(4, rate)
  layNoise(tape, random, 450, 2200, 0.05, sway(random, 0.3, [3, 5, 8]))
  for (let i = 0; i < 90; i++) {
    const from = 500 + random() * 900
    lay(tape, glide(rate, 0.05 + random() * 0.05, from, from * 1.3), random() * 4.6, 0.1 + random() * 0.12)
  }
  return filter(addRoom(tape, { wet: 0.25, size: 0.4, damp: 0.5 }), tune('low', rate, 3000), true)
}

/** Work between stalls: crates set down, paper bags, coins. */
export function setCrates(rate: number): Float32Array {
  const random = seedRandom(337)
  const tape = cutLoop(6, rate)
  for (const [at, gain] of [[0.5, 0.5], [0.95, 0.4], [3.4, 0.5], [5.9, 0.45], [6.3, 0.35]] as const) {
    lay(tape, beatFrame(rate, random, { hertz: 165 + wander(random, 25), seconds: 0.25, ring: 0.05, slap: 0.15, attack: 0.025 }), at, gain)
    lay(tape, fadeEnds(hiss(rate, random, 0.18, 350, 1500), rate, 0.05, 0.12), at - 0.03, gain * 0.3)
  }
  for (const at of [1.9, 4.9]) {
    const bag = fadeEnds(hiss(rate, random, 0.7, 1100, 3800), rate, 0.3, 0.35).map((value, i) => value * (0.55 + 0.45 * Math.sin(turn * 7 * (i / rate)) * Math.sin(turn * 2.3 * (i / rate))))
    lay(tape, bag, at, 0.12)
  }
  for (const [at, midi] of [[4.1, 96], [4.22, 99], [4.37, 95]] as const) lay(tape, strikeModes(rate, midi, 0.25, [[1, 1, 0.12], [1.7, 0.4, 0.08]], 0.012), at, 0.08)
  return addRoom(tape, { wet: 0.2, size: 0.3, damp: 0.7 })
}
