// A device that makes no sound and remembers what it was asked; files load when the test says so.
import type { Clip, ClipOptions, Device } from '../../src/sound/device.ts'

export interface FakeClip extends Clip { options: ClipOptions; log: string[]; heard: Map<number, number>; isUnloaded: boolean; load(): void; fail(): void }

export interface FakeDevice extends Device { clips: FakeClip[]; log: string[]; find(name: string): FakeClip | undefined; heard(): string[] }

/** `heard` maps each play to its volume. */
export function createFakeDevice(): FakeDevice {
  const clips: FakeClip[] = []
  const log: string[] = []
  let lastId = 1000

  const createClip = (options: ClipOptions): FakeClip => {
    let state: 'unloaded' | 'loading' | 'loaded' = 'loading'
    let group = options.volume
    const clip: FakeClip = {
      options, log: [], heard: new Map(), isUnloaded: false,
      play(sprite) {
        if (state !== 'loaded') throw new Error('played before it was loaded')
        clip.heard.set(++lastId, group)
        clip.log.push(`play ${sprite ?? 'once'} at ${group}`)
        return lastId
      },
      stop(id) {
        for (const each of id === undefined ? [...clip.heard.keys()] : [id]) clip.heard.delete(each)
        clip.log.push('stop')
      },
      volume(volume, id) {
        if (id === undefined) group = volume
        else if (clip.heard.has(id)) clip.heard.set(id, volume)
        else throw new Error('changed the volume of a stopped play')
      },
      playing: (id) => (id === undefined ? clip.heard.size > 0 : clip.heard.has(id)),
      state: () => state,
      unload() { state = 'unloaded'; clip.heard.clear(); clip.isUnloaded = true },
      load() { state = 'loaded'; options.whenLoaded() },
      fail() { options.whenFailed() },
    }
    clips.push(clip)
    return clip
  }

  const nameOf = (clip: FakeClip) => clip.options.src[0]!.replace(/^.*\/|\.\w+$/g, '')
  return {
    clips, log, createClip,
    open: () => void log.push('open'),
    wake: () => void log.push('wake'),
    rest: () => void log.push('rest'),
    find: (name) => clips.filter((clip) => !clip.isUnloaded && nameOf(clip) === name).at(-1),
    heard: () => clips.flatMap((clip) => [...clip.heard.values()].map((volume) => `${nameOf(clip)} ${Math.round(volume * 100) / 100}`)),
  }
}
