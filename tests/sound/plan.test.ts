// What is heard for each change of view.
import { describe, expect, it } from 'vitest'
import { ambienceOf } from '../../src/sound/ambience.ts'
import { crossfade, planSound, volumeOf, type Heard } from '../../src/sound/plan.ts'
import type { SoundLevels } from '../../src/sound/sound.ts'
import { effects, type Effect, type Music } from '../../src/story/vocabulary.ts'

const line = (lineId: string, music: Music, effect?: Effect, scriptId: Heard['scriptId'] = 'le-groupe/witness'): Heard =>
  ({ scriptId, lineId, place: 'yard', light: 'day', cue: effect ? { effect, music } : { music } })
const full: SoundLevels = { on: true, music: 1, effects: 1 }

const cases: [name: string, before: Heard | undefined, after: Heard, levels: SoundLevels, effect: Effect | undefined, music: Music, volume: number][] = [
  ['the first line plays both', undefined, line('a', 'calm', 'message'), full, 'message', 'calm', 1],
  ['the same line again plays no effect', line('a', 'calm', 'message'), line('a', 'calm', 'message'), full, undefined, 'calm', 1],
  ['a new line with the same effect plays it again', line('a', 'calm', 'message'), line('b', 'calm', 'message'), full, 'message', 'calm', 1],
  ['the same line id in another script is another line', line('a', 'calm', 'bell'), line('a', 'calm', 'bell', 'le-groupe/targeted'), full, 'bell', 'calm', 1],
  ['a line without effect plays none', line('a', 'calm', 'message'), line('b', 'calm'), full, undefined, 'calm', 1],
  ['the mood changes with the line', line('a', 'calm'), line('b', 'tension'), full, undefined, 'tension', 1],
  ['none is silence', line('a', 'calm'), line('b', 'none', 'door'), full, 'door', 'none', 1],
  ['off is silence', line('a', 'calm'), line('b', 'hope', 'relief'), { ...full, on: false }, undefined, 'none', 0],
  ['no music at level 0', undefined, line('a', 'calm', 'message'), { ...full, music: 0 }, 'message', 'none', 0],
  ['no effect at level 0', undefined, line('a', 'calm', 'message'), { ...full, effects: 0 }, undefined, 'calm', 1],
  ['the music takes its level', undefined, line('a', 'night'), { ...full, music: 0.3 }, undefined, 'night', 0.3],
  ['a broken level is silence', undefined, line('a', 'night', 'tap'), { on: true, music: NaN, effects: NaN }, undefined, 'none', 0],
  ['a level never exceeds 1', undefined, line('a', 'night'), { ...full, music: 3 }, undefined, 'night', 1],
]

describe('the plan of sound', () => {
  it.each(cases)('%s', (_, before, after, levels, effect, music, volume) => {
    const plan = planSound(before, after, levels)
    expect(plan.effect?.name).toBe(effect)
    expect(plan.music).toEqual({ name: music, volume, fade: crossfade })
  })

  it.each([[1, 1], [0.5, 0.5], [0, 0], [NaN, 0], [3, 1]])('lets the place follow the level of the effects: %s', (effects, part) => {
    const { ambience } = planSound(undefined, line('a', 'none'), { ...full, music: 0, effects })
    const whole = ambienceOf('yard', 'day')
    expect(ambience).toEqual({ mix: part ? Object.fromEntries(Object.entries(whole).map(([layer, volume]) => [layer, volume * part])) : {}, fade: crossfade })
  })

  it('is silent about the place when sound is off', () => {
    expect(planSound(undefined, line('a', 'none'), { ...full, on: false }).ambience.mix).toEqual({})
  })

  it('gives every effect a volume that follows its level', () => {
    for (const effect of effects) {
      const loud = volumeOf(effect, full)
      expect(loud).toBeGreaterThan(0.2)
      expect(loud).toBeLessThanOrEqual(1)
      expect(volumeOf(effect, { ...full, effects: 0.5 })).toBeCloseTo(loud / 2)
    }
  })

  it('keeps what belongs to a threat softer than good news', () => {
    for (const effect of ['heartbeat', 'vibrate', 'shutter', 'steps', 'door'] as const) expect(volumeOf(effect, full)).toBeLessThan(volumeOf('relief', full))
  })
})
