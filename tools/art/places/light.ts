// What lamps and a low sun add to a place: cones, pools of light, long shadows, the window thrown on the floor. Nothing by day.
import type { Pen, Spot } from '../sketch.ts'
import { colours as c, type Palette } from './palette.ts'

/** The cone under a lamp at (x, y), `width` wide where it meets the ground at y = foot, and its pool there. */
export function drawCone(pen: Pen, palette: Palette, x: number, y: number, foot: number, width: number): string {
  if (palette.lampOpacity === 0) return ''
  const half = width / 2
  return pen.shape(`M${x - 12} ${y}L${x - half} ${foot}a${half} ${half * 0.16} 0 0 0 ${width} 0L${x + 12} ${y}Z`, { fill: c.lamp, line: 'none', opacity: palette.light === 'night' ? 0.2 : 0.17, isLit: true }) + drawPool(pen, palette, x, foot, half)
}

/** Lamplight lying on the ground. */
export function drawPool(pen: Pen, palette: Palette, x: number, y: number, rx: number): string {
  return palette.lampOpacity ? pen.oval(x, y, rx, Math.round(rx * 0.16), { fill: c.lamp, line: 'none', opacity: 0.3, isLit: true }) : ''
}

/** The long shadow that a low sun draws from something `width` wide standing on (x, y); `reach` below zero falls towards the start; a tree adds its `crown`, by its radius. */
export function drawLongShadow(pen: Pen, palette: Palette, x: number, y: number, width: number, reach: number, crown = 0): string {
  if (palette.light !== 'evening') return ''
  const half = width / 2
  return pen.patch(`M${x - half} ${y}h${width}l${reach} ${Math.abs(reach) * 0.34}h${-width * 1.5}z`, c.shadow, 0.13)
    + (crown ? pen.oval(x + reach * 1.1, y + Math.abs(reach) * 0.36, crown, Math.round(crown * 0.3), { fill: c.shadow, line: 'none', opacity: 0.1 }) : '')
}

/** A window's light on wall and floor, in panes, when the sun is low: `corners` are the start and end of the light, far and near. */
export function drawLowSun(pen: Pen, palette: Palette, [a, b, far, near]: readonly [Spot, Spot, Spot, Spot]): string {
  if (palette.light !== 'evening') return ''
  const along = (t: number, s: number): Spot => {
    const [from, to] = [[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], [near[0] + (far[0] - near[0]) * t, near[1] + (far[1] - near[1]) * t]] as const
    return [from[0] + (to[0] - from[0]) * s, from[1] + (to[1] - from[1]) * s]
  }
  const pane = (t0: number, t1: number, s0: number, s1: number) => pen.polygon([along(t0, s0), along(t1, s0), along(t1, s1), along(t0, s1)], { fill: '#ffca78', line: 'none', opacity: 0.42, isLit: true })
  return [0, 1].map((row) => [0, 1].map((column) => pane(column * 0.53, column * 0.53 + 0.47, row * 0.53, row * 0.53 + 0.47)).join('')).join('')
}
