// Layers of rooms: a quiet house and its clock, a shop of telephones, an office, a long corridor.
import { turnPage } from './ambience-people.ts'
import { cutLoop, layHum, layNoise, sway } from './ambience-bed.ts'
import { walkSteps } from './effects-world.ts'
import { addRoom, filter, filterAll, tune } from './filters.ts'
import { beatFrame, hiss, strikeModes } from './instruments.ts'
import { seedRandom, wander } from './seed.ts'
import { fadeEnds, lay } from './tape.ts'

/** A quiet room: its air, and a clock on the wall. */
export function keepRoom(rate: number): Float32Array {
  const random = seedRandom(401)
  const tape = cutLoop(4, rate)
  layNoise(tape, random, 150, 420, 0.03, sway(random, 0.3, [1, 2]))
  for (let tick = 0; tick < 5; tick++) {
    const at = 0.4 + tick * (tape.samples.length / rate / 5)
    lay(tape, fadeEnds(hiss(rate, random, 0.05, 900, 2600), rate, 0.014, 0.034), at, tick % 2 ? 0.06 : 0.075)
    lay(tape, strikeModes(rate, tick % 2 ? 79 : 81, 0.12, [[1, 1, 0.04]], 0.012), at, 0.035)
  }
  return addRoom(tape, { wet: 0.25, size: 0.3, damp: 0.7 })
}

/** A shop of telephones: the hum of chargers and lamps, small soft beeps, keys. */
export function humShop(rate: number): Float32Array {
  const random = seedRandom(409)
  const tape = cutLoop(6, rate)
  layHum(tape, 100, [0.3, 1, 0.45, 0.6, 0.15, 0.3], 0.035, sway(random, 0.15, [1, 3]))
  layNoise(tape, random, 150, 480, 0.014, sway(random, 0.2, [2, 3]))
  for (const [at, midi] of [[0.9, 83], [1.08, 88], [3.6, 81], [5.8, 86], [5.98, 86]] as const) {
    lay(tape, fadeEnds(strikeModes(rate, midi, 0.16, [[1, 1, 0.2], [2, 0.15, 0.1]], 0.02), rate, 0.02, 0.08), at, 0.1)
  }
  for (const at of [2.2, 2.36, 2.58, 2.74, 6.3, 6.5]) lay(tape, fadeEnds(hiss(rate, random, 0.05, 900, 2600), rate, 0.014, 0.03), at + wander(random, 0.02), 0.08)
  return addRoom(tape, { wet: 0.3, size: 0.35, damp: 0.6 })
}

/** An office in the warm season: a ventilator turns, paper moves, a stamp comes down softly. */
export function airOffice(rate: number): Float32Array {
  const random = seedRandom(419)
  const tape = cutLoop(6, rate)
  layNoise(tape, random, 150, 560, 0.05, sway(random, 0.35, [1, 8, 8]))
  layHum(tape, 50, [0.2, 0.7, 0.2, 0.3], 0.02, sway(random, 0.3, [8]))
  for (const [at, gain] of [[1.3, 0.22], [3.9, 0.17], [4.5, 0.2]] as const) lay(tape, turnPage(rate, random), at, gain)
  lay(tape, beatFrame(rate, random, { hertz: 120, seconds: 0.2, ring: 0.03, slap: 0.1, attack: 0.018 }), 5.9, 0.1)
  return addRoom(tape, { wet: 0.25, size: 0.35, damp: 0.6 })
}

/** A residence at rest: wide air, steps at the end of the corridor. */
export function keepHall(rate: number): Float32Array {
  const random = seedRandom(421)
  const tape = cutLoop(7, rate)
  layNoise(tape, random, 150, 460, 0.03, sway(random, 0.4, [1, 2, 3]))
  const far = cutLoop(7, rate)
  const steps = filterAll(walkSteps(rate), [tune('low', rate, 700), tune('low', rate, 1000)])
  lay(far, fadeEnds(steps, rate, 0.3, 0.8), 1.4, 0.34)
  lay(far, beatFrame(rate, random, { hertz: 150, seconds: 0.3, ring: 0.06, slap: 0, attack: 0.03 }), 5.6, 0.1)
  lay(tape, filter(addRoom(far, { wet: 1, size: 1, damp: 0.5 }), tune('low', rate, 1100), true), 0, 0.8)
  return addRoom(tape, { wet: 0.3, size: 0.9, damp: 0.6 })
}
