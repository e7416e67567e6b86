// Brings a flat drawing down to a few colours, so that it weighs little: its flat colours, one step between each and the ink, and half-clear edges.
import type { Picture } from './rasteriser.ts'

type Rgba = [number, number, number, number]

export interface PaletteOptions {
  /** Colours in all, the transparent one included; 16 lets WebP put two pixels in a byte. */
  limit: number
  /** The colour of the outline, `#rrggbb`. */
  ink: string
  /** Colours that must survive even when they cover little. */
  keep?: string[]
}

/** The same picture with at most `limit` colours. */
export function reduceColours(picture: Picture, options: PaletteOptions): Picture {
  const palette = choosePalette(picture, options)
  const pixels = new Uint8ClampedArray(picture.pixels.length)
  const known = new Map<number, Rgba>()
  for (let i = 0; i < pixels.length; i += 4) {
    const [r, g, b, a] = [picture.pixels[i]!, picture.pixels[i + 1]!, picture.pixels[i + 2]!, picture.pixels[i + 3]!]
    if (a < 8) continue
    const key = ((r << 24) | (g << 16) | (b << 8) | a) >>> 0
    let colour = known.get(key)
    if (!colour) {
      colour = nearest(palette, [r, g, b, a])
      known.set(key, colour)
    }
    pixels.set(colour, i)
  }
  return { ...picture, pixels }
}

function choosePalette(picture: Picture, { limit, ink, keep = [] }: PaletteOptions): Rgba[] {
  const dark = parse(ink)
  const flats = [...new Map([...keep.map(parse), ...commonColours(picture)].map((colour) => [colour.join(), colour])).values()]
    .filter((colour) => distance(colour, dark) > 300)
    .slice(0, limit - 6)
  const areas = countNearest(picture, [...flats, dark])
  const byArea = flats.map((colour, index) => ({ colour, area: areas[index]! })).sort((a, b) => b.area - a.area).map(({ colour }) => colour)
  const clear: Rgba[] = [[0, 0, 0, 0], [dark[0], dark[1], dark[2], 90], [dark[0], dark[1], dark[2], 170]]
  const between = byArea.map((colour) => mix(colour, dark))
  return [...clear, dark, ...byArea, ...between].slice(0, limit)
}

// Opaque colours that cover enough to be areas, not edges; most first.
function commonColours(picture: Picture): Rgba[] {
  const counts = new Map<number, number>()
  const { pixels } = picture
  for (let i = 0; i < pixels.length; i += 4) {
    if (pixels[i + 3] !== 255) continue
    const key = (pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const enough = Math.max(60, pixels.length / 4 / 2500)
  return [...counts].filter(([, count]) => count > enough).sort((a, b) => b[1] - a[1]).map(([key]) => [key >> 16, (key >> 8) & 255, key & 255, 255])
}

function countNearest(picture: Picture, colours: Rgba[]): number[] {
  const counts = colours.map(() => 0)
  const { pixels } = picture
  const known = new Map(colours.map((colour, index) => [(colour[0] << 16) | (colour[1] << 8) | colour[2], index]))
  for (let i = 0; i < pixels.length; i += 4) {
    const index = pixels[i + 3] === 255 ? known.get((pixels[i]! << 16) | (pixels[i + 1]! << 8) | pixels[i + 2]!) : undefined
    if (index !== undefined) counts[index]!++
  }
  return counts
}

function nearest(palette: Rgba[], colour: Rgba): Rgba {
  let best = palette[0]!
  let least = Infinity
  for (const candidate of palette) {
    const away = distance(candidate, colour)
    if (away >= least) continue
    least = away
    best = candidate
  }
  return best
}

// Colours are compared as they look on a light ground, and their clearness counts too.
function distance(a: Rgba, b: Rgba): number {
  let sum = 2 * (a[3] - b[3]) ** 2
  for (let c = 0; c < 3; c++) {
    const [x, y] = [(a[c]! * a[3]) / 255, (b[c]! * b[3]) / 255]
    sum += (x - y) ** 2
  }
  return sum
}

function mix(a: Rgba, b: Rgba): Rgba {
  return [0, 1, 2].map((c) => Math.round((a[c]! + b[c]!) / 2)).concat(255) as Rgba
}

function parse(colour: string): Rgba {
  const value = parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255, 255]
}
