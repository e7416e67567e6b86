// Cuts, joins and counts pixels. Pure.
import type { Picture } from './rasteriser.ts'

export interface Cut {
  picture: Picture
  /** Where its corner was in the picture it was cut from. */
  x: number
  y: number
}

/** The part of a picture that is not transparent, with a margin of `border` pixels. Throws when all is transparent. */
export function trim(picture: Picture, border = 1): Cut {
  const { width, height, pixels } = picture
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (pixels[(y * width + x) * 4 + 3]! < 8) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  if (right < 0) throw new Error('Nothing is drawn in this picture')
  const x = Math.max(0, left - border)
  const y = Math.max(0, top - border)
  return { picture: crop(picture, x, y, Math.min(width, right + border + 1) - x, Math.min(height, bottom + border + 1) - y), x, y }
}

/** From the corner x, y to the last pixel that is not transparent. */
export function cropFrom(picture: Picture, x: number, y: number): Picture {
  const cut = trim(picture)
  return crop(picture, x, y, cut.x + cut.picture.width - x, cut.y + cut.picture.height - y)
}

/** The part of a picture of that size with its corner at x, y. */
export function crop({ width, pixels }: Picture, x: number, y: number, w: number, h: number): Picture {
  const cut = blank(w, h)
  for (let row = 0; row < h; row++) {
    const from = ((y + row) * width + x) * 4
    cut.pixels.set(pixels.subarray(from, from + w * 4), row * w * 4)
  }
  return cut
}

export function blank(width: number, height: number): Picture {
  return { width, height, pixels: new Uint8ClampedArray(width * height * 4) }
}

/** Lays `part` in `whole` with its corner at x, y, replacing what was there. */
export function place(whole: Picture, part: Picture, x: number, y: number): void {
  for (let row = 0; row < part.height; row++) {
    whole.pixels.set(part.pixels.subarray(row * part.width * 4, (row + 1) * part.width * 4), ((y + row) * whole.width + x) * 4)
  }
}
