// The bus of line 7, on the road behind the stop, or behind the moped that is in its way.
import type { Layer } from './brush.ts'
import { show, type Drawing } from './paint-thing.ts'
import { drive } from './set-street.ts'
import type { Piece, Sight } from './sight.ts'
import type { Drift } from './thing.ts'

const windows = [-236, -164, -92, -20, 52, 124]
const skins = ['#c98a5e', '#8f5a38', '#e0ad80', '#a9683f', '#d69a6b', '#efc7a0']
const tops = ['#7a6bb5', '#1b1420', '#2a9d8f', '#3d2219', '#e8837a', '#241610']
/** Heads behind a pane: hair or a scarf, and a face without features. */
const rider = (x: number, index: number): Layer[] => [
  { d: `M${x - 25}-94Q${x - 24}-122 ${x}-124Q${x + 24}-122 ${x + 25}-94Z`, fill: ['#f2b84b', '#f6f3ea', '#e2703f', '#9cc4e4', '#5e9c6a', '#c0392b'][index]!, line: 2.2 },
  { d: `M${x - 16}-142A16 18 0 1 0 ${x + 16}-142A16 18 0 1 0 ${x - 16}-142Z`, fill: skins[index]!, line: 2.2 }, { d: `M${x - 18}-140Q${x - 22}-166 ${x}-166Q${x + 22}-166 ${x + 18}-144Q${x + 8}-152 ${x - 8}-151Q${x - 15}-149 ${x - 18}-140Z`, fill: tops[index]!, line: 2.2 },
]
const wheel = (x: number): Layer[] => [
  { d: `M${x - 36}-24A36 36 0 0 1 ${x + 36}-24Z`, fill: '#3b2f4c' }, { d: `M${x - 27}-24A27 27 0 1 0 ${x + 27}-24A27 27 0 1 0 ${x - 27}-24Z`, fill: '#4a4468', line: 3.4 }, { d: `M${x - 12}-24A12 12 0 1 0 ${x + 12}-24A12 12 0 1 0 ${x - 12}-24Z`, fill: '#c9cede', line: 2.6 },
]
/** World units; its wheels at 0, its front at the right. */
const bus: Drawing = {
  name: 'bus', box: { x: -310, y: -226, width: 620, height: 240 },
  layers: [
    { d: 'M-296 4A296 10 0 1 0 296 4A296 10 0 1 0-296 4Z', fill: '#3a2a55', opacity: 0.17 },
    { d: 'M-300-28V-186Q-300-210-276-210H258Q288-210 294-178L302-92Q304-28 296-24H-294Q-300-24-300-28Z', fill: '#f6f3ea', line: 4.4 },
    { d: 'M-298-78H302L300-42H-298Z', fill: '#2a9d8f' }, { d: 'M-298-78H302M-298-42H300', line: 2.8 }, { d: 'M-298-62H301V-56H-298Z', fill: '#f2b84b' },
    { d: windows.map((x) => `M${x - 32}-176H${x + 32}V-94H${x - 32}Z`).join(''), fill: '#d5ecf0' }, { d: windows.map((x) => `M${x - 32}-176H${x + 32}V-94H${x - 32}Z`).join(''), fill: '#ffe3a0', opacity: 0.4, isLit: true },
    ...windows.flatMap(rider), { d: windows.map((x) => `M${x - 32}-176H${x + 32}V-94H${x - 32}Z`).join(''), line: 3.2 },
    { d: 'M172-180H216V-30H172ZM194-180V-30', fill: '#bfe3e8', line: 3.2 }, { d: 'M232-176H270Q276-174 279-162L287-94H232Z', fill: '#d5ecf0', line: 3.2 }, ...rider(254, 4).slice(1),
    { d: 'M-286-204H-214V-184H-286ZM-40-216H60V-208H-40Z', fill: '#8f97b3', line: 2.6 }, { d: 'M290-60H302V-46H291Z', fill: '#ffe9a8', line: 2.6, isLit: true }, { d: 'M-300-62H-290V-46H-300Z', fill: '#d4665a', line: 2.6 },
    ...wheel(-190), ...wheel(206),
  ],
}
/** The number on its roof: never mirrored. */
const seven: Drawing = { name: 'seven', box: { x: -24, y: -34, width: 48, height: 38 }, layers: [{ d: 'M-20-30H20V0H-20Z', fill: '#2f2a40', line: 3 }, { d: 'M-7-24H7L-1-6', line: 5, paint: '#f2b84b', isLit: true }] }

