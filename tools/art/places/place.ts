// What a place is to the builder: its name, its hours, where people may stand and how it is drawn.
import type { Light, PlaceId } from '../../../src/story/vocabulary.ts'
import type { Pen } from '../sketch.ts'
import type { Palette } from './palette.ts'

export interface Place {
  id: PlaceId
  lights: Light[]
  /** Where feet stand, in units: farthest and nearest line. */
  floor: { far: number; near: number }
  seed: number
  /** The whole picture, 1280 × 720 units, as SVG parts: no words, no people. */
  draw(pen: Pen, palette: Palette): string[]
}

export const FLOOR = { far: 600, near: 685 }
