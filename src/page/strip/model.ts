// A comic strip on screen, and what can be done with it. Shapes only.
import type { EndingId, ScriptId } from '../../story/script.ts'
import type { StripPanel } from '../../story/strip.ts'

export interface StripScreen {
  name: 'strip'
  /** Names the strip. */
  id: string
  scriptId: ScriptId
  ending: EndingId
  panels: StripPanel[]
  /** Addresses of the pictures that were taken so far, by the index of their panel; empty where none could be had. */
  pictures: Record<number, string>
  /** The path that was played is no longer in the story: this is another one, to the same end. */
  isGone: boolean
  isAnother: boolean
}

export interface StripActions {
  /** Hands a picture of the whole strip to the person. */
  saveStrip(picture: Blob): void
}
