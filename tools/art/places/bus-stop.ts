// The bus stop of the new quarter: shelter, painted kerb, blocks with balconies, a petit taxi going by.
import type { Pen } from '../sketch.ts'
import { drawPigeon, drawSleepingCat } from './animals.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawCone, drawLongShadow } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPalm } from './plants.ts'
import { drawDish, drawMinaret, drawSky } from './skies.ts'
import { drawStreetLamp } from './town.ts'

const ROAD = 452
const KERB = 522

/** A block of flats with balconies, washing and dishes. */
function drawFlats(pen: Pen, palette: Palette, x: number, top: number, width: number, fill: string, floors: number): string[] {
  const bays = Math.round(width / 96)
  const step = width / bays
  return [
    pen.box(x, top, width, ROAD - top, { fill }), pen.box(x - 6, top - 10, width + 12, 12, { fill: c.white, width: 2.6 }), drawDish(pen, x + width * 0.3, top - 10), drawDish(pen, x + width * 0.7, top - 10),
    ...Array.from({ length: floors * bays }, (_, i) => {
      const [bx, by] = [x + (i % bays) * step + step / 2, top + 26 + Math.floor(i / bays) * 84]
      const isHome = palette.light !== 'day' && (i * 5) % 3 !== 1
      return pen.box(bx - 20, by, 40, 48, { fill: isHome ? palette.pane : c.glass, width: 2.2, isLit: isHome }) + pen.polyline([[bx, by], [bx, by + 48]], { width: 2 })
        + (i % 2 ? pen.box(bx - 30, by + 34, 60, 24, { fill: c.blueLight, width: 2.2 }) + pen.shape(`M${bx - 18} ${by + 35}v22M${bx} ${by + 35}v22M${bx + 18} ${by + 35}v22`, { width: 1.8 }) : '')
        + (i === 2 ? pen.shape(`M${bx - 34} ${by + 54}q30 8 68 0`, { width: 1.8 }) + pen.shape(`M${bx - 22} ${by + 56}h14v16h-14zM${bx + 8} ${by + 57}l-3 18h7l3 -10l3 10h7l-3 -18z`, { fill: c.pink, width: 1.8 }) : '')
    }),
  ]
}

function drawQuarter(pen: Pen, palette: Palette): string[] {
  return [
    pen.patch('M-10 452V330l120 -40l150 30l180 -50l210 44l190 -48l210 40l240 -30v176z', c.far, 0.6), ...drawMinaret(pen, 672, ROAD, 250),
    ...drawFlats(pen, palette, 40, 150, 210, c.plaster, 3), ...drawFlats(pen, palette, 268, 210, 190, c.rose, 2), ...drawFlats(pen, palette, 880, 166, 200, c.rose, 3), ...drawFlats(pen, palette, 1086, 236, 220, c.plaster, 2),
    pen.box(-10, 400, 1300, ROAD - 400, { fill: c.city }), pen.box(-10, 388, 1300, 14, { fill: c.white, width: 2.6 }), ...drawPalm(pen, 560, 400, 150), ...drawPalm(pen, 836, 404, 190), ...drawMarks(pen, [[330, 420], [720, 430], [1160, 420]], c.window),
  ]
}

function drawRoad(pen: Pen): string[] {
  const blocks = Array.from({ length: 17 }, (_, i) => pen.box(-40 + i * 80, KERB - 2, 80, 16, { fill: i % 2 ? c.white : '#de8a7c', width: 2.4 }))
  return [
    pen.wash(0, ROAD, 1280, KERB - ROAD, '#c9c3ca'), pen.polyline([[-4, ROAD], [1284, ROAD]]), ...Array.from({ length: 9 }, (_, i) => pen.wash(20 + i * 150, 484, 76, 6, c.white, 0.9)),
    pen.wash(0, KERB, 1280, 200, c.sand), ...blocks,
    ...[578, 640].map((y) => pen.polyline([[-4, y], [1284, y]], { line: c.sandLine, width: 2 })), ...[-260, -40, 180, 400, 640, 880, 1100, 1320, 1540].map((x) => pen.polyline([[640 + (x - 640) * 0.72, KERB + 16], [x, 724]], { line: c.sandLine, width: 2 })),
  ]
}

