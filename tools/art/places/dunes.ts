// Dunes, the game that they play: a caravan town of blocks under a square sun, where it is always noon. The great tower waits for its top.
import type { Pen } from '../sketch.ts'
import { drawVignette } from './ground.ts'
import { colours as c } from './palette.ts'
import { FLOOR, type Place } from './place.ts'

const FOOT = 506
const stone = '#e9c48a'
const stoneDark = '#c99b62'
const stoneLight = '#f6dcae'
const grass = '#8fbf7a'
const grassDark = '#6b9c5f'

/** A block seen from its front, its top and its right side; (x, y) is the upper corner of the front. Its corners stray a little, its edges are straight: it is a game. */
function drawBlock(pen: Pen, x: number, y: number, size: number, [front, top, side]: readonly [string, string, string], height = size, width = 2.4): string {
  const deep = Math.round(size * 0.34)
  const rise = Math.round(deep * 0.7)
  const [a, b] = [x + Math.round(pen.random() * 2 - 1), y + Math.round(pen.random() * 2 - 1)]
  return pen.shape(`M${a + size} ${b}l${deep}-${rise}v${height}l-${deep} ${rise}z`, { fill: side, width }) + pen.shape(`M${a} ${b}l${deep}-${rise}h${size}l-${deep} ${rise}z`, { fill: top, width })
    + pen.shape(`M${a} ${b}h${size}v${height}h-${size}z`, { fill: front, width })
}

const sandstone = [stone, stoneLight, stoneDark] as const
const plaster = ['#f3e0c0', '#fbeed6', '#d9bd90'] as const
const leaves = [grass, '#a8d08f', grassDark] as const
const cactus = ['#6fae72', '#8fc88c', '#4f8a58'] as const

const drawCloud = (pen: Pen, x: number, y: number, unit: number) => pen.shape(`M${x} ${y}h${unit}v${-unit}h${unit * 2}v${-unit}h${unit * 2}v${unit}h${unit}v${unit}h${unit}v${unit}h${-unit * 7}z`, { fill: c.white, width: 2, line: '#b9d3dc' })

function drawSky(pen: Pen): string[] {
  return [
    pen.wash(0, 0, 1280, FOOT, '#c4e8f2'), pen.wash(0, 220, 1280, 150, '#d6eff3'), pen.wash(0, 350, 1280, 160, '#ecf3e6'),
    pen.box(986, 46, 92, 92, { fill: '#ffe38c', width: 2.6, line: '#e3b94f' }), pen.box(1004, 64, 56, 56, { fill: '#fff3c2', line: 'none' }),
    drawCloud(pen, 96, 152, 17), drawCloud(pen, 820, 116, 13), drawCloud(pen, 1130, 214, 15), drawCloud(pen, 392, 84, 12),
  ]
}

/** Hills in steps, from the start to the end of the picture. */
function drawSteps(pen: Pen, base: number, unit: number, heights: readonly number[], fill: string, line: string): string {
  const step = 1300 / heights.length
  return pen.shape(`M-10 ${FOOT}V${base - heights[0]! * unit}${heights.map((height, i) => `V${base - height * unit}H${Math.round(-10 + (i + 1) * step)}`).join('')}V${FOOT}Z`, { fill, line, width: 2.2 })
}

const drawGround = (pen: Pen) => [
  pen.wash(0, FOOT, 1280, 720 - FOOT, '#f0d6a2'), pen.polyline([[-4, FOOT], [1284, FOOT]], { line: '#cfa86c', width: 2.6 }),
  ...[530, 566, 614, 676].map((y) => pen.polyline([[-4, y], [1284, y]], { line: '#e0bf85', width: 2 })),
  ...Array.from({ length: 15 }, (_, i) => pen.polyline([[640 + (i - 7) * 74, FOOT], [640 + (i - 7) * 190, 724]], { line: '#e0bf85', width: 2 })),
  ...[[250, 536], [1010, 548], [560, 640], [140, 690], [1150, 640], [820, 700]].map(([x, y]) => pen.box(x!, y!, 34, 12, { fill: '#e6c68d', line: 'none' })),
]

