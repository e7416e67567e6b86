// Amina's bedroom in a flat: arch window, bed, rug, lantern, and a reporter's desk with camera and microphone.
import type { Pen, Spot } from '../sketch.ts'
import { drawSleepingCat } from './animals.ts'
import { drawArchWindow, drawBooks, drawLantern, drawRug, drawStack } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 520

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, c.rose), pen.wash(0, 0, 1280, 20, c.wallShade), pen.polyline([[-4, 20], [1284, 20]], { line: c.wallLine, width: 2.5 }),
    ...drawMarks(pen, [[256, 60], [560, 330], [1080, 120], [612, 70]], '#dfbfae'),
    pen.wash(0, FOOT - 12, 1280, 14, c.wood), pen.polyline([[-4, FOOT - 12], [1284, FOOT - 12]]), pen.wash(0, FOOT, 1280, 200, c.floor), pen.polyline([[-4, FOOT + 1], [1284, FOOT + 1]]), ...drawTiles(pen, FOOT, c.floorLine, 210),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const view = [...drawSky(pen, palette, 320, 70, 190, 280, 444, 158), ...drawTown(pen, palette, 320, 130, 190, 220)]
  return [
    ...drawArchWindow(pen, 318, 62, 194, 352, view),
    // curtain, tied back
    pen.polyline([[284, 66], [546, 66]], { width: 5 }), pen.disc(282, 66, 6, { fill: c.brass, width: 2.4 }), pen.disc(548, 66, 6, { fill: c.brass, width: 2.4 }),
    pen.shape('M290 66h50q4 90 -30 150q-2 70 6 150q-20 8 -34 -2q4 -70 2 -140q-6 -80 6 -158z', { fill: c.pink }), pen.shape('M306 70q2 70 -8 140M322 70q2 60 -14 130M296 230q-2 60 0 130', { width: 2 }), pen.shape('M284 214q16 8 30 -2', { width: 5, line: c.saffron }),
    pen.shape('M540 66h-46q0 90 28 150q4 70 -4 150q18 8 32 -2q-6 -70 -4 -140q4 -80 -6 -158z', { fill: c.pink }), pen.shape('M526 70q-2 70 6 140M508 70q0 60 18 130M534 230q2 60 0 130', { width: 2 }), pen.shape('M548 214q-14 8 -28 -2', { width: 5, line: c.saffron }),
  ]
}

function drawDesk(pen: Pen): string[] {
  return [
    drawShadow(pen, 408, FOOT + 38, 150), pen.box(290, 430, 22, 120, { fill: c.wood }), pen.box(506, 430, 22, 120, { fill: c.wood }),
    pen.box(312, 430, 194, 44, { fill: c.woodMid }), pen.box(360, 442, 96, 22, { fill: c.woodLight, width: 2.4 }), pen.disc(408, 453, 4, { fill: c.brass, width: 2 }),
    pen.polygon([[270, 430], [288, 406], [530, 406], [548, 430]], { fill: c.woodLight }), pen.box(270, 430, 278, 10, { fill: c.woodMid }),
    // an open notebook with a drawing, a stack, a jar of pencils
    pen.shape('M372 424q22 -10 42 0q20 -10 44 0l-6 -14q-20 -8 -38 0q-18 -8 -36 0z', { fill: c.paper, width: 2.4 }), pen.shape('M414 424v-14M384 416l18 -1M424 416l20 0', { width: 1.8 }),
    ...drawStack(pen, 284, 418, [c.teal, c.saffron, c.lilac], 66), pen.shape('M500 414v-30M507 414l6 -36M494 414l-8 -30', { width: 4.5, line: c.red }), pen.shape('M507 414l6 -36', { width: 4.5, line: c.teal }), pen.box(488, 394, 28, 26, { fill: c.blueLight, width: 2.5 }),
  ]
}

/** Camera on its little tripod and the microphone of the future journalist. */
function drawReporterKit(pen: Pen): string[] {
  return [
    pen.shape('M454 414l14 -34l14 34M468 380v30', { width: 3.4 }), pen.box(442, 340, 54, 38, { fill: c.iron, width: 2.8, wobble: 0.6 }), pen.box(456, 330, 22, 11, { fill: c.iron, width: 2.6, wobble: 0.5 }), pen.disc(469, 360, 13, { fill: c.blueLight, width: 2.8 }), pen.disc(469, 360, 5, { fill: c.shadow, width: 2 }), pen.disc(488, 347, 3, { fill: c.red, width: 1.6 }),
    pen.shape('M344 418q14 -8 28 0zM358 414v-36', { fill: c.iron, width: 3 }), pen.box(347, 362, 22, 18, { fill: c.saffron, width: 2.6, wobble: 0.6 }), pen.shape('M345 362q-2 -30 13 -30t13 30z', { fill: c.red, width: 2.8 }), pen.shape('M347 348h22M350 338h16', { width: 1.8 }),
  ]
}

