// What stands in rooms: an empty chair, a laid table, a bench under those who sit.
import { hasOwnSeat } from './acting.ts'
import type { Layer } from './brush.ts'
import { show, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'

/** In the units that people are drawn in; the floor at 0. */
const unit = 0.178
const line = 22

const leg = (d: string): Layer[] => [{ d, line: 56 }, { d, line: 26, paint: '#8f97b3' }]
const chair: Layer[] = [
  { d: 'M-380 10A380 62 0 1 0 380 10A380 62 0 1 0-380 10Z', fill: '#3a2a55', opacity: 0.17 },
  ...leg('M276-690L312-20'), ...leg('M-264-690L-310-20'), ...leg('M-164-690L-182-70'), ...leg('M-298-730L-394-1530'),
  { d: 'M-440-1550Q-434-1580-394-1584L-304-1578Q-284-1574-282-1550L-258-1290Q-258-1260-288-1258L-388-1254Q-414-1256-418-1284Z', fill: '#d9a25f', line },
  { d: 'M-344-732Q-354-770-304-778L326-786Q372-780 372-730Q374-680 326-674L-294-668Q-340-672-344-732Z', fill: '#d9a25f', line }, { d: 'M-334-710Q6-706 366-722', line: 10 },
]
const bag: Layer[] = [
  { d: 'M-70-1180Q-60-1300 40-1300Q140-1300 150-1180', line: 50 }, { d: 'M-70-1180Q-60-1300 40-1300Q140-1300 150-1180', line: 22, paint: '#5f4fa0' },
  { d: 'M-190-800Q-214-1080-150-1170Q-60-1240 60-1236Q190-1236 236-1150Q290-1060 268-800Q260-764 220-764H-140Q-186-764-190-800Z', fill: '#7a6bb5', line },
  { d: 'M-180-1060Q40-980 262-1054', line: 12 }, { d: 'M-128-960Q40-912 212-958L216-800Q40-770-128-800Z', fill: '#f2b84b', line: 18 }, { d: 'M-124-900Q40-856 214-898M40-880V-838', line: 11 },
]
const floorBox = { x: -480, y: -1640, width: 960, height: 1740 }
/** Its back, its seat, and what lies on it. */
const seat = { x: -430, y: -1580, width: 800, height: 920 }
const empty: Drawing = { name: 'chair', box: floorBox, heart: seat, layers: chair }
const kept: Drawing = { name: 'kept chair', box: floorBox, heart: seat, layers: [...chair, ...bag] }

/** The one light of the picture falls on it. */
const beam: Drawing = {
  name: 'beam', box: { x: -900, y: -3000, width: 1800, height: 3160 },
  layers: [{ d: 'M160-3000H700L560 80Q60 190-560 90Z', fill: '#fff1c2', opacity: 0.34, isLit: true }],
}

/** Behind everybody, where room was kept for it. */
const chairAt = { y: 618, depth: 300, scale: 0.9 }

export function standChair({ room, aside, light, toEnd, figures }: Sight, isKept: boolean): Piece[] {
  const x = aside(room(170), 66)
  const y = Math.min(chairAt.y, ...figures.map(({ feetY }) => feetY - 1))
  const scale = unit * chairAt.scale
  const flip = toEnd > 0
  return [
    ...(light === 'night' ? [] : [show(beam, light, { id: 'chair-beam', x, y, scale, flip, depth: chairAt.depth - 1, moves: (passed) => ({ shown: Math.min(1, passed / 1400) }) })]),
    show(isKept ? kept : empty, light, { id: 'chair', x, y, scale, flip, depth: chairAt.depth }),
  ]
}

/** From above and before: those who eat sit behind it. World units, the middle of the top at 0, 0. */
const dish = (x: number, y: number, rx: number, ry: number) => `M${x - rx} ${y}A${rx} ${ry} 0 1 0 ${x + rx} ${y}A${rx} ${ry} 0 1 0 ${x - rx} ${y}Z`
const glass = (x: number, y: number): Layer[] => [
  { d: dish(x, y + 1, 15, 5), fill: '#3a2a55', opacity: 0.16 }, { d: `M${x - 12} ${y - 34}H${x + 12}L${x + 9} ${y}Q${x} ${y + 4} ${x - 9} ${y}Z`, fill: '#e9f4ea', line: 3.4 },
  { d: `M${x - 11} ${y - 20}H${x + 11}L${x + 9} ${y}Q${x} ${y + 4} ${x - 9} ${y}Z`, fill: '#c98a3c' }, { d: `M${x - 12} ${y - 34}H${x + 12}L${x + 9} ${y}Q${x} ${y + 4} ${x - 9} ${y}Z`, line: 3.4 },
]
const loaf = (x: number, y: number): Layer[] => [
  { d: `M${x - 52} ${y}Q${x - 50} ${y - 28} ${x} ${y - 29}Q${x + 50} ${y - 28} ${x + 52} ${y}Q${x + 40} ${y + 17} ${x} ${y + 17}Q${x - 40} ${y + 17} ${x - 52} ${y}Z`, fill: '#e0aa62', line: 4.4 },
  { d: `M${x - 48} ${y + 2}Q${x} ${y + 15} ${x + 48} ${y + 2}M${x - 20} ${y - 20}l10 12M${x - 2} ${y - 22}l8 13M${x + 18} ${y - 20}l8 12`, line: 2.8 },
]
const top: Layer[] = [
  { d: 'M-236 18Q-230 150-206 214H206Q230 150 236 18Z', fill: '#a76c3c', line: 4.6 },
  { d: 'M-200 70Q-196 118-188 160Q-130 176-96 178V92Q-150 86-200 70ZM-66 96V182H66V96Q0 102-66 96ZM200 70Q196 118 188 160Q130 176 96 178V92Q150 86 200 70Z', fill: '#8a552c', line: 3.2 },
  { d: 'M-262 0Q-262 58 0 66Q262 58 262 0V14Q256 76 0 82Q-256 76-262 14Z', fill: '#bd8250', line: 4.6 }, { d: dish(0, 0, 262, 62), fill: '#e4b57c', line: 4.6 },
  { d: dish(0, 1, 236, 51), line: 2.4, paint: '#b57f45' }, { d: dish(0, 2, 190, 40), fill: '#f7e0d3', line: 3 }, { d: dish(0, 2, 176, 35), line: 2.4, paint: '#d4665a' },
  { d: dish(0, 2, 92, 20), fill: '#3a2a55', opacity: 0.16 },
]
const lentils: Layer[] = [
  { d: 'M-86-22Q-80 14-34 19H34Q80 14 86-22Z', fill: '#3f6fa3', line: 4.4 }, { d: 'M-70 0l14-13 14 13 14-13 14 13 14-13 14 13 14-13 14 13 14-13 14 13', line: 3, paint: '#fffaf0' },
  { d: dish(0, -22, 86, 21), fill: '#fffaf0', line: 4.4 }, { d: dish(0, -21, 72, 15), fill: '#a9683f', line: 3 }, { d: 'M-40-24h8M-18-28h8M-8-17h8M14-26h8M34-20h8M-30-15h8M20-13h8', line: 4, paint: '#d79a58' }, { d: 'M-12-27q12-9 26 0q-12 8-26 0Z', fill: '#6fa860', line: 2.4 },
  ...loaf(-150, -2), ...loaf(146, 4),
]
const pot = (x: number, y: number): Layer[] => [
  { d: `M${x + 26} ${y - 34}Q${x + 58} ${y - 40} ${x + 66} ${y - 62}L${x + 76} ${y - 58}Q${x + 66} ${y - 22} ${x + 26} ${y - 14}Z`, fill: '#c9cede', line: 4 },
  { d: `M${x - 30} ${y - 44}Q${x - 66} ${y - 50} ${x - 60} ${y - 22}Q${x - 54} ${y - 4} ${x - 28} ${y - 12}`, line: 8 },
  { d: `M${x - 20} ${y - 60}Q${x - 46} ${y - 34} ${x - 34} ${y - 2}Q${x} ${y + 8} ${x + 34} ${y - 2}Q${x + 46} ${y - 34} ${x + 20} ${y - 60}Q${x} ${y - 68} ${x - 20} ${y - 60}Z`, fill: '#dfe3ee', line: 4.4 },
  { d: `M${x - 22} ${y - 58}Q${x - 14} ${y - 82} ${x} ${y - 84}Q${x + 14} ${y - 82} ${x + 22} ${y - 58}Q${x} ${y - 52} ${x - 22} ${y - 58}Z`, fill: '#c9cede', line: 4 }, { d: `M${x - 4} ${y - 86}h8v-8h-8ZM${x - 34} ${y - 26}Q${x} ${y - 16} ${x + 35} ${y - 26}`, fill: '#e3a94d', line: 3 },
]
const cake: Layer[] = [
  { d: dish(0, 4, 82, 20), fill: '#fffaf0', line: 4 },
  { d: 'M-62-48V-2Q-50 14 0 15Q50 14 62-2V-48Z', fill: '#f7b9c6', line: 4.4 }, { d: dish(0, -48, 62, 16), fill: '#fffaf0', line: 4.4 },
  { d: 'M-62-46Q-58-20-44-30Q-34-12-20-26Q-6-8 8-25Q20-10 32-27Q46-14 54-30Q62-26 62-46', fill: '#fffaf0', line: 3.6 },
  { d: 'M-34-52v-24M-12-56v-24M12-56v-24M34-52v-24', line: 8 }, { d: 'M-34-54v-20M-12-58v-20M12-58v-20M34-54v-20', line: 4, paint: '#2a9d8f' },
  { d: 'M-34-90q7 8 0 13q-7-5 0-13ZM-12-94q7 8 0 13q-7-5 0-13ZM12-94q7 8 0 13q-7-5 0-13ZM34-90q7 8 0 13q-7-5 0-13Z', fill: '#f2b84b', line: 2.4, isLit: true },
]
const plate = (x: number, y: number): Layer[] => [{ d: dish(x, y, 46, 11), fill: '#fffaf0', line: 3.6 }, { d: `M${x - 28} ${y - 1}q4-16 14-12q4-12 14-4q12-8 16 5q10-2 10 11Q${x} ${y + 8} ${x - 28} ${y - 1}Z`, fill: '#e0aa62', line: 3.4 }]
const glasses: Layer[] = [...glass(-104, 28), ...glass(98, 34), ...glass(-2, 48)]
const mandarin = (x: number, y: number): Layer[] => [{ d: dish(x, y, 25, 22), fill: '#f08c2e', line: 4 }, { d: `M${x - 2} ${y - 20}q10-12 22-8q-6 10-20 9Z`, fill: '#6fa860', line: 2.6 }, { d: `M${x - 14} ${y - 8}q4-6 10-8`, line: 3, paint: '#ffd9a0' }]
/** One is peeled, in its skin; beside it a bag of frozen peas. */
const mandarins: Layer[] = [
  { d: dish(-20, 0, 104, 26), fill: '#3f6fa3', line: 4 }, { d: dish(-20, -4, 90, 19), fill: '#fffaf0', line: 3 }, ...mandarin(-70, -20), ...mandarin(-18, -26),
  { d: 'M14-8q6-22 26-16q4-18 22-10q18-6 16 12q14 6 0 16q-34 14-64-2Z', fill: '#f4a949', line: 3.4 }, { d: dish(46, -16, 20, 14), fill: '#f5a04a', line: 3.4 }, { d: 'M46-30V-2M30-24L62-8M62-24L30-8', line: 2.2 },
  { d: 'M128-46Q136-58 150-52Q176-60 190-44Q206-18 194 6Q160 20 126 8Q116-20 128-46Z', fill: '#8fc08a', line: 4 }, { d: `${dish(150, -22, 8, 8)}${dish(170, -26, 8, 8)}${dish(160, -8, 8, 8)}${dish(180, -8, 8, 8)}`, fill: '#5e9c4f', line: 2.2 },
]
const laid: Record<'table' | 'tea' | 'feast' | 'mandarins', Layer[]> = {
  table: [...lentils, ...glasses],
  tea: [...pot(0, 10), ...loaf(-148, -2), ...plate(144, 2), ...glasses],
  feast: [...pot(-146, 8), ...plate(146, 2), ...cake, ...glasses],
  mandarins: [...mandarins, ...glass(-150, 18)],
}
const steam: Drawing = { name: 'steam', box: { x: -50, y: -90, width: 100, height: 90 }, layers: [{ d: 'M-24 0Q-44-26-22-44Q-4-58-20-82M4 0Q-14-26 8-44Q26-60 8-84M30 0Q12-24 32-40Q46-52 36-72', line: 5, paint: '#ffffff', opacity: 0.75 }] }

/** Where a thing 536 units wide lies along the foot of the picture: as much of it as can be seen under the chins. */
function alongFoot({ open: { left, right }, top: ceiling, ground, faces }: Sight): { x: number; y: number; scale: number } {
  const whole = Math.min(1.06, (right - left) / 560)
  const x = (left + right) / 2
  const bottom = ground(x - 220 * whole, x + 220 * whole)
  const near = faces.filter((face) => Math.abs(face.x - x) < face.half + 268 * whole)
  // Smaller where little is seen between the chins and the page.
  const scale = Math.min(whole, Math.max(0.6, ...near.slice(0, 1).map(() => (bottom - Math.max(...near.map((face) => face.y + face.half))) / 128)))
  return { x, scale, y: Math.max(bottom - 88 * scale, ceiling + 120, ...near.map((face) => face.y + face.half + 104 * scale)) }
}

export function layTable(sight: Sight, what: keyof typeof laid): Piece[] {
  const { light, faces, toEnd } = sight
  const table: Drawing = { name: what, box: { x: -268, y: -100, width: 536, height: 318 }, heart: { x: -200, y: -86, width: 400, height: 106 }, layers: [...top, ...laid[what]] }
  const { x, y, scale } = alongFoot(sight)
  const warm = { x: x + toEnd * (what === 'tea' ? 70 : 0) * scale, y: y - (what === 'tea' ? 54 : 34) * scale }
  // No steam before a face.
  const isSteaming = (what === 'table' || what === 'tea') && faces.every((face) => Math.abs(face.x - warm.x) > face.half + 62 * scale || face.y + face.half < warm.y - 100 * scale)
  return [
    show(table, light, { id: 'table', x, y, scale, flip: toEnd < 0, depth: 4000 }),
    ...(isSteaming ? [show(steam, light, {
      id: 'steam', ...warm, scale, depth: 4001,
      moves: (passed) => ({ y: -4 * (1 - Math.cos(passed / 900)), wide: 1 + 0.08 * Math.sin(passed / 700), shown: 0.72 + 0.28 * Math.cos(passed / 900) }),
    })] : []),
  ]
}

/** Along the foot of the picture, from above: what a drawer holds. World units, the middle of its edge at 0, 0. */
const drawer: Layer[] = [
  { d: 'M-250-64H250L268 40H-268Z', fill: '#6b4426', line: 4.6 }, { d: 'M-226-54H226L240 30H-240Z', fill: '#8a5a36' },
  // Six notes, a paper, a key.
  ...[-168, -142, -116].map((x, index): Layer => ({ d: `M${x}-${44 - index * 4}L${x + 96}-${50 - index * 4}L${x + 106} ${4 + index * 5}L${x + 6} ${10 + index * 5}Z`, fill: index % 2 ? '#9a86c4' : '#8873b8', line: 3 })),
  { d: 'M-94-18A17 13 0 1 0-60-18A17 13 0 1 0-94-18Z', fill: '#d9cdf0', line: 2.4 }, { d: 'M-50-24L-24-26M-48-12L-20-14', line: 3.4, paint: '#d9cdf0' },
  { d: 'M30-46L124-50L132 22L34 26Z', fill: '#fffaf0', line: 3 }, { d: 'M44-34L108-37M46-22L112-25M47-10L96-12M48 4L114 1', line: 3, paint: '#b9aeb6' },
  { d: 'M168-22Q150-22 150-6Q150 10 168 10Q184 10 185-2H222V8H212V-2', line: 8 }, { d: 'M168-22Q150-22 150-6Q150 10 168 10Q184 10 185-2H222V8H212V-2', line: 3.4, paint: '#f2b84b' },
  { d: 'M-274 38H274V128Q0 136-274 128Z', fill: '#b5794a', line: 4.6 }, { d: 'M-250 56H250V112Q0 118-250 112Z', line: 3 }, { d: 'M-17 82A17 17 0 1 0 17 82A17 17 0 1 0-17 82Z', fill: '#e3a94d', line: 4 },
]
const openDrawer: Drawing = { name: 'drawer', box: { x: -280, y: -70, width: 560, height: 206 }, heart: { x: -170, y: -56, width: 400, height: 86 }, layers: drawer }

export function pullDrawer(sight: Sight): Piece[] {
  const { light, toEnd } = sight
  return [show(openDrawer, light, { id: 'drawer', ...alongFoot(sight), flip: toEnd < 0, depth: 4000, moves: (passed) => ({ y: 90 * (1 - Math.min(1, passed / 700)) ** 2 }) })]
}

/** From the soles of who sits up to the neck, in the units that people are drawn in; the bench under them lies there already, and this one goes on from it. */
const sole = 2120
const beyond = 700

export function layBench({ figures, light, toEnd }: Sight): Piece[] {
  const sitting = figures.filter(({ pose, character }) => pose === 'sit' && !Object.values(character.bodies).some(hasOwnSeat))
  const [first] = [...sitting].sort((a, b) => a.feetY - b.feetY)
  if (!first) return []
  const { body, character, feetY, scale } = first
  const unit = ((body.feet.y - body.neck.y) / character.scale / sole) * scale
  const xs = sitting.map(({ x }) => x)
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2
  const half = Math.round((Math.max(...xs) - Math.min(...xs)) / 2 / unit / 50) * 50 + beyond
  const post = (x: number): Layer => ({ d: `M${x - 38}-710L${x - 50} 0H${x + 38}L${x + 26}-710Z`, fill: '#b57f45', line })
  const bench: Drawing = {
    name: `bench ${half}`, box: { x: -half - 40, y: -820, width: half * 2 + 80, height: 900 }, heart: { x: -half + 400, y: -1060, width: half * 2 - 800, height: 378 },
    layers: [
      { d: `M${-half} 12A${half} 60 0 1 0 ${half} 12A${half} 60 0 1 0 ${-half} 12Z`, fill: '#3a2a55', opacity: 0.15 },
      post(-half + 130), post(half - 130), { d: `M${-half + 150}-360H${half - 150}V-290H${-half + 150}Z`, fill: '#b57f45', line },
      { d: `M${-half}-760Q${-half - 4}-778 ${-half + 20}-780L${half - 20}-786Q${half + 4}-784 ${half}-760V-706Q${half} -684 ${half - 24}-684H${-half + 24}Q${-half}-684 ${-half}-706Z`, fill: '#d9a25f', line },
      { d: `M${-half + 20}-728H${half - 20}`, line: 10 },
    ],
  }
  return [show(bench, light, { id: 'bench', x: middle, y: feetY - 3, scale: unit, flip: toEnd < 0, depth: Math.min(...sitting.map(({ depth }) => depth)) - 1 })]
}
