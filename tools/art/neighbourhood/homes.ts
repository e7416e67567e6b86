// Where people live, seen from the street: each stands on (0, 0), about 130 units tall. No road, no sky.
import type { Pen } from '../sketch.ts'
import { colours as c, type Palette } from '../places/palette.ts'
import { drawPalm, drawPot, drawCreeper } from '../places/plants.ts'
import { drawDish } from '../places/skies.ts'

/** A window with a round top, lit when somebody is at home. */
export function drawWindow(pen: Pen, palette: Palette, x: number, y: number, width: number, height: number, fill?: string): string {
  const isLit = palette.light !== 'day'
  return pen.shape(`M${x} ${y}v${-height + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`, { fill: fill ?? (isLit ? palette.pane : c.glass), width: 2.2, isLit: isLit && !fill })
}

/** A door with a round top and a knob. */
export function drawDoor(pen: Pen, x: number, width: number, height: number, fill: string): string {
  return pen.shape(`M${x} 0v${-height + width / 2}a${width / 2} ${width / 2} 0 0 1 ${width} 0v${height - width / 2}z`, { fill, width: 2.6 })
    + pen.shape(`M${x + width / 2} -1v${-height + 3}`, { width: 1.6 }) + pen.disc(x + width * 0.66, -height * 0.36, 2, { fill: c.brass, width: 1.4 })
}

/** Stepped teeth along a flat roof. */
export function drawRoof(pen: Pen, x: number, y: number, width: number, fill: string): string {
  const count = Math.round(width / 24)
  const step = width / count
  const teeth = Array.from({ length: count }, () => `h${(step * 0.5).toFixed(1)}v-8h${(step * 0.5).toFixed(1)}v8`).join('')
  return pen.shape(`M${x} ${y + 6}v-6${teeth}v6z`, { fill, width: 2.2 })
}

/** Dar taliba, the girls' residence: an arcade below, curtains of every colour above. */
export function drawResidence(pen: Pen, palette: Palette): string[] {
  return [
    ...drawPalm(pen, -138, 4, 104), pen.box(-118, -108, 236, 108, { fill: '#eec3b4' }), drawRoof(pen, -122, -108, 244, '#e0a796'),
    ...[-98, -52, -6, 40, 82].map((x, i) => drawWindow(pen, palette, x, -62, 22, 32) + pen.shape(`M${x} -62v-18q8 6 6 18z`, { fill: [c.lilac, c.teal, c.saffron, c.pink, c.lilac][i], width: 1.6 })),
    pen.wash(-117, -56, 234, 7, c.teal), pen.polyline([[-118, -56], [118, -56]], { width: 2 }),
    ...[-104, -56, 40, 84].map((x) => drawWindow(pen, palette, x, -1, 32, 44, c.city2)), drawDoor(pen, -14, 36, 48, c.lilacDark),
    ...drawPot(pen, 132, 2, 20), pen.shape('M0 -116v-34M0 -150l22 6l-22 8z', { fill: c.saffron, width: 2.2 }),
  ]
}

/** Amina's house: narrow, three floors, a lamp on the last one; the roof keeps its laundry poles. */
export function drawAminaHouse(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  return [
    pen.box(40, -64, 96, 64, { fill: c.city2 }), drawRoof(pen, 38, -64, 100, c.city2), drawWindow(pen, palette, 62, -22, 20, 28), drawWindow(pen, palette, 98, -22, 20, 28),
    pen.box(-88, -98, 132, 98, { fill: c.plaster }), pen.box(-94, -104, 144, 9, { fill: c.brick, width: 2.4 }),
    pen.shape('M-68 -104v-26M64 -64v-66', { width: 3 }), isLit ? pen.glow(-24, -72, 60, c.lamp, 0.8) : '',
    drawWindow(pen, palette, -42, -56, 36, 34), pen.shape('M-42 -56v-20q12 6 9 20zM-6 -56v-20q-12 6 -9 20z', { fill: c.lilac, width: 1.8 }), pen.box(-48, -57, 48, 6, { fill: c.woodLight, width: 2 }),
    drawWindow(pen, palette, 8, -58, 22, 28), drawDoor(pen, -70, 32, 44, c.teal), drawWindow(pen, palette, -18, -12, 24, 30), drawDish(pen, 24, -104), ...drawCreeper(pen, -88, -62, 34, 40), ...drawPot(pen, 58, 3, 16),
  ]
}

/** The house with the big Moroccan sitting room: wide arches, a blue door, steps. */
export function drawBigHouse(pen: Pen, palette: Palette): string[] {
  return [
    pen.box(-128, -70, 92, 70, { fill: '#e6b9a0' }), drawRoof(pen, -130, -70, 96, '#d9a58a'), drawWindow(pen, palette, -108, -26, 20, 28), drawWindow(pen, palette, -72, -26, 20, 28),
    pen.box(-44, -112, 160, 112, { fill: c.city }), drawRoof(pen, -48, -112, 168, c.city2), pen.wash(-43, -62, 158, 8, c.blue), pen.polyline([[-44, -62], [116, -62]], { width: 2 }), pen.polyline([[-44, -53], [116, -53]], { width: 2 }),
    ...[-26, 16, 58].map((x) => drawWindow(pen, palette, x, -70, 30, 34)), drawWindow(pen, palette, 34, -8, 62, 42), pen.shape('M65 -8v-42M34 -24h62', { width: 1.8 }),
    drawDoor(pen, -30, 36, 46, c.blueDark), pen.box(-38, -5, 52, 7, { fill: c.cream, width: 2.2 }), drawDish(pen, 84, -116), ...drawPot(pen, 128, 3, 22),
  ]
}

/** The old street: an arch over stairs, the oven's chimney, a hanout that has everything. */
export function drawOldStreet(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  return [
    pen.box(-136, -104, 92, 104, { fill: c.plaster }), drawRoof(pen, -138, -104, 96, c.plasterShade), drawDoor(pen, -112, 34, 52, c.blue), drawWindow(pen, palette, -68, -58, 16, 24), ...drawCreeper(pen, -134, -88, 60, 26),
    pen.shape('M-44 0v-92h62v92h-10v-42a21 21 0 0 0 -42 0v42z', { fill: c.city2 }), pen.patch('M-34 0v-42a21 21 0 0 1 42 0v42z', c.shadow, 0.35), ...[-4, -12, -20].map((y, i) => pen.box(-33 + i * 3, y - 6, 40 - i * 6, 8, { fill: c.cream, width: 1.6, wobble: 0.4 })), drawRoof(pen, -46, -92, 66, c.city), pen.box(-4, -118, 15, 26, { fill: c.brick, width: 2.2 }), pen.box(-8, -121, 23, 6, { fill: c.brick, width: 2 }),
    pen.box(18, -86, 118, 86, { fill: c.plasterShade }), pen.box(14, -92, 126, 9, { fill: c.brick, width: 2.4 }), pen.box(32, -50, 90, 50, { fill: isLit ? '#ffd98a' : c.woodDark, width: 2.4, isLit }),
    ...[0, 1, 2, 3].map((i) => pen.box(38 + i * 21, -40, 14, 16, { fill: [c.red, c.teal, c.saffron, c.pink][i], width: 1.6 })), pen.box(28, -22, 98, 22, { fill: c.blue, width: 2.4 }),
    ...Array.from({ length: 5 }, (_, i) => pen.shape(`M${28 + i * 20} -58h20l4 14q-12 8 -22 0z`, { fill: i % 2 ? c.cream : c.teal, width: 2 })), ...drawPot(pen, -26, 4, 14),
  ]
}
