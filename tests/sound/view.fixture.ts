// A small index and made-up views for the tests of the sound room.
import type { SoundIndex } from '../../src/sound/files.ts'
import type { Effect, Light, Music, PlaceId } from '../../src/story/vocabulary.ts'
import type { View } from '../../src/story/view.ts'

export const index: SoundIndex = {
  effects: { tap: { seconds: 0.2 }, message: { seconds: 0.5 }, heartbeat: { seconds: 1.5 } },
  ambience: {},
  music: { calm: { seconds: 16.3, loopStart: 0.15, loopEnd: 16.15 }, tension: { seconds: 16.3, loopStart: 0.15, loopEnd: 16.15 } },
}
export const levels = { on: true, music: 0.5, effects: 0.8 }
export const view = (lineId: string, music: Music, effect?: Effect, place: PlaceId = 'classroom', light: Light = 'day') =>
  ({ scriptId: 'le-groupe/witness', lineId, place, light, cue: effect ? { effect, music } : { music } }) as unknown as View
