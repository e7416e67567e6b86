// A picture with everything needed to draw it: what the projector hands to a surface, moving or still.
import type { FigurePicture, Picture } from './layout.ts'
import type { FigureNeeds } from './needs.ts'
import type { Sprite } from './pictures.ts'
import type { View } from '../story/view.ts'

/** The pictures of one person that are ready. A missing one is simply not drawn. */
export type Costume = { [Part in keyof FigureNeeds]?: Sprite | undefined }

export interface Actor {
  picture: FigurePicture
  costume: Costume
  /** The light of a phone lies on the face. */
  hasGlow: boolean
}

export interface Shot {
  view: View
  picture: Picture
  place: Sprite | undefined
  actors: Actor[]
}

/** cut: at once · fade: another place or light · move: people walk to where they now stand. */
export type Change = 'cut' | 'fade' | 'move'

/** Something that can draw shots. */
export interface Surface {
  readonly renderer: 'canvas' | 'still'
  /** In canvas pixels; the element fills its host. */
  resize(width: number, height: number): void
  /** `isNew`: the line was not on the stage before, so its gestures are played. */
  put(shot: Shot, change: Change, isNew: boolean): void
  forget(key: string): void
  isUsed(key: string): boolean
}
