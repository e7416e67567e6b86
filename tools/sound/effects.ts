// Every effect of the vocabulary by name. The phone's own little cues come from the `uisfx` recipes (audio CC0), the rest is ours.
import type { Effect } from '../../src/story/vocabulary.ts'
import { beatHeart, openDoor, playMoped, bounceBall, ringBell, scratchPencil, walkSteps, clickShutter } from './effects-world.ts'
import { giggle, easeMind } from './effects-people.ts'
import { buzzPhone, renderCue, typeKeys } from './effects-phone.ts'
import { filterAll, tune } from './filters.ts'
import { fadeEnds } from './tape.ts'

export const effectRate = 32000

/** The samples of an effect at `effectRate`, not yet levelled. */
export function makeEffect(name: Effect): Float32Array {
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
  const sound = filterAll(makers[name](effectRate), [tune('high', effectRate, 40), tune('low', effectRate, 11000)])
  return fadeEnds(trimEnd(sound), effectRate, 0.002, 0.03)
}

/** Cuts the silence after a sound, keeping 20 ms. */
function trimEnd(samples: Float32Array): Float32Array {
  const loudest = samples.reduce((peak, v) => Math.max(peak, Math.abs(v)), 0)
  let end = samples.length
  while (end > 1 && Math.abs(samples[end - 1]!) < loudest * 0.002) end--
  return samples.slice(0, Math.min(samples.length, end + 640))
}
