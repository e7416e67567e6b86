// Things that grow: palms, orange trees, pots and hanging flowers.
import { traceBumps, type Pen, type Spot } from '../sketch.ts'
import { colours as c } from './palette.ts'

/** A palm rooted at (x, y), `height` units to the crown. */
export function drawPalm(pen: Pen, x: number, y: number, height: number): string[] {
  const s = Math.max(0.5, height / 160)
  const top = y - height
  const fronds: Spot[] = [[-62, -2], [-50, -36], [-10, -52], [38, -42], [60, -6], [-38, 24], [40, 24]]
  return [
    pen.shape(`M${x - 5} ${y}Q${x - 8} ${y - height / 2} ${x - 2} ${top}h${5 * s}Q${x + 3} ${y - height / 2} ${x + 9 * s} ${y}Z`, { fill: c.trunk, width: 2.2 }),
    ...fronds.map(([a, b]) => pen.shape(`M${x} ${top}q${(a * s * 0.5).toFixed(1)} ${((b - 18) * s).toFixed(1)} ${(a * s).toFixed(1)} ${(b * s).toFixed(1)}q${(-a * s * 0.5).toFixed(1)} ${(-b * s * 0.6).toFixed(1)} ${(-a * s).toFixed(1)} ${(-b * s).toFixed(1)}z`, { fill: c.palm, width: 2 })),
    pen.disc(x - 4, top + 5, 3 * s, { fill: c.orange, width: 1.6 }), pen.disc(x + 5, top + 6, 3 * s, { fill: c.orange, width: 1.6 }),
  ]
}

/** A round tree rooted at (x, y); `size` is the radius of its crown. With oranges unless told otherwise. */
export function drawTree(pen: Pen, x: number, y: number, size: number, trunk: number, hasFruit = true): string[] {
  const top = y - trunk
  const crown = traceBumps(x, top - size * 0.7, size, size * 0.78, 9)
  const fruit: Spot[] = [[-0.5, -0.5], [0.1, -1.1], [0.56, -0.6], [-0.16, -0.36], [0.3, -0.2], [-0.7, -0.95], [0.62, -1.1]]
  return [
    pen.shape(`M${x - 13} ${y}q8 -${trunk * 0.5} 4 -${trunk + 20}h16q-2 ${trunk * 0.5} 8 ${trunk + 20}z`, { fill: c.trunk }),
    pen.shape(`M${x - 2} ${top}q-${size * 0.3} -${size * 0.2} -${size * 0.36} -${size * 0.5}M${x + 4} ${top}q${size * 0.3} -${size * 0.2} ${size * 0.34} -${size * 0.5}`, { width: 5, line: c.trunk }),
    pen.shape(crown, { fill: c.leaf }),
    pen.patch(`M${x - size * 0.86} ${top - size * 0.42}q${size * 0.9} ${size * 0.62} ${size * 1.74} 0q${-size * 0.1} ${size * 0.46} ${-size * 0.6} ${size * 0.44}q${-size * 0.3} ${size * 0.2} ${-size * 0.6} 0q${-size * 0.5} ${size * 0.02} ${-size * 0.54} ${-size * 0.44}z`, c.leafDark, 0.55),
    ...[[-0.4, -1.1], [0.2, -1.3], [0.5, -0.85], [-0.1, -0.75]].map(([a, b]) => pen.shape(`M${(x + a * size).toFixed(1)} ${(top + b * size).toFixed(1)}q7 -8 14 0q7 -8 14 0`, { line: c.leafDark, width: 2.4 })),
    ...(hasFruit ? fruit.map(([a, b]) => pen.disc(x + a * size, top + b * size, 7, { fill: c.orange, width: 2.2 })) : []),
  ]
}

/** A terracotta pot with leaves, standing on (x, y); `size` is the height of the pot. */
export function drawPot(pen: Pen, x: number, y: number, size: number, pot: string = c.brick): string[] {
  const s = size / 40
  const leaves: Spot[] = [[-20, -30], [-8, -46], [6, -50], [20, -34], [30, -14], [-30, -10]]
  const n = (v: number) => (v * s).toFixed(1)
  return [
    ...leaves.map(([a, b]) => pen.shape(`M${x} ${y - size}q${n(a * 0.1 - 8)} ${n(b * 0.6)} ${n(a)} ${n(b)}q${n(10 - a * 0.2)} ${n(-b * 0.4)} ${n(-a)} ${n(-b)}z`, { fill: c.leaf, width: 2.2 })),
    pen.polygon([[x - 20 * s, y - size], [x + 20 * s, y - size], [x + 14 * s, y], [x - 14 * s, y]], { fill: pot, width: 2.5, wobble: 0.7 }),
    pen.box(x - 23 * s, y - size - 2, 46 * s, 9 * s, { fill: pot, width: 2.5, wobble: 0.6 }),
  ]
}

/** Bougainvillea falling from (x, y), `width` wide and `drop` long. */
export function drawCreeper(pen: Pen, x: number, y: number, width: number, drop: number): string[] {
  const count = Math.round(width / 26)
  return [
    pen.shape(`M${x} ${y}q${width * 0.1} ${drop * 0.9} ${width * 0.28} ${drop * 0.5}q${width * 0.1} ${drop} ${width * 0.3} ${drop * 0.3}q${width * 0.16} ${drop * 0.7} ${width * 0.42} ${-drop * 0.8}q${-width * 0.5} ${-drop * 0.4} ${-width} 0z`, { fill: c.leaf, width: 2.4 }),
    ...Array.from({ length: count }, (_, i) => pen.disc(x + 10 + (i / count) * (width - 16), y + 2 + pen.random() * drop * 0.55, 4.6, { fill: '#d9628f', width: 1.8 })),
  ]
}