/** A petit taxi with somebody's mattress on the roof. */
function drawTaxi(pen: Pen): string {
  const wheel = (dx: number) => pen.disc(dx, 0, 21, { fill: c.iron }) + pen.disc(dx, 0, 9, { fill: c.metal, width: 2.2 })
  return pen.move(66, 492, drawShadow(pen, 112, 18, 130, 9),
    pen.shape('M52 -92q60 -22 124 -6q10 8 0 16h-122q-10 -2 -2 -10z', { fill: c.lilac, width: 2.8 }), pen.shape('M70 -100v16M112 -106v20M150 -102v18', { width: 2 }), pen.shape('M52 -78h120M64 -78v10M160 -78v10', { width: 3 }),
    pen.shape('M0 -2q-6 -30 14 -36l36 -6q16 -28 36 -28h60q22 0 38 30q36 2 44 14q6 14 2 26z', { fill: c.red }), pen.shape('M62 -42q12 -20 26 -20h22v20zM120 -62h24q14 2 24 20h-48z', { fill: c.glass, width: 2.4 }), pen.shape('M114 -42v38M124 -32h10', { width: 2.2 }), pen.oval(222, -22, 6, 7, { fill: c.lamp, width: 2.2 }), wheel(48), wheel(182))
}

function drawShelter(pen: Pen, palette: Palette): string[] {
  const post = (x: number) => pen.polyline([[x, 590], [x, 224]], { width: 13 }) + pen.polyline([[x, 590], [x, 224]], { width: 7, line: c.metal })
  return [
    drawShadow(pen, 620, 594, 280, 14), pen.box(424, 250, 380, 300, { fill: c.glass, opacity: 0.72, width: 2.6 }), pen.patch('M450 548l140 -296h44l-140 296zM650 548l140 -296h10v60l-112 236z', c.white, 0.4), pen.polyline([[424, 424], [804, 424]], { width: 2.4 }), post(412), post(816),
    // a poster: a bird, a sun, a hill
    pen.box(690, 282, 104, 132, { fill: c.cream, width: 2.8 }), pen.clip('M698 290h88v116h-88z', pen.wash(698, 290, 88, 116, c.glass), pen.disc(762, 318, 15, { fill: c.saffron, width: 2 }), pen.shape('M690 384q30 -40 56 -10q20 -24 50 4v40h-106z', { fill: c.teal, width: 2.2 }), pen.shape('M708 330q10 -12 14 0q4 -12 16 -4', { width: 2.4 })),
    palette.lampOpacity ? pen.glow(620, 260, 230, c.lamp, 0.5) : '', pen.polygon([[376, 240], [392, 204], [836, 204], [852, 240]], { fill: c.teal }), pen.box(372, 238, 484, 16, { fill: c.white }),
    pen.shape('M470 548v32M640 548v32', { width: 7 }), pen.box(446, 524, 226, 14, { fill: c.woodLight }), pen.box(446, 540, 226, 10, { fill: c.woodMid, width: 2.6 }), drawSleepingCat(pen, 520, 524, 0.95), drawPigeon(pen, 780, 200), drawPigeon(pen, 748, 200, [-0.8, 0.8]),
  ]
}

function drawSign(pen: Pen): string {
  return pen.move(916, 604, drawShadow(pen, 0, 2, 34, 7), pen.polyline([[0, 0], [0, -340]], { width: 11 }), pen.polyline([[0, 0], [0, -340]], { width: 5, line: c.metal }), pen.box(-36, -366, 72, 78, { fill: c.blue }), pen.shape('M-20 -348q0 -6 6 -6h28q6 0 6 6v36h-40z', { fill: c.white, width: 2.4 }), pen.shape('M-14 -346h28v14h-28zM-12 -322h4M8 -322h4M-14 -312v6M14 -312v6', { fill: c.glass, width: 2.2 }),
    pen.box(-22, -272, 44, 58, { fill: c.cream, width: 2.4 }), pen.shape('M-14 -260h28M-14 -248h28M-14 -236h20', { width: 2, line: c.metal }), pen.shape('M-9 -4h18l4 4h-26z', { fill: c.iron, width: 2.4 }))
}

export const busStop: Place = {
  id: 'bus-stop', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 91,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 760, 110), ...drawQuarter(pen, palette), ...drawRoad(pen), drawTaxi(pen), palette.lampOpacity ? pen.shape('M294 466L560 440Q580 486 560 512L294 476Z', { fill: c.lamp, line: 'none', opacity: 0.36, isLit: true }) : '', drawCone(pen, palette, 620, 254, 588, 420), ...drawShelter(pen, palette), drawLongShadow(pen, palette, 412, 590, 14, -190), drawLongShadow(pen, palette, 816, 590, 14, 190), drawLongShadow(pen, palette, 916, 604, 14, 210), drawSign(pen), drawStreetLamp(pen, palette, 1150, KERB + 22, 330), drawVignette(palette),
  ],
}
