// The sound of the game: follows the view, the levels and the attention of the player. Silent and empty before the first tap.
import { watchAttention } from './attention.ts'
import { createCues } from './cues.ts'
import { createHowlerDevice, type Device } from './device.ts'
import type { SoundIndex } from './files.ts'
import { planSound, volumeOf, type Heard } from './plan.ts'
import type { Sound, SoundLevels } from './sound.ts'
import { createTracks } from './tracks.ts'

export type { SoundIndex } from './files.ts'

export interface SoundOptions {
  /** The content of `sounds.json`. */
  index: SoundIndex
  /** Address of a file given relative to the folder of `sounds.json`, for example `sounds/effects/tap.ogg`. */
  url: (path: string) => string
  levels: SoundLevels
  /** For tests; Howler otherwise. */
  device?: Device
}

/** Never throws: without a context, a codec or a file, the game goes on in silence. */
export function createSound({ index, url, levels: first, device = createHowlerDevice() }: SoundOptions): Sound {
  const cues = createCues(device, index, url)
  const tracks = createTracks(device, index, url)
  let levels = first
  let shown: Heard | undefined
  let isTapped = false
  let isOpen = false
  let isPaused = false
  let isHidden = false
  let isGone = false
  let stopWatching: () => void = () => undefined

  const isAudible = () => isTapped && levels.on && !isPaused && !isHidden && !isGone

  const attempt = (act: () => void) => {
    try {
      act()
    } catch {
      // Sound only illustrates.
    }
  }

  const hush = () => attempt(() => {
    cues.stop()
    tracks.stop()
    if (isOpen) device.rest()
  })

  /** Brings the music to where it should be now, within `fade` seconds when a mood begins. */
  const follow = () => attempt(() => {
    if (!isAudible()) return
    if (!isOpen) device.open()
    else device.wake()
    isOpen = true
    if (!shown) return
    const { music } = planSound(shown, shown, levels)
    tracks.follow(music.name, music.volume, music.fade)
  })

  return {
    unlock() {
      if (isGone) return
      if (!isTapped) {
        isHidden = document.visibilityState === 'hidden'
        stopWatching = watchAttention({
          whenHidden: () => { isHidden = true; hush() },
          whenShown: () => { isHidden = false; follow() },
          whenTouched: () => { if (isOpen && isAudible()) attempt(() => device.wake()) },
        })
      }
      isTapped = true
      follow()
    },
    show(view) {
      const plan = planSound(shown, view, levels)
      shown = { scriptId: view.scriptId, lineId: view.lineId, cue: view.cue }
      if (!isAudible()) return
      attempt(() => {
        if (plan.effect) cues.play(plan.effect.name, plan.effect.volume)
        tracks.follow(plan.music.name, plan.music.volume, plan.music.fade)
      })
    },
    play(effect) {
      if (isAudible()) attempt(() => cues.play(effect, volumeOf(effect, levels)))
    },
    setLevels(next) {
      levels = next
      if (levels.on) follow()
      else hush()
    },
    pause() {
      isPaused = true
      hush()
    },
    resume() {
      isPaused = false
      follow()
    },
    dispose() {
      if (isGone) return
      hush()
      isGone = true
      stopWatching()
      attempt(() => { cues.dispose(); tracks.dispose() })
    },
  }
}
