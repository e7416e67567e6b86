// What the things of a picture know of it when they find their place. Shapes only.
import type { Face } from './clear.ts'
import type { FigurePicture } from './figure-picture.ts'
import type { Rig } from './rig.ts'
import type { Thing } from './thing.ts'
import type { Light, PlaceId } from '../story/vocabulary.ts'

/** What of the world is seen, and what is in it. World units. */
export interface Sight {
  left: number
  right: number
  top: number
  /** Down to where the page begins. */
  bottom: number
  /** Towards the end side, on the screen. */
  toEnd: 1 | -1
  light: Light
  place: PlaceId
  faces: Face[]
  figures: readonly FigurePicture[]
  rig: Rig
  /** Where most room is kept or left behind the people. */
  room(width: number): number
}

/** A thing before it knows how to draw itself. */
export type Piece = Omit<Thing, 'draw'>
