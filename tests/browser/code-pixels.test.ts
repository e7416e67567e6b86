// A code drawn as the game draws it, then seen as a camera does: small, turned, leaning, blurred, in the dark, with noise.
import { describe, expect, it } from 'vitest'
import { readPixels, type Pixels } from '../../src/browser/code-pixels.ts'
import { drawCode } from '../../src/browser/code-writer.ts'

const tag = 'AVHC1247434121043'

interface Shot { width?: number; height?: number; side?: number; turned?: number; leaning?: number; blur?: number; noise?: number; dark?: number }

/** From the squares that are drawn to grey pixels, by what a lens and a hand do to them. */
function photograph(text: string, { width = 640, height = 480, side = 240, turned = 0, leaning = 0, blur = 0, noise = 0, dark = 0 }: Shot): Pixels {
  const { size, path } = drawCode(text)
  const squares = Array.from({ length: size }, () => new Uint8Array(size))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) squares[Number(y)]!.fill(1, Number(x), Number(x) + Number(length))
  const [cos, sin] = [Math.cos(turned), Math.sin(turned)]
  let grey = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2]
    const depth = 1 + leaning * (x + y / 2) / side
    const [across, down] = [(cos * x + sin * y) / depth / side + .5, (cos * y - sin * x) / depth / side + .5]
    const isInside = across >= 0 && across < 1 && down >= 0 && down < 1
    return isInside ? squares[Math.floor(down * size)]![Math.floor(across * size)] ? 25 : 230 : 90 + 40 * Math.sin(x / 37)
  })
  // Three passes of a box are a lens out of focus.
  for (let pass = 0; pass < (blur ? 3 : 0); pass++) for (const step of [1, width]) {
    grey = grey.map((_, at) => {
      let sum = 0
      for (let by = -blur; by <= blur; by++) sum += grey[Math.min(Math.max(at + by * step, 0), grey.length - 1)]!
      return sum / (2 * blur + 1)
    })
  }
  let seed = 7
  const chance = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648 - .5
  const data = new Uint8ClampedArray(width * height * 4)
  grey.forEach((value, at) => data.set([...Array<number>(3).fill(value * (1 - dark * (at % width) / width) + noise * chance()), 255], at * 4))
  return { width, height, data }
}

describe('is read', () => {
  it.each<[string, Shot]>([
    ['as it is', {}], ['turned by a hand', { turned: .4 }], ['upside down', { turned: Math.PI }], ['leaning', { leaning: .3 }], ['leaning and turned', { leaning: .4, turned: .3 }],
    ['blurred', { blur: 2 }], ['blurred and leaning', { blur: 1, leaning: .25, turned: .2 }], ['with noise', { noise: 70 }], ['half in the dark', { dark: .7, noise: 20 }],
    ['far away', { side: 90 }], ['all at once', { turned: .4, leaning: .25, blur: 1, noise: 25, dark: .4 }], ['on a large photo', { width: 1600, height: 1200, side: 500, turned: .2, blur: 1, noise: 30 }],
  ])('%s', (_, shot) => expect(readPixels(photograph(tag, shot), 5000)).toBe(tag))

  it('the address of a pupil’s page', () => {
    const address = 'https://amanemena.org/jeu/a-voix-haute/#/class/reply/247'
    expect(readPixels(photograph(address, { turned: .2, blur: 1 }), 5000)).toBe(address)
  })
})

it.each([['nothing but wall', photograph(tag, { side: 1 })], ['one pixel', { width: 1, height: 1, data: new Uint8ClampedArray(4) }], ['white', { width: 300, height: 300, data: new Uint8ClampedArray(360_000).fill(255) }]])('%s says nothing', (_, pixels) => {
  expect(readPixels(pixels, 200)).toBeUndefined()
})

it('only plain signs are drawn: others come back changed from some readers', () => {
  for (const text of ['école', 'رمز', '', '1٢3']) expect(() => drawCode(text)).toThrow()
})
