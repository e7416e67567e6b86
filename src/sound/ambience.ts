// What a place lets be heard: which quiet layers, how loud each, and how the light changes them. Pure.
import type { Light, PlaceId } from '../story/vocabulary.ts'

/** Short loops; places share them, so that a scene needs few files. Their lengths differ: together they do not seem to repeat. */
export const layers = [
  'room', 'voices', 'classwork', 'traffic', 'engine', 'birds', 'crickets', 'ball',
  'kicks', 'tea', 'shop', 'crates', 'fountain', 'office', 'hall',
] as const

export type Layer = (typeof layers)[number]

/** Volumes 0 to 1; a layer that is not named is not heard. */
export type Mix = Partial<Record<Layer, number>>

const mixes: Record<PlaceId, Mix> = {
  classroom: { room: 0.16, voices: 0.42, classwork: 0.5 },
  yard: { voices: 0.5, birds: 0.4, ball: 0.45, crickets: 0.4 },
  'amina-room': { room: 0.4, crickets: 0.3 },
  street: { traffic: 0.45, birds: 0.3, crickets: 0.3 },
  'bus-stop': { traffic: 0.3, engine: 0.4, voices: 0.1, crickets: 0.25 },
  'living-room': { room: 0.25, tea: 0.45, crickets: 0.12 },
  club: { kicks: 0.7, voices: 0.34, birds: 0.25, crickets: 0.35 },
  'phone-shop': { shop: 0.5, traffic: 0.15 },
  market: { voices: 0.55, crates: 0.5, traffic: 0.15 },
  park: { fountain: 0.35, birds: 0.4, crickets: 0.4 },
  office: { office: 0.5, room: 0.1 },
  residence: { hall: 0.5, crickets: 0.2 },
  pitch: { voices: 0.55, kicks: 0.45, birds: 0.12, crickets: 0.3 },
  'dressing-room': { room: 0.35, hall: 0.3, voices: 0.12 },
  dunes: { room: 0.38, birds: 0.12 },
}

/** What the light does to a layer. Not named: nothing. */
const byLight: Record<Light, Mix> = {
  day: { crickets: 0 },
  evening: { crickets: 0.5, birds: 0.5, voices: 0.75 },
  night: { crickets: 1, birds: 0, voices: 0.6, ball: 0, crates: 0.6, traffic: 0.7 },
}

/** The layers of a place in a light, without those that are silent. */
export function ambienceOf(place: PlaceId, light: Light): Mix {
  const mix: Mix = {}
  for (const layer of layers) {
    const volume = (mixes[place][layer] ?? 0) * (byLight[light][layer] ?? 1)
    if (volume > 0) mix[layer] = volume
  }
  return mix
}