/** A house of blocks with teeth on its roof, a square door and windows. */
function drawHouse(pen: Pen, x: number, top: number, width: number, door: string): string[] {
  const deep = 30
  return [
    pen.polygon([[x + width, top], [x + width + deep, top - 18], [x + width + deep, FOOT - 10], [x + width, FOOT + 8]], { fill: plaster[2] }), pen.box(x, top, width, FOOT + 8 - top, { fill: plaster[0] }),
    ...Array.from({ length: Math.floor(width / 40) }, (_, i) => drawBlock(pen, x + 4 + i * 40, top - 22, 22, plaster)), pen.box(x + width / 2 - 22, FOOT - 66, 44, 74, { fill: door }), pen.box(x + width / 2 + 8, FOOT - 34, 8, 8, { fill: c.saffron, width: 1.6 }),
    ...[[0.14, 0.22], [0.66, 0.22]].map(([at, down]) => pen.box(x + width * at!, top + (FOOT - top) * down!, 30, 30, { fill: '#8a6a58', width: 2.4 }) + pen.polyline([[x + width * at! + 15, top + (FOOT - top) * down!], [x + width * at! + 15, top + (FOOT - top) * down! + 30]], { width: 2 })),
    ...[[0.16, 0.5], [0.76, 0.62], [0.08, 0.8]].map(([at, down]) => pen.box(x + width * at!, top + (FOOT - top) * down!, 26, 10, { fill: plaster[2], line: 'none', opacity: 0.7 })),
  ]
}

function drawPalm(pen: Pen, x: number, foot: number, high: number): string[] {
  const unit = 26
  return [
    ...Array.from({ length: high }, (_, i) => drawBlock(pen, x, foot - (i + 1) * unit, unit - 4, ['#b98a5c', '#caa06f', '#96693f'], unit)),
    ...[[-3, 1], [3, 1], [-2, 0], [2, 0], [-1, 0], [1, 0], [0, 0], [-2, 1], [2, 1], [0, -1]].map(([dx, dy]) => drawBlock(pen, x - 1 + dx! * unit, foot - (high + 1) * unit + dy! * unit, unit, leaves)),
  ]
}

/** Stones up to a ragged top, with a ladder and a hoist: it is not finished. */
function drawTower(pen: Pen): string[] {
  const [x, size, rows] = [560, 40, 9]
  const top = FOOT + 6 - rows * size
  return [
    pen.patch(`M${x - 10} ${FOOT + 6}h${size * 4 + 40}l60 26h${-size * 4 - 40}z`, c.shadow, 0.13),
    pen.polygon([[x + size * 4, top], [x + size * 4 + 14, top - 10], [x + size * 4 + 14, FOOT - 4], [x + size * 4, FOOT + 6]], { fill: stoneDark }), pen.box(x, top, size * 4, size * rows, { fill: stone }),
    ...[[0, 1], [2, 2], [1, 5], [3, 4], [3, 7], [0, 7]].map(([column, row]) => pen.wash(x + column! * size + 2, top + row! * size + 2, size - 4, size - 4, stoneLight)),
    ...Array.from({ length: rows - 1 }, (_, row) => pen.polyline([[x, top + (row + 1) * size], [x + size * 4, top + (row + 1) * size], [x + size * 4 + 14, top + (row + 1) * size - 10]], { width: 2.2 })), ...[1, 2, 3].map((column) => pen.polyline([[x + column * size, top], [x + column * size, FOOT + 6]], { width: 2.2 })),
    pen.shape(`M${x + size * 2} ${top}l14 -10h${size}l-14 10z`, { fill: stoneLight }),
    drawBlock(pen, x, top - size, size, sandstone), drawBlock(pen, x + size, top - size, size, sandstone), drawBlock(pen, x, top - size * 2, size, sandstone), drawBlock(pen, x + size * 3, top - size, size, sandstone),
    pen.box(x + 60, FOOT - 74, 40, 80, { fill: '#7a5a4c' }), ...[0, 1, 2].map((i) => pen.box(x + 68 + (i % 2) * 46 - (i === 2 ? 40 : 0), top + 60 + i * 76, 22, 34, { fill: '#7a5a4c', width: 2.4 })),
    ...Array.from({ length: 4 }, (_, i) => pen.box(x + i * size + 8, FOOT - 150, 24, 12, { fill: [c.teal, c.red][i % 2], width: 1.8, wobble: 0.4 })),
    // the ladder
    pen.shape(`M${x + 130} ${FOOT + 6}V${top - 60}M${x + 154} ${FOOT + 6}V${top - 60}`, { width: 5, line: '#8a5a34' }), pen.shape(Array.from({ length: 16 }, (_, i) => `M${x + 130} ${FOOT - 14 - i * 25}h24`).join(''), { width: 4, line: '#8a5a34' }),
    // the hoist, and the stone it holds
    pen.shape(`M${x + 20} ${top - 80}v-44h-112`, { width: 7, line: '#8a5a34' }), pen.polyline([[x - 88, top - 124], [x - 88, top + 20]], { width: 2.4 }), drawBlock(pen, x - 106, top + 20, 34, sandstone),
  ]
}

