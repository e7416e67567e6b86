// The small jokes of the background: cats, pigeons, balls and paper planes.
import type { Pen } from '../sketch.ts'
import { colours as c } from './palette.ts'

/** A cat asleep, curled, its belly resting on (x, y). About 86 × 40 units at scale 1. */
export function drawSleepingCat(pen: Pen, x: number, y: number, scale = 1, fur: string = c.cat): string {
  return pen.place(x, y, scale, 0,
    pen.shape('M-42 -2q-6 -30 26 -36q34 -6 52 10q16 18 4 28q-40 4 -82 -2z', { fill: fur }),
    pen.shape('M-44 -8q-10 -4 -6 -16l-2 -13l11 6q7 -3 14 0l10 -5l-1 13q3 12 -8 17q-9 3 -18 -2z', { fill: fur }),
    pen.shape('M-42 -18q3 3 6 0M-30 -18q3 3 6 0M-34 -12l2 2l2 -2', { width: 2.2 }),
    pen.shape('M-4 -37l4 10M8 -38l3 10M20 -34l0 9', { line: fur === c.cat ? c.catDark : c.metal, width: 3 }),
    pen.shape('M40 0q14 -2 10 -12q-6 8 -22 4q-20 0 -30 8z', { fill: fur, width: 2.6 }))
}

/** A plump bird standing on (x, y). */
export const drawPigeon = (pen: Pen, x: number, y: number, scale: number | readonly [number, number] = 1) => pen.place(x, y, scale as number, 0,
  pen.shape('M-14 -8q4 -14 18 -10q2 -8 9 -7q6 1 6 7l5 2l-6 2q0 14 -16 14q-8 0 -12 -4l-10 4q0 -6 6 -8z', { fill: '#c3c6d4', width: 2.2 }),
  pen.shape('M-6 -8q8 4 14 -2M0 0v4M6 0v4', { width: 2 }), pen.disc(13, -19, 1.3, { fill: pen.line, width: 1 }))

/** A football, centre at (x, y). */
export const drawBall = (pen: Pen, x: number, y: number, radius = 14) => pen.place(x, y, Number((radius / 14).toFixed(2)), 0,
  pen.disc(0, 0, 14, { fill: c.white, width: 2.6 }),
  pen.shape('M0 -5l5 4l-2 6h-6l-2 -6zM0 -5v-8M5 -1l8 -3M3 5l5 7M-3 5l-5 7M-5 -1l-8 -3', { fill: pen.line, width: 1.8 }))

/** A paper plane at (x, y) and the loop it has just made. */
export const drawPaperPlane = (pen: Pen, x: number, y: number, turn = -12) => pen.place(x, y, 1, turn,
  pen.shape('M0 0l46 -20l-22 34l-6 -10z', { fill: c.white, width: 2.4 }), pen.shape('M46 -20l-28 24l-3 12l9 -2', { width: 2 }),
  `<g stroke-dasharray="2 9">${pen.shape('M-10 4q-26 14 -40 -2q-10 -18 8 -20q18 4 4 26q-16 20 -60 18', { width: 2.2 })}</g>`)
