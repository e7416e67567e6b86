// Holds the pixel tools to their contracts: trimming, packing, few colours.
import { expect, it } from 'vitest'
import { pack } from '../../../tools/art/characters/atlas.ts'
import { reduceColours } from '../../../tools/art/palette.ts'
import { blank, cropFrom, trim } from '../../../tools/art/picture.ts'

function square(size: number, at: number, wide: number, colour: [number, number, number, number]) {
  const picture = blank(size, size)
  for (let y = at; y < at + wide; y++) for (let x = at; x < at + wide; x++) picture.pixels.set(colour, (y * size + x) * 4)
  return picture
}

it('trims to what is drawn, and remembers from where', () => {
  const cut = trim(square(20, 5, 4, [255, 0, 0, 255]), 1)
  expect([cut.x, cut.y, cut.picture.width, cut.picture.height]).toEqual([4, 4, 6, 6])
  expect(() => trim(blank(4, 4))).toThrow()
})

it('crops from a given corner to the last drawn pixel', () => {
  const { width, height } = cropFrom(square(20, 5, 4, [255, 0, 0, 255]), 2, 3)
  expect([width, height]).toEqual([8, 7])
})

it('keeps small colours it is told to keep', () => {
  const picture = square(40, 0, 40, [200, 100, 50, 255])
  picture.pixels.set([10, 200, 30, 255], 0)
  const { pixels } = reduceColours(picture, { limit: 16, ink: '#241b2f', keep: ['#0ac81e'] })
  expect([...pixels.slice(0, 4)]).toEqual([10, 200, 30, 255])
})

it('uses no more colours than allowed', () => {
  const picture = blank(64, 64)
  for (let i = 0; i < picture.pixels.length; i++) picture.pixels[i] = (i * 37) % 256
  const { pixels } = reduceColours(picture, { limit: 16, ink: '#241b2f' })
  const seen = new Set<string>()
  for (let i = 0; i < pixels.length; i += 4) seen.add(pixels.slice(i, i + 4).join())
  expect(seen.size).toBeLessThanOrEqual(16)
})

it('packs pictures without letting them touch', () => {
  const pictures = new Map([['a', blank(30, 20)], ['b', blank(30, 40)], ['c', blank(50, 10)]])
  const { sheet, table } = pack(pictures, 'x.webp', 70)
  const spots = Object.values(table.frames).map(({ frame }) => frame)
  for (const spot of spots) expect(spot.x + spot.w <= sheet.width && spot.y + spot.h <= sheet.height).toBe(true)
  for (const [i, a] of spots.entries()) {
    for (const b of spots.slice(i + 1)) expect(a.x + a.w < b.x || b.x + b.w < a.x || a.y + a.h < b.y || b.y + b.h < a.y).toBe(true)
  }
})
