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
  /** What is seen between choices or a telephone. */
  open: { left: number; right: number }
  /** How far down one sees between two places, to where the page begins. */
  ground(from: number, to: number): number
  /** Where something so wide stands on the floor: at its place, or farther back when the page lies there. */
  stand(x: number, wide: number, place: number): number
  /** Towards the end side, on the screen. */
  toEnd: 1 | -1
  light: Light
  place: PlaceId
  faces: Face[]
  figures: readonly FigurePicture[]
  rig: Rig
  /** The nearest place to one where nobody stands before something of half that width. */
  aside(x: number, half: number): number
  /** Where most room is kept or left behind the people. */
  room(width: number): number
}

/** A thing before it knows how to draw itself. */
export type Piece = Omit<Thing, 'draw'>
