// Those who merely pass, far behind everybody, and think of something else. Whole people of small atlases (tools/art/crowds/wholes.ts).
import { show, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'
import type { Drift } from './thing.ts'

/** World units for one figure unit; pixels for one world unit, the corner of their pictures and their feet in figure space. */
const units = { haj: 0.1766, nour: 0.1694, adam: 0.1496, hiba: 0.1429 }
const density = 0.5
const corner = { x: -240, y: -80 }
const feet = { x: 427, y: 2890 }

const walkers = {
  people: { atlas: 'passers', who: ['haj', 'nour'] },
  pupils: { atlas: 'pupils', who: ['adam', 'hiba'] },
} as const
export type Walk = keyof typeof walkers

const shadow: Drawing = { name: 'walker shadow', box: { x: -50, y: -10, width: 100, height: 20 }, layers: [{ d: 'M-46 0A46 7 0 1 0 46 0A46 7 0 1 0-46 0Z', fill: '#3a2a55', opacity: 0.15 }] }

/** World units a second; half of somebody with their shadow. */
const speed = 62
const half = 80

/** One from each side. Where nothing moves they are half-way; where it does they go by, and are gone. */
export function walkBy(what: Walk, { left, right, toEnd, light, room, aside }: Sight): Piece[] {
  const { atlas, who } = walkers[what]
  return who.flatMap((one, index): Piece[] => {
    const way = (index ? -1 : 1) * toEnd
    const x = aside(index ? room(160) + toEnd * 10 : left + (right - left) * (toEnd > 0 ? 0.14 : 0.86), 26)
    const from = way > 0 ? left - half - x : right + half - x
    const out = way > 0 ? right + half - x : left - half - x
    const y = 576 - index * 7
    const scale = 0.57 - index * 0.02
    const unit = units[one] * density
    const moves = (passed: number): Drift => {
      const at = from + way * speed * (passed / 1000 + (index ? 0.4 : 1.3))
      const isGone = way * (at - out) > 0
      return isGone ? { shown: 0 } : { x: at, y: -2.4 * Math.abs(Math.sin(passed / 210 + index)) }
    }
    return [
      show(shadow, light, { id: `walker-shadow-${index}`, x, y, scale: scale * 1.2, depth: 40 + index * 2, moves: (passed) => { const { x: at = 0, shown = 1 } = moves(passed); return { x: at, shown } } }),
      {
        id: `walker-${index}`, x, y, scale: scale / density, flip: way < 0, depth: 41 + index * 2, foot: { x: (feet.x - corner.x) * unit, y: (feet.y - corner.y) * unit }, moves, heart: { x: -46 * density, y: -490 * density, width: 92 * density, height: 300 * density }, enough: 1,
        need(fine) {
          const ratio = fine * scale > density * 0.75 ? 1 : 0.7
          return { key: `passer ${one}*${ratio}~${light}`, atlas: `characters/${atlas}`, frame: `passer/${one}`, ratio, light }
        },
      },
    ]
  })
}
