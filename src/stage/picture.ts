// A view as it is drawn: who and what is where, and what the camera sees. A shape only.
import type { Face } from './clear.ts'
import type { FigurePicture } from './figure-picture.ts'
import type { Camera } from './framing.ts'
import type { Thing } from './thing.ts'
import type { Light, PlaceId } from '../story/vocabulary.ts'

export interface Picture {
  place: { id: PlaceId; light: Light; path: string; flip: boolean }
  camera: Camera
  /** Box pixels for one world unit, at the camera's zoom of 1. */
  cover: number
  /** Sorted by depth. */
  figures: FigurePicture[]
  /** Where room was kept for what is nobody, across the world. */
  kept: number[]
  /** What is there besides people. */
  things: Thing[]
}

/** People and the camera. `faces`: those that it shows, all or only the most important; `isWhole`: who speaks and who is played are seen. */
export type Company = Pick<Picture, 'camera' | 'figures' | 'kept'> & { faces: (readonly Face[])[]; isWhole: boolean }
