// The souk: stalls under striped cloth, spice cones, rugs and lanterns, a lane of light, a donkey with opinions.
import type { Pen, Spot } from '../sketch.ts'
import { drawSleepingCat } from './animals.ts'
import { archPath, drawLantern } from './furniture.ts'
import { drawBeam, drawMarks, drawShadow, drawVignette } from './ground.ts'
import { drawPool } from './light.ts'
import { colours as c, type Palette } from './palette.ts'
import { FLOOR, type Place } from './place.ts'
import { drawMinaret, drawSky } from './skies.ts'
import { drawAwning, drawCrate } from './town.ts'

const FOOT = 522

function drawLane(pen: Pen, palette: Palette): string[] {
  return [
    ...drawSky(pen, palette, 0, 0, 1280, 420, 720, 130), ...drawMinaret(pen, 660, 430, 276), pen.patch('M520 430V300h60v-30h50v60h90v-40h70v140z', c.far, 0.8),
    pen.box(592, 360, 116, 80, { fill: c.city, line: 'none' }), pen.box(600, 316, 48, 124, { fill: c.city2, width: 2.4 }), pen.box(650, 340, 56, 100, { fill: c.city, width: 2.4 }), pen.box(-20, 60, 556, FOOT - 60, { fill: c.plaster }), pen.box(760, 60, 540, FOOT - 60, { fill: c.plasterShade }), pen.box(-20, 48, 566, 16, { fill: c.brick }), pen.box(750, 48, 560, 16, { fill: c.brick }),
    pen.polygon([[536, 110], [592, 250], [592, 440], [536, FOOT]], { fill: c.city2 }), pen.polygon([[760, 110], [708, 250], [708, 440], [760, FOOT]], { fill: c.city }), pen.polygon([[536, FOOT], [592, 436], [708, 436], [760, FOOT]], { fill: c.sand }),
    pen.shape(`M592 330q58 -88 116 0v-34q-58 -62 -116 0z`, { fill: c.plaster, width: 2.8 }), pen.shape(archPath(552, 300, 30, 470), { fill: c.blue, width: 2.4 }), pen.shape(archPath(720, 300, 28, 470), { fill: c.wood, width: 2.4 }),
    pen.wash(0, FOOT, 1280, 200, c.sand), pen.polyline([[-4, FOOT], [1284, FOOT]]), pen.patch(`M-10 ${FOOT}H520l20 40q-300 26 -560 20zM780 ${FOOT}h520v56q-340 14 -560 -16z`, c.shadow, 0.1), ...drawMarks(pen, [[300, 620], [640, 580], [820, 660], [1080, 610], [180, 690], [560, 690], [1180, 690]], c.sandLine),
  ]
}

/** Reeds across the lane, letting the light through in stripes. */
function drawReeds(pen: Pen): string[] {
  return Array.from({ length: 9 }, (_, i) => pen.polyline([[500, 66 + i * 13], [796, 60 + i * 13 + (i % 3) * 4]], { width: 6, line: i % 2 ? c.woodLight : c.woodMid, wobble: 2 }))
}

/** Bulbs on a wire from stall to stall, once the light goes. */
function drawBulbs(pen: Pen, palette: Palette): string[] {
  if (palette.lampOpacity === 0) return []
  const at = (t: number): Spot => [230 + t * 840, 84 + 4 * 40 * t * (1 - t)]
  return [pen.shape('M230 84Q650 164 1070 84', { width: 2.2 }), pen.glow(650, 150, 420, c.lamp, 0.4), ...Array.from({ length: 13 }, (_, i) => pen.disc(at((i + 0.5) / 13)[0], at((i + 0.5) / 13)[1] + 11, 9, { fill: '#fff0b8', width: 2.2, isLit: true }))]
}

/** What hangs on the walls: washing, a sign with a teapot, a band of tiles around the door. */
function drawWalls(pen: Pen): string[] {
  return [
    pen.shape('M-10 104q120 34 240 4', { width: 2 }), ...[[22, c.pink], [76, c.cream], [128, c.teal]].map(([x, fill], i) => pen.shape(i === 1 ? `M${x} 122h36v48h-36z` : `M${x} ${i ? 120 : 116}l8 -2q8 8 18 0l10 4l6 18l-9 3v28h-30v-28l-9 -3z`, { fill: fill as string, width: 2.2 })),
    ...Array.from({ length: 7 }, (_, i) => pen.polygon([[44, 298 + i * 32], [55, 309 + i * 32], [44, 320 + i * 32], [33, 309 + i * 32]], { fill: [c.teal, c.saffron][i % 2], width: 1.8, wobble: 0.4 }) + pen.polygon([[206, 298 + i * 32], [217, 309 + i * 32], [206, 320 + i * 32], [195, 309 + i * 32]], { fill: [c.saffron, c.teal][i % 2], width: 1.8, wobble: 0.4 })),
    pen.shape('M1064 186h86M1084 186v16M1130 186v16', { width: 4, line: c.iron }), pen.box(1068, 202, 78, 62, { fill: c.woodLight, width: 2.8 }), pen.shape('M1090 248q-8 -22 14 -26q2 -8 8 0q20 4 14 26zM1126 236q14 2 12 -14M1090 240q-12 0 -10 -10q4 -6 12 -2', { fill: c.cream, width: 2.4 }),
  ]
}

