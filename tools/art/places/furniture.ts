// Furniture and openings that several places share: windows, doors, desks, lamps, books.
import type { Pen, Spot } from '../sketch.ts'
import { drawShadow } from './ground.ts'
import { colours as c, type Palette } from './palette.ts'

/** A pupils' bench-table seen from the front; (x, y) is the far corner of its top. */
export function drawBenchTable(pen: Pen, x: number, y: number, width: number, height: number): string[] {
  const leg = (from: Spot, to: Spot) => pen.polyline([from, to], { width: 9 }) + pen.polyline([from, to], { line: c.metal, width: 4 })
  return [
    drawShadow(pen, x + width / 2, y + height + 4, width * 0.54),
    leg([x + 18, y + 30], [x + 10, y + height]), leg([x + width - 18, y + 30], [x + width - 10, y + height]),
    pen.box(x + 8, y + 20, width - 16, height * 0.5, { fill: c.woodMid }), pen.wash(x + 11, y + 26, width - 22, 9, c.shadow, 0.14),
    pen.polygon([[x - 6, y + 20], [x + 14, y], [x + width - 14, y], [x + width + 6, y + 20]], { fill: c.woodLight }),
    pen.box(x - 6, y + 20, width + 12, 8, { fill: c.woodMid }),
  ]
}

/** Books standing side by side on (x, y); each is [colour, width, height]. */
export function drawBooks(pen: Pen, x: number, y: number, books: readonly (readonly [string, number, number])[]): string[] {
  let start = x
  return books.flatMap(([fill, width, height]) => {
    const parts = [pen.box(start, y - height, width, height, { fill, width: 2.4, wobble: 0.7 }), pen.wash(start + 4, y - height + 9, width - 8, 5, c.cream, 0.7)]
    start += width + 1.5
    return parts
  })
}

/** A stack of notebooks lying on (x, y), from the lowest up. */
export function drawStack(pen: Pen, x: number, y: number, fills: readonly string[], width = 70): string[] {
  return fills.map((fill, i) => pen.box(x + (i % 2) * 5 - i, y - 11 * (i + 1), width - i * 5, 11, { fill, width: 2.4, wobble: 0.6 }))
}

/** A panelled door; (x, y) is its upper corner. */
export function drawDoor(pen: Pen, x: number, y: number, width: number, height: number, fill: string = c.blue, panel: string = c.blueLight): string[] {
  const inner = width - 36
  return [
    pen.box(x - 10, y - 10, width + 20, height + 12, { fill: c.woodLight }),
    pen.box(x, y, width, height, { fill, width: 3.2 }),
    pen.box(x + 18, y + 20, inner, height * 0.38, { fill: panel, width: 2.4 }), pen.box(x + 18, y + height * 0.5, inner, height * 0.4, { fill: panel, width: 2.4 }),
    pen.disc(x + 16, y + height * 0.47, 6, { fill: c.brass, width: 2.4 }),
  ]
}

/** Path data of a pointed (Moroccan) arch standing on y = foot. */
export function archPath(x: number, top: number, width: number, foot: number): string {
  const shoulder = top + width * 0.62
  const half = width / 2
  return `M${x} ${foot}V${shoulder}q-4 ${-width * 0.44} ${half} ${-width * 0.62}q${half + 4} ${width * 0.18} ${half} ${width * 0.62}V${foot}Z`
}

/** A pointed-arch window; `view` is what is seen through it. */
export function drawArchWindow(pen: Pen, x: number, top: number, width: number, foot: number, view: readonly string[]): string[] {
  const inside = archPath(x + 15, top + 18, width - 30, foot - 12)
  return [
    pen.shape(archPath(x, top, width, foot), { fill: c.woodLight, width: 3.4 }),
    pen.clip(inside, ...view), pen.shape(inside, { width: 3 }),
    pen.polyline([[x + width / 2, top + 20], [x + width / 2, foot - 12]], { width: 7 }), pen.polyline([[x + width / 2, top + 22], [x + width / 2, foot - 12]], { width: 3, line: c.woodLight }),
    pen.polyline([[x + 15, top + width * 0.72], [x + width - 15, top + width * 0.72]], { width: 7 }), pen.polyline([[x + 16, top + width * 0.72], [x + width - 16, top + width * 0.72]], { width: 3, line: c.woodLight }),
    pen.box(x - 16, foot - 4, width + 32, 14, { fill: c.wood }),
  ]
}