/** A camel of blocks with its load. */
function drawCamel(pen: Pen, x: number, foot: number): string[] {
  const coat = ['#cf9a5f', '#deb27c', '#a97745'] as const
  const leg = (dx: number) => drawBlock(pen, x + dx, foot - 46, 15, coat, 46, 2.2)
  return [
    pen.oval(x + 56, foot + 2, 74, 8, { fill: c.shadow, line: 'none', opacity: 0.15 }), leg(8), leg(92), drawBlock(pen, x, foot - 92, 116, coat, 46), drawBlock(pen, x + 36, foot - 116, 38, ['#c0453b', '#d4665a', '#983a34'], 32), drawBlock(pen, x + 80, foot - 112, 26, coat, 22),
    drawBlock(pen, x - 24, foot - 138, 22, coat, 62), drawBlock(pen, x - 50, foot - 150, 38, coat, 28), pen.box(x - 40, foot - 140, 7, 7, { fill: pen.line, width: 1 }), leg(28), leg(72), pen.box(x + 40, foot - 88, 34, 14, { fill: c.saffron, width: 2 }),
  ]
}

function drawCactus(pen: Pen, x: number, foot: number, unit: number): string[] {
  return [pen.oval(x + unit * 0.6, foot + 2, unit * 1.5, unit * 0.22, { fill: c.shadow, line: 'none', opacity: 0.15 }), drawBlock(pen, x - unit * 0.8, foot - unit * 2.2, unit * 0.55, cactus, unit * 0.9), drawBlock(pen, x, foot - unit * 3, unit, cactus, unit * 3), drawBlock(pen, x + unit * 1.25, foot - unit * 2.6, unit * 0.55, cactus, unit), pen.box(x + unit * 0.2, foot - unit * 3.36, unit * 0.5, unit * 0.3, { fill: c.pink, width: 1.8, wobble: 0.4 })]
}

export const dunes: Place = {
  id: 'dunes', lights: ['day'], floor: FLOOR, seed: 101,
  draw: (pen, palette) => [
    ...drawSky(pen), drawSteps(pen, FOOT, 30, [3, 4, 5, 5, 4, 3, 2, 3, 4, 6, 6, 5, 4], '#eed2a0', '#d3b176'), drawSteps(pen, FOOT, 26, [2, 2, 1, 2, 3, 2, 1, 1, 2, 1, 2, 3, 2, 1], '#e6c38a', '#c9a268'),
    ...drawGround(pen), ...drawHouse(pen, 60, 330, 190, '#4f8fa0'), ...drawHouse(pen, 292, 392, 150, '#b5604c'), ...drawPalm(pen, 476, FOOT + 6, 6), ...drawTower(pen), ...drawHouse(pen, 880, 372, 170, '#4f9d92'), ...drawPalm(pen, 1180, FOOT + 6, 7), ...drawCamel(pen, 1090, FOOT + 66),
    ...drawCactus(pen, 420, FOOT + 34, 20), ...drawCactus(pen, 820, FOOT + 46, 24), ...drawCactus(pen, 980, FOOT + 30, 18),
    ...[[196, 560], [236, 560], [216, 526]].map(([x, y]) => drawBlock(pen, x!, y!, 36, sandstone)),
    drawVignette(palette),
  ],
}
