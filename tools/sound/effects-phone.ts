// What a phone does: its cues, its keys, its motor.
import { createRecipe, renderRecipe, type CueName } from 'uisfx'
import { filter, tune } from './filters.ts'
import { seedRandom, wander } from './seed.ts'
import { cutTape, fadeEnds, lay } from './tape.ts'

/** A cue of the `organic` pack, mono. */
export function renderCue(cue: CueName, rate: number): Float32Array {
  const { left, right } = renderRecipe(createRecipe('organic', cue), rate)
  return left.map((value, i) => (value + right[i]!) / 2)
}

/** Somebody writes: seven keys in the rhythm of two thumbs. */
export function typeKeys(rate: number): Float32Array {
  const random = seedRandom(5)
  const key = renderCue('typing', rate)
  const tape = cutTape(1.3, rate)
  for (const at of [0.01, 0.13, 0.3, 0.41, 0.62, 0.74, 0.93]) lay(tape, key, at + wander(random, 0.012), 0.75 + wander(random, 0.25))
  return tape.samples
}

/** Two short turns of the motor against a table; they swell, they never strike. */
export function buzzPhone(rate: number): Float32Array {
  const tape = cutTape(0.85, rate)
  for (const at of [0.02, 0.42]) {
    const length = Math.round(0.3 * rate)
    const turn = Float32Array.from({ length }, (_, i) => {
      const t = i / rate
      const speed = 168 * t - 1.2 * Math.exp(-t * 30)
      const wave = Math.sin(2 * Math.PI * speed)
      return Math.tanh(3 * wave + 0.6) * (0.8 + 0.2 * Math.sin(2 * Math.PI * 27 * t)) + 0.25 * Math.sin(4 * Math.PI * speed)
    })
    lay(tape, fadeEnds(turn, rate, 0.05, 0.07), at, 0.6)
  }
  return filter(filter(tape.samples, tune('bell', rate, 620, 0.9, 8)), tune('low', rate, 1800))
}
