// The neighbourhood as whole drawings: wide and tall, by day and in the evening.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sizes, spots, type Shape } from '../../../src/page/map/spots.ts'
import type { Light, LandmarkId } from '../../../src/story/vocabulary.ts'
import { drawShadow } from '../places/ground.ts'
import { choosePalette, type Palette } from '../places/palette.ts'
import { createPen, frameSheet, type Pen } from '../sketch.ts'
import { drawAir, drawGround } from './ground.ts'
import { drawAminaHouse, drawBigHouse, drawOldStreet, drawResidence } from './homes.ts'
import { drawBusStop, drawClub, drawMarket, drawPark, drawPhoneShop } from './outside.ts'
import { drawClassrooms, drawOffice, drawYard } from './school.ts'

const drawings: Record<LandmarkId, (pen: Pen, palette: Palette) => string[]> = {
  residence: drawResidence, classroom: drawClassrooms, office: drawOffice, park: drawPark,
  'amina-room': drawAminaHouse, yard: drawYard, 'bus-stop': drawBusStop, club: drawClub,
  'living-room': drawBigHouse, street: drawOldStreet, 'phone-shop': drawPhoneShop, market: drawMarket,
}

const flat: readonly LandmarkId[] = ['yard', 'club', 'park']

/** The whole drawing as SVG text. */
export function drawNeighbourhood(shape: Shape, light: Light): string {
  const palette = choosePalette(light)
  const pen = createPen({ seed: 71, line: palette.line, tone: palette.tone })
  const { width, height } = sizes[shape]
  // From the back to the front: who stands lower stands nearer.
  const places = (Object.keys(drawings) as LandmarkId[]).sort((a, b) => spots[a][shape][1] - spots[b][shape][1])
  return frameSheet(width, height, palette.line, ...drawGround(pen, palette, shape), ...places.map((place) => {
    const [x, y] = spots[place][shape]
    return pen.move(x, y, flat.includes(place) ? '' : drawShadow(pen, 0, 3, 142, 11), ...drawings[place](pen, palette))
  }), drawAir(palette, shape))
}

/** Writes `pictures/neighbourhood-LIGHT.svg` and `pictures/neighbourhood-tall-LIGHT.svg` under `out`. */
export async function buildNeighbourhood(out: string, shrink: (svg: string) => string): Promise<void> {
  for (const light of ['day', 'evening'] as const) {
    for (const shape of ['wide', 'tall'] as const) {
      const name = shape === 'wide' ? `neighbourhood-${light}` : `neighbourhood-tall-${light}`
      await writeFile(join(out, 'pictures', `${name}.svg`), shrink(drawNeighbourhood(shape, light)))
    }
  }
}
