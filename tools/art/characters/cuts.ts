// Turns drawings into pictures cut to their edge, and finds on them the points that hold a person together. Figure space in, pixels out.
import type { HeadFrame } from '../../../src/stage/rig.ts'
import { cropFrom, trim } from '../picture.ts'
import { rasterise, type Picture } from '../rasteriser.ts'
import type { OutfitLook, PersonLook } from './cast.ts'
import { faceCentre, neck, type Point } from './figure.ts'
import type { Figure } from './figures.ts'
import { drawGlasses, drawHead } from './heads.ts'
import { drawing, ink, type Box } from './paint.ts'
import type { Pieces } from './pieces.ts'

const canvas: Box = { x: -700, y: -700, width: 2400, height: 4000 }

/** Figure units above the neck, for a head that is not scaled. */
export const neckToCrown = 445

/** Figure units from feet to crown. */
export function standingHeight(person: PersonLook): number {
  return 2470 + neckToCrown * person.headScale
}

/** Two decimals are enough for a place in pixels. */
export const round = (value: number) => Math.round(value * 100) / 100

/** A body; what lies over the head keeps the corner of the body's picture, so that one pair of feet places both. */
export function cutBody({ body, over }: Figure, scale: number): { picture: Picture; over?: Picture; feet: Point; neck: Point } {
  const { picture, x, y } = trim(rasterise(drawing(canvas, body + (over ?? '')), scale))
  const neckAt = { x: round((neck.x - canvas.x) * scale - x), y: round((neck.y - canvas.y) * scale - y) }
  const above = over ? cropFrom(rasterise(drawing(canvas, over), scale), x, y) : undefined
  return { picture, ...(above ? { over: above } : {}), neck: neckAt, feet: { x: neckAt.x, y: picture.height - 2 } }
}

/** A head; `origin` is the corner of the drawing, for what is cut from the same drawing. */
export function cutHead(pieces: Pieces, person: PersonLook, look: OutfitLook, scale: number): { picture: Picture; origin: Point } & Pick<HeadFrame, 'neck' | 'face'> {
  const { headScale, skin, hair, beard, beardColour } = person
  const { head, hijab, band } = look
  const inner = drawHead(pieces, { head, skin, hair, beard, beardColour, hijab, band })
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
