// The music: one mood at a time, loaded when first asked for, each fading into the next. Knows no view and no level.
import type { Music } from '../story/vocabulary.ts'
import type { Clip, Device } from './device.ts'
import { findSources, type Mood, type SoundIndex } from './files.ts'

export interface Tracks {
  /** Makes `name` the music, at a volume 0 to 1, within `fade` seconds. The mood already playing goes on and only takes the volume. */
  follow(name: Music, volume: number, fade: number): void
  /** Silence at once; a mood still loading will not start. */
  stop(): void
  dispose(): void
}

interface Playing { mood: Mood; clip: Clip; id: number; level: number; stopFading: () => void }

/** Milliseconds between two steps of a fade. */
const step = 20

/** Music from the files of `index`. A file that cannot be loaded is silence, and is tried again the next time it is asked for. */
export function createTracks(device: Device, index: SoundIndex, url: (path: string) => string): Tracks {
  const clips = new Map<Mood, Clip>()
  const leaving = new Map<Mood, Playing>()
  let wanted: { name: Music; volume: number; fade: number } = { name: 'none', volume: 0, fade: 0 }
  let playing: Playing | undefined

  const setLevel = (one: Playing, level: number) => {
    one.level = level
    one.clip.volume(level, one.id)
  }

  // Howler's own fade counts time by rounded steps and may jump at its end: a click in the loudspeaker.
  const slide = (one: Playing, to: number, seconds: number, then: () => void = () => undefined) => {
    one.stopFading()
    const from = one.level
    if (from === to || seconds <= 0) {
      setLevel(one, to)
      return then()
    }
    const since = performance.now()
    const timer = setInterval(() => {
      const part = Math.min(1, (performance.now() - since) / (seconds * 1000))
      setLevel(one, from + (to - from) * part)
      if (part < 1) return
      one.stopFading()
      then()
    }, step)
    one.stopFading = () => clearInterval(timer)
  }

  const leave = (seconds: number) => {
    if (!playing) return
    const last = playing
    playing = undefined
    leaving.set(last.mood, last)
    slide(last, 0, seconds, () => {
      leaving.delete(last.mood)
      last.clip.stop(last.id)
    })
  }

  const start = (mood: Mood, clip: Clip) => {
    playing = leaving.get(mood) ?? { mood, clip, id: clip.play('loop'), level: 0, stopFading: () => undefined }
    leaving.delete(mood)
    slide(playing, wanted.volume, wanted.fade)
  }

  const findClip = (mood: Mood): Clip | undefined => {
    const known = clips.get(mood)
    const file = index.music[mood]
    if (known || !file) return known
    const sources = findSources('music', mood, url)
    if (!sources.src.length) return undefined
    const clip = device.createClip({
      ...sources,
      volume: 0,
      loop: { start: file.loopStart, end: file.loopEnd },
      whenLoaded: () => {
        if (wanted.name === mood && playing?.mood !== mood && clips.get(mood) === clip) start(mood, clip)
      },
      whenFailed: () => {
        if (clips.get(mood) !== clip) return
        clips.delete(mood)
        clip.unload()
      },
    })
    clips.set(mood, clip)
    return clip
  }

  const stop = () => {
    wanted = { name: 'none', volume: 0, fade: 0 }
    for (const one of [playing, ...leaving.values()]) one?.stopFading()
    playing = undefined
    leaving.clear()
    for (const clip of clips.values()) if (clip.state() === 'loaded') clip.stop()
  }

  return {
    follow(name, volume, fade) {
      const isSame = playing?.mood === name
      const isLouder = wanted.volume !== volume
      wanted = { name, volume, fade }
      if (playing && isSame) {
        if (isLouder) slide(playing, volume, 0)
        return
      }
      leave(fade)
      if (name === 'none') return
      const clip = findClip(name)
      if (clip?.state() === 'loaded') start(name, clip)
    },
    stop,
    dispose() {
      stop()
      for (const clip of clips.values()) clip.unload()
      clips.clear()
    },
  }
}
