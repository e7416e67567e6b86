// Shows what things are there for: the camera moves, or people stand elsewhere, until the page does not lie over it. Fetched with the directions. Pure.
import type { Face, Over, areClear, keepClear } from './clear.ts'
import type { Box, World } from './framing.ts'
import type { Company, Picture } from './picture.ts'
import type { FaceOf } from './set.ts'
import { openBetween } from './way.ts'

/** What the layout lends, which comes before this and is not fetched twice. */
export interface Layout {
  complete: (company: Company) => Picture
  /** Everybody in half so much of the picture, and how far its middle is from the world's, in world units. */
  gather: (half: number, middle: number) => Company
  half: number
  closerBy: number
  faceOf: FaceOf
  areClear: typeof areClear
  keepClear: typeof keepClear
}

/** The picture with its things: as wanted; else beside what the page lays over it, or with people closer together. */
export function reveal(best: Company, furnish: (bare: Picture) => Picture, over: readonly Over[], box: Box, world: World, layout: Layout): Picture {
  const { half, closerBy, complete, gather } = layout
  const show = (company: Company) => moveCamera(complete(company), company.faces, furnish, over, box, world, layout)
  const first = show(best)
  if (first.isRevealed) return first.picture
  const way = openBetween(over, box)
  const scale = first.picture.cover
  const [middle, wayHalf] = [((way.left + way.right) / 2 - box.width / 2) / scale, (way.right - way.left) / 2 / scale]
  for (const [room, at] of [[Math.min(half, wayHalf), middle], [half * closerBy, 0], [Math.min(half, wayHalf) * closerBy, middle]] as const) {
    const company = gather(room, at)
    if (!company.isWhole || company.kept.length < best.kept.length) continue
    const other = show(company)
    if (other.isRevealed) return other.picture
  }
  return first.picture
}

/** Where the page lies over what matters of the things, the camera moves until it does not; those faces stay seen. */
function moveCamera(bare: Picture, faces: Company['faces'], furnish: (bare: Picture) => Picture, over: readonly Over[], box: Box, world: World, { areClear, keepClear }: Layout): { picture: Picture; isRevealed: boolean } {
  let best = furnish(bare)
  for (let tries = 0; tries < 3; tries += 1) {
    const hearts = heartsOf(best)
    if (areClear(hearts, over, best.camera, box, world)) return { picture: best, isRevealed: true }
    const { camera, shown } = keepClear([best.camera], faces.map((some) => [...some, ...hearts]), over, box, world)
    if (shown.length === 0) return { picture: best, isRevealed: false }
    // What stands along the foot of the picture moves with the camera.
    best = furnish({ ...bare, camera })
  }
  return { picture: best, isRevealed: areClear(heartsOf(best), over, best.camera, box, world) }
}

/** What matters of the things, a little less than all of it. */
function heartsOf({ things }: Picture): Face[] {
  return things.flatMap(({ id, x, y, flip, scale, heart, enough }): Face[] => heart && !enough ? [{
    id, x: x + (flip ? -1 : 1) * (heart.x + heart.width / 2) * scale, y: y + (heart.y + heart.height / 2) * scale,
    half: heart.width * scale * 0.46, halfHeight: heart.height * scale * 0.46,
  }] : [])
}
