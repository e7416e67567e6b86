// What stands in streets: awnings, crates, lamps, benches, cables and little machines.
import type { Pen, Spot } from '../sketch.ts'
import { drawShadow } from './ground.ts'
import { drawCone } from './light.ts'
import { colours as c, type Palette } from './palette.ts'

/** A striped awning with a scalloped hem; (x, y) is its upper corner. */
export function drawAwning(pen: Pen, x: number, y: number, width: number, depth: number, fills: readonly [string, string] = [c.red, c.cream]): string[] {
  const count = Math.round(width / 44)
  const [top, low] = [width / count, (width + 36) / count]
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [x + i * top, x - 18 + i * low]
    return pen.shape(`M${a.toFixed(1)} ${y}h${top.toFixed(1)}L${(b + low).toFixed(1)} ${y + depth}q${(-low / 2).toFixed(1)} 22 ${(-low).toFixed(1)} 0Z`, { fill: fills[i % 2], width: 2.6 })
  })
}

/** A wooden crate of round fruit standing on (x, y). */
export function drawCrate(pen: Pen, x: number, y: number, width: number, height: number, fruit: string): string[] {
  const count = Math.floor(width / 20)
  const row = (dy: number, less: number) => Array.from({ length: count - less }, (_, i) => pen.disc(x + 10 + less * 9 + i * ((width - 20 - less * 18) / Math.max(1, count - 1 - less)), y - height - dy, 10, { fill: fruit, width: 2.2 }))
  return [...row(18, 2), ...row(9, 1), ...row(0, 0), pen.box(x, y - height, width, height, { fill: c.woodLight, width: 2.6 }), pen.polyline([[x, y - height / 2], [x + width, y - height / 2]], { width: 2.2 })]
}

/** A wrought street lamp on a wall at (x, y), alight when the hour asks for it. */
export function drawWallLamp(pen: Pen, palette: Palette, x: number, y: number): string {
  const isLit = palette.lampOpacity > 0
  return pen.move(x, y, isLit ? pen.glow(34, 24, 150, c.lamp, palette.lampOpacity) : '',
    pen.shape('M0 0q8 -22 34 -16v12M0 12q14 -4 22 -26', { width: 3.4 }),
    pen.polygon([[24, -2], [44, -2], [50, 8], [44, 40], [24, 40], [18, 8]], { fill: isLit ? '#fff0b8' : c.glass, width: 2.6, wobble: 0.4, isLit }), pen.shape('M18 8h32M34 -2v42', { width: 2 }))
}

/** A tall street lamp standing on (x, y). */
export function drawStreetLamp(pen: Pen, palette: Palette, x: number, y: number, height: number): string {
  const isLit = palette.lampOpacity > 0
  return pen.move(x, y, isLit ? pen.glow(34, -height + 22, 170, c.lamp, palette.lampOpacity) + drawCone(pen, palette, 34, -height + 24, 8, 230) : '',
    pen.polyline([[0, 0], [0, -height]], { width: 10 }), pen.polyline([[0, 0], [0, -height]], { width: 4.5, line: c.metal }), pen.shape(`M0 ${-height}q2 -22 34 -14v6`, { width: 4 }),
    pen.shape(`M16 ${-height + 14}q18 -26 36 0z`, { fill: c.iron, width: 2.6 }), pen.shape(`M22 ${-height + 15}q12 16 24 0z`, { fill: isLit ? '#fff0b8' : c.white, width: 2.2, isLit }), pen.shape('M-12 0v-14h24v14z', { fill: c.iron, width: 2.6 }))
}

/** A bench on (x, y), its slats seen from the front. */
export function drawBench(pen: Pen, x: number, y: number, width: number, fill: string = c.woodLight): string[] {
  return [
    drawShadow(pen, x + width / 2, y + 2, width * 0.52, 9), ...[14, width - 26].map((dx) => pen.box(x + dx, y - 44, 12, 44, { fill: c.iron, width: 2.4 })), ...[18, width - 28].map((dx) => pen.box(x + dx, y - 92, 9, 50, { fill: c.iron, width: 2.4 })),
    pen.box(x, y - 92, width, 15, { fill }), pen.box(x, y - 72, width, 15, { fill }), pen.box(x - 6, y - 50, width + 12, 13, { fill }),
  ]
}

/** Cables across the street, and the pair of shoes that nobody admits to. */
export function drawCables(pen: Pen, from: Spot, to: Spot, drop: number): string[] {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + drop]
  const [sx, sy] = [(from[0] + to[0]) / 2 + 30, (from[1] + to[1]) / 2 + drop / 2]
  return [
    pen.shape(`M${from[0]} ${from[1]}Q${mx} ${my} ${to[0]} ${to[1]}`, { width: 2.2 }), pen.shape(`M${from[0]} ${from[1] + 14}Q${mx} ${my + 26} ${to[0]} ${to[1] + 6}`, { width: 2 }),
    pen.place(sx, sy + 4, 0.9, 0, pen.shape('M0 0q-10 16 -12 30M0 0q10 14 14 40', { width: 1.8 }), pen.shape('M-20 44q-2 -14 8 -14q4 8 14 8q6 4 2 8zM6 54q-2 -14 8 -14q4 8 14 8q6 4 2 8z', { fill: c.white, width: 2.4 })),
  ]
}

/** A moped standing on (x, y), about 150 units long. */
export function drawMoped(pen: Pen, x: number, y: number, fill: string): string {
  const wheel = (dx: number) => pen.disc(dx, -26, 26, { fill: c.iron }) + pen.disc(dx, -26, 14, { fill: c.metal, width: 2.2 })
  return pen.move(x, y, drawShadow(pen, 74, 2, 96, 9), wheel(26), wheel(126),
    pen.shape('M26 -26l30 -34h44l26 34M56 -60l20 36h36l14 -4', { width: 6 }), pen.shape('M52 -62q18 -14 46 -2l14 30h-34z', { fill }), pen.shape('M14 -74q30 -14 56 -2q-6 12 -26 12h-26z', { fill: c.shadow, width: 2.6 }), pen.shape('M126 -28l-18 -70l-16 -4M108 -98l12 -4', { width: 4.4 }), pen.disc(116, -88, 8, { fill: c.lamp, width: 2.4 }),
    pen.shape('M-6 -70h34v-26h-34z', { fill: c.woodLight, width: 2.6 }), pen.shape('M-6 -84h34', { width: 2 }))
}

/** Crenellated rampart between two x, standing on y = foot. */
export function drawRampart(pen: Pen, x: number, top: number, width: number, foot: number): string {
  const count = Math.round(width / 46)
  const step = width / count
  const teeth = Array.from({ length: count }, (_, i) => `L${(x + i * step).toFixed(1)} ${top}h${(step * 0.56).toFixed(1)}v16h${(step * 0.44).toFixed(1)}`).join('')
  return pen.shape(`M${x} ${foot}${teeth}V${foot}Z`, { fill: c.city, width: 2.8 })
}
