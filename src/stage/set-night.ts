// Lights in the night: two windows over a dark street, a row of street lamps. Behind everybody.
import type { Layer } from './brush.ts'
import { show, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'

const soft = (part: number) => 1 - (1 - Math.min(1, Math.max(0, part))) ** 2

const pane = (x: number, y: number, inside: Layer[]): Layer[] => [
  { d: `M${x} ${y + 50}m-190 0a190 190 0 1 0 380 0a190 190 0 1 0-380 0Z`, fill: '#ffdf9a', glow: [x, y + 50, 190], isLit: true },
  { d: `M${x - 42} ${y}H${x + 42}V${y + 104}H${x - 42}Z`, fill: '#ffe3a0', line: 4, isLit: true }, ...inside,
  { d: `M${x} ${y}V${y + 104}M${x - 42} ${y + 44}H${x + 42}`, line: 3.4 }, { d: `M${x - 54} ${y + 104}H${x + 54}V${y + 114}H${x - 54}Z`, fill: '#a76c3c', line: 3 },
]
/** Hair in locks, low, as in an armchair on wheels. */
const friend = (x: number, y: number): Layer[] => [{ d: `M${x - 30} ${y + 104}Q${x - 28} ${y + 76} ${x} ${y + 74}Q${x + 28} ${y + 76} ${x + 30} ${y + 104}ZM${x - 17} ${y + 60}Q${x - 26} ${y + 30} ${x - 14} ${y + 36}Q${x - 12} ${y + 22} ${x - 2} ${y + 34}Q${x + 6} ${y + 20} ${x + 12} ${y + 36}Q${x + 26} ${y + 32} ${x + 18} ${y + 60}Q${x} ${y + 84} ${x - 17} ${y + 60}Z`, fill: '#6d4a3a', isLit: true }]
/** She stands, a scarf over her head, and looks out. */
const parent = (x: number, y: number): Layer[] => [{ d: `M${x - 32} ${y + 104}Q${x - 30} ${y + 58} ${x - 12} ${y + 52}Q${x - 24} ${y + 14} ${x} ${y + 12}Q${x + 24} ${y + 14} ${x + 12} ${y + 52}Q${x + 30} ${y + 58} ${x + 32} ${y + 104}Z`, fill: '#6d4a3a', isLit: true }]

/** World units, the foot of the wall at 0, 0. */
const house = (name: string, half: number, tall: number, at: number, who: typeof friend): [Drawing, Drawing] => [
  {
    name: `house ${name}`, box: { x: -half - 16, y: -tall - 60, width: half * 2 + 32, height: tall + 66 },
    layers: [
      { d: `M${-half} 0V${-tall}H${half}V0Z`, fill: '#6a5f8c', line: 4 }, { d: `M${-half - 10} ${-tall}H${half + 10}V${-tall + 16}H${-half - 10}Z`, fill: '#584e7a', line: 3.4 },
      { d: `M${half * 0.4} ${-tall}V${-tall - 50}M${half * 0.4 - 20} ${-tall - 46}H${half * 0.4 + 20}M${half * 0.4 - 12} ${-tall - 34}H${half * 0.4 + 12}`, line: 3.4 },
      { d: `M${-half + 16}-64H${half - 16}V0H${-half + 16}Z`, fill: '#4d4a78' }, { d: `M${-34} ${-at + 4}H34V${-at + 110}H-34Z`, fill: '#453f66', line: 3 },
      { d: `M-24 0V-96Q0-126 24-96V0Z`, fill: '#3f5f87', line: 3.4 },
    ],
  },
  { name: `window ${name}`, box: { x: -200, y: -at - 150, width: 400, height: 400 }, heart: { x: -46, y: -at, width: 92, height: 106 }, layers: pane(0, -at, who(0, -at)) },
]
const near = house('near', 128, 420, 330, friend)
const away = house('away', 104, 350, 262, parent)
const ground = 566

export function lightWindows({ open: { left, right }, top, light, toEnd, aside }: Sight): Piece[] {
  const [start, end] = toEnd > 0 ? [left, right] : [right, left]
  // Whole windows, however near one looks.
  const scale = Math.min(1, (ground - top - 20) / 360, (right - left) / 480)
  return ([[near, aside(start + toEnd * 118 * scale, 50 * scale), 500], [away, aside(end - toEnd * 98 * scale, 50 * scale), 1500]] as const).flatMap(([[wall, lit], x, since], index): Piece[] => [
    show(wall, light, { id: `house-${index}`, x, y: ground, scale, depth: 30 + index * 2, flip: index > 0 }),
    show(lit, light, { id: `window-${index}`, x, y: ground, scale, depth: 31 + index * 2, moves: (passed) => ({ shown: soft((passed - since) / 700) }) }),
  ])
}

/** Its foot at 0, 0. */
const lamp: Drawing = {
  name: 'lamp', box: { x: -90, y: -440, width: 180, height: 460 },
  layers: [
    { d: 'M-16 0Q-14-24-6-30V-336H6V-30Q14-24 16 0Z', fill: '#4a4468', line: 4 }, { d: 'M-4-336Q-4-378 34-378H52M34-378Q20-360 6-352', line: 9 }, { d: 'M-4-336Q-4-378 34-378H52', line: 4, paint: '#6c7394' },
    { d: 'M34-384H70L60-408H44Z', fill: '#4a4468', line: 3.6 },
  ],
}
const shine: Drawing = {
  name: 'lamp light', box: { x: -140, y: -500, width: 400, height: 560 },
  layers: [
    { d: 'M36-376L-70 20Q52 62 174 20L68-376Z', fill: '#ffe3a0', opacity: 0.22, isLit: true }, { d: 'M-72 20A124 24 0 1 0 176 20A124 24 0 1 0-72 20Z', fill: '#ffe3a0', opacity: 0.4, isLit: true },
    { d: 'M52-364m-92 0a92 92 0 1 0 184 0a92 92 0 1 0-184 0Z', fill: '#ffdf9a', glow: [52, -364, 92], isLit: true }, { d: 'M36-382H68L62-360Q52-352 42-360Z', fill: '#fff6d8', line: 3, isLit: true },
  ],
}
/** In a coat and slippers, a scarf over her head: she looks for somebody. */
const woman: Drawing = {
  name: 'woman in a coat', box: { x: -60, y: -320, width: 120, height: 336 }, heart: { x: -46, y: -304, width: 92, height: 300 },
  layers: [
    { d: 'M-44 4A44 8 0 1 0 44 4A44 8 0 1 0-44 4Z', fill: '#3a2a55', opacity: 0.2 }, { d: 'M-26-30L-24 0H-2L-2-30ZM4-30L6 0H28L24-30Z', fill: '#7fb09c', line: 3.6 },
    { d: 'M-30-2Q-34 8-26 8H2V-4ZM4-4V8H34Q40 6 30-4Z', fill: '#e8b94a', line: 3.2 },
    { d: 'M-24-216Q-46-196-50-30Q0-16 50-30Q46-196 24-216Z', fill: '#c07f74', line: 4.4 }, { d: 'M0-206V-26M-38-150Q-30-96-12-92M38-150Q30-96 12-92', line: 3 },
    { d: 'M-30-214Q-40-304 0-306Q40-304 30-214Q0-190-30-214Z', fill: '#f3efe4', line: 4, isLit: true }, { d: 'M-18-258Q-18-286 2-286Q22-286 20-258Q16-232 0-230Q-16-232-18-258Z', fill: '#d69a6b', line: 3, isLit: true },
    { d: 'M-7-260v4M10-260v4', line: 4 }, { d: 'M-5-242Q3-247 10-242', line: 3 },
  ],
}

/** They go away into the night, and light up one after the other; somebody stands under the last. */
export function lineLamps({ open: { left, right }, top, light, toEnd, aside }: Sight): Piece[] {
  const many = 5
  const [start, end] = toEnd > 0 ? [left, right] : [right, left]
  const tall = Math.min(1, (600 - top - 16) / 420)
  const last = aside(start + (end - start) * 0.8 + toEnd * 20 * tall, 46 * 0.36 * tall) - toEnd * 20 * tall
  return Array.from({ length: many }, (_, index): Piece[] => {
    const part = index / (many - 1)
    const far = 1 - 0.62 * part ** 0.8
    const first = start + (end - start) * 0.1
    const x = first + (last - first) * part ** 0.72
    const y = 604 - 46 * part ** 0.7
    const scale = tall * far
    const rank = 60 - index * 3
    return [
      show(shine, light, { id: `lamp-light-${index}`, x, y, scale, flip: toEnd < 0, depth: rank, moves: (passed) => ({ shown: soft((passed - 300 - index * 420) / 300) }) }),
      show(lamp, light, { id: `lamp-${index}`, x, y, scale, flip: toEnd < 0, depth: rank + 1 }),
      ...(index === many - 1 ? [show(woman, light, { id: 'woman', x: x + toEnd * 52 * scale, y: y + 10, scale: scale * 0.94, flip: toEnd > 0, depth: rank + 2, moves: (passed) => ({ shown: soft((passed - 300 - index * 420) / 700) }) })] : []),
    ]
  }).flat()
}
