// The youth and sports club: painted clubhouse, small football pitch, the Atlas behind, and a goalkeeper with whiskers.
import type { Pen } from '../sketch.ts'
import { drawBall } from './animals.ts'
import { drawDoor } from './furniture.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawCone, drawLongShadow } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPalm, drawPot } from './plants.ts'
import { drawZellige } from './salon.ts'
import { drawSky } from './skies.ts'

const FOOT = 512
const turf = { fill: '#a9cba0', stripe: '#9ec294', line: c.white }

function drawMountains(pen: Pen): string[] {
  return [
    pen.shape('M500 360l110 -120l70 60l120 -150l110 120l80 -70l120 100l90 -60l120 120v60H500z', { fill: '#d9c8d4', width: 2.4 }), pen.shape('M752 210l48 -60l46 52q-18 14 -28 -2q-14 18 -30 2q-18 18 -36 8zM586 268l24 -28l26 22q-26 16 -50 6zM962 222l28 -24l40 34q-34 14 -68 -10z', { fill: c.white, width: 2.2 }),
    pen.patch('M490 400q160 -66 330 -24t470 -22v70H490z', '#bcd3b4'), ...drawPalm(pen, 1196, 420, 170), ...drawPalm(pen, 1116, 420, 110),
  ]
}

/** A wire fence with bibs hung up to dry. */
function drawFence(pen: Pen): string[] {
  const bibs = [[716, c.saffron], [1052, c.orange], [1130, c.saffron]] as const
  return [
    pen.box(556, 404, 734, FOOT - 404, { fill: c.plaster, width: 2.8 }), pen.wash(556, 462, 734, 50, c.dado), pen.polyline([[556, 462], [1284, 462]], { width: 2.4 }), ...[640, 790, 940, 1090, 1240].map((x) => pen.polyline([[x, 404], [x, 300]], { width: 5, line: c.metal })), pen.polyline([[590, 304], [1284, 304]], { width: 3, line: c.metal }),
    pen.shape(Array.from({ length: 24 }, (_, i) => `M${600 + i * 29} 306l46 96M${646 + i * 29} 306l-46 96`).join(''), { width: 1.4, line: c.metal, opacity: 0.8 }),
    ...bibs.map(([x, fill]) => pen.shape(`M${x} 300q6 8 10 8t10 -8l8 4q-2 12 6 22l-2 46q-22 6 -44 0l-2 -46q8 -10 6 -22z`, { fill, width: 2.4 })),
  ]
}

function drawPitch(pen: Pen): string[] {
  const chalk = { line: turf.line, width: 5, wobble: 1.6 }
  return [
    pen.wash(0, FOOT, 1280, 210, turf.fill), ...[0, 2, 4, 6].map((i) => pen.patch(`M${160 + i * 130} ${FOOT}h130L${(160 + (i + 1) * 130 - 640) * 1.7 + 640} 722h-${130 * 1.7}z`, turf.stripe, 0.7)), pen.polyline([[-4, FOOT], [1284, FOOT]]),
    pen.polyline([[500, 544], [1300, 544]], chalk), pen.polygon([[640, 544], [1090, 544], [1180, 622], [580, 622]], chalk), pen.polygon([[740, 544], [990, 544], [1024, 576], [716, 576]], { ...chalk, width: 4 }), pen.shape('M760 624q110 40 230 0', { line: turf.line, width: 5 }),
    pen.patch(`M-10 ${FOOT}H500q60 40 -20 76q-240 20 -500 10z`, c.sand), pen.shape(`M500 ${FOOT}q60 40 -20 76q-240 20 -500 10`, { line: c.sandLine }), ...drawMarks(pen, [[120, 560], [300, 580], [180, 660], [640, 690], [1180, 664]], '#8fb386'),
  ]
}

/** The goal, kept by a cat. */
function drawGoal(pen: Pen): string[] {
  const [x, y, w, h] = [744, 386, 240, 160]
  return [
    drawShadow(pen, x + w / 2, y + h + 2, 130, 8), pen.shape(`${Array.from({ length: 9 }, (_, i) => `M${x + 10 + i * 27.5} ${y + 6}l${(4 - i) * 2.4} ${h - 14}`).join('')}${Array.from({ length: 5 }, (_, i) => `M${x + 8} ${y + 26 + i * 27}h${w - 16}`).join('')}`, { width: 1.6, line: c.white }),
    ...[10, 5].map((width) => pen.shape(`M${x} ${y + h}v${-h}h${w}v${h}`, { width, line: width === 10 ? pen.line : c.white })),
    pen.place(864, y + h + 2, 1, 0, pen.shape('M-24 0q-8 -46 10 -60q14 -8 28 0q18 14 10 60z', { fill: c.cat }), pen.shape('M-22 -56q-4 -20 -2 -36l14 10h20l14 -10q2 16 -2 36q-20 16 -44 0z', { fill: c.cat }), pen.shape('M-9 -66v4M9 -66v4M-3 -56l3 3l3 -3M-26 -58h-10M26 -58h10M-6 -80v7M2 -81v8', { width: 2.3 }), pen.shape('M-8 0q-2 -20 0 -26M8 0q2 -20 0 -26', { width: 2.4 }), pen.shape('M24 -6q20 0 20 -20q-2 -10 -8 -4', { width: 6 }), pen.shape('M24 -6q20 0 20 -20q-2 -10 -8 -4', { width: 2.6, line: c.cat })),
    drawShadow(pen, 690, 588, 26, 6), drawBall(pen, 690, 572, 17),
  ]
}

