// The sky of each hour and the town that stands against it.
import type { Pen } from '../sketch.ts'
import { colours as c, type Palette } from './palette.ts'
import { drawPalm } from './plants.ts'

/** Flat bands of sky over a box, with the sun, or the moon and stars, at (sunX, sunY). */
export function drawSky(pen: Pen, palette: Palette, x: number, y: number, width: number, height: number, sunX: number, sunY: number): string[] {
  const bands = palette.sky.map((colour, i) => {
    const top = y + (height * i) / palette.sky.length
    return i === 0
      ? pen.shape(`M${x} ${y}h${width}v${height}h${-width}Z`, { fill: colour, line: 'none', isLit: true })
      : pen.shape(`M${x} ${top}q${width / 4} ${-height * 0.06} ${width / 2} 0t${width / 2} ${-height * 0.02}V${y + height}H${x}Z`, { fill: colour, line: 'none', isLit: true })
  })
  const unit = Math.min(width, 480) / 240
  if (palette.light === 'night') {
    const stars = Array.from({ length: 9 }, () => pen.disc(x + pen.random() * width, y + pen.random() * height * 0.6, 1.4 + pen.random() * 1.4, { fill: '#fff6d6', line: 'none', isLit: true }))
    return [...bands, ...stars,
      pen.shape(`M${sunX} ${sunY - 26}a26 26 0 1 0 24 36a22 22 0 0 1 -24 -36Z`, { fill: c.moon, line: 'none', isLit: true })]
  }
  const isEvening = palette.light === 'evening'
  const isWide = width > 480
  return [...bands,
    // In the evening the sun of an open sky stands low, and shines.
    isEvening && isWide ? pen.glow(sunX, sunY + height * 0.3, 250, '#fff0b8', 0.9) : '',
    pen.disc(sunX, sunY + (isEvening && isWide ? height * 0.3 : 0), isEvening ? (isWide ? 46 : 34) : 28, { fill: isEvening ? '#fff0b8' : c.sun, line: 'none', isLit: true }),
    drawCloud(pen, x + width * 0.06, y + height * 0.34, unit), drawCloud(pen, x + width * 0.62, y + height * 0.22, unit * 0.7)]
}

/** A flat cloud; (x, y) is its lower start corner. */
export function drawCloud(pen: Pen, x: number, y: number, scale: number): string {
  return pen.place(x, y, Number(scale.toFixed(2)), 0, pen.patch('M0 0q2 -18 20 -16q10 -20 32 -12q18 -10 28 8q22 0 22 20z', c.cloud, 0.75))
}

/** A square Moroccan minaret standing on (x, y), `height` units tall. */
export function drawMinaret(pen: Pen, x: number, y: number, height: number): string[] {
  const w = 46
  return [
    pen.box(x - w / 2, y - height, w, height, { fill: c.city2, width: 2.5 }),
    pen.wash(x - w / 2 + 2, y - height + 10, w - 4, 9, c.teal), pen.polyline([[x - w / 2, y - height + 22], [x + w / 2, y - height + 22]], { width: 2 }),
    ...[-14, 0, 14].map((dx) => pen.shape(`M${x + dx - 4} ${y - height + 54}v-12q4 -9 8 0v12z`, { fill: c.window, width: 1.8 })),
    pen.shape(`M${x - 6} ${y - height + 100}v-20q6 -11 12 0v20z`, { fill: c.window, width: 1.8 }),
    pen.shape(`M${x - w / 2 - 2} ${y - height}v-8h9v5h9v-5h14v5h9v-5h9v8z`, { fill: c.city2, width: 2 }),
    pen.box(x - 12, y - height - 32, 24, 27, { fill: c.city, width: 2.5, wobble: 0.6 }),
    pen.shape(`M${x - 13} ${y - height - 32}q13 -16 26 0z`, { fill: c.teal, width: 2 }),
    pen.shape(`M${x} ${y - height - 40}v-16`, { width: 2 }), pen.disc(x, y - height - 48, 3.4, { fill: c.brass, width: 1.8 }),
  ]
}

/** Flat-roofed houses with a minaret and a palm, as seen through an opening `width` × `height` at (x, y). Ends at its foot. */
export function drawTown(pen: Pen, palette: Palette, x: number, y: number, width: number, height: number): string[] {
  const roofs = [0.36, 0.5, 0.3, 0.44, 0.26, 0.4]
  const step = width / roofs.length
  const foot = y + height
  const far = roofs.map((r, i) => `V${foot - height * (0.66 - r * 0.5)}h${(step * 1.04).toFixed(1)}${i % 2 ? '' : ''}`).join('')
  const houses = roofs.map((r, i) => pen.box(x + i * step - 2, foot - height * r, step + 3, height * r + 8, { fill: i % 2 ? c.city : c.city2, width: 2.3 }))
  const windows = roofs.flatMap((r, i) => [0.24, 0.62].filter((_, n) => (i + n) % 3 !== 2).map((t, n) =>
    pen.box(x + i * step + step * t, foot - height * r + 14 + n * 6, 9, 13, { fill: palette.light === 'day' ? c.window : palette.pane, width: 1.6, wobble: 0.4, isLit: palette.light !== 'day' })))
  return [
    pen.patch(`M${x} ${foot}${far}V${foot}Z`, c.far, 0.6),
    ...drawMinaret(pen, x + width * 0.46, foot - height * 0.2, height * 0.5),
    ...houses, ...windows, drawDish(pen, x + width * 0.26, foot - height * 0.5),
    ...drawPalm(pen, x + width * 0.85, foot + 4, height * 0.52),
  ]
}

/** A satellite dish on a roof at (x, y): no Moroccan roof without one. */
export function drawDish(pen: Pen, x: number, y: number): string {
  return pen.shape(`M${x} ${y}v-8`, { width: 2 }) + pen.shape(`M${x - 12} ${y - 16}a13 13 0 0 0 20 12zM${x - 2} ${y - 10}l7 -9`, { fill: c.white, width: 2 })
}