/** What of the stop stands before the road, where the bus would hide it: two posts, a pane with its poster, a sign, a lamp post. The middle of the picture at 0, 0. */
const at = (x: number) => x - 640
const post = (x: number, from: number, to: number, wide: number, paint: string): Layer[] => [{ d: `M${at(x)} ${from}V${to}`, line: wide }, { d: `M${at(x)} ${from}V${to}`, line: wide * 0.5, paint }]
const stop: Drawing = {
  name: 'bus stop', box: { x: -280, y: 250, width: 830, height: 350 },
  layers: [
    { d: `M${at(424)} 256H${at(804)}V550H${at(424)}Z`, fill: '#dcecf0', opacity: 0.34 }, { d: `M${at(424)} 256V550M${at(804)} 256V550M${at(424)} 424H${at(804)}`, line: 2.4, paint: '#5b4556' },
    { d: `M${at(690)} 282H${at(794)}V414H${at(690)}Z`, fill: '#fbf3df', line: 2.8, paint: '#5b4556' }, { d: `M${at(698)} 290H${at(786)}V396H${at(698)}Z`, fill: '#cfe9ee' }, { d: `M${at(747)} 318a15 15 0 1 0 30 0a15 15 0 1 0-30 0Z`, fill: '#f2b84b', line: 2 }, { d: `M${at(698)} 376Q${at(722)} 350 ${at(746)} 374Q${at(766)} 356 ${at(786)} 372V396H${at(698)}Z`, fill: '#4f9d92', line: 2.2 },
    ...post(412, 258, 590, 13, '#8f97b3'), ...post(816, 258, 590, 13, '#8f97b3'), ...post(916, 316, 600, 11, '#8f97b3'), { d: `M${at(894)} 332H${at(938)}V390H${at(894)}ZM${at(902)} 344H${at(930)}M${at(902)} 356H${at(930)}M${at(902)} 368H${at(922)}`, fill: '#fbf3df', line: 2.4 }, ...post(1150, 290, 540, 9, '#6c7394'),
    { d: `M${at(446)} 524H${at(672)}V550H${at(446)}Z`, fill: '#d9a25f', line: 3 },
  ],
}

const soft = (part: number) => 1 - (1 - Math.min(1, Math.max(0, part))) ** 2.2
const long = 300

export type Trip = 'bus' | 'bus-leaves' | 'bus-horns'

/** It comes and stops; or goes through, and is leaving; or it comes up behind the moped, which leaves. */
export function ride(trip: Trip, sight: Sight): Piece[] {
  const { open: { left, right }, toEnd, light, place } = sight
  const isRoad = place === 'bus-stop'
  const horns = trip === 'bus-horns'
  const [start, end] = toEnd > 0 ? [left, right] : [right, left]
  const scale = (isRoad ? 0.86 : 1) * (horns ? 0.94 : 1)
  // Its front and its faces, wherever one looks.
  const x = trip === 'bus-leaves' ? end - toEnd * Math.min(60, (right - left) * 0.1) : isRoad ? (left + right) / 2 - toEnd * 40 : start + toEnd * Math.min((right - left) * 0.42, long * scale)
  const y = isRoad ? 528 : 584
  const from = start - toEnd * (long * scale + 20) - x
  const seconds = trip === 'bus-leaves' ? 3.4 : 3
  const moves = (passed: number): Drift => {
    const part = trip === 'bus-leaves' ? Math.min(1, passed / 1000 / seconds) ** 1.3 : soft((passed - 200) / 1000 / seconds)
    return { x: from * (1 - part), y: part < 1 ? Math.sin(passed / 40) * 0.8 : 0 }
  }
  const depth = 34
  return [
    show(bus, light, { id: trip, x, y, scale, flip: toEnd < 0, depth, moves, heart: trip === 'bus-leaves' ? { x: -290, y: -200, width: 200, height: 120 } : { x: 60, y: -230, width: 230, height: 150 } }),
    show(seven, light, { id: `${trip}-number`, x: x + toEnd * 196 * scale, y: y - 196 * scale, scale: scale * 1.1, depth: depth + 1, moves }),
    ...(isRoad ? [show(stop, light, { id: 'stop', x: 640, y: 0, scale: 1, flip: toEnd < 0, depth: depth + 2 })] : []),
    ...(horns ? drive('moped-leaves', sight) : []),
  ]
}
