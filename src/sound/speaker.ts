// The sound of the game: follows the view, the levels and the attention of the player. Silent and empty before the first tap.
import { watchAttention } from './attention.ts'
import { createCues } from './cues.ts'
import { createHowlerDevice, type Device } from './device.ts'
import type { Mood, SoundIndex } from './files.ts'
import type { Layer } from './ambience.ts'
import { planSound, volumeOf, type Heard, type Plan } from './plan.ts'
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
  const moods = createTracks<Mood>(device, 'music', index.music, url)
  const layers = createTracks<Layer>(device, 'ambience', index.ambience, url)
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
    moods.stop()
    layers.stop()
    if (isOpen) device.rest()
  })

  /** Lets the loops of a plan be heard. `turn`: seconds for a loop that goes on to take another volume. */
  const carry = ({ music, ambience }: Plan, turn?: number) => {
    moods.follow(music.name === 'none' ? {} : { [music.name]: music.volume }, music.fade, turn ?? music.fade)
    layers.follow(ambience.mix, ambience.fade, turn ?? ambience.fade)
  }

  /** Brings music and place to where they should be now; what is already playing takes its level at once. */
  const follow = () => attempt(() => {
    if (!isAudible()) return
    if (!isOpen) device.open()
    else device.wake()
    isOpen = true
    if (!shown) return
    carry(planSound(shown, shown, levels), 0)
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
      shown = { scriptId: view.scriptId, lineId: view.lineId, cue: view.cue, place: view.place, light: view.light }
      if (!isAudible()) return
      attempt(() => {
        if (plan.effect) cues.play(plan.effect.name, plan.effect.volume)
        carry(plan)
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
      attempt(() => { cues.dispose(); moods.dispose(); layers.dispose() })
    },
  }
}
