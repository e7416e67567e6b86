// Little people of the streets, seen from afar: a coat, a head, something on their back. Each stands on (x, y), about 44 units tall.
import type { Pen } from '../sketch.ts'
import { colours as c } from '../places/palette.ts'

const skins = ['#efc7a0', '#d9a273', '#b97f55', '#8f5d3c']

export interface Passer {
  coat: string
  /** Index of the skin, lightest first. */
  skin: number
  hair: string
  /** A scarf goes round the head; a hat stands on it; hair lies on it; curls stand out. */
  head: 'scarf' | 'hat' | 'hair' | 'curls'
  bag?: string
}

export function drawPasser(pen: Pen, x: number, y: number, { coat, skin, hair, head, bag }: Passer, isTurned = false): string {
  const face = skins[skin]!
  return pen.place(x, y, [isTurned ? -1 : 1, 1], 0,
    pen.shape('M-4 0v-8M5 0v-8', { width: 4 }), bag ? pen.shape('M-13 -24q-4 2 -4 8v5q4 4 8 0v-14z', { fill: bag, width: 2 }) : '',
    pen.shape('M-10 -6q-1 -18 6 -23h9q7 5 6 23q-10 5 -21 0z', { fill: coat, width: 2.2 }),
    head === 'curls' ? pen.disc(0, -37, 12, { fill: hair, width: 2.2 }) : head === 'scarf' ? pen.shape('M-9 -26q-3 -18 9 -20q13 2 10 20q-10 4 -19 0z', { fill: hair, width: 2.2 }) : '',
    pen.disc(1, -36, 7.5, { fill: face, width: head === 'scarf' ? 1.6 : 2.2 }),
    head === 'hair' ? pen.shape('M-7 -37q0 -9 8 -9t8 8q-8 -4 -16 1z', { fill: hair, width: 2 }) : head === 'hat' ? pen.shape('M-8 -40q2 -10 9 -10t9 10q-9 3 -18 0z', { fill: hair, width: 2 }) : '',
    pen.disc(3.4, -36, 0.9, { fill: pen.line, width: 0.8 }))
}

const dark = '#4a2d2a'

export const pupils: readonly Passer[] = [
  { coat: c.pink, skin: 1, hair: c.teal, head: 'scarf', bag: c.red },
  { coat: c.blue, skin: 3, hair: dark, head: 'hair', bag: c.saffron },
  { coat: c.lilac, skin: 0, hair: dark, head: 'curls' },
]
export const seller: Passer = { coat: c.cream, skin: 2, hair: c.red, head: 'hat' }
export const grandmother: Passer = { coat: c.rug, skin: 1, hair: c.cream, head: 'scarf', bag: c.woodLight }
export const player: Passer = { coat: c.red, skin: 1, hair: dark, head: 'hair' }
