// Turns an arm that acts until its hand lies on nobody: one that gives, points or stops must never seem to strike, nor to touch. Pure.
import type { ArmShape } from './arms.ts'
import type { Face } from './clear.ts'
import type { FigurePicture } from './figure-picture.ts'
import type { Point } from './rig.ts'

/** What of the arm, and of what it holds, must keep away; in the space of the drawing. */
const hands: Record<ArmShape, readonly Point[]> = {
  reach: [{ x: 320, y: 80 }, { x: 480, y: 20 }, { x: 634, y: 20 }, { x: 800, y: -20 }, { x: 690, y: -140 }],
  raise: [{ x: 150, y: 180 }, { x: 260, y: 160 }, { x: 330, y: -40 }, { x: 326, y: -200 }, { x: 326, y: -330 }, { x: 326, y: -440 }],
  mouth: [],
}
/** Degrees tried after the wanted ones: a raised hand back to one's own shoulder, else an arm down to the hip. */
const back = [-6, -14, -22]
const down = [24, 32, 40, 48, 56, 64, 72, 80]
/** Half a hand, half a trunk and how far down it goes, in world units. */
const margin = 12
const trunk = { half: 44, tall: 190 }

interface Way { shape: ArmShape; angle: number }

/** Where somebody's neck is, in world units. */
function neckOf({ body, scale, flip, character, x, feetY }: FigurePicture): Point {
  const unit = scale / character.scale
  return { x: x + (flip ? -1 : 1) * (body.neck.x - body.feet.x) * unit, y: feetY + (body.neck.y - body.feet.y) * unit }
}

/** How far the hand is from the nearest face or trunk when the arm is turned so; less than 0: over it. */
function room(figure: FigurePicture, others: readonly FigurePicture[], faces: readonly Face[], { shape, angle }: Way): number {
  const { acting, body, scale, flip, character, x, feetY } = figure
  const unit = scale / character.scale
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const joint = body.arm!.joint
  return Math.min(...hands[shape].flatMap((point) => {
    const across = (joint.x - body.feet.x + (point.x * cos - point.y * sin) * acting!.scale) * unit
    const at = { x: x + (flip ? -across : across), y: feetY + (joint.y - body.feet.y + (point.x * sin + point.y * cos) * acting!.scale) * unit }
    return [
      ...faces.map((face) => Math.hypot(at.x - face.x, at.y - face.y) - face.half - margin * 2),
      ...others.map((other) => {
        const neck = neckOf(other)
        const over = Math.max(neck.y - at.y, at.y - neck.y - trunk.tall * other.scale, 0)
        return Math.hypot(Math.max(0, Math.abs(at.x - neck.x) - trunk.half * other.scale), over) - margin
      }),
    ]
  }))
}

/** The same arm at the wanted angle, or at the nearest to it that touches nobody; undefined when there is no room for it at all. */
export function spareOthers(figure: FigurePicture, all: readonly FigurePicture[], faces: readonly Face[]): FigurePicture | undefined {
  const { acting, arm = 0 } = figure
  const others = all.filter(({ id }) => id !== figure.id)
  if (!acting || acting.shape === 'mouth' || acting.layer === 'behind' || others.length === 0) return figure
  const isRaised = acting.shape === 'raise'
  const low = down.filter((angle) => isRaised || angle > arm).map((angle): Way => ({ shape: 'reach', angle }))
  const ways = [{ shape: acting.shape, angle: arm }, ...(isRaised ? back.map((angle): Way => ({ shape: 'raise', angle })) : []), ...low]
  const way = ways.find((one) => room(figure, others, faces.filter(({ id }) => id !== figure.id), one) >= 0)
  return way && { ...figure, arm: way.angle, acting: { ...acting, shape: way.shape } }
}
