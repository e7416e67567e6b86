// What people let be heard, without any voice: laughter is a figure on wooden bars, relief a breath of strings.
import { addRoom } from './filters.ts'
import { breathePad, marimbaModes, pluckOud, strikeModes } from './instruments.ts'
import { seedRandom, wander } from './seed.ts'
import { cutTape, fadeEnds, lay } from './tape.ts'

/** A giggle: two short falling runs on a marimba, the second one answered by plucked strings. Light, never mocking by itself. */
export function giggle(rate: number): Float32Array {
  const random = seedRandom(71)
  const tape = cutTape(1.7, rate)
  const first = [[0.02, 84], [0.13, 81], [0.24, 84], [0.35, 79]] as const
  const second = [[0.58, 86], [0.68, 83], [0.78, 86], [0.88, 81], [0.98, 79], [1.1, 76]] as const
  for (const [at, midi] of [...first, ...second]) {
    lay(tape, strikeModes(rate, midi - 5, 0.4, marimbaModes, 0.004), at + wander(random, 0.008), 0.7 + wander(random, 0.15))
  }
  for (const [at, midi] of second) {
    const note = pluckOud(rate, random, { midi: midi - 17, seconds: 0.3, brightness: 0.4, ring: 0.35 })
    lay(tape, note, at + 0.03 + wander(random, 0.01), 0.3)
  }
  return addRoom(tape, { wet: 0.15, size: 0.3, damp: 0.5 })
}

/** Relief: a chord climbs and opens. */
export function easeMind(rate: number): Float32Array {
  const random = seedRandom(83)
  const tape = cutTape(3.6, rate)
  const climb = [[0.02, 50, 0.6], [0.2, 57, 0.7], [0.38, 62, 0.85], [0.56, 66, 0.95], [0.8, 69, 1], [1.15, 74, 1]] as const
  for (const [at, midi, gain] of climb) {
    lay(tape, pluckOud(rate, random, { midi, seconds: 2.2, brightness: 0.32, ring: 2.4, attack: 0.014 }), at, 0.42 * gain)
  }
  for (const midi of [50, 57, 62, 66]) {
    lay(tape, breathePad(rate, random, { midi, seconds: 1.5, attack: 0.7, release: 1.6, colour: 0.3 }), 0.15, 0.07)
  }
  return fadeEnds(addRoom(tape, { wet: 0.28, size: 0.7, damp: 0.45 }), rate, 0.004, 1)
}
