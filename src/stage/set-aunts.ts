// The two aunts of the road: they stand a little apart with their baskets, or like a wall. Whole people of a small atlas (tools/art/crowds/aunts.ts).
import { show, traceBumps, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'

/** World units for one figure unit, pixels for one world unit, the corner of their pictures and their feet in figure space. */
const units = { fatna: 0.1649, tante: 0.1703 }
const density = 0.75
const corner = { x: -240, y: -80 }
const feet = { x: 427, y: 2890 }
const tallest = 510

/** World units; its foot at 0, 0. */
const basket: Drawing = {
  name: 'basket', box: { x: -56, y: -118, width: 112, height: 126 }, heart: { x: -48, y: -110, width: 96, height: 100 },
  layers: [
    { d: 'M-50 2A50 7 0 1 0 50 2A50 7 0 1 0-50 2Z', fill: '#3a2a55', opacity: 0.17 },
    { d: 'M-30-58Q-34-112 0-112Q34-112 30-58', line: 10 }, { d: 'M-30-58Q-34-112 0-112Q34-112 30-58', line: 4, paint: '#b5552f' },
    { d: traceBumps(-16, -66, 25, 20, 8), fill: '#6fa860', line: 4 }, { d: 'M2-56Q0-92 12-94Q30-92 28-56Z', fill: '#e0aa62', line: 4 }, { d: traceBumps(34, -60, 13, 12, 7), fill: '#d4665a', line: 3.6 },
    { d: 'M-52-60H52Q46-22 38 0Q0 8-38 0Q-46-22-52-60Z', fill: '#e2b06a', line: 4.4 },
    { d: 'M-48-44Q0-34 48-44M-42-22Q0-12 42-22', line: 5, paint: '#b5552f' }, { d: 'M-24-40V-14M0-38V-10M24-40V-14', line: 2.2 },
  ],
}

const rise = (passed: number, since: number) => {
  const part = Math.min(1, Math.max(0, (passed - since) / 650))
  return 1 - (1 - part) ** 3
}

export function standAunts({ room, light, toEnd, left, right, top, stand }: Sight, isWall: boolean): Piece[] {
  // Their baskets stand above what the page covers.
  const wide = Math.min(isWall ? 250 : 190, right - left)
  const middle = room(wide)
  const y = stand(middle, wide, isWall ? 676 : 620) - (isWall ? 28 : 14)
  // Whole heads, however near one looks.
  const scale = Math.min(isWall ? 0.92 : 0.8, (y - top - 24) / tallest)
  const depth = isWall ? 640 : 320
  // They look at who comes by the road, or at the girls who sit down beside them.
  const flip = isWall === toEnd < 0
  return [
    ...(['tante', 'fatna'] as const).map((who, index): Piece => {
      const x = middle + toEnd * (index ? 54 : -50) * scale
      const unit = units[who] * density
      return {
        id: who, x, y: y - index * 10, scale: scale / density, flip, depth: depth - index,
        foot: { x: (feet.x - corner.x) * unit, y: (feet.y - corner.y) * unit }, heart: { x: -60 * density, y: -480 * density, width: 120 * density, height: 400 * density },
        need(fine) {
          const ratio = fine * scale > density * 0.75 ? 1 : 0.7
          return { key: `aunt ${who}*${ratio}~${light}`, atlas: 'characters/aunts', frame: `aunt/${who}`, ratio, light }
        },
        moves: isWall
          ? (passed) => ({ y: 60 * (1 - rise(passed, 250 + index * 260)), tall: 0.86 + 0.14 * rise(passed, 250 + index * 260) })
          : (passed) => ({ tall: 1 + 0.006 * Math.sin(passed / 620 + index * 2) }),
      }
    }),
    ...(isWall ? [-92, 0, 92] : [-84, 92]).map((across, index) => show(basket, light, {
      id: `basket-${index}`, x: middle + toEnd * across * scale, y: y + (isWall ? 20 : 10) + (index % 2) * 6, scale: scale * (isWall ? 1.12 : 0.9), flip: index % 2 > 0, depth: depth + 2 + index,
      ...(isWall && { moves: (passed: number) => ({ x: toEnd * -120 * (1 - rise(passed, 700 + index * 240)), y: -26 * Math.sin(Math.PI * rise(passed, 700 + index * 240)), shown: rise(passed, 640 + index * 240) }) }),
    })),
  ]
}
