// The listening cell of the school: two armchairs, tea, tissues, and a fish that keeps secrets.
import type { Pen } from '../sketch.ts'
import { drawBooks, drawDoor, drawGrille, drawStack } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawTiles, drawVignette } from './ground.ts'
import { drawLowSun } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPot } from './plants.ts'
import { drawPouf, drawZellige } from './salon.ts'
import { drawSky, drawTown } from './skies.ts'

const FOOT = 522

function drawRoom(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, '#f0f0e0'), pen.wash(0, 0, 1280, 20, c.white), pen.polyline([[-4, 20], [1284, 20]], { line: c.wallLine, width: 2.4 }),
    ...drawMarks(pen, [[250, 70], [640, 60], [930, 380], [1010, 60], [600, 390]], '#d3d3b8'), ...drawZellige(pen, 0, FOOT - 36, 1280, 34, [c.blue, c.glass]),
    pen.wash(0, FOOT, 1280, 200, c.floor), ...drawTiles(pen, FOOT, c.floorLine, 200), pen.oval(640, 630, 330, 50, { fill: c.dado }), pen.oval(640, 630, 296, 40, { line: c.cream, width: 3 }), pen.oval(640, 630, 200, 24, { fill: c.dadoDark, line: 'none', opacity: 0.5 }),
  ]
}

function drawWindow(pen: Pen, palette: Palette): string[] {
  const [x, y, w, h] = [480, 78, 236, 200]
  return [
    pen.box(x - 12, y - 12, w + 24, h + 24, { fill: c.white, width: 3.2 }), pen.clip(`M${x} ${y}h${w}v${h}h${-w}Z`, ...drawSky(pen, palette, x, y, w, h, x + 60, y + 44), ...drawTown(pen, palette, x, y + 20, w, h - 20)), pen.box(x, y, w, h), pen.box(x + w / 2 - 6, y, 12, h, { fill: c.white, width: 2.4 }), ...drawGrille(pen, x, y + 90, w, h - 90),
    pen.box(x - 24, y + h + 12, w + 48, 14, { fill: c.woodLight }), pen.polyline([[430, 58], [766, 58]], { width: 5 }),
    ...[[436, 1], [760, -1]].map(([at, side]) => pen.place(at, 58, [side, 1], 0, pen.shape('M0 0h62q10 90 -30 130q6 60 0 130h-34q6 -150 2 -260z', { fill: '#c7dcc4' }), pen.shape('M20 6q2 60 -6 120M42 6q2 60 -22 116M12 146q4 60 0 108', { width: 2 }), pen.shape('M-2 132q16 8 34 -2', { width: 5, line: c.saffron }))),
    ...drawPot(pen, x + w - 40, y + h + 12, 28, c.blueLight),
    // the fish
    pen.shape(`M${x + 22} ${y + h + 12}q-20 -30 4 -50h44q24 20 4 50z`, { fill: c.glass, width: 2.6 }), pen.patch(`M${x + 14} ${y + h - 16}q34 8 68 0q2 18 -10 28h-48q-12 -10 -10 -28z`, '#b5dbe6'), pen.shape(`M${x + 36} ${y + h - 4}q12 -12 26 0l9 -6v14l-9 -6q-14 10 -26 -2z`, { fill: c.orange, width: 2.2 }), pen.disc(x + 43, y + h - 5, 1.6, { fill: pen.line, width: 1 }), pen.disc(x + 30, y + h - 20, 3, { width: 1.6 }),
  ]
}

