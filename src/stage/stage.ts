// What the rest of the game knows of the stage. It illustrates the view and may be absent; it never receives a sentence.
import type { ScriptId } from '../story/script.ts'
import type { View } from '../story/view.ts'
import type { Over } from './clear.ts'
import type { Craft } from './craft.ts'
import type { AtlasFrame, Rig } from './rig.ts'

export interface StageOptions {
  /** An empty element that the stage fills; it is aria-hidden, the page describes the picture. */
  host: HTMLElement
  direction: 'ltr' | 'rtl'
  /** False: no motion at all, changes are instant. */
  motion: boolean
  rig: Rig
  /** Address of a built art file, by its path under assets/built (for example `places/yard-day.svg`). */
  url: (path: string) => string
  /** The frames of an atlas that are known beforehand, by its path without extension; its file is not asked for. */
  table?: (path: string) => Record<string, AtlasFrame> | undefined
  /** What people do with each line of a script, once that is known; `onCome` is told when it is not yet. */
  craft?: (script: ScriptId, onCome: () => void) => Craft | undefined
  /** What the page lays over the host now: faces are kept beside it. */
  over?: () => Over[]
  /** Told once, when the first picture is on screen. */
  onDrawn?: () => void
  /** Told once when drawing is too slow (for now) or impossible and still pictures take over. */
  onStill?: (why: 'slow' | 'failed') => void
  /** Told when one picture can't be loaded; the stage goes on without it. */
  onMissing?: (path: string) => void
}

export interface Stage {
  /** Resolves once nothing more is on its way: the engine moves the people, or it can't be had. */
  readonly settled: Promise<void>
  readonly renderer: 'canvas' | 'still'
  /** Shows a view. Same view, same picture: whatever was shown before. */
  show(view: View): void
  /** Fetches what a view will need, without showing it. */
  prepare(view: View): void
  setDirection(direction: 'ltr' | 'rtl'): void
  setMotion(motion: boolean): void
  pause(): void
  resume(): void
  dispose(): void
}
