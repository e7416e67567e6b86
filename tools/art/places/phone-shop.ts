// The phone shop: a wall of cases, the repair bench, and an open front on the street.
import type { Pen } from '../sketch.ts'
import { drawSleepingCat } from './animals.ts'
import { archPath } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { drawPool } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawZellige } from './salon.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 522
const cases = [c.teal, c.pink, c.saffron, c.lilac, c.red, c.blue, c.leaf]

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, '#ece7ee'), pen.wash(0, 0, 1280, 22, c.white), pen.polyline([[-4, 22], [1284, 22]], { line: c.wallLine, width: 2.4 }), pen.wash(0, 396, 1280, FOOT - 396, c.dado), pen.polyline([[-4, 396], [1284, 396]]), pen.wash(0, 399, 1280, 7, c.white, 0.4),
    pen.wash(0, FOOT, 1280, 200, '#dccdbf'), pen.polyline([[-4, FOOT], [1284, FOOT]]), ...drawTiles(pen, FOOT, '#c4b1a4', 190), ...drawMarks(pen, [[500, 60], [470, 330], [1010, 70], [1180, 360]], '#cdc4d2'),
  ]
}

/** The open front: an arch on the lane. */
function drawFront(pen: Pen, palette: Palette): string[] {
  const inside = archPath(282, 92, 176, FOOT)
  return [
    pen.shape(archPath(262, 66, 216, FOOT), { fill: c.woodLight, width: 3.4 }), pen.clip(inside, ...drawSky(pen, palette, 270, 80, 200, 320, 420, 170), ...drawTown(pen, palette, 276, 160, 190, 260), pen.box(270, 420, 200, 110, { fill: c.sand }), pen.shape('M340 420q-10 50 -70 100M400 420q20 60 76 100', { line: c.sandLine, width: 2 })), pen.shape(inside),
    pen.shape('M262 190h-22v330h22z', { fill: c.blue }), pen.shape('M240 300h22M240 410h22', { width: 2.4 }), ...drawPot(pen, 500, FOOT + 6, 40),
  ]
}

/** A phone or its case, upper corner at (x, y). */
const drawPhone = (pen: Pen, x: number, y: number, fill: string, ornament: number) => pen.shape(`M${x} ${y + 6}q0 -6 6 -6h20q6 0 6 6v44q0 6 -6 6h-20q-6 0 -6 -6z`, { fill, width: 2.2 })
  + [pen.disc(x + 8, y + 9, 3, { fill: c.iron, width: 1.4 }), pen.shape(`M${x + 10} ${y + 34}q6 -12 12 0q-6 8 -12 0z`, { fill: c.cream, width: 1.8 }), pen.shape(`M${x + 16} ${y + 22}l3 7l7 1l-5 5l1 7l-6 -4l-6 4l1 -7l-5 -5l7 -1z`, { fill: c.cream, width: 1.6 }), pen.shape(`M${x + 4} ${y + 30}q6 -6 12 0t12 0M${x + 4} ${y + 40}q6 -6 12 0t12 0`, { width: 1.8, line: c.cream })][ornament % 4]

function drawCaseWall(pen: Pen): string[] {
  return [
    pen.box(540, 84, 440, 250, { fill: c.cream, width: 3.2 }), ...[0, 1, 2].flatMap((row) => [pen.polyline([[552, 102 + row * 78], [968, 102 + row * 78]], { width: 3, line: c.metal }), ...Array.from({ length: 9 }, (_, i) => (row === 1 && i === 5 ? '' : pen.shape(`M${574 + i * 46} ${100 + row * 78}v10`, { width: 2 }) + drawPhone(pen, 558 + i * 46, 108 + row * 78, cases[(i * 3 + row * 2) % 7], i + row)))]),
  ]
}

