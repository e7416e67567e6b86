// The pitch on the day of a match: a painted stand with its loudspeaker and its table, a score kept on hooks, a goal, and a cat that has paid for no seat.
import type { Pen } from '../sketch.ts'
import { drawBall, drawPigeon, drawSleepingCat } from './animals.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawLongShadow } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawTree } from './plants.ts'
import { drawSky, drawTown } from './skies.ts'
import { drawStreetLamp } from './town.ts'

const FOOT = 516
const turf = { fill: '#a9cba0', stripe: '#9ec294', mark: '#8fb386' }
const tiers = [{ y: 300, from: 40 }, { y: 356, from: 26 }, { y: 412, from: 12 }] as const
const END = 706

function drawGround(pen: Pen): string[] {
  const chalk = { line: c.white, width: 5, wobble: 1.6 }
  return [
    pen.wash(0, FOOT, 1280, 210, turf.fill), ...[0, 2, 4, 6, 8].map((i) => pen.patch(`M${-20 + i * 150} ${FOOT}h150L${(130 + i * 150 - 640) * 1.6 + 640} 722h-240z`, turf.stripe, 0.7)),
    pen.wash(0, FOOT, 1280, 26, '#d9a98a'), pen.polyline([[-4, FOOT], [1284, FOOT]]), pen.polyline([[-4, FOOT + 26], [1284, FOOT + 26]], { width: 2.4 }),
    pen.polyline([[-20, 566], [1300, 566]], chalk), pen.shape('M250 722q20 -96 250 -104q230 8 250 104', chalk), pen.polyline([[500, 566], [500, 722]], chalk),
    pen.polygon([[1000, 566], [1300, 566], [1400, 690], [1096, 690]], chalk), ...drawMarks(pen, [[150, 640], [330, 690], [860, 600], [930, 690], [640, 610]], turf.mark),
  ]
}

/** Three painted tiers; what people left on them: a scarf, a drum, a bag of seeds. */
function drawStand(pen: Pen): string[] {
  const paints = [[c.red, c.saffron, c.teal, c.blueLight], [c.teal, c.blueLight, c.red, c.saffron], [c.saffron, c.red, c.blueLight, c.teal]]
  return [
    pen.shape(`M-20 ${FOOT}V284h${END - 10}l56 ${FOOT - 284}z`, { fill: c.plasterShade, width: 3.2 }),
    ...tiers.flatMap(({ y }, row) => [
      pen.shape(`M-20 ${y}h${END + row * 18 - 6}l8 30H-20z`, { fill: c.plaster, width: 2.8 }), pen.wash(-20, y + 31, END + row * 18, 7, c.shadow, 0.13),
      ...Array.from({ length: 5 }, (_, i) => pen.shape(`M${20 + i * 136} ${y + 4}h112l3 20h-118z`, { fill: paints[row]![i % 4], width: 2.2 })),
    ]),
    // the stairs, and their rail
    pen.shape(`M452 284h70l30 ${FOOT - 284}h-92z`, { fill: c.plaster, width: 2.8 }), ...[318, 352, 388, 426, 468].map((y) => pen.polyline([[455, y], [527 + (y - 284) * 0.11, y]], { width: 2.4 })), pen.shape('M526 292v-46M540 372v-46M554 452v-46', { line: c.iron, width: 4 }), pen.shape('M524 246q2 -4 6 2l26 158', { line: c.iron, width: 5 }),
    pen.box(-20, 462, END + 42, FOOT - 462, { fill: c.blue, width: 2.8 }), ...[60, 300, 600].map((x) => pen.shape(`M${x} 489l10 -14l10 14l-10 14zM${x + 34} 489l6 -8l6 8l-6 8z`, { fill: c.cream, width: 2 })),
    // left on the seats
    pen.shape('M176 412q10 -12 44 -8q30 4 58 -2l4 12q-30 8 -60 4q-30 -6 -46 -6z', { fill: c.red, width: 2.4 }), pen.shape('M206 405v12M236 408v11M262 404v12', { line: c.leafDark, width: 5 }), pen.shape('M176 412v12M182 412v12M278 402v14M284 404v12', { width: 2 }),
    pen.place(362, 352, 1, 0, pen.shape('M-28 0l6 -34h44l6 34q-28 10 -56 0z', { fill: c.woodMid, width: 2.6 }), pen.oval(0, -34, 24, 7, { fill: c.cream, width: 2.4 }), pen.shape('M-25 -14l8 -18l8 20l9 -20l9 20l9 -18l7 16', { width: 1.8 }), pen.shape('M14 -44l34 -12', { width: 4, line: c.woodDark })),
    drawSleepingCat(pen, 108, 300, 0.86),
  ]
}

