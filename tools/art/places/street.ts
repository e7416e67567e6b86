// A street at the edge of the medina: the hanout, a blue door, orange trees, a minaret at the end of the lane.
import type { Pen } from '../sketch.ts'
import { drawPigeon, drawSleepingCat } from './animals.ts'
import { archPath, drawGrille } from './furniture.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawCone, drawLongShadow, drawPool } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawCreeper, drawPot, drawTree } from './plants.ts'
import { drawDish, drawMinaret, drawSky } from './skies.ts'
import { drawAwning, drawCables, drawCrate, drawMoped, drawWallLamp } from './town.ts'

const FOOT = 522

function drawGround(pen: Pen): string[] {
  const stones = [[120, 560], [300, 610], [480, 566], [640, 640], [820, 590], [1010, 640], [1160, 574], [220, 680], [900, 690], [560, 700]]
  return [
    pen.wash(0, FOOT, 1280, 200, c.sand), pen.patch(`M-10 ${FOOT}H490l70 20q-300 22 -570 10zM670 ${FOOT}h620v34q-320 14 -660 -10z`, c.shadow, 0.1),
    ...stones.map(([x, y]) => pen.shape(`M${x} ${y}q2 -9 20 -8q20 0 22 8q0 9 -20 9q-22 0 -22 -9zm46 4q0 -8 18 -8t18 8`, { line: c.sandLine, width: 2.2 })),
    pen.shape(`M540 ${FOOT + 4}q40 90 -60 196M640 ${FOOT + 4}q30 80 190 196`, { line: c.sandLine, width: 2 }),
  ]
}

/** The lane that runs off between the two houses. */
function drawLane(pen: Pen, palette: Palette): string[] {
  return [
    pen.patch('M400 330V236h60v-34h70v30h60v-44h84v50h60v92z', c.far, 0.8), ...drawMinaret(pen, 588, 420, 258),
    pen.box(470, 400, 204, 122, { fill: c.city2, line: 'none' }), pen.box(486, 330, 90, 140, { fill: c.city, width: 2.6 }), pen.box(590, 300, 90, 170, { fill: c.city2, width: 2.6 }), ...[[504, 352], [542, 352], [606, 330], [640, 356]].map(([x, y]) => pen.box(x, y, 13, 18, { fill: palette.light === 'day' ? c.window : palette.pane, width: 1.8, isLit: palette.light !== 'day' })), drawDish(pen, 520, 330), drawDish(pen, 660, 300),
    pen.polygon([[470, FOOT], [540, 430], [616, 430], [672, FOOT]], { fill: c.sand }), pen.polygon([[470, 240], [528, 330], [528, 440], [470, FOOT]], { fill: c.city2 }), pen.polygon([[672, 214], [622, 322], [622, 440], [672, FOOT]], { fill: c.plasterShade }),
    pen.shape('M528 372q46 -66 94 0v-34q-48 -44 -94 0z', { fill: c.plaster, width: 2.8 }), ...[446, 466, 490].map((y, i) => pen.polyline([[526 - i * 18, y], [630 + i * 13, y]], { width: 2, line: c.sandLine })),
  ]
}

/** A garden wall and roofs beyond the shop. */
function drawGardenWall(pen: Pen): string[] {
  return [pen.patch('M1130 330V250h60v-30h70v40h40v120h-170z', c.far, 0.8), pen.box(1130, 340, 180, FOOT - 340, { fill: c.plaster }), pen.box(1130, 328, 180, 14, { fill: c.brick })]
}

function drawHouse(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const glass = isLit ? palette.pane : c.glass
  return [
    pen.box(-20, 74, 492, FOOT - 74, { fill: c.plaster, width: 3.2 }), pen.shape('M-20 74v-16h26v10h30V58h34v10h30V58h34v10h30V58h34v10h30V58h34v10h30V58h34v10h30V58h34v10h30V58h34v10h30V58h24v16z', { fill: c.plasterShade }),
    pen.wash(-18, 444, 488, FOOT - 445, c.blueLight, 0.8), pen.polyline([[-20, 444], [472, 444]], { width: 2.4 }),
    // horseshoe arch and the blue door
    pen.shape(archPath(270, 222, 164, FOOT), { fill: c.teal, width: 3.2 }), pen.shape(archPath(280, 236, 144, FOOT), { fill: c.cream, width: 2.4 }), pen.shape(archPath(292, 256, 120, FOOT), { fill: c.blue }),
    pen.polyline([[352, 258], [352, FOOT]], { width: 2.6 }), ...[0, 1, 2, 3].flatMap((i) => [310, 330, 374, 394].map((x) => pen.disc(x, 352 + i * 38, 3.2, { fill: c.brass, width: 1.6 }))), pen.disc(340, 420, 7, { width: 3, line: c.brass }), pen.box(280, FOOT - 4, 146, 14, { fill: c.plasterShade }),
    ...[70, 190].flatMap((x) => [pen.box(x, 130, 74, 88, { fill: glass, isLit }), ...drawGrille(pen, x, 130, 74, 88), pen.box(x - 8, 218, 90, 10, { fill: c.plasterShade })]),
    ...drawCreeper(pen, 24, 232, 150, 70), ...drawPot(pen, 456, FOOT + 12, 38), ...drawMarks(pen, [[110, 400], [220, 270], [326, 120], [424, 180]], c.sandLine), drawWallLamp(pen, palette, 440, 300),
  ]
}