/** The counter: phones under glass, the repair lamp, a patient waiting under a plaster. */
function drawCounter(pen: Pen, palette: Palette): string[] {
  const isLit = palette.lampOpacity > 0
  return [
    drawShadow(pen, 782, 592, 270, 12), pen.box(548, 430, 470, 156, { fill: c.woodMid, width: 3.2 }), ...drawZellige(pen, 550, 546, 466, 38, [c.teal, c.cream]), pen.box(562, 446, 442, 88, { fill: isLit ? '#fbe9b8' : c.glass, width: 2.6, isLit }),
    ...Array.from({ length: 8 }, (_, i) => pen.polygon([[584 + i * 52, 528], [590 + i * 52, 474], [614 + i * 52, 474], [620 + i * 52, 528]], { fill: i % 3 === 1 ? c.iron : cases[i % 7], width: 2.2 }) + pen.polygon([[590 + i * 52, 520], [594 + i * 52, 480], [610 + i * 52, 480], [614 + i * 52, 520]], { fill: c.glass, width: 1.8 })), pen.patch('M600 532l60 -84h30l-60 84zM860 532l60 -84h16l-60 84z', c.white, 0.45),
    pen.polygon([[532, 430], [552, 412], [1014, 412], [1034, 430]], { fill: c.woodLight }), pen.box(532, 429, 502, 11, { fill: c.woodMid }),
    isLit ? pen.glow(728, 400, 150, c.lamp, 0.6) : '', pen.shape('M640 414q20 -10 40 0z', { fill: c.iron }), pen.shape('M660 408l-10 -52l52 -34', { width: 5 }), pen.shape('M690 312l30 -8l14 38q-22 10 -40 2z', { fill: c.red }), pen.oval(716, 344, 20, 6, { fill: isLit ? '#fff0b8' : c.white, width: 2.2, isLit }),
    pen.polygon([[700, 426], [708, 416], [756, 416], [754, 426]], { fill: c.iron, width: 2.4 }), pen.shape('M716 424l14 -6M718 417l12 7', { line: c.pink, width: 5 }), pen.shape('M772 424l24 -9M784 426l22 -8', { width: 3.4, line: c.red }),
    pen.shape('M842 414h20l-4 -26h-12zM826 414h52', { fill: '#d9b45c', width: 2.4 }), pen.shape('M852 382q-5 -7 0 -14t0 -12', { width: 2, line: c.metal }), pen.box(910, 372, 78, 42, { fill: c.iron }), pen.box(922, 352, 54, 24, { fill: c.glass, width: 2.4 }), pen.shape('M920 388h10M936 388h10M952 388h10M920 400h10M936 400h10M952 400h26', { width: 3, line: c.cream }),
  ]
}

/** Beyond the counter: chargers like spaghetti, a radio, and the cat on the warm router shelf. */
function drawSideWall(pen: Pen, palette: Palette): string[] {
  return [
    pen.box(1060, 200, 200, 12, { fill: c.woodLight }), drawSleepingCat(pen, 1120, 200, 0.95, '#d8d2dc'), pen.box(1182, 168, 62, 32, { fill: c.iron, width: 2.6 }), pen.shape('M1192 168l-6 -30M1234 168l6 -30', { width: 2.6 }), ...[1194, 1206, 1218].map((x) => pen.disc(x, 186, 2.6, { fill: '#9fe0a8', line: 'none', isLit: palette.lampOpacity > 0 })),
    pen.polyline([[1070, 262], [1250, 262]], { width: 4 }), ...[1090, 1122, 1154, 1186, 1218].map((x, i) => pen.shape(`M${x} 262q-18 40 0 74q16 26 2 30q-18 -2 -6 -34q14 -34 6 -70`, { width: 3, line: [c.metal, c.red, c.iron, c.teal, c.saffron][i] }) + pen.box(x - 6, 366, 12, 14, { fill: c.white, width: 2, wobble: 0.4 })),
    drawShadow(pen, 1150, 590, 56, 8), pen.shape('M1118 590l14 -84M1182 590l-14 -84M1124 556h52', { width: 5 }), pen.oval(1150, 504, 46, 10, { fill: c.red }),
    pen.box(40, 120, 160, 210, { fill: c.white }), pen.clip('M48 128h144v194H48z', pen.wash(48, 128, 144, 194, '#d5e6ea'), pen.shape('M86 168q0 -10 10 -10h48q10 0 10 10v112q0 10 -10 10h-48q-10 0 -10 -10z', { fill: c.iron }), pen.wash(94, 170, 52, 104, c.glass), pen.shape('M120 238c-26 -24 -14 -42 0 -28c14 -14 26 4 0 28z', { fill: c.red, width: 2.4 }), pen.shape('M166 150l4 9l10 1l-8 7l2 10l-8 -5l-9 5l2 -10l-7 -7l10 -1zM62 260l3 7l8 1l-6 5l2 8l-7 -4l-7 4l2 -8l-6 -5l8 -1z', { fill: c.saffron, width: 2 })),
  ]
}

export const phoneShop: Place = {
  id: 'phone-shop', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 73,
  draw: (pen, palette) => [
    ...drawRoom(pen), drawBeam(pen, palette, [[290, FOOT], [456, FOOT], [640, 720], [300, 720]]), ...drawFront(pen, palette), ...drawCaseWall(pen), ...drawSideWall(pen, palette), ...drawCounter(pen, palette),
    pen.polyline([[620, 0], [620, 30]], { width: 2.4 }), pen.polyline([[900, 0], [900, 30]], { width: 2.4 }), pen.box(560, 30, 400, 12, { fill: palette.lampOpacity ? '#fffbe0' : c.white, width: 2.5, isLit: palette.lampOpacity > 0 }), palette.lampOpacity ? pen.glow(760, 40, 400, '#fff4cf', 0.55) + drawPool(pen, palette, 782, 612, 330) : '', drawVignette(palette),
  ],
}
