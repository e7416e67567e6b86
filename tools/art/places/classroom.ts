// A classroom of a collège: board, grilled window over the town, bench-tables.
import type { Pen } from '../sketch.ts'
import { drawPaperPlane } from './animals.ts'
import { drawBag, drawBenchTable, drawBooks, drawDoor, drawGrille, drawStack } from './furniture.ts'
import { drawBeam, drawMarks, drawPaintedWall, drawTiles, drawVignette } from './ground.ts'
import { drawLongShadow, drawLowSun } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 524

function drawRoom(pen: Pen): string[] {
  return [
    ...drawPaintedWall(pen, c.wall, c.dado, 372, FOOT), pen.wash(0, FOOT, 1280, 200, c.floor), ...drawTiles(pen, FOOT, c.floorLine),
    pen.wash(0, 0, 1280, 18, c.wallShade), pen.polyline([[-4, 18], [1284, 18]], { line: c.wallLine, width: 2.5 }),
    ...drawMarks(pen, [[212, 60], [516, 262], [1012, 318], [985, 44]], c.wallLine),
    pen.shape('M520 18l6 14l-5 9l7 12', { line: c.wallLine, width: 2 }),
  ]
}

function drawLamp(pen: Pen, palette: Palette, x: number): string[] {
  const isLit = palette.lampOpacity > 0
  return [isLit ? pen.glow(x, 48, 400, '#fff4cf', 0.55) : '', pen.polyline([[x - 80, 0], [x - 80, 30]], { width: 2.4 }), pen.polyline([[x + 80, 0], [x + 80, 30]], { width: 2.4 }), pen.box(x - 110, 30, 220, 12, { fill: isLit ? '#fffbe0' : c.white, width: 2.5, isLit })]
}