function drawClubhouse(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  return [
    pen.box(-20, 132, 590, FOOT - 130, { fill: c.plaster, width: 3.2 }), pen.polygon([[-30, 136], [-30, 96], [556, 96], [596, 136]], { fill: c.brick }), pen.shape('M40 98l-8 36M120 98l-5 36M200 98l-2 36M280 98l2 36M360 98l6 36M440 98l12 36M520 98l22 36', { width: 2.2 }), pen.wash(-20, 138, 588, 9, c.shadow, 0.12),
    ...drawZellige(pen, -20, 440, 588, 34, [c.teal, c.cream]), pen.wash(-18, 474, 586, FOOT - 474, c.blueLight),
    // trophies in the window
    pen.box(276, 196, 120, 132, { fill: c.white }), pen.box(286, 206, 100, 112, { fill: isLit ? palette.pane : c.glass, width: 2.4, isLit }), pen.polyline([[286, 278], [386, 278]], { width: 5 }), ...[306, 336, 366].map((x, i) => pen.shape(`M${x - 10} ${244 - i * 4 + 4}h20q0 18 -8 20v8h5v4h-14v-4h5v-8q-8 -2 -8 -20zm0 4q-6 0 -4 8M${x + 10} ${248 - i * 4 + 4}q6 0 4 8`, { fill: i === 1 ? c.brass : c.saffron, width: 2 })), pen.box(268, 328, 136, 12, { fill: c.woodLight }),
    ...drawDoor(pen, 430, 226, 104, FOOT - 228), pen.shape('M412 196h140l14 24h-168z', { fill: c.teal }),
    ...drawMural(pen), ...drawMarks(pen, [[240, 176], [330, 380], [300, 160]], c.sandLine), isLit ? pen.glow(482, 214, 170, c.lamp, 0.5) : '',
  ]
}

/** The mural: hands, stars and a ball that became a sun. */
function drawMural(pen: Pen): string[] {
  return [
    pen.box(30, 186, 200, 226, { fill: c.glass, width: 2.6 }), pen.clip('M32 188h196v222H32z', pen.disc(130, 272, 46, { fill: c.saffron }), pen.shape('M130 208v-24M180 232l18 -18M80 232l-18 -18M196 274h24M66 274h-24', { width: 4, line: c.saffron }), pen.shape('M130 254l16 12l-6 18h-20l-6 -18zM130 254v-26M146 266l26 -8M140 284l14 24M120 284l-14 24M114 266l-26 -8', { fill: c.brick, width: 2.4 }),
      ...[[56, c.teal], [104, c.pink], [152, c.lilac], [200, c.brick]].map(([x, fill], i) => pen.shape(`M${(x as number) - 14} 414v-${44 + (i % 2) * 10}l-6 -22q2 -8 8 0l4 12v-26q4 -8 9 0v24v-30q5 -8 9 0v30v-24q5 -7 8 0v34l6 -10q7 -2 6 6l-12 24v${30 + (i % 2) * 10}z`, { fill: fill as string, width: 2.4 }))),
  ]
}

/** A crate of balls, one escaping. */
function drawBalls(pen: Pen): string[] {
  return [
    drawShadow(pen, 130, 572, 90, 9), drawBall(pen, 92, 522, 15), drawBall(pen, 122, 516, 15), drawBall(pen, 154, 522, 15), pen.box(70, 526, 112, 44, { fill: c.woodLight, width: 2.8 }), pen.polyline([[70, 547], [182, 547]], { width: 2.4 }), drawBall(pen, 208, 562, 13),
  ]
}

function drawFloodlight(pen: Pen, palette: Palette, x: number): string {
  return pen.move(x, FOOT + 8, palette.lampOpacity ? pen.glow(0, -386, 190, '#fff4cf', 0.7) : '', pen.polyline([[0, 0], [0, -370]], { width: 11 }), pen.polyline([[0, 0], [0, -370]], { width: 5, line: c.metal }), pen.box(-36, -410, 72, 42, { fill: c.iron }), ...[-24, 0, 24].map((dx) => pen.disc(dx, -389, 9, { fill: palette.lampOpacity ? '#fffbe0' : c.white, width: 2.2, isLit: palette.lampOpacity > 0 })))
}

export const club: Place = {
  id: 'club', lights: ['day', 'evening'], floor: FLOOR, seed: 17,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 1060, 110), ...drawMountains(pen), ...drawFence(pen), ...drawPitch(pen), drawCone(pen, palette, 664, 132, 640, 760), drawLongShadow(pen, palette, 864, 546, 240, -200), drawFloodlight(pen, palette, 664), ...drawClubhouse(pen, palette), ...drawGoal(pen),
    ...drawPot(pen, 572, FOOT + 18, 40), drawBall(pen, 372, 82, 13), ...drawBalls(pen), drawVignette(palette),
  ],
}
