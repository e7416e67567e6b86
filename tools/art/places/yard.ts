// The courtyard of the collège: arcade, gallery with blue railings, fountain, tree, town beyond the wall.
import type { Pen } from '../sketch.ts'
import { drawBall, drawPaperPlane, drawPigeon, drawSleepingCat } from './animals.ts'
import { archPath } from './furniture.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawLongShadow } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawCreeper, drawPot, drawTree } from './plants.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 520
const END = 790

function drawGround(pen: Pen): string[] {
  const paint = { line: c.white, width: 5, opacity: 0.75, wobble: 2 }
  return [
    pen.wash(0, FOOT, 1280, 200, c.sand), pen.polyline([[-4, FOOT], [1284, FOOT]]),
    pen.shape('M-10 566q300 -16 640 -4t660 -6', { line: c.sandLine, width: 2 }),
    pen.polyline([[-20, 600], [1300, 600]], paint), pen.polyline([[430, 600], [340, 730]], paint), pen.polyline([[850, 600], [940, 730]], paint), pen.shape('M470 600q170 74 340 0', { line: c.white, width: 5, opacity: 0.75 }),
    pen.patch(`M-10 ${FOOT + 2}H800l60 26q-300 16 -520 8t-350 6z`, c.shadow, 0.1),
    // a hopscotch in chalk
    ...[0, 1, 2, 3, 4].map((i) => pen.polygon([[946 + i * 32, 636 - i * 12], [978 + i * 32, 636 - i * 12], [986 + i * 32, 654 - i * 12], [953 + i * 32, 654 - i * 12]], { line: i % 2 ? c.white : c.pink, width: 3 })),
    ...drawMarks(pen, [[150, 640], [250, 560], [700, 566], [1080, 650], [560, 690], [1180, 580]], c.sandLine),
  ]
}

function drawSchool(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const glass = isLit ? palette.pane : c.glass
  const bays = [40, 192, 344, 496, 648]
  return [
    pen.box(-20, 108, END + 20, FOOT - 108, { fill: c.plaster, width: 3.2 }), pen.box(-20, 96, END + 34, 18, { fill: c.brick }),
    pen.wash(-20, 116, END + 18, 8, c.shadow, 0.1),
    ...bays.flatMap((x, i) => [
      // In the evening, the study hour and the staff room alone are lit.
      pen.box(x + 8, 152, 96, 84, { fill: c.white, width: 2.6 }), pen.box(x + 16, 160, 80, 70, { fill: i % 3 ? c.glass : glass, width: 2.2, isLit: isLit && i % 3 === 0 }),
      pen.patch(`M${x + 20} ${228}l40 -66h16l-40 66z`, c.white, 0.5), pen.polyline([[x + 56, 160], [x + 56, 230]], { width: 2.4 }), pen.polyline([[x + 16, 186], [x + 96, 186]], { width: 2.4 }),
    ]),
    // gallery and its railing
    pen.box(-20, 284, END + 26, 18, { fill: c.plasterShade }), pen.polyline([[-10, 244], [END + 4, 244]], { line: c.blueDark, width: 5 }),
    ...Array.from({ length: 39 }, (_, i) => pen.polyline([[8 + i * 20.3, 246], [8 + i * 20.3, 284]], { line: c.blue, width: 3, wobble: 0.4 })),
    // arcade
    pen.wash(-20, 304, END + 16, 8, c.shadow, 0.12), pen.wash(0, 450, END, 70, c.dado), pen.polyline([[0, 450], [END, 450]], { width: 2.6 }),
    ...bays.flatMap((x, i) => [
      pen.shape(archPath(x, 328, 112, FOOT), { fill: c.plasterShade }), pen.patch(archPath(x + 10, 342, 96, FOOT - 2), isLit ? '#9a6f78' : '#cfa98a', 0.85),
      ...(i % 2 ? [pen.box(x + 34, 398, 52, FOOT - 400, { fill: c.blue, width: 2.6 }), pen.box(x + 42, 410, 36, 42, { fill: c.blueLight, width: 2 }), pen.disc(x + 78, 466, 3, { fill: c.brass, width: 1.6 })]
        : [pen.box(x + 26, 396, 62, 50, { fill: glass, width: 2.4, isLit }), pen.polyline([[x + 57, 396], [x + 57, 446]], { width: 2.2 })]),
    ]),
    ...drawMarks(pen, [[160, 330], [312, 140], [618, 318], [310, 400]], c.sandLine), ...drawCreeper(pen, 430, 288, 210, 46),
  ]
}

