// Collège Al Yasmine: two wings that meet, and its yard. Each part stands on (0, 0).
import type { Pen } from '../sketch.ts'
import { drawBall } from '../places/animals.ts'
import { colours as c, type Palette } from '../places/palette.ts'
import { drawTree } from '../places/plants.ts'
import { drawDoor, drawWindow } from './homes.ts'
import { drawPasser, pupils } from './people.ts'

const WALL = '#f3dfae'

function drawWing(pen: Pen, x: number, width: number, top: number): string[] {
  return [
    pen.box(x, top, width, -top, { fill: WALL }), pen.wash(x + 1, -30, width - 2, 30, c.dado), pen.polyline([[x, -30], [x + width, -30]], { width: 2 }),
    pen.box(x - 5, top - 7, width + 10, 10, { fill: c.teal, width: 2.4 }),
  ]
}

/** The classrooms: two rows of big windows; behind one, a green board. */
export function drawClassrooms(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const pane = (x: number, y: number) => pen.box(x, y, 40, 28, { fill: isLit && x > -60 ? palette.pane : c.glass, width: 2.2, isLit }) + pen.shape(`M${x + 20} ${y}v28`, { width: 1.6 })
  return [
    ...drawWing(pen, -120, 262, -112), ...[-104, -48, 8, 64].map((x) => pane(x, -98)), ...[-104, -48].map((x) => pane(x, -62)),
    pen.box(8, -62, 96, 28, { fill: c.board, width: 2.4 }), pen.shape('M18 -52h30M18 -45h44M74 -50l8 8M82 -50l-8 8', { line: c.chalk, width: 2 }), pen.box(4, -34, 104, 5, { fill: c.wood, width: 1.8 }),
    ...[-92, -20, 52].map((x) => pen.shape(`M${x} -8q6 -14 12 0q6 -12 12 0z`, { fill: c.leaf, width: 1.8 })),
  ]
}

/** The gate under its clock, the flag, and the office of those who listen. */
export function drawOffice(pen: Pen, palette: Palette): string[] {
  return [
    ...drawWing(pen, -188, 118, -84), ...drawWing(pen, -14, 140, -84), drawWindow(pen, palette, -160, -38, 26, 32), drawWindow(pen, palette, -118, -38, 26, 32), drawWindow(pen, palette, 14, -38, 30, 34), pen.shape('M10 -38h38M24 -38q-6 -12 5 -14q8 4 3 14', { fill: c.leaf, width: 1.8 }), drawDoor(pen, 66, 34, 50, c.woodMid),
    pen.box(-74, -104, 64, 104, { fill: c.city }), pen.box(-80, -110, 76, 9, { fill: c.teal, width: 2.4 }), pen.shape('M-66 0v-42a24 24 0 0 1 48 0v42z', { fill: c.blueDark, width: 2.6 }), pen.shape('M-54 0v-56M-42 0v-64M-30 0v-56M-66 -26h48', { width: 2 }),
    pen.disc(-42, -86, 13, { fill: c.white, width: 2.6 }), pen.shape('M-42 -86v-8M-42 -86l6 3', { width: 2.2 }),
    pen.shape('M-42 -110v-46', { width: 3 }), pen.shape('M-42 -155q16 -5 28 1t16 0v22q-8 5 -18 0t-26 0z', { fill: '#c8453b', width: 2.2 }), pen.shape('M-20 -151l3 10l-8 -6h10l-8 6z', { line: '#2c7a3f', width: 1.8 }),
    drawPasser(pen, -94, 8, pupils[0]!), drawPasser(pen, 6, 8, pupils[1]!, true),
  ]
}

/** The yard: a basket, a tree, a low wall, a ball that somebody will come back for. */
export function drawYard(pen: Pen): string[] {
  return [
    pen.shape('M-150 4q10 -46 60 -50h190q48 6 54 50z', { fill: '#e3b58b', width: 2.6 }), pen.shape('M-104 2q4 -34 40 -38h120q36 4 42 38M-8 -36v38', { line: c.cream, width: 2.6 }), pen.oval(-6, -17, 24, 9, { line: c.cream, width: 2.4 }),
    ...drawTree(pen, -112, -26, 34, 34, false), pen.box(-142, -28, 58, 9, { fill: c.woodLight, width: 2.2 }), pen.shape('M-136 -19v10M-92 -19v10', { width: 3 }),
    pen.shape('M104 -18v-84', { width: 6 }), pen.box(66, -110, 56, 38, { fill: c.white, width: 2.6 }), pen.box(82, -96, 24, 16, { line: c.red, width: 2.2 }), pen.oval(94, -74, 15, 4, { line: c.red, width: 3 }), pen.shape('M80 -72l5 18h18l5 -18M88 -72l3 18M100 -72l-3 18', { line: c.white, width: 1.6 }),
    drawPasser(pen, -112, -4, pupils[2]!), drawBall(pen, 34, -14, 9),
  ]
}