/** An iron grille with S-scrolls over a window box. */
export function drawGrille(pen: Pen, x: number, y: number, width: number, height: number): string[] {
  const count = Math.round(width / 34)
  const step = width / count
  const middle = y + height / 2
  return [
    ...Array.from({ length: count - 1 }, (_, i) => pen.polyline([[x + (i + 1) * step, y], [x + (i + 1) * step, y + height]], { line: c.iron, width: 2.4, wobble: 0.4 })),
    ...Array.from({ length: Math.floor(count / 2) }, (_, i) => pen.shape(`M${(x + (i * 2 + 1) * step + step / 2).toFixed(1)} ${middle}c-13 -16 -13 -30 0 -30s13 14 0 30s-13 30 0 30s13 -14 0 -30`, { line: c.iron, width: 2.2 })),
    pen.polyline([[x, y + 2], [x + width, y + 2]], { line: c.iron, width: 2.4 }),
  ]
}

/** A pierced brass lantern hanging so that its chain starts at (x, y); it glows when the hour asks for it. */
export function drawLantern(pen: Pen, palette: Palette, x: number, y: number, chain: number, scale = 1): string {
  const isLit = palette.lampOpacity > 0
  const brass = palette.light === 'night' ? '#c58f45' : c.brass
  return pen.move(x, y,
    isLit ? pen.glow(0, chain + 56 * scale, Math.round(210 * scale), c.lamp, palette.lampOpacity) : '',
    pen.polyline([[0, 0], [0, chain]], { width: 2.4, wobble: 0.5 }),
    pen.place(0, chain, scale, 0,
      pen.disc(0, 4, 5, { width: 2.4 }),
      pen.shape('M-16 24q2 -12 16 -16q14 4 16 16z', { fill: brass, width: 2.6, isLit }),
      pen.polygon([[-22, 24], [22, 24], [28, 58], [16, 88], [-16, 88], [-28, 58]], { fill: brass, width: 2.8, wobble: 0.6, isLit }),
      ...[-13, 0, 13].map((dx) => pen.shape(`M${dx - 5} 80v-34q5 -12 10 0v34z`, { fill: isLit ? '#fff0b8' : c.cream, width: 2, isLit })),
      pen.shape('M-12 88l12 14l12 -14z', { fill: brass, width: 2.6, isLit })))
}

/** A school bag standing on (x, y). */
export function drawBag(pen: Pen, x: number, y: number, fill: string, pocket: string, scale = 1): string {
  return pen.place(x, y, scale, 0,
    pen.shape('M-18 -66q18 -26 36 0', { width: 4 }),
    pen.shape('M-48 0q-4 -44 8 -58q6 -10 18 -10h44q12 0 18 10q12 14 8 58q-48 4 -96 0z', { fill }),
    pen.shape('M-30 0q-2 -18 2 -28h56q4 10 2 28z', { fill: pocket, width: 2.6 }), pen.shape('M-24 -14h48M-40 -44q40 8 80 0', { width: 2.2 }))
}

/** A geometric Berber rug lying between two horizontal lines. */
export function drawRug(pen: Pen, far: readonly [number, number], near: readonly [number, number], top: number, foot: number, fill: string = c.rug): string[] {
  const along = (t: number, s: number): Spot => {
    const [a, b] = [far[0] + (near[0] - far[0]) * s, far[1] + (near[1] - far[1]) * s]
    return [a + (b - a) * t, top + (foot - top) * s]
  }
  const quad = (t0: number, t1: number, s0: number, s1: number): Spot[] => [along(t0, s0), along(t1, s0), along(t1, s1), along(t0, s1)]
  const count = 6
  return [
    ...Array.from({ length: 8 }, (_, i) => pen.polyline([along(0, (i + 0.5) / 8), [along(0, (i + 0.5) / 8)[0] - 12, along(0, (i + 0.5) / 8)[1] + 2]], { width: 2 })),
    ...Array.from({ length: 8 }, (_, i) => pen.polyline([along(1, (i + 0.5) / 8), [along(1, (i + 0.5) / 8)[0] + 12, along(1, (i + 0.5) / 8)[1] + 2]], { width: 2 })),
    pen.polygon(quad(0, 1, 0, 1), { fill }), pen.polygon(quad(0.025, 0.975, 0.1, 0.9), { fill: c.cream, width: 2.2 }), pen.polygon(quad(0.045, 0.955, 0.17, 0.83), { fill, width: 2.2 }),
    ...Array.from({ length: count }, (_, i) => {
      const [x, y] = along(0.06 + ((i + 0.5) / count) * 0.88, 0.5)
      const [rx, ry] = [(near[1] - near[0]) * 0.05, (foot - top) * 0.27]
      return pen.polygon([[x - rx, y], [x, y - ry], [x + rx, y], [x, y + ry]], { fill: i % 2 ? c.saffron : c.cream, width: 2.2, wobble: 0.7 })
        + pen.polygon([[x - rx / 2.4, y], [x, y - ry / 2.4], [x + rx / 2.4, y], [x, y + ry / 2.4]], { fill: i % 2 ? c.rugDark : c.teal, width: 2, wobble: 0.5 })
    }),
  ]
}
