// Draws whole people, faces and all, for the stage: small atlases of those who have no part in a story. The two aunts of the road, and whoever passes by.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pack } from '../characters/atlas.ts'
import { drawing, ink, type Box } from '../characters/paint.ts'
import { reduceColours } from '../palette.ts'
import { rasterise, type Picture } from '../rasteriser.ts'
import { toWebp } from '../webp.ts'
import { drawPerson, type Wardrobe } from './person.ts'
import type { Someone } from './sheet.ts'

/** Figure space: the same for everybody, so that the stage knows where their feet are (src/stage/set-aunts.ts, set-passers.ts). */
const canvas: Box = { x: -240, y: -80, width: 1160, height: 3300 }

interface Sheet {
  /** Pixels for one world unit. */
  density: number
  people: readonly (Pick<Someone, 'who' | 'mood'> & Partial<Someone>)[]
  /** Colours of their own that are kept; others come close. */
  limit: number
}

/** By the name of the atlas; a frame is `aunt/WHO` or `passer/WHO`. */
const sheets: Record<string, Sheet> = {
  aunts: { density: 0.75, limit: 17, people: [{ who: 'fatna', mood: 'smile', holds: 'basket' }, { who: 'tante', mood: 'determined', holds: 'basket' }] },
  passers: { density: 0.5, limit: 18, people: [{ who: 'haj', mood: 'neutral' }, { who: 'nour', mood: 'smile' }] },
  pupils: { density: 0.5, limit: 18, people: [{ who: 'adam', mood: 'smile' }, { who: 'hiba', mood: 'happy' }] },
}
export const wholeAtlases: readonly string[] = Object.keys(sheets)

/** Writes `characters/NAME.webp` and `.json` under `out`, for each sheet. */
export async function buildWholes(out: string, wardrobe: Wardrobe): Promise<void> {
  mkdirSync(join(out, 'characters'), { recursive: true })
  for (const [name, { density, people, limit }] of Object.entries(sheets)) {
    const pictures = new Map<string, Picture>()
    for (const one of people) {
      const { svg, unit } = drawPerson(wardrobe, { outfit: 'school', pose: 'walk', x: 0, y: 0, scale: 1, flip: false, add: [], tilt: 0, bag: false, rest: 'knees', ...one }, one.who)
      pictures.set(`${name === 'aunts' ? 'aunt' : 'passer'}/${one.who}`, rasterise(drawing(canvas, svg), unit * density))
    }
    const { sheet, table } = pack(pictures, `${name}.webp`)
    const held = people.some(({ holds }) => holds === 'basket') ? ['#6fa860', '#e2b06a', '#f0d9a8'] : []
    const keep = people.flatMap(({ who }) => {
      const { skin, outer, inner, hijab, band, trim, pants, hair } = wardrobe.strangers[who]!
      return [skin, outer, hijab, band, trim, ...(held.length > 0 ? [] : [inner, pants, hair])].filter((colour) => colour !== undefined)
    })
    writeFileSync(join(out, 'characters', `${name}.webp`), await toWebp(reduceColours(sheet, { limit, ink, keep: [...new Set([...keep, ...held])] }), { lossless: 1, method: 6, quality: 100 }))
    writeFileSync(join(out, 'characters', `${name}.json`), JSON.stringify(table))
  }
}
