// Writes each crowd as one picture, and where its people are, for the buttons that the page lays over them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCast } from '../characters/cast.ts'
import { splitFaces } from '../characters/faceparts.ts'
import { readPieces } from '../characters/pieces.ts'
import { rasterise, startRasteriser, type Picture } from '../rasteriser.ts'
import { startWebp, toWebp } from '../webp.ts'
import { drawCrowd, type DrawnCrowd } from './crowd.ts'
import type { Wardrobe } from './person.ts'
import { readCrowds } from './sheet.ts'
import { buildWholes } from './wholes.ts'

/** Pixels for one unit: 1600 × 900. */
const density = 1.25

/** A picture is written in the best of these qualities that keeps it under `most` bytes. */
const qualities = [76, 68, 60, 52, 44]
export const most = 90 * 1024

/** Everything that crowds are drawn from, read from disk. */
export function openWardrobe(sheet = readCrowds()): Wardrobe {
  const pieces = readPieces()
  return { pieces, faces: splitFaces(pieces), sheet: readCast(), strangers: sheet.strangers }
}

/** Writes `pictures/crowd-NAME.webp` and `crowds.json` under `out`; `only` draws some again and writes no boxes. */
export async function buildCrowds(out: string, only?: readonly string[]): Promise<void> {
  await Promise.all([startRasteriser(), startWebp()])
  mkdirSync(join(out, 'pictures'), { recursive: true })
  const sheet = readCrowds()
  const wardrobe = openWardrobe(sheet)
  const boxes: Record<string, DrawnCrowd['boxes']> = {}
  for (const [name, crowd] of Object.entries(sheet.crowds)) {
    if (only && !only.includes(name)) continue
    const drawn = drawCrowd(wardrobe, crowd)
    boxes[name] = drawn.boxes
    writeFileSync(join(out, 'pictures', `${name}.webp`), await encode(rasterise(drawn.svg, density)))
  }
  if (!only) await buildWholes(out, wardrobe)
  if (!only) writeFileSync(join(out, 'crowds.json'), JSON.stringify(boxes))
}

async function encode(picture: Picture): Promise<Uint8Array> {
  let bytes = new Uint8Array()
  for (const quality of qualities) {
    bytes = new Uint8Array(await toWebp(picture, { quality, method: 6 }))
    if (bytes.length <= most) break
  }
  return bytes
}

/** `node tools/run.mjs tools/art/crowds/build.ts [crowd-NAME …]` */
export async function main(names: string[]): Promise<void> {
  await buildCrowds('assets/built', names.length > 0 ? names : undefined)
}
