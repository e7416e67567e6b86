// Loops that go on: the music, or the layers of a place. Loaded when first asked for, each fading in and out. Knows no view and no level.
import type { Clip, Device } from './device.ts'
import { findSources, type Loop } from './files.ts'
import { slide } from './fade.ts'

export interface Tracks<Name extends string> {
  /** Makes these loops, at volumes 0 to 1, the only ones heard: others leave and new ones come within `fade` seconds. Those already playing go on and take their new volume within `turn` seconds. */
  follow(wanted: Partial<Record<Name, number>>, fade: number, turn: number): void
  /** Silence at once; a loop still loading will not start. */
  stop(): void
  dispose(): void
}

interface Playing { clip: Clip; id: number; level: number; goal: number; stopFading: () => void }

/** Loops from the files of one kind. A file that cannot be loaded is silence, and is tried again the next time it is asked for. */
export function createTracks<Name extends string>(
  device: Device, kind: 'music' | 'ambience', files: Partial<Record<Name, Loop>>, url: (path: string) => string,
): Tracks<Name> {
  const clips = new Map<Name, Clip>()
  const playing = new Map<Name, Playing>()
  let wanted: Partial<Record<Name, number>> = {}
  let entry = 0

  /** Moves one loop to a volume; a loop that reaches silence stops. */
  const move = (name: Name, one: Playing, goal: number, seconds: number) => {
    one.stopFading()
    one.goal = goal
    one.stopFading = slide(one.level, goal, seconds, (level) => {
      one.level = level
      one.clip.volume(level, one.id)
    }, () => {
      if (goal > 0) return
      playing.delete(name)
      one.clip.stop(one.id)
    })
  }

  const start = (name: Name, clip: Clip) => {
    const one: Playing = { clip, id: clip.play('loop'), level: 0, goal: 0, stopFading: () => undefined }
    playing.set(name, one)
    move(name, one, wanted[name]!, entry)
  }

  const findClip = (name: Name): Clip | undefined => {
    const known = clips.get(name)
    const file = files[name]
    if (known || !file) return known
    const sources = findSources(kind, name, url)
    if (!sources.src.length) return undefined
    const clip = device.createClip({
      ...sources,
      volume: 0,
      loop: { start: file.loopStart, end: file.loopEnd },
      whenLoaded: () => {
        if (wanted[name] && !playing.has(name) && clips.get(name) === clip) start(name, clip)
      },
      whenFailed: () => {
        if (clips.get(name) !== clip) return
        clips.delete(name)
        clip.unload()
      },
    })
    clips.set(name, clip)
    return clip
  }

  const stop = () => {
    wanted = {}
    for (const one of playing.values()) one.stopFading()
    playing.clear()
    for (const clip of clips.values()) if (clip.state() === 'loaded') clip.stop()
  }

  return {
    follow(next, fade, turn) {
      wanted = next
      entry = fade
      for (const [name, one] of [...playing]) {
        const goal = next[name] ?? 0
        if (goal !== one.goal) move(name, one, goal, one.goal > 0 && goal > 0 ? turn : fade)
      }
      for (const name of Object.keys(next) as Name[]) {
        if (!next[name] || playing.has(name)) continue
        const clip = findClip(name)
        if (clip?.state() === 'loaded') start(name, clip)
      }
    },
    stop,
    dispose() {
      stop()
      for (const clip of clips.values()) clip.unload()
      clips.clear()
    },
  }
}