/** The corrugated roof over the top tier, on its posts, with the horn that the whole quarter hears. */
function drawRoof(pen: Pen): string[] {
  return [
    ...[30, 330, 646].map((x) => pen.polyline([[x, 290], [x, 130]], { width: 10 }) + pen.polyline([[x, 290], [x, 130]], { width: 4.5, line: c.metal })),
    pen.polygon([[-30, 128], [-30, 88], [690, 112], [730, 150], [-30, 132]], { fill: c.teal, width: 3.2 }), ...Array.from({ length: 17 }, (_, i) => pen.polyline([[4 + i * 42, 91 + i * 1.4], [10 + i * 43.5, 133 + i * 1]], { width: 2, wobble: 0.5 })),
    // little flags along the edge
    pen.shape('M-6 150q170 34 336 4t316 2', { width: 2 }), ...[30, 92, 154, 216, 278, 386, 448, 510, 572, 624].map((x, i) => pen.polygon([[x, 162 - Math.abs((i % 5) - 2) * 3], [x + 30, 162 - Math.abs((i % 5) - 2) * 3], [x + 15, 192 - Math.abs((i % 5) - 2) * 3]], { fill: [c.red, c.leafDark, c.saffron][i % 3], width: 2.2 })),
    pen.polyline([[672, 118], [672, 64]], { width: 6, line: c.iron }), pen.place(672, 62, 1, 0, pen.shape('M-8 -10h16v20h-16z', { fill: c.iron, width: 2.6 }), pen.shape('M8 -9l46 -22q8 31 0 62l-46 -22z', { fill: c.metal }), pen.oval(55, 0, 7, 31, { fill: c.white, width: 2.6 }), pen.shape('M76 -22q14 22 0 44M92 -32q20 32 0 64', { width: 2.6 })),
  ]
}

/** The table of the one who comments: a microphone, a bottle, sheets held by a stone. */
function drawTable(pen: Pen): string[] {
  return [
    drawShadow(pen, 594, FOOT + 16, 96, 8), pen.shape(`M522 448v${FOOT - 438}M666 448v${FOOT - 438}`, { width: 10 }), pen.shape(`M522 448v${FOOT - 438}M666 448v${FOOT - 438}`, { width: 4.5, line: c.metal }), pen.polygon([[500, 448], [516, 428], [674, 428], [690, 448]], { fill: c.woodLight }), pen.shape('M500 448h190v34q-14 8 -24 0t-24 0t-24 0t-24 0t-24 0t-24 0t-24 0t-22 0z', { fill: c.red, width: 2.6 }), pen.shape('M505 460h180', { width: 4, line: c.leafDark }),
    pen.shape('M574 440h34M590 438q-2 -22 6 -30', { width: 4, line: c.iron }), pen.place(600, 398, 1, 28, pen.box(-8, -14, 16, 24, { fill: c.iron, width: 2.4 }), pen.shape('M-10 -14q0 -14 10 -14t10 14z', { fill: c.metal, width: 2.4 }), pen.shape('M-6 -22l12 6M-6 -16l8 -10', { width: 1.4 })),
    pen.polygon([[528, 440], [538, 430], [568, 430], [562, 440]], { fill: c.paper, width: 2.2 }), pen.shape('M542 432q6 -8 14 0z', { fill: c.metal, width: 2.2 }), pen.shape('M640 438v-26q0 -4 4 -6v-6h8v6q4 2 4 6v26z', { fill: c.glass, width: 2.4 }), pen.wash(641, 420, 14, 17, c.blueLight, 0.8),
  ]
}

