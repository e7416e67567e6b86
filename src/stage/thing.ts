// Something of a picture that is nobody: what stands on the stage or comes through it. A shape only.
import type { Need, Sprite } from './needs.ts'
import type { Point } from './rig.ts'

/** What a movement adds to a thing at rest. */
export interface Drift {
  /** World units; x to the right of the screen. */
  x?: number
  y?: number
  /** Shares of its size; a negative `wide` turns it round. */
  wide?: number
  tall?: number
  /** How much of it is seen, 0 to 1. */
  shown?: number
}

/** In the units of a drawing, from its foot. */
export interface DrawingBox { x: number; y: number; width: number; height: number }

export interface Thing {
  /** The same from line to line. */
  id: string
  /** Where its foot is, in world units. */
  x: number
  y: number
  /** World units for one unit of its drawing, across and down. */
  scale: number
  flip: boolean
  /** Among the people: drawn in rising order. */
  depth: number
  /** The foot, in the drawing. */
  foot: Point
  /** Everything that is painted lies in it; absent: it is cut out of an atlas. */
  box?: DrawingBox
  /** What of it tells what it is there for: the page never lies over that. */
  heart?: DrawingBox
  /** It is one of several alike: so many of them seen are enough. */
  enough?: number
  /** Its picture, at so many pixels for one world unit. */
  need: (density: number) => Need
  /** Draws it at rest. */
  draw: (context: CanvasRenderingContext2D, sprite: Sprite) => void
  /** What it adds after so many milliseconds; with time, nothing that matters: it rests as the still picture shows it. Absent: it stands. */
  moves?: (passed: number) => Drift
}
