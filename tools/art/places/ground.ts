// What rooms and yards stand on: walls, floors, soft shadows and beams of light.
import type { Pen, Spot } from '../sketch.ts'
import { colours as c, type Palette } from './palette.ts'

/** Lines running to the vanishing point (640, 250), from y = `top` down, and a few cross lines. */
export function drawTiles(pen: Pen, top: number, line: string, step = 170): string[] {
  const share = (top - 250) / (720 - 250)
  const columns = Array.from({ length: Math.ceil(3100 / step) }, (_, i) => -910 + i * step)
    .filter((x) => 640 + (x - 640) * share < 1300 && 640 + (x - 640) * share > -20)
  return [
    ...columns.map((x) => pen.polyline([[640 + (x - 640) * share, top + 2], [x, 722]], { line, width: 2, wobble: 0.6 })),
    ...[0.16, 0.38, 0.68].map((t) => pen.polyline([[0, top + (720 - top) * t], [1280, top + (720 - top) * t]], { line, width: 2 })),
  ]
}

/** A contact shadow. */
export const drawShadow = (pen: Pen, x: number, y: number, rx: number, ry = 12) =>
  pen.oval(x, y, rx, ry, { fill: c.shadow, line: 'none', opacity: 0.16 })

/** A slanting beam from a window, falling on the floor. Gold in the evening, absent at night. */
export function drawBeam(pen: Pen, palette: Palette, corners: readonly Spot[]): string {
  if (palette.light === 'night') return ''
  const isEvening = palette.light === 'evening'
  return pen.polygon(corners, { fill: isEvening ? '#ffc46b' : c.sun, line: 'none', opacity: isEvening ? 0.3 : 0.34, isLit: true })
}

/** Corners that the hour darkens a little; nothing by day. */
export function drawVignette(palette: Palette): string {
  if (palette.light === 'day') return ''
  const [colour, opacity] = palette.light === 'night' ? ['#1d1a44', 0.55] : ['#7a3f6e', 0.22]
  return `<radialGradient id="vignette" cx=".5" cy=".5" r=".75"><stop offset=".45" stop-color="${colour}" stop-opacity="0"/>`
    + `<stop offset="1" stop-color="${colour}" stop-opacity="${opacity}"/></radialGradient><path d="M0 0h1280v720H0Z" fill="url(#vignette)" stroke="none"/>`
}

/** Little ink marks that keep a big flat wall alive. */
export function drawMarks(pen: Pen, spots: readonly Spot[], line: string): string[] {
  return spots.map(([x, y]) => pen.shape(`M${x} ${y}q9 -3 20 0m7 1l6 0M${x + 8} ${y + 8}q6 -1 12 0`, { line, width: 2 }))
}

/** A wall in two tones with a wooden rail and a skirting board. */
export function drawPaintedWall(pen: Pen, upper: string, lower: string, rail: number, foot: number): string[] {
  return [
    pen.wash(0, 0, 1280, rail, upper), pen.wash(0, rail, 1280, foot - rail, lower),
    pen.wash(0, rail + 3, 1280, 7, c.white, 0.35), pen.polyline([[-4, rail], [1284, rail]]),
    pen.wash(0, foot - 10, 1280, 10, c.wood), pen.polyline([[-4, foot - 10], [1284, foot - 10]]), pen.polyline([[-4, foot], [1284, foot]]),
  ]
}
