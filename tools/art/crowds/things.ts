// What stands between the people of a crowd: desks, a wall to sit on, a bus sign, a ball. Each stands on (0, 0), in world units.
import { drawBall } from '../places/animals.ts'
import { drawShadow } from '../places/ground.ts'
import { colours as c } from '../places/palette.ts'
import { drawBag, drawStack } from '../places/furniture.ts'
import type { Pen } from '../sketch.ts'

/** A table for two on thin legs: whoever sits behind it is seen under it too. */
function drawDesk(pen: Pen, width = 236): string[] {
  const half = width / 2
  const leg = (x: number) => pen.polyline([[x, -124], [x + Math.sign(x) * 5, 0]], { width: 9 }) + pen.polyline([[x, -124], [x + Math.sign(x) * 5, 0]], { line: c.metal, width: 4 })
  return [leg(14 - half), leg(half - 14), pen.polygon([[-half - 6, -120], [18 - half, -148], [half - 18, -148], [half + 6, -120]], { fill: c.woodLight }), pen.box(-half - 6, -121, width + 12, 15, { fill: c.woodMid })]
}

const drawBook = (pen: Pen, x: number) => pen.polygon([[x - 34, -126], [x - 26, -143], [x + 26, -143], [x + 34, -126]], { fill: c.paper, width: 2.4 }) + pen.shape(`M${x} -143v17M${x - 22} -137h14M${x + 8} -137h16M${x - 24} -131h15`, { width: 1.8 })

export const things = {
  ball: (pen: Pen) => drawBall(pen, 0, -13, 13),
  desk: (pen: Pen) => [...drawDesk(pen), drawBook(pen, -40), pen.shape('M48 -128l34 -9', { width: 5, line: c.red })].join(''),
  'desk-books': (pen: Pen) => [...drawDesk(pen), ...drawStack(pen, 38, -132, [c.teal, c.saffron, c.lilac], 64)].join(''),
  'desk-bare': (pen: Pen) => [...drawDesk(pen), drawBook(pen, 50)].join(''),
  bag: (pen: Pen) => drawBag(pen, 0, 0, c.red, '#b9544a', 0.62),
  /** A low wall that boys sit on. */
  wall: (pen: Pen) => [drawShadow(pen, 0, 2, 150, 10), pen.box(-136, -112, 272, 112, { fill: c.plasterShade }), pen.box(-146, -126, 292, 18, { fill: c.brick }), pen.shape('M-92 -70h40M20 -44h46M66 -82h30M-60 -26h30', { width: 2.2, line: c.sandLine })].join(''),
  /** The bus stop, by its sign. */
  'bus-sign': (pen: Pen) => [drawShadow(pen, 0, 2, 34, 7), pen.polyline([[0, 0], [0, -330]], { width: 11 }), pen.polyline([[0, 0], [0, -330]], { width: 5, line: c.metal }), pen.box(-36, -366, 72, 78, { fill: c.blue }), pen.shape('M-20 -348q0 -6 6 -6h28q6 0 6 6v36h-40z', { fill: c.white, width: 2.4 }), pen.shape('M-14 -346h28v14h-28zM-12 -322h4M8 -322h4M-14 -312v6M14 -312v6', { fill: c.glass, width: 2.2 }), pen.shape('M-9 -4h18l4 4h-26z', { fill: c.iron, width: 2.4 })].join(''),
} satisfies Record<string, (pen: Pen) => string>

export type ThingName = keyof typeof things
