// What the sound builder wrote (assets/built/sounds.json) and where its files are. Loads nothing.
import type { Effect, Music } from '../story/vocabulary.ts'
import type { Layer } from './ambience.ts'

export type Mood = Exclude<Music, 'none'>

/** All times in seconds. A loop is played from `loopStart` to `loopEnd`; what lies outside repeats it, for decoders that shift time. */
export interface Loop { seconds: number; loopStart: number; loopEnd: number }

export interface SoundIndex {
  effects: Partial<Record<Effect, { seconds: number }>>
  music: Partial<Record<Mood, Loop>>
  ambience: Partial<Record<Layer, Loop>>
}

/** Ogg first: it is smaller; MP3 for browsers without Vorbis. */
const formats = ['ogg', 'mp3'] as const

/** Addresses of a sound, best first, with their formats; a file without an address (empty text) is left out. */
export function findSources(kind: keyof SoundIndex, name: string, url: (path: string) => string): { src: string[]; format: string[] } {
  const found = formats.map((format) => ({ format, address: url(`sounds/${kind}/${name}.${format}`) })).filter(({ address }) => address)
  return { src: found.map(({ address }) => address), format: found.map(({ format }) => format) }
}
