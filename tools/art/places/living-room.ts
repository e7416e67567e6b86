// The family salon: sedari benches all around, the tea tray, carved arch, the television with its lace.
import type { Pen } from '../sketch.ts'
import { drawArchWindow, drawLantern, drawRug } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { drawLowSun } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawCushion, drawPicture, drawTeaTray, drawZellige } from './salon.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 524

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, c.wall), pen.wash(0, 0, 1280, 26, c.white),
    pen.shape(`M-4 26h1288v10${Array.from({ length: 33 }, () => 'q-20 14 -40 0').join('')}z`, { fill: c.wallShade, width: 2, line: c.wallLine }),
    ...drawZellige(pen, 0, 300, 1280, 40), ...drawMarks(pen, [[560, 210], [246, 120], [1060, 70]], c.wallLine),
    pen.wash(0, 341, 1280, FOOT - 341, c.wallShade), pen.wash(0, FOOT, 1280, 200, c.floor), pen.polyline([[-4, FOOT], [1284, FOOT]]), ...drawTiles(pen, FOOT, c.floorLine),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const view = [...drawSky(pen, palette, 306, 70, 190, 250, 440, 140), ...drawTown(pen, palette, 306, 120, 190, 170)]
  return [
    ...drawArchWindow(pen, 300, 62, 180, 282, view),
    pen.polyline([[256, 62], [524, 62]], { width: 5 }), ...[[262, 1], [518, -1]].map(([x, side]) => pen.place(x, 62, [side, 1], 0, pen.shape('M0 0h54q4 70 -32 112q6 70 2 150h-30q8 -120 6 -262z', { fill: c.lilac }), pen.shape('M16 4q2 60 -4 110M34 4q0 50 -18 104M10 130q4 60 0 126', { width: 2 }), pen.shape('M-2 114q14 8 26 -2', { width: 5, line: c.saffron }))),
  ]
}

/** The sedari: one long bench, its back cushions and its skirt. */
function drawSedari(pen: Pen): string[] {
  const backs = Array.from({ length: 9 }, (_, i) => 60 + i * 130)
  return [
    drawShadow(pen, 640, 566, 620, 14),
    ...backs.map((x, i) => pen.shape(`M${x} 452q-6 -50 4 -88q58 -10 118 0q10 40 4 88z`, { fill: i % 2 ? '#d98d80' : '#e6aa9b' }) + pen.shape(`M${x + 10} 376q52 -8 106 0M${x + 62} 388l20 22l-20 22l-20 -22z`, { line: c.cream, width: 2.4 })),
    pen.shape('M40 452q600 -14 1200 0q10 30 2 44q-600 12 -1204 0q-8 -20 2 -44z', { fill: '#e6aa9b' }), pen.shape('M44 474q600 -12 1194 0', { line: c.cream, width: 3, opacity: 0.9 }),
    pen.box(44, 494, 1192, 60, { fill: c.woodLight }), ...Array.from({ length: 11 }, (_, i) => pen.shape(`M${70 + i * 108} 548v-24q22 -36 44 0v24z`, { fill: c.woodMid, width: 2.4 })), ...Array.from({ length: 12 }, (_, i) => pen.disc(38 + i * 108 + 1, 514, 4, { fill: c.brass, width: 1.8 })),
    drawCushion(pen, 130, 456, 70, c.saffron, c.cream), drawCushion(pen, 420, 454, 66, c.teal, c.saffron), drawCushion(pen, 486, 456, 56, c.cream, c.rug), drawCushion(pen, 860, 455, 68, c.saffron, c.teal), drawCushion(pen, 1140, 456, 70, c.lilac, c.cream),
    // somebody sleeps under there
    pen.shape('M930 556q4 -12 16 -12t14 14q-14 6 -30 -2z', { fill: c.cat, width: 2.6 }), pen.shape('M956 556q40 16 62 -2q18 -18 6 -30q-10 -6 -12 6', { width: 13 }), pen.shape('M956 556q40 16 62 -2q18 -18 6 -30q-10 -6 -12 6', { width: 8, line: c.cat }), pen.shape('M984 558l2 8M1004 554l5 7M1016 542l8 4', { width: 3, line: c.catDark }),
  ]
}

function drawTable(pen: Pen): string[] {
  return [
    drawShadow(pen, 640, 612, 120, 12), pen.shape('M560 548l-14 58h14l20 -56zM720 548l14 58h-14l-20 -56zM632 552h16v58h-16z', { fill: c.wood, width: 2.6 }), pen.oval(640, 546, 122, 20, { fill: c.woodLight }), pen.shape('M518 546q4 16 122 18t122 -18v10q-20 18 -122 18t-122 -18z', { fill: c.woodMid }),
    drawTeaTray(pen, 626, 540, 0.95), pen.oval(722, 540, 26, 6, { fill: c.white, width: 2.4 }), pen.shape('M702 538q4 -14 20 -14t22 14z', { fill: c.saffron, width: 2.4 }),
  ]
}

/** The television, its lace, its porcelain cat, and the aerial that only works sideways. */
function drawTelevision(pen: Pen, palette: Palette): string[] {
  return [
    pen.box(740, 186, 150, 100, { fill: c.iron, width: 3.2 }), pen.box(752, 197, 126, 78, { fill: palette.light === 'evening' ? '#a9d3e0' : c.glass, width: 2.2, isLit: palette.light === 'evening' }), pen.patch('M764 268l44 -66h18l-44 66z', c.white, 0.5),
    pen.shape('M728 186h174l-10 14q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0q-10 -8 -18 0z', { fill: c.white, width: 2.2 }),
    pen.shape('M846 186l34 -60M846 186l52 -24', { width: 2.6 }), pen.shape('M768 186q-6 -30 8 -34l-2 -16l12 8h10l12 -8l-2 16q14 6 8 34z', { fill: c.white, width: 2.6 }), pen.shape('M780 158v3M798 158v3M788 166q2 3 4 0', { width: 2.2 }),
    pen.box(716, 286, 198, 14, { fill: c.wood }),
  ]
}

export const livingRoom: Place = {
  id: 'living-room', lights: ['day', 'evening', 'night'], floor: FLOOR, seed: 64,
  draw: (pen, palette) => [
    ...drawRoom(pen), ...drawWindow(pen, palette), ...drawTelevision(pen, palette), drawPicture(pen, 950, 120, 116, 84, c.sky, c.teal), drawPicture(pen, 966, 222, 78, 60, c.pink, c.brick), drawPicture(pen, 1120, 130, 96, 120, c.cream, c.blue), drawPicture(pen, 92, 120, 120, 140, c.sky, c.leaf),
    ...drawSedari(pen), palette.light === 'evening' ? drawLowSun(pen, palette, [[356, FOOT + 44], [560, FOOT + 44], [1010, 714], [640, 714]]) : drawBeam(pen, palette, [[310, FOOT + 30], [480, FOOT + 30], [800, 720], [500, 720]]), ...drawRug(pen, [420, 860], [330, 950], 596, 692), ...drawTable(pen),
    drawLantern(pen, palette, 606, 0, 62, 1.15), ...drawPot(pen, 1250, 566, 60, c.blueLight), ...drawPot(pen, 24, 566, 54), drawVignette(palette),
  ],
}