/** A wall fountain in zellige. */
function drawFountain(pen: Pen): string[] {
  const [x, y] = [806, 330]
  const tiles = Array.from({ length: 12 }, (_, i) => pen.polygon([[x + 20 + (i % 4) * 26, y + 70 + Math.floor(i / 4) * 26 - 13], [x + 33 + (i % 4) * 26, y + 70 + Math.floor(i / 4) * 26], [x + 20 + (i % 4) * 26, y + 70 + Math.floor(i / 4) * 26 + 13], [x + 7 + (i % 4) * 26, y + 70 + Math.floor(i / 4) * 26]], { fill: [c.teal, c.saffron, c.blue][(i + Math.floor(i / 4)) % 3], width: 1.6, wobble: 0.4 }))
  return [
    drawShadow(pen, x + 60, FOOT + 12, 90), pen.shape(archPath(x - 8, y - 6, 136, FOOT), { fill: c.plaster, width: 3.2 }),
    pen.shape(archPath(x + 4, y + 12, 112, 460), { fill: c.blueLight, width: 2.6 }), pen.clip(archPath(x + 4, y + 12, 112, 460), ...tiles),
    pen.shape(`M${x + 54} ${y + 84}h18v8h-6v10h-8v-10h-4z`, { fill: c.brass, width: 2.2 }), pen.shape(`M${x + 62} ${y + 104}q1 10 0 20`, { line: '#a9dbe6', width: 4 }),
    pen.shape(`M${x - 22} 458h164q0 62 -26 70h-112q-26 -8 -26 -70z`, { fill: c.white }), pen.shape(`M${x - 22} 458h164v14h-164z`, { fill: c.plasterShade }), pen.wash(x + 2, 480, 116, 10, c.teal, 0.8),
  ]
}

function drawWallAndTown(pen: Pen, palette: Palette): string[] {
  return [
    ...drawTown(pen, palette, END + 4, 118, 480, 300), pen.box(END, 366, 520, FOOT - 366, { fill: c.plaster }), pen.box(END - 2, 354, 520, 16, { fill: c.brick }),
    pen.wash(END, 450, 500, 70, c.dado), pen.polyline([[END, 450], [1284, 450]], { width: 2.6 }), ...drawMarks(pen, [[1008, 392], [1180, 410]], c.sandLine),
  ]
}

function drawHoop(pen: Pen, palette: Palette): string[] {
  return [
    drawShadow(pen, 118, FOOT + 22, 60), drawLongShadow(pen, palette, 116, FOOT + 20, 14, -200), pen.polyline([[116, FOOT + 20], [116, 250]], { width: 12 }), pen.polyline([[116, FOOT + 20], [116, 250]], { width: 6, line: c.metal }),
    pen.box(58, 196, 118, 84, { fill: c.white }), pen.box(92, 228, 50, 36, { line: c.red, width: 3 }), pen.shape('M92 276h52l-8 40h-36z', { width: 2, line: c.iron }), pen.shape('M94 284l38 32M142 284l-38 32', { width: 2, line: c.iron }), pen.polyline([[88, 276], [148, 276]], { line: c.red, width: 5 }),
  ]
}

/** Leaves close to us, at the edge of the picture. */
function drawBranch(pen: Pen): string[] {
  const leaves = [[10, 34, 30], [52, 30, 60], [96, 22, 40], [136, 26, 70], [176, 14, 30], [20, 8, -10], [70, 2, 10], [118, 2, 0], [214, 16, 60]]
  return [pen.shape('M-10 6q110 26 240 4', { width: 6, line: c.trunk }), ...leaves.map(([x, y, turn]) => pen.place(x, y, 1.2, turn, pen.shape('M0 0q16 -16 40 0q-24 14 -40 0z', { fill: c.leafDark, width: 2.6 })))]
}

function drawShadeTree(pen: Pen, palette: Palette): string[] {
  return [
    drawShadow(pen, 1010, FOOT + 26, 150, 16), drawLongShadow(pen, palette, 1004, FOOT + 26, 40, -300, 150), ...drawTree(pen, 1004, FOOT + 14, 116, 150),
    pen.box(926, FOOT - 18, 158, 14, { fill: c.white }), pen.box(940, FOOT - 4, 130, 28, { fill: c.plasterShade }),
    drawPaperPlane(pen, 1062, 236, 24),
  ]
}

export const yard: Place = {
  id: 'yard', lights: ['day', 'evening'], floor: FLOOR, seed: 33,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 1170, 96), ...drawWallAndTown(pen, palette), ...drawSchool(pen, palette), ...drawGround(pen),
    ...drawHoop(pen, palette), ...drawFountain(pen), ...drawShadeTree(pen, palette), drawLongShadow(pen, palette, 1196, FOOT + 10, 50, -160), ...drawPot(pen, 762, FOOT + 8, 44), ...drawPot(pen, 1196, FOOT + 10, 50),
    drawSleepingCat(pen, 1180, 354, 0.9), drawBall(pen, 612, 82, 15), drawPigeon(pen, 380, 96), drawPigeon(pen, 422, 96, [-0.9, 0.9]),
    ...drawBranch(pen), drawVignette(palette),
  ],
}
