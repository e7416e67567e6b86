// The arms that act, as the layout knows them; paint-arm.ts draws them.
import type { HeldThing } from '../story/vocabulary.ts'

/** reach: stretched forward · raise: bent, the hand at the height of the head · mouth: the hand before the mouth. */
export type ArmShape = 'reach' | 'raise' | 'mouth'
/** What the hand does at the end of it. */
export type HandShape = 'laid' | 'point' | 'open' | 'grip'

export interface ArmColours {
  skin: string
  cloth: string
  /** A braid along the cuff. */
  trim?: string
  /** Printed on the sleeve: its name, its colour. */
  print?: readonly [string, string]
}

export interface PaintedArm extends ArmColours {
  shape: ArmShape
  hand: HandShape
  holds?: HeldThing
  /** The colour of their phone. */
  phone: string
  /** Frame pixels of the body for one unit of the drawing. */
  scale: number
}

/** Everything that is painted lies in this box: the shoulder at 0, 0, the arm to the right. */
export const armBox = { x: -240, y: -620, width: 1240, height: 1060 }
/** The palm of the arm that is drawn with a comforting body: it measures the drawing. */
export const palmAt = { x: 634, y: 34 }
