// What the rest of the game knows of sound. The game is complete in silence; nothing plays before the first tap.
import type { Effect } from '../story/vocabulary.ts'
import type { View } from '../story/view.ts'

export interface SoundLevels {
  on: boolean
  /** 0 to 1. */
  music: number
  /** 0 to 1; the sounds of places follow it too. */
  effects: number
}

export interface Sound {
  /** Call from a real tap or key: browsers allow sound only then. Loads nothing before. */
  unlock(): void
  /** Plays the effect, the music and the place of a view; the same view shown twice plays its effect once. */
  show(view: View): void
  play(effect: Effect): void
  /** Sets the three levels; takes effect at once. */
  setLevels(levels: SoundLevels): void
  /** Silence while the page is hidden or the player asked to hide; music and place resume after. */
  pause(): void
  resume(): void
  dispose(): void
}
