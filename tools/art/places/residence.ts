// A dormitory of the girls' residence: bunk beds, lockers, a window for two, slippers in a row.
import type { Pen } from '../sketch.ts'
import { drawSleepingCat } from './animals.ts'
import { drawArchWindow, drawLantern, drawRug, drawStack } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { drawLowSun } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawZellige } from './salon.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 520

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, '#eaf0ec'), pen.wash(0, 0, 1280, 20, c.white), pen.polyline([[-4, 20], [1284, 20]], { line: c.wallLine, width: 2.4 }), pen.wash(0, 404, 1280, FOOT - 404, '#c5d8e4'), ...drawZellige(pen, 0, 376, 1280, 28, [c.blue, c.cream]), ...drawMarks(pen, [[240, 60], [770, 90], [480, 350], [1040, 60]], '#c9d2c8'),
    pen.wash(0, FOOT, 1280, 200, c.floor), pen.polyline([[-4, FOOT], [1284, FOOT]]), ...drawTiles(pen, FOOT, c.floorLine, 190),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const view = [...drawSky(pen, palette, 540, 70, 200, 260, 694, 150), ...drawTown(pen, palette, 540, 130, 200, 190)]
  return [
    ...drawArchWindow(pen, 540, 56, 200, 316, view), pen.polyline([[504, 60], [776, 60]], { width: 5 }), ...[[508, 1], [772, -1]].map(([x, side]) => pen.place(x, 60, [side, 1], 0, pen.shape('M0 0h50q4 80 -30 130q6 60 0 134h-28q6 -140 8 -264z', { fill: '#f3d9a8' }), pen.shape('M16 4q2 70 -4 120M34 4q0 60 -20 116M8 150q4 50 0 108', { width: 2 }), pen.shape('M-2 130q14 8 26 -2', { width: 5, line: c.teal }))),
    ...drawPot(pen, 592, 314, 26), ...drawStack(pen, 650, 314, [c.teal, c.pink, c.saffron], 56),
  ]
}

/** A bunk bed, head towards the wall of the picture; `x` is its inner post. */
function drawBunk(pen: Pen, x: number, side: 1 | -1, upper: string, lower: string, palette: Palette): string {
  const post = (dx: number) => pen.box(dx, 150, 16, 424, { fill: c.woodLight })
  const bed = (y: number, fill: string) => [
    pen.shape(`M-270 ${y}q-4 -34 20 -36q120 -8 246 0v40h-266z`, { fill: palette.linen, width: 2.8, isLit: true }), pen.shape(`M-170 ${y + 4}q-8 -34 6 -44q90 -4 164 0q8 22 2 44z`, { fill }), pen.shape(`M-150 ${y - 38}q-6 20 2 40`, { width: 2.2 }), pen.shape(`M-120 ${y - 20}l8 -8l8 8l-8 8zM-70 ${y - 16}l8 -8l8 8l-8 8zM-28 ${y - 22}l8 -8l8 8l-8 8z`, { fill: c.cream, width: 1.8 }),
    pen.shape(`M-256 ${y - 30}q-6 -30 24 -32q34 -2 44 8q6 16 0 28q-34 8 -68 -4z`, { fill: palette.linen, width: 2.8, isLit: true }), pen.box(-280, y + 2, 286, 22, { fill: c.woodMid }),
  ]
  return pen.place(x, 0, [side, 1], 0,
    drawShadow(pen, -130, 576, 160, 11), post(-284), pen.polyline([[-276, 210], [0, 210]], { width: 8 }), pen.polyline([[-276, 210], [0, 210]], { width: 3, line: c.woodLight }), ...bed(280, upper), ...bed(500, lower), post(0), pen.box(-284, 528, 300, 14, { fill: c.woodMid, width: 2.6 }),
    ...[340, 388, 436].map((y) => pen.polyline([[-46, y], [4, y]], { width: 8 }) + pen.polyline([[-46, y], [4, y]], { width: 3, line: c.woodLight })), pen.polyline([[-48, 306], [-48, 500]], { width: 9 }), pen.polyline([[-48, 306], [-48, 500]], { width: 4, line: c.woodLight }))
}

