// What makes a Moroccan room: zellige bands, tea trays, cushions, poufs, pictures on the wall.
import type { Pen } from '../sketch.ts'
import { colours as c } from './palette.ts'

/** A band of zellige: one row of eight-point stars of `size` units from (x, y), `width` long. */
export function drawZellige(pen: Pen, x: number, y: number, width: number, size: number, fills: readonly [string, string] = [c.teal, c.blueLight]): string[] {
  const count = Math.floor(width / size)
  const star = (cx: number) => {
    const spots = Array.from({ length: 16 }, (_, i) => {
      const [angle, far] = [(Math.PI / 8) * i, (i % 2 ? 0.36 : 0.47) * size]
      return `${(cx + far * Math.cos(angle)).toFixed(1)} ${(y + size / 2 + far * Math.sin(angle)).toFixed(1)}`
    })
    return `M${spots.join('L')}Z`
  }
  const centre = (i: number) => x + size * (i + 0.5) + (width - count * size) / 2
  return [
    pen.wash(x, y, width, size, fills[1]),
    pen.shape(Array.from({ length: count }, (_, i) => star(centre(i))).join(''), { fill: fills[0], line: c.cream, width: 1.6 }),
    pen.shape(Array.from({ length: count }, (_, i) => `M${centre(i).toFixed(1)} ${y + size * 0.32}l${size * 0.18} ${size * 0.18}l${-size * 0.18} ${size * 0.18}l${-size * 0.18} ${-size * 0.18}z`).join(''), { fill: c.saffron, line: c.cream, width: 1.4 }),
    pen.polyline([[x, y], [x + width, y]], { width: 2.4 }), pen.polyline([[x, y + size], [x + width, y + size]], { width: 2.4 }),
  ]
}

/** A tea tray with pot, glasses and steam; (x, y) is the middle of the tray. */
export function drawTeaTray(pen: Pen, x: number, y: number, scale = 1): string {
  const glass = (dx: number, dy: number) => pen.shape(`M${dx - 8} ${dy - 22}h16l-3 22h-10z`, { fill: '#d9b45c', width: 2.2 }) + pen.shape(`M${dx - 7} ${dy - 18}h14`, { line: c.cream, width: 2.6 })
  return pen.place(x, y, scale, 0,
    pen.oval(0, 0, 84, 15, { fill: c.brass }), pen.oval(0, -3, 70, 9, { fill: c.saffron, width: 2 }),
    pen.shape('M-34 -26q-2 -26 20 -30q6 -12 12 0q22 4 20 30q-2 22 -14 24h-24q-12 -2 -14 -24z', { fill: c.glass, width: 2.8 }), pen.shape('M18 -22q22 0 20 -24l8 -4M-34 -40q-18 0 -16 16q2 12 18 8M-30 -30h44M-10 -62v-8', { width: 2.8 }),
    glass(-58, 2), glass(44, 4), glass(62, -1), pen.shape('M44 -28q-6 -8 0 -16t0 -16M62 -32q-5 -7 0 -14', { width: 2, line: c.paperLine }))
}

/** A cushion leaning on the bench at (x, y), `size` wide. */
export function drawCushion(pen: Pen, x: number, y: number, size: number, fill: string, ornament: string): string {
  const s = size / 60
  return pen.place(x, y, Number(s.toFixed(2)), 0, pen.shape('M-30 0q5 -26 0 -52q30 6 60 0q-5 26 0 52q-30 -6 -60 0z', { fill }), pen.shape('M0 -44l16 18l-16 18l-16 -18z', { fill: ornament, width: 2.2 }), pen.shape('M-24 -8l-2 2M24 -8l2 2M-24 -44l-2 -2M24 -44l2 -2', { width: 2.2 }))
}

/** A leather pouf on (x, y). */
export function drawPouf(pen: Pen, x: number, y: number, scale: number, fill: string = c.brick): string {
  return pen.place(x, y, scale, 0, pen.oval(0, 0, 62, 10, { fill: c.shadow, line: 'none', opacity: 0.16 }), pen.shape('M-50 -4q-16 -28 4 -48q46 -12 92 0q20 20 4 48q-50 12 -100 0z', { fill }), pen.shape('M-46 -52q46 16 92 0M-20 -44l-6 44M20 -44l6 44', { width: 2.2 }), pen.shape('M0 -58l6 5l8 -1l-3 6l3 6l-8 -1l-6 4l-6 -4l-8 1l3 -6l-3 -6l8 1z', { fill: c.saffron, width: 2 }))
}

/** A framed landscape hung with its upper corner at (x, y). */
export function drawPicture(pen: Pen, x: number, y: number, width: number, height: number, sky: string, hill: string): string {
  return pen.box(x, y, width, height, { fill: c.wood, width: 2.6 }) + pen.box(x + 8, y + 8, width - 16, height - 16, { fill: sky, width: 2 })
    + pen.clip(`M${x + 9} ${y + 9}h${width - 18}v${height - 18}h${18 - width}z`, pen.disc(x + width * 0.7, y + height * 0.34, width * 0.09, { fill: c.saffron, width: 2 }), pen.shape(`M${x} ${y + height * 0.76}q${width * 0.3} ${-height * 0.44} ${width * 0.54} ${-height * 0.08}q${width * 0.2} ${-height * 0.22} ${width * 0.5} ${height * 0.02}v${height * 0.4}h${-width}z`, { fill: hill, width: 2 }))
}
