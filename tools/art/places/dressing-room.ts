// The dressing room under the stand: a bench, shirts on their pegs, a slate of arrows, a high window, and one shoe that lost the other.
import type { Pen } from '../sketch.ts'
import { drawBall } from './animals.ts'
import { drawDoor } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { drawCone, drawLowSun } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawSky, drawTown } from './skies.ts'
import { drawZellige } from './salon.ts'

const FOOT = 522
const RAIL = 216

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, c.wall), pen.wash(0, 340, 1280, FOOT - 340, c.blueLight),
    // tiles up to a man's shoulder, and the row of stars above them
    ...[386, 432, 478].map((y) => pen.polyline([[-4, y], [1284, y]], { line: c.blueDark, width: 1.8, wobble: 0.5 })), ...Array.from({ length: 27 }, (_, i) => pen.polyline([[i * 48 + 10, 344], [i * 48 + 10, FOOT - 12]], { line: c.blueDark, width: 1.8, wobble: 0.5 })), ...drawZellige(pen, 0, 320, 1280, 26, [c.red, c.cream]),
    pen.wash(0, FOOT - 12, 1280, 12, c.blueDark), pen.wash(0, FOOT, 1280, 200, '#d9cfc4'), pen.polyline([[-4, FOOT], [1284, FOOT]]), ...drawTiles(pen, FOOT, '#c2b5ab', 150),
    // the underside of the stand: steps seen from below
    pen.shape('M-10 -10h1300v24h-200v22h-330v20h-340v-20h-250v-22h-180z', { fill: c.plasterShade, width: 3 }), ...drawMarks(pen, [[180, 150], [1010, 290], [640, 108], [470, 290]], c.wallLine), pen.shape('M930 76l-6 16l8 10l-4 14', { line: c.wallLine, width: 2 }),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const [x, y, w, h] = [556, 82, 176, 84]
  return [
    pen.box(x - 10, y - 10, w + 20, h + 20, { fill: c.white, width: 3 }), pen.clip(`M${x} ${y}h${w}v${h}h${-w}Z`, ...drawSky(pen, palette, x, y, w, h, x + 140, y + 24), ...drawTown(pen, palette, x, y + 16, w, 70)), pen.box(x, y, w, h, { width: 2.6 }), ...[1, 2, 3, 4].map((i) => pen.polyline([[x + i * 35.2, y], [x + i * 35.2, y + h]], { line: c.iron, width: 3, wobble: 0.4 })),
  ]
}

/** A shirt on the peg at (x, RAIL). */
function drawShirt(pen: Pen, x: number, fill: string, band: string): string[] {
  return [
    pen.shape(`M${x} ${RAIL - 6}v12`, { width: 4 }), pen.shape(`M${x - 16} ${RAIL + 10}q16 12 32 0l26 14l12 40l-20 8l-8 -18l2 60q-28 10 -56 0l2 -60l-8 18l-20 -8l12 -40z`, { fill, width: 2.8 }), pen.shape(`M${x - 27} ${RAIL + 66}q27 8 54 0v14q-27 8 -54 0z`, { fill: band, width: 2 }), pen.shape(`M${x - 16} ${RAIL + 10}q16 20 32 0M${x - 18} ${RAIL + 92}q4 10 2 20M${x + 12} ${RAIL + 90}q6 10 4 22`, { width: 2 }),
  ]
}

/** The pegs: five shirts, one empty peg, a keeper's top, a towel, a bag. */
function drawPegs(pen: Pen): string[] {
  return [
    pen.box(210, RAIL - 18, 700, 18, { fill: c.woodLight, width: 2.8 }), ...[246, 326, 406, 486, 566, 646, 726, 806, 880].map((x) => pen.shape(`M${x} ${RAIL - 4}q0 12 10 8`, { width: 3.4 })),
    ...drawShirt(pen, 262, c.red, c.leafDark), ...drawShirt(pen, 362, c.red, c.leafDark), ...drawShirt(pen, 566, c.red, c.leafDark), ...drawShirt(pen, 664, c.teal, c.cream), ...drawShirt(pen, 762, c.red, c.leafDark),
    pen.shape(`M428 ${RAIL + 4}q30 -14 64 0l6 108q-38 12 -76 0z`, { fill: c.cream, width: 2.6 }), pen.shape(`M423 ${RAIL + 78}q36 10 73 0M423 ${RAIL + 92}q36 10 74 0`, { line: c.lilacDark, width: 3.4 }), pen.shape(`M446 ${RAIL + 8}q6 40 -2 60M474 ${RAIL + 6}q-6 30 2 56`, { width: 1.8 }),
    pen.shape(`M856 ${RAIL + 28}q20 -40 30 -32q14 4 14 32`, { width: 4 }), pen.shape(`M842 ${RAIL + 26}q36 -14 72 0q10 40 2 74q-38 10 -76 0q-8 -34 2 -74z`, { fill: c.saffron, width: 2.8 }), pen.shape(`M846 ${RAIL + 50}q32 8 66 0M878 ${RAIL + 54}v12`, { width: 2.2 }),
  ]
}