/** Paper pennants left over from the end-of-year party. */
function drawPennants(pen: Pen): string[] {
  const fills = [c.pink, c.saffron, c.teal, c.lilac, c.cream]
  return [
    pen.shape('M-6 34q120 34 246 4', { width: 2 }), pen.shape('M990 34q130 34 300 -2', { width: 2 }),
    ...[20, 62, 104, 146, 188].map((x, i) => pen.polygon([[x, 46 - Math.abs(i - 2) * 3], [x + 26, 47 - Math.abs(i - 2) * 3], [x + 13, 74 - Math.abs(i - 2) * 3]], { fill: fills[i], width: 2.2 })),
    ...[1074, 1118, 1162, 1206, 1248].map((x, i) => pen.polygon([[x, 46 - Math.abs(i - 1) * 2], [x + 26, 47 - Math.abs(i - 2) * 3], [x + 13, 74 - Math.abs(i - 2) * 3]], { fill: fills[4 - i], width: 2.2 })),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const [x, y, w, h] = [262, 74, 226, 250]
  return [
    pen.box(x - 12, y - 12, w + 24, h + 24, { fill: c.white, width: 3.2 }),
    pen.clip(`M${x} ${y}h${w}v${h}h${-w}Z`, ...drawSky(pen, palette, x, y, w, h, x + 178, y + 46), ...drawTown(pen, palette, x, y, w, h)),
    pen.box(x, y, w, h), pen.box(x + w / 2 - 6, y, 12, h, { fill: c.white, width: 2.4 }), pen.box(x, y + 78, w, 9, { fill: c.white, width: 2.4 }),
    ...drawGrille(pen, x, y + 90, w, h - 90),
    pen.box(x - 24, y + h + 12, w + 48, 14, { fill: c.woodLight }), ...drawPot(pen, x + 36, y + h + 12, 30),
  ]
}

function drawBoard(pen: Pen): string[] {
  const [x, y, w, h] = [556, 92, 408, 220]
  return [
    pen.box(x - 14, y - 14, w + 28, h + 28, { fill: c.wood, width: 3.2 }), pen.box(x, y, w, h, { fill: c.board, width: 2.5 }),
    pen.patch(`M${x + 10} ${y + 190}q110 -50 200 4t190 -46v66h-390z`, c.boardLight, 0.7),
    pen.box(x - 2, y + h + 14, w + 4, 11, { fill: c.woodLight, width: 2.5 }),
    pen.box(x + 40, y + h + 6, 40, 8, { fill: c.white, width: 2 }), pen.box(x + 310, y + h, 52, 14, { fill: c.pink, width: 2 }), pen.box(x + 92, y + h + 7, 26, 7, { fill: c.saffron, width: 2 }),
    ...drawChalk(pen, x, y),
  ]
}

/** A lesson in drawings: a triangle, a curve, a planet, and the cat somebody added. */
function drawChalk(pen: Pen, x: number, y: number): string[] {
  const chalk = { line: c.chalk, width: 2.4 }
  return [
    pen.polygon([[x + 40, y + 128], [x + 136, y + 128], [x + 136, y + 54]], chalk), pen.shape(`M${x + 124} ${y + 128}v-12h12M${x + 64} ${y + 128}q0 -10 -5 -15`, chalk),
    pen.polyline([[x + 176, y + 134], [x + 176, y + 42]], chalk), pen.polyline([[x + 166, y + 124], [x + 282, y + 124]], chalk), pen.shape(`M${x + 178} ${y + 112}q28 4 42 -26t56 -36`, { line: '#f7d98a', width: 3 }),
    pen.disc(x + 342, y + 62, 22, chalk), pen.shape(`M${x + 306} ${y + 72}q-6 14 34 0t38 -22M${x + 332} ${y + 54}q8 6 20 0M${x + 380} ${y + 26}l4 8l8 1l-6 6l2 8l-8 -4`, chalk),
    pen.shape(`M${x + 330} ${y + 178}q-4 -26 8 -28l4 -12l10 10h12l10 -10l4 12q12 4 8 28zM${x + 352} ${y + 162}v3M${x + 366} ${y + 162}v3M${x + 340} ${y + 168}h-16M${x + 378} ${y + 168}h16M${x + 386} ${y + 176}q22 4 18 -18`, { line: '#f3c7c7', width: 2.4 }),
    ...[0, 1, 2].map((i) => pen.shape(`M${x + 40} ${y + 158 + i * 18}q40 -3 ${80 - i * 22} 0m14 0q18 -2 ${34 + i * 10} 1`, { line: c.chalk, width: 2, opacity: 0.6 })),
  ]
}

function drawCupboard(pen: Pen): string[] {
  return [
    pen.box(34, 178, 176, 346, { fill: c.woodLight, width: 3.2 }), pen.box(50, 196, 144, 92, { fill: c.woodMid, width: 2.5 }), pen.box(50, 300, 144, 92, { fill: c.woodMid, width: 2.5 }),
    ...drawBooks(pen, 58, 288, [[c.red, 20, 66], [c.saffron, 16, 56], [c.teal, 24, 72], [c.lilac, 18, 60], [c.blue, 20, 68]]),
    ...drawBooks(pen, 100, 392, [[c.teal, 20, 58], [c.pink, 22, 66], [c.saffron, 18, 62]]), ...drawStack(pen, 54, 392, [c.blue, c.red], 42),
    pen.box(50, 406, 144, 104, { fill: c.woodMid, width: 2.5 }), pen.polyline([[122, 406], [122, 510]], { width: 2.4 }), pen.disc(112, 458, 4, { fill: c.brass, width: 2 }), pen.disc(132, 458, 4, { fill: c.brass, width: 2 }),
    // the globe, ready to roll off
    pen.shape('M88 178q24 -16 52 0z', { fill: c.wood, width: 2.6 }), pen.disc(114, 132, 34, { fill: c.blueLight }),
    pen.patch('M92 114q14 -14 28 -6q-2 14 -16 14q-4 12 -14 8zM120 134q16 -6 22 6q-6 16 -18 16z', c.leaf), pen.shape('M82 106q-16 34 10 60q22 14 48 4', { width: 2.6 }),
  ]
}

function drawDoorSide(pen: Pen): string[] {
  return [
    ...drawDoor(pen, 1096, 134, 140, 390),
    pen.disc(1020, 92, 29, { fill: c.white }), pen.polyline([[1020, 92], [1020, 74]], { wobble: 0.2 }), pen.polyline([[1020, 92], [1033, 98]], { wobble: 0.2 }),
    pen.box(990, 150, 64, 84, { fill: c.paper, width: 2.4, wobble: 0.8 }), pen.shape('M1000 206q14 -34 22 -24t22 -20v44z', { fill: c.teal, width: 2 }), pen.disc(1012, 170, 7, { fill: c.saffron, width: 2 }), pen.wash(1000, 216, 44, 5, c.paperLine),
    pen.polyline([[984, 388], [1066, 388]], { line: c.woodDark, width: 7 }), pen.shape('M1000 388v10q0 8 8 4M1050 388v10q0 8 8 4', { width: 3 }), drawBag(pen, 1008, 462, c.lilac, c.lilacDark, 0.7),
  ]
}

/** By day one beam; late in the day the window lies on the floor, and the tables draw long shadows. */
function drawSun(pen: Pen, palette: Palette): string[] {
  if (palette.light === 'day') return [drawBeam(pen, palette, [[262, 350], [488, 350], [880, 720], [420, 720]])]
  return [drawLowSun(pen, palette, [[330, 536], [600, 536], [1150, 712], [660, 712]]), drawLongShadow(pen, palette, 427, 590, 210, 200), drawLongShadow(pen, palette, 821, 590, 210, 200)]
}

function drawTables(pen: Pen): string[] {
  return [
    ...drawBenchTable(pen, 312, 486, 230, 104), ...drawStack(pen, 340, 490, [c.teal, c.saffron], 60), pen.shape('M470 490l26 -10M448 494q14 -12 26 0z', { fill: c.pink, width: 2.4 }),
    ...drawBenchTable(pen, 706, 486, 230, 104), drawBag(pen, 888, 492, c.red, '#b9544a', 0.62), pen.polygon([[748, 496], [762, 486], [806, 486], [800, 496]], { fill: c.paper, width: 2.2 }),
  ]
}

export const classroom: Place = {
  id: 'classroom', lights: ['day', 'evening'], floor: FLOOR, seed: 21,
  draw: (pen, palette) => [
    ...drawRoom(pen), ...drawSun(pen, palette), ...drawPennants(pen), ...drawLamp(pen, palette, 760), ...drawWindow(pen, palette), ...drawBoard(pen), ...drawCupboard(pen), ...drawDoorSide(pen), ...drawTables(pen),
    drawPaperPlane(pen, 512, 236, -14), drawVignette(palette),
  ],
}
