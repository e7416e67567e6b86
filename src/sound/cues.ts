// The effects: short sounds, loaded when first asked for, never late. Knows no view and no level.
import type { Effect } from '../story/vocabulary.ts'
import type { Clip, Device } from './device.ts'
import { findSources, type SoundIndex } from './files.ts'

export interface Cues {
  /** Plays once, at a volume 0 to 1. Nothing happens when the file is missing. */
  play(name: Effect, volume: number): void
  /** Silence at once; effects still loading will not play. */
  stop(): void
  dispose(): void
}

/** An effect that took longer than this to load belongs to a moment that is over, in milliseconds. */
export const patience = 1000
/** Shorter effects may overlap themselves; longer ones are not started twice, in seconds. */
const short = 0.8

/** Effects from the files of `index`. A file that cannot be loaded is silence, and is tried again the next time it is asked for. */
export function createCues(device: Device, index: SoundIndex, url: (path: string) => string): Cues {
  const clips = new Map<Effect, Clip>()
  const awaited = new Map<Effect, { volume: number; since: number }>()

  const start = (name: Effect, clip: Clip, volume: number) => {
    if ((index.effects[name]?.seconds ?? 0) > short && clip.playing()) return
    clip.volume(volume)
    clip.play()
  }

  const findClip = (name: Effect): Clip | undefined => {
    const known = clips.get(name)
    if (known || !index.effects[name]) return known
    const sources = findSources('effects', name, url)
    if (!sources.src.length) return undefined
    const clip = device.createClip({
      ...sources,
      volume: 0,
      whenLoaded: () => {
        const asked = awaited.get(name)
        awaited.delete(name)
        if (asked && performance.now() - asked.since <= patience && clips.get(name) === clip) start(name, clip, asked.volume)
      },
      whenFailed: () => {
        awaited.delete(name)
        if (clips.get(name) !== clip) return
        clips.delete(name)
        clip.unload()
      },
    })
    clips.set(name, clip)
    return clip
  }

  const stop = () => {
    awaited.clear()
    for (const clip of clips.values()) if (clip.state() === 'loaded') clip.stop()
  }

  return {
    play(name, volume) {
      const clip = findClip(name)
      if (!clip || volume <= 0) return
      if (clip.state() === 'loaded') start(name, clip, volume)
      else awaited.set(name, { volume, since: performance.now() })
    },
    stop,
    dispose() {
      stop()
      for (const clip of clips.values()) clip.unload()
      clips.clear()
    },
  }
}