function drawBed(pen: Pen, palette: Palette): string[] {
  return [
    drawShadow(pen, 880, 606, 320, 14),
    pen.shape('M1146 560V372q0 -46 46 -52q46 6 46 52V600h-92z', { fill: c.woodLight, width: 3.2 }), pen.shape('M1162 540V384q0 -30 30 -36q30 6 30 36v156z', { fill: c.woodMid, width: 2.4 }),
    pen.box(624, 540, 530, 46, { fill: c.woodMid }), pen.box(636, 584, 26, 24, { fill: c.wood }), pen.box(1116, 584, 26, 24, { fill: c.wood }),
    pen.shape('M616 552q-12 -64 28 -76q260 -16 504 -4v84q-260 14 -500 12q-28 0 -32 -16z', { fill: palette.linen, isLit: true }),
    pen.shape('M616 552q-14 -62 28 -76q150 -10 300 -8q-6 54 10 100q-160 4 -300 0q-32 0 -38 -16z', { fill: palette.light === 'night' ? '#7d74bd' : c.lilac, isLit: palette.light === 'night' }), pen.shape('M944 468q22 0 34 2q-6 50 10 96q-20 2 -34 2q-16 -46 -10 -100z', { fill: palette.linen, width: 2.6, isLit: true }),
    ...[[668, 510], [740, 536], [812, 506], [886, 534]].map(([x, y]) => pen.shape(`M${x} ${y - 14}l5 9l9 5l-9 5l-5 9l-5 -9l-9 -5l9 -5z`, { fill: c.cream, line: 'none' })), pen.shape('M690 478q20 30 6 84M860 470q-12 40 4 96', { width: 2.2 }),
    pen.shape('M1020 480q-8 -50 36 -56q60 -8 84 6q16 26 6 50q-62 16 -126 0z', { fill: palette.linen, isLit: true }), pen.shape('M986 484q-4 -42 30 -48q34 -4 50 6q10 22 2 42q-42 12 -82 0z', { fill: c.saffron }), pen.shape('M1004 462q12 -10 24 0t24 0', { width: 2.4, line: c.cream }),
    drawSleepingCat(pen, 712, 478, 0.95),
  ]
}

function drawShelf(pen: Pen): string[] {
  return [
    pen.box(690, 256, 250, 12, { fill: c.woodLight }), pen.shape('M716 268v16M914 268v16', { width: 3 }),
    ...drawBooks(pen, 704, 256, [[c.red, 22, 58], [c.saffron, 18, 48], [c.teal, 26, 64], [c.blue, 20, 54]]), pen.box(808, 226, 44, 30, { fill: c.lilac, width: 2.5 }), pen.disc(822, 241, 7, { fill: c.cream, width: 2 }), pen.shape('M836 234v14M812 226l30 -16', { width: 2.2 }),
    ...drawPot(pen, 902, 256, 26, c.blueLight),
  ]
}

/** A string of instant photos and stars: her first reports. */
function drawGarland(pen: Pen, palette: Palette): string[] {
  const pegs: Spot[] = [[596, 112], [652, 128], [712, 136], [774, 134], [836, 122], [896, 102]]
  const fills = [c.teal, c.saffron, c.lilac, c.pink, c.blueLight, c.red]
  return [
    pen.shape('M560 92q176 92 384 -12', { width: 2.2 }),
    ...pegs.map(([x, y], i) => i % 2
      ? pen.shape(`M${x} ${y - 2}l4 9l9 1l-7 6l3 9l-9 -5l-9 5l3 -9l-7 -6l9 -1z`, { fill: palette.lampOpacity ? '#ffe9a8' : c.saffron, width: 2, isLit: palette.lampOpacity > 0 })
      : pen.place(x, y, 1, i * 3 - 6, pen.box(-17, 0, 34, 40, { fill: c.white, width: 2.2, wobble: 0.6 }), pen.wash(-12, 5, 24, 24, fills[i]), pen.shape('M-12 29q8 -14 14 -8t10 -6v14z', { fill: c.cream, line: 'none' }))),
  ]
}

function drawWardrobe(pen: Pen): string[] {
  return [
    drawShadow(pen, 126, FOOT + 22, 120), pen.box(30, 130, 190, 404, { fill: c.woodLight, width: 3.2 }), pen.box(44, 148, 76, 366, { fill: c.woodMid, width: 2.4 }), pen.box(130, 148, 76, 366, { fill: c.woodMid, width: 2.4 }), pen.disc(112, 330, 5, { fill: c.brass, width: 2.2 }), pen.disc(138, 330, 5, { fill: c.brass, width: 2.2 }),
    pen.shape('M150 150q-6 60 8 120q20 12 34 -4q2 -60 -6 -116z', { fill: c.teal }), pen.shape('M164 156q0 50 4 108M178 156q4 40 4 96', { width: 2 }), pen.box(60, 92, 96, 38, { fill: c.brick, width: 2.6 }), pen.shape('M60 106h96M102 100h12v12h-12z', { width: 2.2 }),
  ]
}

export const aminaRoom: Place = {
  id: 'amina-room', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 5,
  draw: (pen, palette) => [
    ...drawRoom(pen), drawBeam(pen, palette, [[330, 366], [500, 366], [860, 720], [520, 720]]), ...drawWindow(pen, palette), ...drawGarland(pen, palette), ...drawWardrobe(pen), ...drawDesk(pen), ...drawReporterKit(pen),
    ...drawRug(pen, [420, 960], [330, 1050], 622, 700), ...drawBed(pen, palette), ...drawShelf(pen), drawLantern(pen, palette, 1010, 20, 70, 1.1),
    drawVignette(palette),
  ],
}
