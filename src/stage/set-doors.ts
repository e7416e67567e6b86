// What opens and closes: the iron curtain of a shop, a glass door with its sign, a list pinned on a door. They stand behind everybody.
import type { Layer } from './brush.ts'
import { show, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'
import type { DrawingBox } from './thing.ts'

const clamp = (part: number) => Math.min(1, Math.max(0, part))
const soft = (part: number) => 1 - (1 - clamp(part)) ** 3

/** The pavement, and how much of what is seen above it the curtain takes. */
const foot = 556
const hangs = { shutter: 0.44, 'shutter-down': 1, 'shutter-up': 0.13 } as const
const slat = 26

/** One looks into the shop from the street, under the curtain. */
export function hangShutter({ left, right, top, light }: Sight, how: keyof typeof hangs): Piece[] {
  const half = Math.ceil((right - left) / 80) * 40 + 30
  const wide = half * 2
  const rows = Array.from({ length: Math.ceil(foot / slat) + 1 }, (_, index) => -34 - index * slat)
  const curtain: Drawing = {
    name: `shutter ${half}`, box: { x: -half, y: -foot - 60, width: wide, height: foot + 76 }, heart: { x: -half * 0.3, y: -62, width: half * 0.6, height: 68 },
    layers: [
      { d: `M${-half}-${foot + 60}H${half}V-12H${-half}Z`, fill: '#8f9bb8' },
      { d: rows.map((y) => `M${-half} ${y - 7}H${half}V${y}H${-half}Z`).join(''), fill: '#a9b4cc' },
      { d: rows.map((y) => `M${-half} ${y}H${half}`).join(''), line: 2.6, paint: '#5d6685' },
      { d: `M${-half}-16H${half}V6H${-half}Z`, fill: '#6b7594', line: 4 }, { d: `M${-half}-8H${half}`, line: 2.4, paint: '#a9b4cc' },
      { d: 'M-44-12Q-44-34-22-34H22Q44-34 44-12', line: 13 }, { d: 'M-44-12Q-44-34-22-34H22Q44-34 44-12', line: 6, paint: '#c9cede' },
      { d: 'M-13-62A13 13 0 1 0 13-62A13 13 0 1 0-13-62ZM-3-64H3L5-50H-5Z', fill: '#4a4468', line: 3 },
    ],
  }
  const glow: Drawing = {
    name: `shop light ${half}`, box: { x: -half, y: 0, width: wide, height: 150 },
    layers: [{ d: `M${-half * 0.86} 0H${half * 0.86}L${half} 66Q0 150 ${-half} 66Z`, fill: '#ffdf9a', opacity: 0.34, isLit: true }],
  }
  const x = (left + right) / 2
  const at = (part: number) => top + (foot - top) * part
  const y = at(hangs[how])
  const from = at({ shutter: hangs['shutter-up'], 'shutter-down': hangs.shutter, 'shutter-up': 1 }[how])
  const seconds = { shutter: 1.2, 'shutter-down': 2, 'shutter-up': 2.2 }[how]
  const falls = (passed: number) => (from - y) * (1 - soft((passed - 300) / 1000 / seconds))
  return [
    ...(light === 'day' || how === 'shutter-down' ? [] : [show(glow, light, { id: `${how}-light`, x, y: foot - 8, scale: 1, depth: 11 })]),
    show(curtain, light, { id: how, x, y, scale: 1, depth: 12, moves: (passed) => ({ y: falls(passed) }) }),
  ]
}

/** World units, the middle of the sill at 0, 0. */
const frame: Layer[] = [
  { d: 'M-132 12A132 13 0 1 0 132 12A132 13 0 1 0-132 12Z', fill: '#3a2a55', opacity: 0.16 },
  { d: 'M-128 8V-300Q-128-392 0-412Q128-392 128-300V8Z', fill: '#e9c99a', line: 4 },
  { d: 'M-112 4V-296Q-112-374 0-392Q112-374 112-296V4Z', fill: '#d8b184', line: 3 },
  { d: 'M-100 4V-316H100V4Z', fill: '#2f7f86', line: 4 },
]
const glass: Layer[] = [
  { d: 'M-82-22V-300H82V-22Z', fill: '#cfe9ee', line: 3.4 },
  { d: 'M-82-22V-300H82V-22Z', fill: '#fff1c2', opacity: 0.5, isLit: true },
]
const shines: Layer[] = [{ d: 'M-70-44L22-292H50L-42-44ZM14-44L82-226V-176L34-44Z', fill: '#ffffff', opacity: 0.34 }, { d: 'M-82-110H82V-94H-82Z', fill: '#2f7f86', line: 3 }]
const handle: Layer[] = [{ d: 'M62-138H92', line: 13 }, { d: 'M62-138H92', line: 6, paint: '#f2b84b' }]

/** Coats on their pegs, somebody who writes, a bun with its clip, and short hair with glasses: through the glass, without a face. */
const company: Layer[] = [
  { d: 'M-76-286H76', line: 5, paint: '#8a552c' }, { d: 'M-70-284Q-80-220-74-196H-46Q-42-230-52-284ZM46-284Q36-226 42-192H72Q80-230 70-284Z', fill: '#7a6bb5', line: 2.6, opacity: 0.8 },
  { d: 'M-72-112Q-72-170-46-172Q-20-170-20-112Z', fill: '#b3a0d4', line: 3 }, { d: 'M-66-170Q-72-218-46-220Q-20-218-26-170Q-46-158-66-170Z', fill: '#34558b', line: 3 },
  { d: 'M20-112Q22-158 44-160Q70-158 72-112Z', fill: '#9cc4e4', line: 3 }, { d: 'M26-160Q20-202 46-204Q70-202 66-160Q46-150 26-160ZM34-206Q46-226 58-206Z', fill: '#241b2f', line: 3 }, { d: 'M52-208l12-6', line: 5, paint: '#c0392b' },
]
/** She turns her head: two round glints. */
const salma: Layer[] = [
  { d: 'M-36-112Q-32-166 0-168Q34-166 36-112Z', fill: '#f6f3ea', line: 3.4 },
  { d: 'M-26-196Q-28-226 0-228Q28-226 26-196Q24-164 0-162Q-24-164-26-196Z', fill: '#efc7a0', line: 3.2 },
  { d: 'M-32-172Q-44-240 0-244Q44-240 32-172L24-178Q30-210 20-216Q-4-206-22-214Q-30-206-24-178Z', fill: '#5a2e1a', line: 3.2 },
  { d: 'M-22-196A10 10 0 1 0-2-196A10 10 0 1 0-22-196ZM2-196A10 10 0 1 0 22-196A10 10 0 1 0 2-196ZM-2-197H2', line: 2.8 }, { d: 'M-17-200L-9-193M7-200L15-193', line: 3.4, paint: '#ffffff', isLit: true },
]

/** Six words; the first are read, the rest still swim. */
const words = [[-58, 54, -78], [10, 50, -78], [-42, 84, -50], [-60, 46, -22], [-4, 26, -22], [30, 30, -22]] as const
function writeSign(read: number): Layer[] {
  const clear = words.slice(0, read).map(([x, wide, y]) => `M${x} ${y}H${x + wide}`).join('')
  const dim = words.slice(read).map(([x, wide, y]) => `M${x} ${y}q${wide / 8}-5 ${wide / 4} 0t${wide / 4} 0t${wide / 4} 0t${wide / 4} 0`).join('')
  return [
    { d: 'M-40-128L0-150L40-128', line: 3 },
    { d: 'M-76-128H76Q82-128 82-122V2Q82 8 76 8H-76Q-82 8-82 2V-122Q-82-128-76-128Z', fill: '#fffaf0', line: 4 }, { d: 'M-72-118H72V-104H-72Z', fill: '#f2b84b' },
    ...(dim ? [{ d: dim, line: 4, paint: '#d3c9cd' }] : []), ...(clear ? [{ d: clear, line: 11, paint: '#3b2f4c' }] : []),
  ]
}
const stuck = (layers: Layer[], x: number, y: number): Layer[] => layers.map((layer) => ({ ...layer, shift: { x, y, turn: 0 } }))

const doorBox = { x: -140, y: -420, width: 280, height: 450 }
const door = (name: string, heart: DrawingBox, layers: Layer[]): Drawing => ({ name, box: doorBox, heart, layers: [...frame, ...layers] })
const signs = { 'sign-1': 1, 'sign-2': 2, 'sign-3': 3, 'sign-6': 6 } as const
const closed = (read: number) => door(`sign ${read}`, read === 3 ? { x: -76, y: -246, width: 152, height: 240 } : { x: -76, y: -256, width: 152, height: 136 }, [...glass, ...(read === 3 ? [...company, ...salma] : []), ...shines, ...handle, ...stuck(writeSign(read), 0, read === 3 ? -14 : -128)])
const open = door('sign open', { x: -76, y: -300, width: 152, height: 200 }, [
  { d: 'M-82 2V-304H82V2Z', fill: '#fff1c2', line: 3.4, isLit: true }, { d: 'M-40 2V-232Q-40-246-26-246H58V2Z', fill: '#f7ead3' },
  { d: 'M-74 2V-96H8V-78H-4V2ZM-58-96V-132H-14V-96', fill: '#c98a5e', line: 3 }, { d: 'M-50-96l6-22 8 22M-28-96v-20', line: 5, paint: '#6fa860' },
  { d: 'M82 6V-304L140-330V20Z', fill: '#2f7f86', line: 4 }, { d: 'M92-26V-286L130-302V-22Z', fill: '#cfe9ee', line: 3 },
])
const light: Drawing = { name: 'door light', box: { x: -240, y: -20, width: 480, height: 190 }, layers: [{ d: 'M-78 0H78L220 110Q0 176-220 110Z', fill: '#fff1c2', opacity: 0.55, isLit: true }] }

/** Where the wall meets the ground. */
const sill = 566
const inRoom = 0.92

export function standDoor({ room, light: hour, toEnd, figures }: Sight, what: keyof typeof signs | 'sign-open'): Piece[] {
  const x = room(290)
  const y = Math.min(sill, ...figures.map(({ feetY }) => feetY - 20))
  const isOpen = what === 'sign-open'
  const drawing = isOpen ? open : closed(signs[what])
  return [
    show(drawing, hour, { id: what, x, y, scale: inRoom, depth: 20, flip: toEnd < 0 && isOpen }),
    ...(isOpen ? [show(light, hour, { id: 'door-light', x, y: y - 2, scale: inRoom, depth: 21, moves: (passed) => ({ shown: soft(passed / 900), wide: 0.4 + 0.6 * soft(passed / 900) }) })] : []),
  ]
}

/** A page with eleven names, of which one is read. Its figures are never mirrored. */
const list: Drawing = door('list', { x: -58, y: -290, width: 118, height: 160 }, [
  { d: 'M-82-6V-300H82V-6Z', fill: '#4f9d92', line: 3.4 }, { d: 'M-62-26V-120H62V-26Z', line: 3, paint: '#2f7f86' }, ...handle,
  { d: 'M-58-286L54-292L62-134L-52-128Z', fill: '#fffaf0', line: 3.6 }, { d: 'M-10-300H10V-280H-10Z', fill: '#f2b84b', line: 3 },
  { d: 'M-40-268L8-270M-39-256L26-259M-38-244L14-246M-38-232L30-235M-37-220L4-222M-36-208L22-211M-36-196L12-198M-35-184L28-187M-34-172L16-174', line: 4.6, paint: '#cfc5c9' },
  { d: 'M-50-162L52-167L54-142L-49-137Z', fill: '#f2b84b' }, { d: 'M-40-155V-143M-45-152L-40-156M-28-155V-143M-33-152L-28-156M-14-149L40-152', line: 5, paint: '#3b2f4c' },
])

export function pinList({ room, light: hour, figures }: Sight): Piece[] {
  return [show(list, hour, { id: 'list', x: room(290), y: Math.min(sill, ...figures.map(({ feetY }) => feetY - 20)), scale: inRoom, depth: 20 })]
}
