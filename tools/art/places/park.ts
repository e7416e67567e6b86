// The public garden under the ramparts: star fountain, palms, bench, a slide, and a ball nobody can reach.
import type { Pen, Spot } from '../sketch.ts'
import { drawBall, drawPigeon } from './animals.ts'
import { archPath } from './furniture.ts'
import { drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawLongShadow } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawPalm, drawTree } from './plants.ts'
import { drawZellige } from './salon.ts'
import { drawMinaret, drawSky } from './skies.ts'
import { drawBench, drawRampart, drawStreetLamp } from './town.ts'

const FOOT = 506
const lawn = { fill: '#b5d3a2', dark: '#9fc492' }

function drawRamparts(pen: Pen, palette: Palette): string[] {
  const holes: Spot[] = [[70, 286], [180, 320], [330, 290], [430, 326], [790, 300], [900, 326], [1020, 290], [1150, 322], [1240, 290]]
  return [
    ...drawMinaret(pen, 300, 400, 300), ...drawPalm(pen, 1080, 420, 300), ...drawPalm(pen, 980, 420, 220), drawRampart(pen, -20, 236, 1320, 440),
    ...holes.map(([x, y]) => pen.disc(x, y, 3.4, { fill: c.window, width: 1.6 })), ...drawMarks(pen, [[120, 300], [390, 276], [840, 270], [1090, 350], [240, 360]], c.window),
    // the gate
    pen.box(492, 172, 230, 270, { fill: c.city2, width: 3.2 }), drawRampart(pen, 484, 154, 246, 186), ...drawZellige(pen, 500, 200, 214, 26), pen.shape(archPath(536, 236, 142, 450), { fill: c.plaster }), pen.shape(archPath(552, 254, 110, 450), { fill: palette.sky[1], width: 2.6, isLit: true }),
    pen.clip(archPath(553, 256, 108, 449), pen.patch('M540 400v-46h40v-24h30v30h30v-18h40v90h-140z', c.far), pen.box(548, 408, 120, 50, { fill: c.sand, line: 'none' })),
  ]
}

function drawGround(pen: Pen): string[] {
  const path = 'M560 446h94q10 60 90 90q160 40 560 90v110H-20V640q420 -40 540 -104q44 -30 40 -90z'
  return [
    pen.wash(0, 440, 1280, 290, lawn.fill), pen.patch('M-10 452q300 -24 520 2q-20 40 -160 60t-370 20zM740 470q260 -40 560 -14v60q-320 10 -560 -46z', lawn.dark, 0.5), pen.polyline([[-4, 440], [1284, 440]], { width: 2.6 }),
    pen.shape(path, { fill: c.sand, line: c.sandLine }), ...drawMarks(pen, [[300, 680], [980, 670], [760, 700], [120, 690]], c.sandLine),
    ...[[60, 520], [236, 500], [360, 476], [1120, 500], [1000, 480], [1230, 540], [860, 470]].map(([x, y]) => pen.shape(`M${x} ${y}l-5 -12M${x + 4} ${y}v-15M${x + 8} ${y}l5 -11`, { width: 2.2, line: '#7aa873' })),
    ...[[100, 496, c.pink], [150, 512, c.saffron], [1080, 520, c.pink], [1180, 496, c.saffron], [1050, 496, c.red], [208, 522, c.red]].map(([x, y, fill]) => pen.shape(`M${x} ${y}v12`, { width: 2 }) + pen.disc(x as number, y as number, 6, { fill: fill as string, width: 2 })),
  ]
}

/** The eight-point fountain. */
function drawFountain(pen: Pen): string[] {
  const [x, y] = [640, 548]
  return [
    drawShadow(pen, x, y + 34, 176, 14), pen.polygon([[x - 166, y - 28], [x + 166, y - 28], [x + 160, y + 12], [x + 110, y + 34], [x - 110, y + 34], [x - 160, y + 12]], { fill: c.plasterShade }), ...drawZellige(pen, x - 110, y + 6, 220, 24, [c.teal, c.cream]),
    pen.polygon([[x - 168, y - 30], [x - 112, y - 54], [x + 112, y - 54], [x + 168, y - 30], [x + 112, y], [x - 112, y]], { fill: c.white }), pen.polygon([[x - 138, y - 30], [x - 98, y - 46], [x + 98, y - 46], [x + 138, y - 30], [x + 98, y - 10], [x - 98, y - 10]], { fill: c.blueLight, width: 2.4 }), pen.shape(`M${x - 90} ${y - 30}q20 -6 40 0M${x + 44} ${y - 22}q18 -6 40 0`, { line: c.white, width: 2.2 }),
    pen.shape(`M${x - 14} ${y - 28}l5 -58h18l5 58q-14 6 -28 0z`, { fill: c.white, width: 2.6 }), pen.shape(`M${x - 52} ${y - 96}h104q-10 24 -52 24t-52 -24z`, { fill: c.white, width: 2.6 }), pen.oval(x, y - 96, 52, 8, { fill: c.blueLight, width: 2.4 }),
    pen.shape(`M${x} ${y - 98}v-28M${x} ${y - 122}q-18 -16 -28 24M${x} ${y - 122}q18 -16 28 24M${x - 46} ${y - 92}q-16 8 -16 60M${x + 46} ${y - 92}q16 8 16 60`, { line: '#a5d6e2', width: 4 }), drawPigeon(pen, x + 118, y - 38, 0.9), drawPigeon(pen, x - 130, y - 38, [-0.9, 0.9]),
  ]
}

/** A slide, for whoever is still young enough. */
function drawSlide(pen: Pen): string[] {
  return [
    drawShadow(pen, 1130, 556, 130, 10), pen.shape('M1196 552V400M1232 552V400M1196 430h36M1196 464h36M1196 498h36M1196 528h36', { width: 6, line: c.blueDark }), pen.shape('M1190 400h46v-36h-46z', { fill: c.saffron }), pen.shape('M1192 396q-50 30 -96 100q-20 34 -62 44l-4 16q60 0 90 -50q40 -66 80 -92z', { fill: c.red }), pen.shape('M1183 364l30 -26l30 26z', { fill: c.teal }),
  ]
}

export const park: Place = {
  id: 'park', lights: ['day', 'evening'], floor: FLOOR, seed: 29,
  draw: (pen, palette) => [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 846, 104), ...drawRamparts(pen, palette), ...drawGround(pen),
    drawShadow(pen, 160, FOOT + 40, 130, 12), drawLongShadow(pen, palette, 164, FOOT + 36, 40, -200, 120), drawLongShadow(pen, palette, 906, FOOT + 10, 26, 190, 76), drawLongShadow(pen, palette, 1214, FOOT + 46, 40, 160), ...drawTree(pen, 164, FOOT + 34, 118, 160, false), drawBall(pen, 206, 322, 17), pen.shape('M186 338q20 10 40 -2', { width: 2.6, line: c.leafDark }),
    ...drawBench(pen, 300, 566, 176), pen.shape('M436 516v-26q0 -6 6 -6h22q6 0 6 6v26z', { fill: c.lilac, width: 2.6 }), pen.shape('M444 484q8 -14 16 0', { width: 2.8 }),
    ...drawSlide(pen), ...drawTree(pen, 906, FOOT + 8, 66, 104), drawStreetLamp(pen, palette, 806, FOOT + 20, 270), ...drawFountain(pen), drawVignette(palette),
  ],
}