/** The long bench, shoes under it, one odd. */
function drawBench(pen: Pen): string[] {
  const shoe = (x: number, fill: string, turn = 0) => pen.place(x, 556, 1, turn, pen.shape('M-20 0q-2 -16 4 -20q8 4 14 2q8 10 22 10q4 4 2 8z', { fill, width: 2.4 }), pen.shape('M-8 -14l6 -3M-3 -9l6 -4', { width: 1.8, line: c.white }), pen.shape('M-16 1v4M-6 1v4M8 1v4M18 1v4', { width: 3 }))
  return [
    drawShadow(pen, 560, 566, 390, 11), ...[230, 460, 690, 880].map((x) => pen.box(x, 474, 16, 88, { fill: c.iron, width: 2.8 })), shoe(300, c.orange), shoe(346, c.orange), shoe(520, c.iron), shoe(566, c.iron), shoe(792, c.teal, -76),
    pen.polygon([[196, 474], [214, 454], [906, 454], [924, 474]], { fill: c.woodLight }), pen.box(196, 474, 728, 15, { fill: c.woodMid }), pen.shape('M214 464h700', { width: 1.8 }),
    pen.shape('M384 456q-2 -26 24 -30q30 -4 66 2q16 4 16 28z', { fill: c.red, width: 2.8 }), pen.shape('M404 430q22 -22 52 0M396 440q40 6 88 0', { width: 2.4 }), pen.shape('M626 454v-26q0 -5 5 -8v-8h9v8q5 3 5 8v26z', { fill: c.glass, width: 2.4 }), pen.shape('M690 454q-2 -10 8 -10h34q10 0 8 10z', { fill: c.cream, width: 2.4 }),
  ]
}

/** The slate: circles, crosses, arrows, and the arrow that leaves the slate. */
function drawSlate(pen: Pen): string[] {
  const [x, y] = [952, 110]
  const chalk = { line: c.chalk, width: 2.6 }
  return [
    pen.box(x - 10, y - 10, 176, 196, { fill: c.wood, width: 3 }), pen.box(x, y, 156, 176, { fill: c.board, width: 2.4 }), pen.shape(`M${x + 6} ${y + 88}h144M${x + 48} ${y + 4}v26h60v-26M${x + 48} ${y + 172}v-26h60v26`, { line: c.chalk, width: 2, opacity: 0.7 }), pen.disc(x + 78, y + 88, 18, { line: c.chalk, width: 2, opacity: 0.7 }),
    ...[[30, 60], [78, 52], [126, 62]].map(([dx, dy]) => pen.shape(`M${x + dx - 6} ${y + dy - 6}l12 12m0 -12l-12 12`, { line: '#f7d98a', width: 3 })), ...[[34, 126], [78, 116], [122, 128], [78, 156]].map(([dx, dy]) => pen.disc(x + dx, y + dy, 7, { line: '#f3c7c7', width: 3 })),
    pen.shape(`M${x + 42} ${y + 120}q18 -40 2 -56m-8 8l7 -9l9 7M${x + 128} ${y + 120}q44 -30 20 -90q-10 -30 34 -52m-10 -4l11 3l-3 11`, chalk), pen.box(x + 20, y + 176, 30, 8, { fill: c.white, width: 2 }),
  ]
}

/** A net of balls on its hook, a bucket with a sponge, a shelf with a tin box and its red crescent. */
function drawThings(pen: Pen): string[] {
  return [
    pen.box(34, 252, 132, 12, { fill: c.woodLight, width: 2.6 }), pen.box(56, 206, 84, 46, { fill: c.white, width: 2.8 }), pen.shape('M84 206v-8h28v8', { width: 3 }), pen.shape('M108 218a14 14 0 1 0 0 22a11 11 0 1 1 0 -22z', { fill: c.red, width: 2 }),
    pen.polyline([[96, 306], [96, 330]], { width: 3 }), ...[[70, 372], [120, 374], [94, 346], [82, 412], [116, 414]].map(([x, y]) => drawBall(pen, x!, y!, 24)), pen.shape('M96 326q-62 40 -44 108q44 34 88 0q18 -68 -44 -108zM60 360q36 24 74 0M52 396q44 26 90 0M96 326q-24 60 -10 122M96 326q28 60 14 122', { width: 2, line: c.iron }),
    drawShadow(pen, 1010, 640, 54, 8), pen.shape('M966 574h88l-10 62q-34 10 -68 0z', { fill: c.blue, width: 3 }), pen.oval(1010, 574, 44, 11, { fill: '#bfe0ea', width: 2.8 }), pen.shape('M968 574q42 -66 84 0', { width: 3, line: c.metal }), pen.shape('M1014 570q4 -16 22 -14q14 2 12 16q-18 8 -34 -2z', { fill: c.saffron, width: 2.4 }), pen.disc(1030, 564, 2, { width: 1.6 }), pen.shape('M1088 652q16 -6 30 0q-14 8 -30 0z', { fill: '#bfe0ea', width: 1.8 }),
  ]
}

function drawLamp(pen: Pen, palette: Palette): string[] {
  const isLit = palette.lampOpacity > 0
  return [isLit ? pen.glow(420, 84, 330, '#fff4cf', 0.6) : '', pen.polyline([[420, 54], [420, 78]], { width: 3 }), pen.shape('M390 100q4 -24 30 -24t30 24z', { fill: c.iron, width: 2.8 }), pen.shape('M404 101q16 20 32 0z', { fill: isLit ? '#fffbe0' : c.white, width: 2.4, isLit }), drawCone(pen, palette, 420, 104, 640, 620)]
}

export const dressingRoom: Place = {
  id: 'dressing-room', lights: ['day', 'evening'], floor: FLOOR, seed: 62,
  draw: (pen, palette) => [
    ...drawRoom(pen), palette.light === 'evening' ? drawLowSun(pen, palette, [[560, 540], [730, 540], [900, 712], [560, 712]]) : drawBeam(pen, palette, [[556, 166], [732, 166], [960, 720], [600, 720]]), ...drawWindow(pen, palette), ...drawPegs(pen), ...drawSlate(pen), ...drawDoor(pen, 1146, 196, 112, FOOT - 198, c.leafDark, c.leaf), ...drawThings(pen), ...drawBench(pen), ...drawLamp(pen, palette), drawVignette(palette),
  ],
}
