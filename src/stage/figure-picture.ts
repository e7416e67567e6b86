// One person of a picture: where, how large, turned where. A shape only.
import type { CastId, Pose } from '../story/vocabulary.ts'
import type { Look } from './clothing.ts'
import type { BagFrame } from './rig.ts'

/** Parts of the furthest a face turns, from -1 to 1: forward is where the body looks, down is down. */
export interface Gaze { forward: number; down: number }

export interface FigurePicture extends Look {
  id: CastId
  pose: Pose
  side: 'start' | 'end'
  /** World units. */
  x: number
  feetY: number
  /** World units for one unit of the character. */
  scale: number
  /** Pictures look to the right; true makes this one look to the left. */
  flip: boolean
  /** Degrees the head leans, before flipping. */
  tilt: number
  /** Drawn in rising order. */
  depth: number
  speaking: boolean
  /** Speaks aloud: the mouth moves. */
  talking: boolean
  /** Where this person looks while somebody else speaks. */
  gaze: Gaze
  /** Degrees the arm of a comforting body is turned. */
  arm?: number
  /** What is seen of the school bag. */
  bag?: { atlas: string; behind?: BagFrame; over?: BagFrame }
}
