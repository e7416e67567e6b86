// Where people meet: the park, the club, the bus stop, the shops. Each stands on (0, 0), about 130 units tall.
import type { Pen } from '../sketch.ts'
import { drawBall } from '../places/animals.ts'
import { colours as c, type Palette } from '../places/palette.ts'
import { drawPalm, drawPot, drawTree } from '../places/plants.ts'
import { drawAwning, drawBench, drawCrate, drawStreetLamp } from '../places/town.ts'
import { drawDoor, drawRoof, drawWindow } from './homes.ts'
import { drawPasser, grandmother, player, seller } from './people.ts'

/** Palms, a fountain of zellige, a bench for two. */
export function drawPark(pen: Pen, palette: Palette): string[] {
  return [
    pen.shape('M-146 6q6 -40 70 -46q90 -10 150 0q62 10 70 46z', { fill: '#b9cf92', width: 2.6 }), ...drawTree(pen, -104, -20, 36, 30), ...drawPalm(pen, 64, -16, 104), ...drawPalm(pen, 112, -8, 74),
    pen.oval(-8, -10, 52, 14, { fill: c.teal, width: 2.6 }), pen.oval(-8, -14, 44, 10, { fill: c.blueLight, width: 2 }), pen.shape('M-18 -14q4 -18 2 -30h16q-2 14 2 30z', { fill: c.cream, width: 2.4 }), pen.oval(-8, -44, 22, 6, { fill: c.saffron, width: 2.2 }),
    pen.shape('M-8 -48q-18 -22 -24 6M-8 -48q18 -22 24 6M-8 -48v-14', { line: '#8dc0ce', width: 3 }), pen.place(72, 2, 0.55, 0, ...drawBench(pen, 0, 0, 110)), pen.place(-150, 4, 0.55, 0, drawStreetLamp(pen, palette, 0, 0, 150)),
  ]
}

/** The club: a small pitch seen from the stands, goals, a light mast. */
export function drawClub(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  return [
    pen.shape('M-96 -78h192l52 82h-296z', { fill: '#94bd7c', width: 2.8 }), pen.patch('M-62 -78h34l-14 82h-50zM6 -78h34l22 82h-50z', '#a7cb8c', 0.9), pen.shape('M-82 -70h164l40 66h-244zM0 -70v66', { line: c.cream, width: 2.4 }), pen.oval(0, -36, 30, 13, { line: c.cream, width: 2.4 }),
    pen.shape('M-112 -24v-34l20 -12v24M-112 -58l20 -12M112 -24v-34l-20 -12v24M112 -58l-20 -12', { line: c.white, width: 4 }), drawBall(pen, 26, -30, 8), drawPasser(pen, -30, -18, player), drawPasser(pen, 58, -12, { ...player, coat: c.blue, skin: 3 }, true),
    pen.shape('M-100 -78v-50M100 -78v-50', { width: 4 }), isLit ? pen.glow(-100, -126, 60, c.lamp, 0.8) + pen.glow(100, -126, 60, c.lamp, 0.8) : '', ...[-100, 100].map((x) => pen.box(x - 16, -136, 32, 13, { fill: isLit ? '#fff0b8' : c.white, width: 2.2, isLit })),
    pen.box(-66, -108, 132, 32, { fill: c.blue, width: 2.6 }), pen.box(-72, -114, 144, 8, { fill: c.cream, width: 2.2 }), ...[-50, -18, 14, 42].map((x, i) => pen.disc(x, -88, 6, { fill: [c.red, c.saffron, c.teal, c.pink][i], width: 2 })),
  ]
}

