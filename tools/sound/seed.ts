// Repeatable randomness: the same seed always gives the same sound. Never use Math.random in a sound.

export type Random = () => number

/** A generator of numbers from 0 (included) to 1 (excluded), mulberry32. */
export function seedRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A number around zero, from -spread to +spread. */
export function wander(random: Random, spread: number): number {
  return (random() * 2 - 1) * spread
}
