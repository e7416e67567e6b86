// Draws the two aunts of the road, each with a basket in her hand, for the stage: one small atlas of whole people, faces and all.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../characters/atlas.ts'
import { drawing, ink, type Box } from '../characters/paint.ts'
import { reduceColours } from '../palette.ts'
import { rasterise, type Picture } from '../rasteriser.ts'
import { toWebp } from '../webp.ts'
import { drawPerson, type Wardrobe } from './person.ts'
import type { Someone } from './sheet.ts'

/** Pixels for one world unit. */
const density = 0.75
/** Figure space: the same for both, so that the stage knows where their feet are (src/stage/set-aunts.ts). */
const canvas: Box = { x: -240, y: -80, width: 1160, height: 3300 }

const aunts: Someone[] = (['fatna', 'tante'] as const).map((who, index) => (
  { who, outfit: 'school', mood: index ? 'determined' : 'smile', pose: 'walk', holds: 'basket', x: 0, y: 0, scale: 1, flip: false, add: [], tilt: 0, bag: false, rest: 'knees' }))

/** Writes `characters/aunts.webp` and `.json` under `out`. */
export async function buildAunts(out: string, wardrobe: Wardrobe): Promise<void> {
  const pictures = new Map<string, Picture>()
  for (const aunt of aunts) {
    const { svg, unit } = drawPerson(wardrobe, aunt, aunt.who)
    pictures.set(`aunt/${aunt.who}`, rasterise(drawing(canvas, svg), unit * density))
  }
  const { sheet, table } = pack(pictures, 'aunts.webp')
  const keep = aunts.flatMap(({ who }) => {
    const { skin, outer, hijab, band, trim } = wardrobe.strangers[who]!
    return [skin, outer, hijab, band, trim, '#6fa860', '#e2b06a', '#f0d9a8'].filter((colour) => colour !== undefined)
  })
  mkdirSync(join(out, 'characters'), { recursive: true })
  writeFileSync(join(out, 'characters', 'aunts.webp'), await toWebp(reduceColours(sheet, { limit: 17, ink, keep }), { lossless: 1, method: 6, quality: 100 }))
  writeFileSync(join(out, 'characters', 'aunts.json'), JSON.stringify(table))
}