/** The bus, late as ever, at its stop. */
export function drawBusStop(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const pane = (x: number, width: number) => pen.box(x, -80, width, 26, { fill: isLit ? palette.pane : c.glass, width: 2.2, isLit })
  return [
    pen.shape('M-136 0v-82M-56 0v-82', { width: 5 }), pen.shape('M-146 -82q48 -18 100 0v8h-100z', { fill: c.teal, width: 2.6 }), pen.box(-132, -64, 72, 40, { fill: c.glass, width: 2, opacity: 0.8 }), pen.box(-128, -26, 64, 8, { fill: c.woodLight, width: 2.2 }), pen.shape('M-120 -18v18M-72 -18v18', { width: 3 }),
    pen.shape('M-30 -14v-72q0 -12 14 -12h142q14 0 16 14l6 40v30z', { fill: c.red, width: 3 }), pen.wash(-29, -46, 174, 12, c.cream), pane(-18, 30), pane(20, 30), pane(58, 30), pen.shape('M98 -80h28l6 26v40h-34z', { fill: isLit ? palette.pane : c.glass, width: 2.2, isLit }),
    ...[4, 108].map((x) => pen.disc(x, -10, 15, { fill: c.iron }) + pen.disc(x, -10, 6, { fill: c.metal, width: 2 })), pen.disc(142, -26, 4, { fill: c.lamp, width: 1.8 }), pen.shape('M6 -98v-10h60v10M-20 -104h14', { fill: c.woodMid, width: 2.2 }),
  ]
}

/** The phone shop: a telephone as tall as a door, covers of every colour. */
export function drawPhoneShop(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  const goods = [c.red, c.teal, c.saffron, c.pink, c.lilac, c.blue]
  return [
    pen.box(-104, -112, 208, 112, { fill: '#d9c3e2' }), drawRoof(pen, -108, -112, 216, c.lilac), drawWindow(pen, palette, -84, -78, 22, 26), drawWindow(pen, palette, 60, -78, 22, 26),
    pen.box(-88, -52, 108, 50, { fill: isLit ? '#ffe2a0' : c.glass, width: 2.6, isLit }), ...Array.from({ length: 10 }, (_, i) => pen.box(-80 + (i % 5) * 20, -46 + Math.floor(i / 5) * 21, 12, 17, { fill: goods[i % 6], width: 1.6, wobble: 0.4 })), drawDoor(pen, 40, 38, 52, c.blueDark),
    pen.place(0, 0, 1, 0, ...drawAwning(pen, -92, -70, 184, 16, [c.lilacDark, c.cream])),
    pen.shape('M-20 -106q0 -8 8 -8h24q8 0 8 8v-44q0 -8 -8 -8h-24q-8 0 -8 8z', { fill: c.iron, width: 2.8 }), pen.box(-13, -150, 26, 32, { fill: '#bfeaff', width: 2, isLit: true }), pen.shape('M-7 -142h10M-7 -135h14M-7 -128h7', { width: 2 }), ...drawPot(pen, 118, 3, 20),
  ]
}

/** Two stalls, their awnings, and the cart that is heard before it is seen. */
export function drawMarket(pen: Pen, palette: Palette): string[] {
  const isLit = palette.light !== 'day'
  return [
    pen.shape('M-128 0v-88M-10 0v-88M24 0v-78M136 0v-78', { width: 5 }), ...drawAwning(pen, -130, -98, 118, 26, [c.red, c.cream]), ...drawAwning(pen, 34, -88, 100, 24, [c.teal, c.cream]),
    isLit ? pen.glow(-70, -58, 54, c.lamp, 0.8) + pen.glow(82, -50, 50, c.lamp, 0.8) : '', ...drawCrate(pen, -122, 0, 54, 26, c.orange), ...drawCrate(pen, -64, 0, 50, 26, '#8cb95f'), ...drawCrate(pen, 82, 0, 52, 24, c.red),
    pen.shape('M-10 -18h76l-8 -22h-58zM-4 -40q4 -16 14 -6q8 -16 18 -2q10 -14 20 2q6 -4 8 6z', { fill: '#9cc486', width: 2.4 }), pen.box(-14, -22, 84, 10, { fill: c.woodLight, width: 2.4 }), pen.shape('M70 -18l22 -10', { width: 4 }), ...[6, 52].map((x) => pen.disc(x, -8, 10, { fill: c.woodMid, width: 2.4 }) + pen.disc(x, -8, 3, { fill: c.metal, width: 1.4 })),
    drawPasser(pen, 100, 6, seller, true), drawPasser(pen, -96, 8, grandmother),
  ]
}
