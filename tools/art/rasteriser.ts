// Turns SVG text into pixels. Pure WebAssembly, so that the build runs anywhere Node runs.
import { readFileSync } from 'node:fs'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

export interface Picture {
  width: number
  height: number
  /** RGBA, four bytes a pixel, colour not multiplied by alpha. */
  pixels: Uint8ClampedArray
}

let started: Promise<void> | undefined

/** Loads the renderer; safe to call many times. */
export function startRasteriser(): Promise<void> {
  started ??= WebAssembly.compile(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm')).then((module) => initWasm(module))
  return started
}

/** Pixels of an SVG, `scale` times its width and height. Call `startRasteriser` before. */
export function rasterise(svg: string, scale = 1): Picture {
  const renderer = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } })
  const image = renderer.render()
  const picture = { width: image.width, height: image.height, pixels: unmultiply(image.pixels) }
  image.free()
  renderer.free()
  return picture
}

/** PNG bytes of an SVG, for sheets that a person looks at; `font` is the bytes of the face for labels. */
export function toPng(svg: string, font?: Uint8Array): Uint8Array {
  const renderer = new Resvg(svg, font ? { font: { fontBuffers: [font], defaultFontFamily: 'DejaVu Sans' } } : {})
  const image = renderer.render()
  const bytes = image.asPng()
  image.free()
  renderer.free()
  return bytes
}

function unmultiply(bytes: Uint8Array): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(bytes)
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]!
    if (alpha === 0 || alpha === 255) continue
    for (let c = 0; c < 3; c++) pixels[i + c] = (pixels[i + c]! * 255) / alpha
  }
  return pixels
}
