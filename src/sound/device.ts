// The only door to Howler: makes clips, wakes and rests the audio context. Touches nothing until asked.
import { Howl, Howler } from 'howler/dist/howler.core.min.js'

/** One loaded or loading file. Volumes 0 to 1. */
export interface Clip {
  play(sprite?: string): number
  stop(id?: number): unknown
  /** Of one play, or of all plays of the clip to come. */
  volume(volume: number, id?: number): unknown
  playing(id?: number): boolean
  state(): 'unloaded' | 'loading' | 'loaded'
  unload(): unknown
}

export interface ClipOptions {
  /** Addresses of the same sound in several formats, best first. */
  src: string[]
  /** The format of each address, `ogg` or `mp3`. */
  format: string[]
  /** Volume at which every play of the clip starts. */
  volume: number
  /** Seconds; the part that a loop repeats, played with `play('loop')`. */
  loop?: { start: number; end: number }
  whenLoaded(): void
  whenFailed(): void
}

export interface Device {
  /** Makes the audio context; call within a tap or key. Does nothing the second time. */
  open(): void
  /** Asks the context to run: phones stop it after a call, a lock screen or another app. */
  wake(): void
  rest(): void
  createClip(options: ClipOptions): Clip
}

/** The real device. `autoSuspend` and `autoUnlock` are off: both may throw loaded sounds or the context away by themselves. */
export function createHowlerDevice(): Device {
  const settle = (change: Promise<void> | undefined, then?: () => void) => void change?.then(then).catch(() => undefined)
  // Plays asked for while the context slept wait for Howler's own word that it runs again.
  const tellHowler = () => (Howler as unknown as { _autoResume(): void })._autoResume()
  const wake = () => {
    if (Howler.ctx && Howler.ctx.state !== 'running') settle(Howler.ctx.resume(), tellHowler)
  }
  return {
    open() {
      Howler.autoSuspend = false
      Howler.autoUnlock = false
      Howler.volume(1)
      wake()
    },
    wake,
    rest() {
      if (Howler.ctx?.state === 'running') settle(Howler.ctx.suspend())
    },
    createClip({ src, format, volume, loop, whenLoaded, whenFailed }) {
      return new Howl({
        src,
        format,
        volume,
        ...(loop && { sprite: { loop: [loop.start * 1000, (loop.end - loop.start) * 1000, true] } }),
        onload: whenLoaded,
        onloaderror: whenFailed,
      }) as unknown as Clip
    },
  }
}
