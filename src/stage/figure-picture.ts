// One person of a picture: where, how large, turned where. A shape only.
import type { CastId, Mood, Pose } from '../story/vocabulary.ts'
import type { PaintedArm } from './arms.ts'
import type { Look } from './clothing.ts'
import type { BagFrame } from './rig.ts'

/** Parts of the furthest a face turns, from -1 to 1: forward is where the body looks, down is down. */
export interface Gaze { forward: number; down: number }

export interface FigurePicture extends Look {
  id: CastId
  pose: Pose
  mood: Mood
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
  /** Degrees the whole person leans forward, about the feet. */
  lean: number
  /** The head looks over the shoulder. */
  isTurned: boolean
  /** Drawn in rising order. */
  depth: number
  speaking: boolean
  /** Speaks aloud: the mouth moves. */
  talking: boolean
  /** Where this person looks while somebody else speaks. */
  gaze: Gaze
  /** Degrees the arm that is drawn apart is turned. */
  arm?: number
  /** An arm of ours takes the place of the one drawn with the body; before the face, behind the body, or between them. */
  acting?: PaintedArm & { layer?: 'over' | 'behind' }
  /** What is seen of the school bag. */
  bag?: { atlas: string; behind?: BagFrame; over?: BagFrame }
}