function drawHanout(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const goods = [c.red, c.saffron, c.teal, c.lilac, c.blue, c.pink]
  const shelf = (y: number, n: number) => [pen.box(722, y, 256, 8, { fill: c.woodLight, width: 2.2 }), ...Array.from({ length: 10 }, (_, i) => {
    const h = 22 + ((i * 7 + n * 5) % 4) * 5
    return i % 3 === n % 3 ? pen.shape(`M${730 + i * 25} ${y}v${-h + 8}q2 -6 5 -8h6q4 2 5 8v${h - 8}z`, { fill: goods[(i + n) % 6], width: 2 }) : pen.box(728 + i * 25, y - h, 19, h, { fill: goods[(i * 5 + n) % 6], width: 2, wobble: 0.5 })
  })]
  return [
    pen.box(670, 96, 470, FOOT - 96, { fill: c.plasterShade, width: 3.2 }), pen.box(660, 82, 490, 18, { fill: c.brick }), drawDish(pen, 1080, 82),
    pen.box(740, 128, 70, 70, { fill: isLit ? palette.pane : c.glass, width: 2.8, isLit }), pen.polyline([[775, 128], [775, 198]], { width: 2.4 }), pen.box(870, 128, 70, 70, { fill: c.glass, width: 2.8 }), pen.polyline([[905, 128], [905, 198]], { width: 2.4 }), pen.shape('M740 198h70M748 212h52', { width: 2.4 }),
    pen.box(708, 246, 284, FOOT - 250, { fill: isLit ? '#e8b070' : '#c79a76', isLit }), ...shelf(342, 0), ...shelf(392, 1), isLit ? pen.glow(850, 330, 210, c.lamp, 0.55) : '',
    // sweets in jars, a net of balls, a broom: the hanout has everything
    pen.polyline([[730, 270], [970, 270]], { width: 2 }), ...[748, 780, 812].map((x, i) => pen.shape(`M${x} 270v8m-11 0h22l-2 28h-18z`, { fill: goods[i + 1], width: 2 })), ...[0, 1, 2].map((i) => pen.disc(926 + (i % 2) * 18, 296 + i * 13, 11, { fill: goods[i], width: 2.2 })), pen.shape('M934 270l-22 26l8 30l18 14l20 -14l2 -30z', { width: 1.8 }), pen.shape('M866 270v22M860 292h12l6 28h-24z', { fill: c.saffron, width: 2 }),
    pen.box(694, 430, 312, 16, { fill: c.woodLight }), pen.box(706, 446, 288, FOOT - 446, { fill: c.blue }), ...[762, 836, 910].map((x) => pen.box(x - 26, 458, 56, 50, { fill: c.blueLight, width: 2.2 })),
    ...[[726, c.pink], [760, c.saffron], [794, c.leaf]].map(([x, fill]) => pen.shape(`M${x} 430v-22h26v22zm3 -22v-8h20v8z`, { fill: fill as string, width: 2.2 })), pen.shape('M940 430q-2 -18 10 -18h16q12 0 10 18zM946 412l4 -10h14l4 10', { fill: c.metal, width: 2.4 }),
    ...drawAwning(pen, 700, 216, 300, 40, [c.teal, c.cream]), ...drawMarks(pen, [[1050, 240], [1020, 130], [690, 150]], c.sandLine),
    drawShadow(pen, 1060, FOOT + 14, 70), ...drawCrate(pen, 1014, FOOT + 12, 92, 44, c.orange), ...drawCrate(pen, 1024, FOOT - 38, 72, 34, c.leaf),
    pen.shape('M668 528v-52q0 -18 14 -20v-10h12v10q14 2 14 20v52z', { fill: c.blueLight, width: 2.6 }),
  ]
}

export const street: Place = {
  id: 'street', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 47,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 520, 120), ...drawLane(pen, palette), ...drawGardenWall(pen), ...drawGround(pen), ...drawHouse(pen, palette), ...drawHanout(pen, palette), drawPool(pen, palette, 850, FOOT + 40, 260), drawCone(pen, palette, 474, 340, FOOT + 48, 220), drawLongShadow(pen, palette, 1060, FOOT + 12, 96, 230), drawLongShadow(pen, palette, 1206, FOOT + 12, 40, 260),
    drawShadow(pen, 1204, FOOT + 12, 90), ...drawTree(pen, 1206, FOOT + 10, 92, 150), drawSleepingCat(pen, 866, 214, 0.8), drawPigeon(pen, 236, 56),
    ...drawCables(pen, [446, 84], [690, 112], 70), drawMoped(pen, 62, FOOT + 34, c.red), drawVignette(palette),
  ],
}