/** Spices in cones, olives in bowls. */
function drawSpiceStall(pen: Pen): string[] {
  const cones = [[c.saffron, 0], [c.red, 1], [c.brick, 2], ['#a9b66a', 3], [c.orange, 4]] as const
  const jars = [c.red, c.saffron, c.teal, c.lilac, c.leaf, c.pink]
  return [
    pen.box(266, 214, 240, 230, { fill: '#c79a76' }), ...[290, 344].flatMap((y, row) => [pen.box(274, y, 224, 8, { fill: c.woodLight, width: 2.2 }), ...Array.from({ length: 6 }, (_, i) => pen.shape(`M${282 + i * 36} ${y}v-28h26v28zm3 -28v-8h20v8z`, { fill: jars[(i + row * 2) % 6], width: 2.2 }))]),
    ...drawAwning(pen, 262, 176, 248, 44, [c.saffron, c.cream]), drawShadow(pen, 386, 560, 160, 12), pen.box(252, 436, 268, 120, { fill: c.woodMid, width: 3.2 }), pen.box(266, 456, 240, 84, { fill: c.woodLight, width: 2.4 }), pen.shape('M346 456v84M426 456v84', { width: 2.2 }), pen.box(242, 426, 288, 14, { fill: c.woodLight }),
    ...cones.map(([fill, i]) => pen.shape(`M${254 + i * 54} 424q14 -8 25 -52q12 44 26 52z`, { fill, width: 2.6 }) + pen.shape(`M${250 + i * 54} 414h58q-4 16 -14 16h-30q-10 0 -14 -16z`, { fill: c.blueLight, width: 2.4 })), pen.polyline([[290, 236], [290, 246]], { width: 2 }), ...[0, 1, 2, 3].map((i) => pen.shape(`M${290 + i * 58} 228v10q-10 8 -8 24q8 8 16 0q2 -16 -8 -24`, { fill: i % 2 ? c.red : '#c9b25e', width: 2.2 })),
  ]
}

/** Rugs on a rope, babouches in rows. */
function drawRugStall(pen: Pen): string[] {
  const rug = (x: number, y: number, w: number, h: number, fill: string, other: string) => pen.box(x, y, w, h, { fill, width: 2.8 }) + pen.box(x + 8, y + 10, w - 16, h - 20, { line: c.cream, width: 2.4 }) + pen.shape([0.25, 0.5, 0.75].map((t) => `M${x + w / 2} ${y + h * t - 20}l18 20l-18 20l-18 -20z`).join(''), { fill: other, width: 2.2 }) + pen.shape(Array.from({ length: 7 }, (_, i) => `M${x + 4 + (i * (w - 8)) / 6} ${y + h}v8`).join(''), { width: 2 })
  const shoe = (x: number, y: number, fill: string) => pen.shape(`M${x} ${y}v-13l18 -3q8 -6 16 0q8 6 20 -8q4 22 -14 24z`, { fill, width: 2.4 }) + pen.shape(`M${x + 2} ${y - 11}q8 6 17 -4`, { width: 2 })
  return [
    pen.polyline([[786, 176], [1030, 168]], { width: 3 }), rug(796, 178, 64, 196, c.rug, c.saffron), rug(870, 176, 64, 176, c.cream, c.rug), rug(944, 174, 70, 200, c.blue, c.cream), ...drawAwning(pen, 782, 128, 262, 44, [c.teal, c.cream]),
    drawShadow(pen, 908, 560, 150, 12), pen.box(782, 428, 252, 128, { fill: c.woodMid, width: 3.2 }), pen.box(774, 418, 268, 14, { fill: c.woodLight }), pen.polygon([[784, 498], [796, 442], [1020, 442], [1032, 498]], { fill: c.woodLight, width: 2.4 }),
    ...[c.saffron, c.red, c.teal, c.pink].map((fill, i) => shoe(800 + i * 58, 418, fill)), ...[c.lilac, c.saffron, c.brick, c.leaf].map((fill, i) => shoe(800 + i * 58, 484, fill)), pen.shape('M784 510h248v40h-248z', { fill: c.rug, width: 2.6 }), pen.shape('M800 530l16 -14l16 14l-16 14zM860 530l16 -14l16 14l-16 14zM920 530l16 -14l16 14l-16 14zM980 530l16 -14l16 14l-16 14z', { fill: c.cream, width: 2 }),
  ]
}

