// How somebody looks who acts: what a gesture leaves of them when nothing moves. Data only; motion.ts says how they come to it.
import type { Gesture, HeldThing } from '../story/vocabulary.ts'
import type { ArmShape, HandShape } from './arms.ts'

export interface Act {
  /** World units forward, while it lasts. */
  step?: number
  /** Degrees forward, about the feet. */
  lean?: number
  /** Degrees the head bends forward. */
  nod?: number
  /** The head looks over the shoulder. */
  isTurned?: true
  eyes?: { forward: number; down: number }
  arm?: ActingArm
}

export interface ActingArm {
  shape: ArmShape
  hand: HandShape
  /** Degrees that it falls from where it is drawn. */
  angle: number
  /** Before the face, or behind the body; else between them. */
  layer?: 'over' | 'behind'
  /** What is held when nothing else is named. */
  holds?: HeldThing
}

/** A gesture that is not here leaves nothing: it ends as it began. */
export const acts: Partial<Record<Gesture, Act>> = {
  'look-away': { isTurned: true, nod: 5, eyes: { forward: 0.7, down: 0.7 } },
  'look-back': { isTurned: true, eyes: { forward: 0.6, down: 0 } },
  'look-down': { nod: 13, eyes: { forward: 0.2, down: 1 } },
  halt: { step: -24, lean: -2, nod: 2 },
  'step-in': { step: 26, lean: 3 },
  'step-back': { step: -26, lean: -4, nod: -3 },
  wave: { nod: -2, arm: { shape: 'raise', hand: 'open', angle: 4 } },
  point: { lean: 2, arm: { shape: 'reach', hand: 'point', angle: -2 } },
  give: { step: 8, lean: 2, arm: { shape: 'reach', hand: 'open', angle: 14 } },
  take: { step: 4, lean: 1, nod: 3, arm: { shape: 'reach', hand: 'open', angle: 28 } },
  show: { lean: 2, arm: { shape: 'raise', hand: 'grip', angle: 8, layer: 'over', holds: 'phone' } },
  hide: { step: -6, nod: 4, eyes: { forward: 0.6, down: 0.3 }, arm: { shape: 'reach', hand: 'grip', angle: 92, layer: 'behind', holds: 'phone' } },
  'cover-mouth': { lean: -2, arm: { shape: 'mouth', hand: 'open', angle: 0, layer: 'over' } },
  hush: { lean: 2, nod: 3, arm: { shape: 'mouth', hand: 'point', angle: 0, layer: 'over' } },
  stop: { step: 6, nod: -2, arm: { shape: 'raise', hand: 'open', angle: 22, layer: 'over' } },
  beckon: { nod: -3, arm: { shape: 'reach', hand: 'open', angle: 30 } },
  shrug: { nod: -7, lean: -1, arm: { shape: 'reach', hand: 'open', angle: 44 } },
}