function drawArmchair(pen: Pen, x: number, side: 1 | -1, fill: string, dark: string): string {
  return pen.place(x, 0, [side, 1], 0,
    drawShadow(pen, 0, 588, 120), pen.shape('M-74 560l-8 26M74 560l8 26', { width: 8 }),
    pen.shape('M-72 500q-14 -130 10 -146q62 -22 122 4q20 30 10 142z', { fill }), pen.shape('M-52 486q-8 -96 6 -108q46 -14 88 4q14 24 8 104z', { fill: dark, width: 2.4 }), pen.shape('M-70 478h138q12 18 6 40h-152q-8 -22 8 -40z', { fill, width: 2.8 }), pen.shape('M-104 566q-10 -84 4 -104q20 -14 34 4v52h130v-52q16 -18 36 -2q12 20 2 102q-100 8 -206 0z', { fill }), pen.shape('M-66 518h132', { width: 2.6 }))
}

/** Tissues, two glasses of tea, a notebook. */
function drawTable(pen: Pen): string[] {
  return [
    drawShadow(pen, 640, 598, 74, 9), pen.shape('M632 528h16l4 56l26 12h-76l26 -12z', { fill: c.wood }), pen.oval(640, 522, 82, 14, { fill: c.woodLight }), pen.shape('M558 522q4 12 82 14t82 -14v8q-14 14 -82 14t-82 -14z', { fill: c.woodMid, width: 2.6 }),
    pen.box(596, 490, 50, 30, { fill: c.teal, width: 2.6 }), pen.shape('M607 490q-6 -12 4 -16q-2 -10 10 -8q12 -4 12 8q8 6 2 16z', { fill: c.white, width: 2.4 }), pen.shape('M614 484q4 -8 2 -12M625 486q0 -8 4 -12', { width: 1.8 }), ...[668, 694].map((x) => pen.shape(`M${x - 8} 496h16l-3 24h-10z`, { fill: '#d9b45c', width: 2.2 }) + pen.shape(`M${x} 490q-5 -7 0 -14t0 -14`, { width: 2, line: c.paperLine })),
  ]
}

function drawShelves(pen: Pen, palette: Palette): string[] {
  return [
    pen.box(820, 108, 190, 380, { fill: c.woodLight, width: 3.2 }), ...[128, 246, 364].map((y) => pen.box(834, y, 162, y === 364 ? 112 : 106, { fill: c.woodMid, width: 2.4 })), pen.polyline([[915, 364], [915, 476]], { width: 2.4 }), pen.disc(904, 420, 4, { fill: c.brass, width: 2 }), pen.disc(926, 420, 4, { fill: c.brass, width: 2 }),
    ...drawBooks(pen, 842, 234, [[c.lilac, 26, 74], [c.lilac, 26, 74], [c.teal, 26, 74], [c.saffron, 26, 74]]), ...drawBooks(pen, 842, 352, [[c.red, 18, 60], [c.blue, 22, 70], [c.pink, 18, 56]]), ...drawStack(pen, 916, 352, [c.teal, c.saffron, c.pink], 66), pen.shape('M936 319q-6 -20 8 -22l0 -10l8 6h8l8 -6v10q10 6 6 22z', { fill: c.cream, width: 2.2 }), pen.shape('M948 304v3M960 304v3M952 310q2 3 4 0', { width: 2 }),
    ...drawPot(pen, 866, 108, 28), drawTableLamp(pen, palette, 952, 108),
  ]
}

function drawTableLamp(pen: Pen, palette: Palette, x: number, y: number): string {
  const isLit = palette.lampOpacity > 0
  return (isLit ? pen.glow(x, y - 50, 170, c.lamp, 0.7) : '') + pen.shape(`M${x - 18} ${y}q-2 -22 18 -30q20 8 18 30z`, { fill: c.teal, width: 2.4 }) + pen.shape(`M${x - 30} ${y - 34}l14 -36h32l14 36q-30 8 -60 0z`, { fill: isLit ? '#ffeab0' : c.pink, width: 2.6, isLit })
}