/** A donkey in a straw hat, waiting behind the crates. */
function drawDonkey(pen: Pen): string {
  return pen.move(1150, 520, drawShadow(pen, 10, 6, 110, 12),
    pen.shape('M60 0v-70M84 0v-74M-20 0v-66', { width: 13 }), pen.shape('M60 0v-70M84 0v-74M-20 0v-66', { width: 7, line: '#b9aeb4' }), pen.shape('M-36 -140q60 -24 130 -8q22 40 8 84q-70 16 -130 4q-20 -36 -8 -80z', { fill: '#b9aeb4' }), pen.shape('M10 -150h70q8 40 2 66h-70q-8 -30 -2 -66z', { fill: c.rug, width: 2.6 }), pen.shape('M20 -120l14 -14l14 14l-14 14zM52 -120l14 -14l10 14l-10 14z', { fill: c.saffron, width: 2 }),
    pen.shape('M-34 -92q-4 -50 -22 -78l44 -40q30 50 28 84q-22 30 -50 34z', { fill: '#b9aeb4' }), pen.shape('M-8 -206q22 34 24 74', { width: 7, line: '#8d8088' }),
    pen.shape('M-18 -208q6 -34 24 -44q6 24 -8 50zM-44 -212q-16 -30 -6 -50q20 16 22 46z', { fill: '#b9aeb4' }), pen.shape('M-12 -190q-8 -28 -38 -24q-18 6 -30 40q-12 26 -22 36q-6 22 16 26q24 0 36 -28q34 -16 38 -50z', { fill: '#b9aeb4' }), pen.shape('M-88 -154q24 4 34 22q-14 20 -32 20q-22 -4 -16 -26z', { fill: '#e6dde0' }),
    pen.disc(-48, -180, 4, { fill: pen.line, width: 1 }), pen.shape('M-90 -138l-2 4M-94 -120q10 6 20 -2M-54 -192q6 -4 12 0', { width: 2.6 }), pen.shape('M-76 -204q20 -26 62 -20l22 20q-40 -6 -84 0z', { fill: '#ecd08a' }), pen.shape('M-56 -222q6 -26 24 -28q18 2 22 26q-24 -6 -46 2z', { fill: '#ecd08a' }), pen.shape('M-56 -222q22 -8 46 -2', { line: c.red, width: 5 }))
}

function drawLeftCorner(pen: Pen, palette: Palette): string[] {
  return [
    pen.shape(archPath(60, 206, 130, FOOT), { fill: c.blue, width: 3.2 }), pen.polyline([[125, 210], [125, FOOT]], { width: 2.4 }), ...[0, 1, 2].flatMap((i) => [90, 108, 142, 160].map((x) => pen.disc(x, 330 + i * 50, 3, { fill: c.brass, width: 1.6 }))),
    drawShadow(pen, 116, 566, 120, 10), ...drawCrate(pen, 20, 560, 96, 44, c.orange), ...drawCrate(pen, 124, 566, 90, 44, '#a9b66a'), pen.shape('M212 566q-14 -30 -6 -46h56q8 16 -6 46z', { fill: c.woodLight, width: 2.8 }), drawSleepingCat(pen, 236, 524, 0.62), pen.shape('M204 526h60M208 544h52', { width: 2.2 }),
    drawLantern(pen, palette, 566, 120, 20, 0.7), drawLantern(pen, palette, 734, 108, 46, 0.62),
  ]
}

export const market: Place = {
  id: 'market', lights: ['day', 'evening'], floor: FLOOR, seed: 52,
  draw: (pen, palette) => [
    ...drawLane(pen, palette), ...drawReeds(pen), ...[0, 1, 2].map((i) => drawBeam(pen, palette, [[596 + i * 38, 438], [620 + i * 38, 438], [510 + i * 130, 716], [420 + i * 130, 716]])),
    ...drawBulbs(pen, palette), drawPool(pen, palette, 386, 580, 190), drawPool(pen, palette, 908, 580, 190), ...drawWalls(pen), ...drawLeftCorner(pen, palette), ...drawSpiceStall(pen), ...drawRugStall(pen), drawDonkey(pen), ...drawMarks(pen, [[230, 140], [1120, 130], [1200, 250], [40, 150]], c.sandLine), drawVignette(palette),
  ],
}
