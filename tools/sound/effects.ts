// Every effect of the vocabulary by name. The phone's own little cues come from the `uisfx` recipes (audio CC0), the rest is ours.
import type { Effect } from '../../src/story/vocabulary.ts'
import { beatHeart, openDoor, playMoped, bounceBall, ringBell, scratchPencil, walkSteps, clickShutter } from './effects-world.ts'
import { giggle, easeMind } from './effects-people.ts'
import { buzzPhone, renderCue, typeKeys } from './effects-phone.ts'
import { filterAll, tune } from './filters.ts'
import { fadeEnds } from './tape.ts'

/** Effects that hold nothing above 5 kHz: half the rate, and a third of the bytes saved. */
const dull: ReadonlySet<Effect> = new Set<Effect>(['message', 'vibrate', 'heartbeat', 'bell', 'laughter', 'ball', 'moped', 'steps'])

/** Samples a second of an effect. */
export const effectRateOf = (name: Effect): 12000 | 24000 => (dull.has(name) ? 12000 : 24000)

/** The samples of an effect at its rate, not yet levelled. */
export function makeEffect(name: Effect): Float32Array {
  const rate = effectRateOf(name)
  const makers: Record<Effect, (rate: number) => Float32Array> = {
    tap: (rate) => renderCue('press', rate),
    message: (rate) => renderCue('receive', rate),
    send: (rate) => renderCue('send', rate),
    typing: typeKeys,
    vibrate: buzzPhone,
    heartbeat: beatHeart,
    relief: easeMind,
    bell: ringBell,
    laughter: giggle,
    door: openDoor,
    steps: walkSteps,
    shutter: clickShutter,
    pencil: scratchPencil,
    ball: bounceBall,
    moped: playMoped,
  }
  const sound = filterAll(makers[name](rate), [tune('high', rate, 40), tune('low', rate, rate * 0.44)])
  return fadeEnds(trimEnd(sound, rate), rate, 0.002, 0.03)
}

/** Cuts the silence after a sound, keeping 20 ms. */
function trimEnd(samples: Float32Array, rate: number): Float32Array {
  const loudest = samples.reduce((peak, v) => Math.max(peak, Math.abs(v)), 0)
  let end = samples.length
  while (end > 1 && Math.abs(samples[end - 1]!) < loudest * 0.002) end--
  return samples.slice(0, Math.min(samples.length, end + Math.round(0.02 * rate)))
}
