// A picture with everything needed to draw it: what the projector hands to a surface, moving or still.
import type { FigurePicture, Picture } from './layout.ts'
import type { FigureNeeds } from './needs.ts'
import type { Sprite } from './pictures.ts'
import type { Thing } from './thing.ts'
import type { View } from '../story/view.ts'

/** The pictures of one person that are ready. A missing one is simply not drawn. */
export type Costume = { [Part in keyof FigureNeeds]?: Sprite | undefined }

export interface Actor {
  picture: FigurePicture
  costume: Costume
  /** The light of a phone lies on the face. */
  hasGlow: boolean
}

/** A thing with its picture, when that is ready. */
export interface Piece {
  thing: Thing
  sprite: Sprite | undefined
}

export interface Shot {
  view: View
  picture: Picture
  place: Sprite | undefined
  actors: Actor[]
  pieces: Piece[]
}

/** cut: at once · fade: another place or light · move: people walk to where they now stand. */
export type Change = 'cut' | 'fade' | 'move'

/** Something that can draw shots. One draws at a time; another may take its place in mid-scene. */
export interface Surface {
  readonly renderer: 'canvas' | 'still'
  /** In canvas pixels, `density` of them for one world unit at the camera's zoom of 1; the element fills its host. */
  resize(width: number, height: number, density: number): void
  /** `isNew`: the line was not on this surface before, so its gestures are played. */
  put(shot: Shot, change: Change, isNew: boolean): void
  forget(key: string): void
  isUsed(key: string): boolean
  setMotion(motion: boolean): void
  setPaused(isPaused: boolean): void
  /** The resting picture as data, for tests. */
  describe(): unknown
  counts(): Record<string, number>
  /** Frames a second over the last three seconds. */
  rate(): number
  /** `isSeen`: it lies over the surface that takes its place, and fades. */
  dispose(isSeen: boolean): void
}
