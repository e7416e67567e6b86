// What the neighbourhood stands on: sky, hills, the old town and its minaret, lanes between the houses.
import type { Pen, Spot } from '../sketch.ts'
import { drawVignette } from '../places/ground.ts'
import { colours as c, type Palette } from '../places/palette.ts'
import { drawPalm } from '../places/plants.ts'
import { drawMinaret, drawSky } from '../places/skies.ts'
import { drawRampart } from '../places/town.ts'
import { sizes, type Shape } from '../../../src/page/map/spots.ts'

const lanes: Record<Shape, readonly string[]> = {
  wide: ['M-20 276q330 -36 660 -4t660 -8', 'M-20 474q320 -30 650 2t670 -2', 'M-20 690q340 -24 660 0t660 0', 'M316 268q34 100 4 210t16 208', 'M648 274q-30 100 4 202t-10 210', 'M972 268q30 100 0 208t14 210'],
  tall: ['M-20 224q190 -36 380 -2t380 -6', 'M-20 578q180 -30 380 0t380 -6', 'M-20 756q190 -30 380 2t380 -4', 'M-20 1178q190 -20 380 0t380 0', 'M362 216q-34 180 4 362t-8 180t4 424'],
}

const tufts: Record<Shape, readonly Spot[]> = {
  wide: [[318, 196], [640, 340], [972, 350], [60, 540], [640, 570], [1250, 540], [1236, 316], [322, 384], [22, 310], [966, 620]],
  tall: [[24, 392], [686, 392], [330, 456], [22, 620], [690, 620], [22, 800], [690, 800], [376, 960], [24, 1120], [682, 1120], [330, 1090], [330, 690]],
}

/** Everything behind the places. */
export function drawGround(pen: Pen, palette: Palette, shape: Shape): string[] {
  const { width, height } = sizes[shape]
  const horizon = shape === 'wide' ? 128 : 88
  const tower = shape === 'wide' ? 968 : 366
  return [
    ...drawSky(pen, palette, 0, 0, width, horizon + 20, width * 0.16, shape === 'wide' ? 48 : 30),
    pen.shape(`M-10 ${horizon}q${width * 0.14} -62 ${width * 0.3} -26t${width * 0.34} -10t${width * 0.4} 20V${height}H-10z`, { fill: '#b7c7a0', width: 2.6 }),
    drawRampart(pen, -10, horizon - 16, width * 0.3, horizon + 40), drawRampart(pen, width * 0.72, horizon - 22, width * 0.32, horizon + 40),
    ...drawMinaret(pen, tower, horizon + 74, shape === 'wide' ? 142 : 102), ...drawPalm(pen, tower - 62, horizon + 56, 84),
    pen.shape(`M-10 ${horizon + 24}q${width * 0.25} -26 ${width * 0.5} -4t${width * 0.52} -6V${height + 10}H-10z`, { fill: '#ecd5a4', width: 2.6 }),
    ...lanes[shape].map((d) => pen.shape(d, { width: 46 })), ...lanes[shape].map((d) => pen.shape(d, { width: 41, line: '#d9b98b' })),
    `<g stroke-dasharray="16 22">${lanes[shape].map((d) => pen.shape(d, { width: 3, line: '#f3e2bd' })).join('')}</g>`,
    ...tufts[shape].map(([x, y], i) => pen.shape(`M${x} ${y}q8 -18 14 -2q8 -20 16 0q8 -10 12 4z`, { fill: i % 3 ? c.leaf : '#a9c07e', width: 2 })),
  ]
}

/** Whatever lies over the places: the dusk at the edges. */
export function drawAir(palette: Palette, shape: Shape): string {
  const { width, height } = sizes[shape]
  return drawVignette(palette).replace('M0 0h1280v720H0Z', `M0 0h${width}v${height}H0Z`)
}