/** Two lockers with drawings stuck on, and a suitcase on top. */
function drawLockers(pen: Pen): string[] {
  return [
    drawShadow(pen, 870, FOOT + 14, 84, 8), ...[796, 874].map((x, i) => pen.box(x, 196, 76, FOOT - 186, { fill: i ? c.blueLight : '#e6b9a6', width: 3.2 }) + pen.shape(`M${x + 22} 214h32M${x + 22} 224h32M${x + 22} 234h32`, { width: 2.4 }) + pen.disc(x + 62, 340, 4.5, { fill: c.brass, width: 2.2 })),
    pen.place(814, 264, 1, -4, pen.box(0, 0, 40, 48, { fill: c.white, width: 2.2 }), pen.disc(20, 20, 9, { fill: c.saffron, width: 2 }), pen.shape('M4 42q8 -14 16 -4t16 -4', { width: 2 })), pen.shape('M910 262l4 9l9 1l-7 6l3 10l-9 -5l-9 5l3 -10l-7 -6l9 -1z', { fill: c.saffron, width: 2 }), pen.shape('M906 318c-14 -12 -8 -22 0 -14c8 -8 14 2 0 14z', { fill: c.red, width: 2 }),
    pen.box(812, 142, 112, 54, { fill: c.brick, width: 3 }), pen.shape('M850 142v-10h36v10M834 142v54M902 142v54', { width: 2.8 }),
  ]
}

/** A desk for two, a lamp, and slippers waiting underneath in perfect order (except one). */
function drawDesk(pen: Pen, palette: Palette): string[] {
  const isLit = palette.lampOpacity > 0
  return [
    drawShadow(pen, 620, 558, 150, 9), pen.shape('M506 440v114M738 440v114', { width: 12 }), pen.shape('M506 440v114M738 440v114', { width: 6, line: c.woodLight }), pen.polygon([[484, 436], [500, 414], [744, 414], [760, 436]], { fill: c.woodLight }), pen.box(484, 436, 276, 14, { fill: c.woodMid }),
    isLit ? pen.glow(694, 400, 170, c.lamp, 0.6) : '', pen.shape('M660 424q16 -8 32 0zM676 418v-44', { fill: c.iron, width: 3.4 }), pen.shape('M652 378l12 -34h24l12 34q-24 8 -48 0z', { fill: isLit ? '#ffe2a0' : c.saffron, isLit }),
    pen.shape('M536 432q24 -10 46 0q22 -10 46 0l-6 -14q-22 -8 -40 0q-18 -8 -40 0z', { fill: c.paper, width: 2.4 }), pen.shape('M582 432v-14M548 424l20 -1M592 424l20 0', { width: 1.8 }), pen.shape('M716 424v-18h22v18zM738 410q8 0 8 6t-8 4', { fill: c.teal, width: 2.4 }),
    ...[[c.pink, 536], [c.pink, 566], [c.teal, 606], [c.teal, 636]].map(([fill, x]) => pen.shape(`M${x} 548q-2 -16 10 -16t12 16q-10 4 -22 0z`, { fill: fill as string, width: 2.2 })), pen.place(700, 552, 1, 74, pen.shape('M0 0q-2 -16 10 -16t12 16q-10 4 -22 0z', { fill: c.saffron, width: 2.2 })),
  ]
}

export const residence: Place = {
  id: 'residence', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 38,
  draw: (pen, palette) => [
    ...drawRoom(pen), palette.light === 'evening' ? drawLowSun(pen, palette, [[480, 536], [650, 536], [420, 712], [40, 712]]) : drawBeam(pen, palette, [[556, 404], [724, 404], [900, 720], [560, 720]]), ...drawWindow(pen, palette), ...drawLockers(pen), ...drawDesk(pen, palette),
    drawBunk(pen, 446, 1, c.lilac, c.teal, palette), drawBunk(pen, 970, -1, c.saffron, c.pink, palette), drawSleepingCat(pen, 340, 240, 0.8, '#d8d2dc'),
    ...drawRug(pen, [470, 810], [420, 860], 606, 686), drawLantern(pen, palette, 800, 0, 34, 0.8), drawVignette(palette),
  ],
}
