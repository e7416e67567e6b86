// Turns drawings into pictures cut to their edge, and finds on them the points that hold a person together. Figure space in, pixels out.
import type { ArmFrame, BagFrame, BodyFrame, HeadFrame } from '../../../src/stage/rig.ts'
import { cropFrom, trim } from '../picture.ts'
import { rasterise, type Picture } from '../rasteriser.ts'
import type { OutfitLook, PersonLook } from './cast.ts'
import type { Arm } from './comfort.ts'
import { faceCentre, neck, type Point } from './figure.ts'
import type { Figure } from './figures.ts'
import { drawHeadBack } from './headbacks.ts'
import { drawGlasses, drawHead, type HeadLook } from './heads.ts'
import { drawing, ink, type Box } from './paint.ts'
import type { Pieces } from './pieces.ts'

const canvas: Box = { x: -700, y: -700, width: 2900, height: 4000 }

/** Figure units above the neck, for a head that is not scaled. */
export const neckToCrown = 445

/** Figure units from feet to crown. */
export function standingHeight(person: PersonLook): number {
  return 2470 + neckToCrown * person.headScale
}

/** A place in pixels: nobody sees half of one, and the table of all of them is read before the first picture. */
export const round = (value: number) => Math.round(value)

/** A body; what lies over the head keeps the corner of the body's picture, so that one pair of feet places both. */
export function cutBody({ body, over }: Figure, scale: number): { picture: Picture; over?: Picture; feet: Point; neck: Point } & Pick<BodyFrame, 'shoulders'> {
  const { picture, x, y } = trim(rasterise(drawing(canvas, body + (over ?? '')), scale))
  const neckAt = { x: round((neck.x - canvas.x) * scale - x), y: round((neck.y - canvas.y) * scale - y) }
  const above = over ? cropFrom(rasterise(drawing(canvas, over), scale), x, y) : undefined
  return { picture, ...(above ? { over: above } : {}), neck: neckAt, feet: { x: neckAt.x, y: picture.height - 2 }, shoulders: findShoulders(picture, neckAt, scale) }
}

// A little inwards from where the body begins and ends, under the neck; then up to the cloth.
function findShoulders({ width, height, pixels }: Picture, neckAt: Point, scale: number): BodyFrame['shoulders'] {
  const isDrawn = (x: number, y: number) => x >= 0 && x < width && y < height && pixels[(y * width + x) * 4 + 3]! > 128
  const top = Math.round(neckAt.y)
  const row = Math.round(top + 160 * scale)
  const reach = (side: -1 | 1): Point => {
    let x = Math.round(neckAt.x)
    while (isDrawn(x + side, row)) x += side
    x -= side * Math.round(75 * scale)
    let y = top
    while (y < row && !isDrawn(x, y)) y += 1
    return { x, y }
  }
  return { back: reach(-1), front: reach(1) }
}

/** An arm of its own, for the body whose neck is at `neckAt` in its picture. */
export function cutArm({ svg, joint, palm }: Arm, scale: number, neckAt: Point): { picture: Picture } & Omit<ArmFrame, 'frame'> {
  const box: Box = { x: -200, y: -300, width: 1100, height: 800 }
  const { picture, x, y } = trim(rasterise(drawing(box, svg), scale))
  const at = (point: Point) => ({ x: round((point.x - box.x) * scale - x), y: round((point.y - box.y) * scale - y) })
  return { picture, joint: { x: round(neckAt.x + (joint.x - neck.x) * scale), y: round(neckAt.y + (joint.y - neck.y) * scale) }, pivot: at({ x: 0, y: 0 }), palm: at(palm) }
}

/** A part of a bag, by the neck of who carries it. */
export function cutBag(svg: string, scale: number): { picture: Picture } & Omit<BagFrame, 'frame'> {
  const { picture, x, y } = trim(rasterise(drawing(canvas, svg), scale))
  return { picture, neck: { x: round((neck.x - canvas.x) * scale - x), y: round((neck.y - canvas.y) * scale - y) } }
}

/** A head; `origin` is the corner of the drawing, for what is cut from the same drawing. */
export function cutHead(pieces: Pieces, person: PersonLook, look: OutfitLook, scale: number, side: 'front' | 'back' = 'front'): { picture: Picture; origin: Point } & Pick<HeadFrame, 'neck' | 'face'> {
  const { headScale, hair, beard, beardColour } = person
  const { head, hijab, band, skin = person.skin } = look
  const worn: HeadLook = { head, skin, hair, beard, beardColour, hijab, band }
  const inner = side === 'back' ? drawHeadBack(worn) : drawHead(pieces, worn)
  const bigger = scale * headScale
  const { picture, x, y } = trim(rasterise(drawing(canvas, inner), bigger))
  const at = (point: Point) => ({ x: round((point.x - canvas.x) * bigger - x), y: round((point.y - canvas.y) * bigger - y) })
  return { picture, origin: { x: -x, y: -y }, neck: at(neck), face: at(faceCentre) }
}

/** Glasses; their centre counts from the corner of the drawing. */
export function cutGlasses(pieces: Pieces, person: PersonLook, scale: number): { picture: Picture; centre: Point } {
  const { picture, x, y } = trim(rasterise(drawing(canvas, drawGlasses(pieces, person.glasses!, ink)), scale * person.headScale))
  return { picture, centre: { x: x + picture.width / 2, y: y + picture.height / 2 } }
}