/** The score, kept with tin plates on hooks; the plates are turned to their blank side. */
function drawScore(pen: Pen): string[] {
  const plate = (x: number) => pen.box(x, 236, 54, 66, { fill: c.white, width: 2.6 }) + pen.disc(x + 27, 242, 3, { fill: c.iron, width: 1.6 }) + pen.shape(`M${x + 10} 290q16 -6 34 -2`, { width: 1.8, line: c.metal })
  return [
    pen.shape(`M824 ${FOOT}v-180M948 ${FOOT}v-180`, { width: 10 }), pen.shape(`M824 ${FOOT}v-180M948 ${FOOT}v-180`, { width: 5, line: c.woodMid }), pen.box(790, 214, 192, 126, { fill: c.board, width: 3.2 }), pen.shape('M886 218v118', { line: c.chalk, width: 3 }), plate(811), plate(907),
    pen.disc(838, 320, 8, { fill: c.red, width: 2.2 }), pen.disc(934, 320, 8, { fill: c.blueLight, width: 2.2 }), drawPigeon(pen, 930, 208), drawPigeon(pen, 840, 208, [-0.9, 0.9]),
  ]
}

function drawGoal(pen: Pen): string[] {
  const [x, y, w, h] = [1052, 392, 206, 172]
  return [
    drawShadow(pen, x + w / 2, y + h + 3, 124, 8),
    pen.shape(`${Array.from({ length: 8 }, (_, i) => `M${x + 10 + i * 26.5} ${y + 6}l${(3.5 - i) * 2.4} ${h - 12}`).join('')}${Array.from({ length: 6 }, (_, i) => `M${x + 8} ${y + 24 + i * 25}h${w - 16}`).join('')}`, { width: 1.6, line: c.white }),
    // where the net was mended with a shoelace
    pen.shape(`M${x + 140} ${y + 96}l16 12M${x + 156} ${y + 94}l-14 16M${x + 148} ${y + 102}q10 4 8 18M${x + 148} ${y + 102}q-10 4 -6 16`, { line: c.orange, width: 3 }),
    ...[10, 5].map((width) => pen.shape(`M${x} ${y + h}v${-h}h${w}v${h}`, { width, line: width === 10 ? pen.line : c.white })),
    drawShadow(pen, 992, 606, 24, 5), drawBall(pen, 992, 590, 17),
  ]
}

function drawBeyond(pen: Pen, palette: Palette): string[] {
  return [
    ...drawTown(pen, palette, 716, 150, 570, 260), pen.box(690, 404, 610, FOOT - 404, { fill: c.plaster, width: 2.8 }), pen.box(688, 394, 612, 14, { fill: c.brick, width: 2.6 }), pen.wash(690, 466, 600, 50, c.dado), pen.polyline([[690, 466], [1284, 466]], { width: 2.4 }), ...drawMarks(pen, [[1000, 430], [760, 428]], c.sandLine),
  ]
}

/** A bench for those who wait, and their bottles. */
function drawBench(pen: Pen): string[] {
  return [
    drawShadow(pen, 880, 544, 110, 8), pen.shape('M800 508v32M960 508v32', { width: 8 }), pen.box(784, 496, 192, 13, { fill: c.woodLight, width: 2.8 }), ...[[812, c.blueLight], [832, c.glass], [942, c.teal]].map(([x, fill]) => pen.shape(`M${x as number - 7} 496v-22q0 -5 4 -7v-7h7v7q4 2 4 7v22z`, { fill: fill as string, width: 2.2 })), pen.shape('M862 496q4 -20 26 -18q20 -2 24 18z', { fill: c.saffron, width: 2.4 }),
  ]
}

export const pitch: Place = {
  id: 'pitch', lights: ['day', 'evening'], floor: FLOOR, seed: 54,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 1130, 92), ...drawBeyond(pen, palette), ...drawTree(pen, 1232, 404, 60, 70), ...drawGround(pen), drawStreetLamp(pen, palette, 1014, FOOT + 8, 330), ...drawStand(pen), ...drawRoof(pen), ...drawScore(pen), ...drawBench(pen), drawLongShadow(pen, palette, 1155, 566, 200, -220), ...drawGoal(pen), ...drawTable(pen), drawVignette(palette),
  ],
}