/** A standing lamp behind the armchair: its light falls where one talks. */
function drawStandingLamp(pen: Pen, palette: Palette): string {
  const isLit = palette.lampOpacity > 0
  return (isLit ? pen.glow(300, 330, 240, c.lamp, 0.6) : '') + pen.shape('M300 560V346M276 560h48', { width: 9 }) + pen.shape('M300 560V346M276 560h48', { width: 4, line: c.brass }) + pen.shape('M258 350l20 -52h44l20 52q-42 10 -84 0z', { fill: isLit ? '#ffeab0' : c.cream, width: 2.8, isLit }) + pen.shape('M324 352v26', { width: 2 })
}

/** What pupils pinned up: a sun, a heart, two speech bubbles, a bird. */
function drawPinboard(pen: Pen): string[] {
  return [
    pen.box(262, 128, 150, 170, { fill: c.wood }), pen.box(272, 138, 130, 150, { fill: '#e6cda4', width: 2.2 }),
    pen.place(284, 150, 1, -3, pen.box(0, 0, 46, 52, { fill: c.white, width: 2 }), pen.shape('M23 38c-16 -16 -10 -26 0 -18c10 -8 16 2 0 18z', { fill: c.red, width: 2 })), pen.place(344, 148, 1, 4, pen.box(0, 0, 44, 52, { fill: c.cream, width: 2 }), pen.disc(22, 26, 10, { fill: c.saffron, width: 2 }), pen.shape('M22 8v5M22 40v5M4 26h5M35 26h5M10 13l3 4M34 13l-3 4', { width: 2 })),
    pen.place(282, 222, 1, 2, pen.box(0, 0, 60, 50, { fill: c.glass, width: 2 }), pen.shape('M8 10h24v14h-14l-6 6v-6h-4z', { fill: c.teal, width: 1.8 }), pen.shape('M28 26h24v14h-4v6l-6 -6h-14z', { fill: c.saffron, width: 1.8 })), pen.place(356, 218, 1, -5, pen.box(0, 0, 36, 46, { fill: c.pink, width: 2 }), pen.shape('M6 26q10 -14 12 0q4 -14 14 -2M10 36h16', { width: 2 })),
    ...[[306, 148], [366, 146], [312, 220], [374, 214]].map(([x, y]) => pen.disc(x, y, 3.4, { fill: c.red, width: 1.6 })),
  ]
}

export const office: Place = {
  id: 'office', lights: ['day', 'evening'], floor: FLOOR, seed: 88,
  draw: (pen, palette) => [
    ...drawRoom(pen), palette.light === 'day' ? drawBeam(pen, palette, [[480, 310], [716, 310], [900, 720], [560, 720]]) : drawLowSun(pen, palette, [[520, 540], [760, 540], [1180, 712], [740, 712]]), ...drawWindow(pen, palette), ...drawPinboard(pen), ...drawShelves(pen, palette), ...drawDoor(pen, 1096, 124, 136, 396),
    ...drawPot(pen, 214, 560, 66), pen.polyline([[100, 548], [100, 190]], { width: 7, line: c.wood }), pen.shape('M70 552l30 -14l30 14M76 214q24 -6 24 -26M124 214q-24 -6 -24 -26', { width: 6, line: c.wood }), pen.shape('M84 218q14 -16 32 0q16 2 20 22l6 92q-8 8 -18 2v34q-24 10 -48 0v-34q-10 6 -18 -2l6 -92q4 -20 20 -22z', { fill: c.pink }), pen.shape('M100 214v150M82 252l-4 80M118 252l4 80M108 270v3M108 300v3', { width: 2 }), pen.shape('M88 214q12 12 26 0q10 4 4 14q-2 70 -10 96h-14q6 -40 4 -92q-14 -8 -10 -18z', { fill: c.saffron, width: 2.4 }), pen.shape('M95 300h16M95 310h16', { width: 2, line: c.red }),
    drawStandingLamp(pen, palette), drawArmchair(pen, 432, 1, '#8fb9ad', '#a9cbc0'), drawArmchair(pen, 848, -1, '#e3b18d', '#eec3a4'), ...drawTable(pen), drawPouf(pen, 1064, 594, 0.9), drawVignette(palette),
  ],
}
