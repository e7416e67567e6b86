// Packs pictures into one sheet and writes the table that says where each one lies (Phaser's JSON hash).
import { blank, place } from '../picture.ts'
import type { Picture } from '../rasteriser.ts'

export interface AtlasTable {
  frames: Record<string, {
    frame: { x: number; y: number; w: number; h: number }
    rotated: false
    trimmed: false
    spriteSourceSize: { x: number; y: number; w: number; h: number }
    sourceSize: { w: number; h: number }
  }>
  meta: { image: string; size: { w: number; h: number }; scale: string }
}

const gap = 2

/** Shelves of falling height, no wider than `widest` pixels. */
export function pack(pictures: Map<string, Picture>, image: string, widest = 1024): { sheet: Picture; table: AtlasTable } {
  const names = [...pictures.keys()].sort((a, b) => pictures.get(b)!.height - pictures.get(a)!.height || a.localeCompare(b))
  const spots = new Map<string, { x: number; y: number }>()
  let [x, y, shelf, width] = [0, 0, 0, 0]
  for (const name of names) {
    const picture = pictures.get(name)!
    if (x > 0 && x + picture.width > widest) {
      x = 0
      y += shelf + gap
      shelf = 0
    }
    spots.set(name, { x, y })
    shelf = Math.max(shelf, picture.height)
    width = Math.max(width, x + picture.width)
    x += picture.width + gap
  }
  const sheet = blank(width, y + shelf)
  const frames: AtlasTable['frames'] = {}
  for (const name of [...names].sort()) {
    const picture = pictures.get(name)!
    const { width: w, height: h } = picture
    const spot = spots.get(name)!
    place(sheet, picture, spot.x, spot.y)
    frames[name] = { frame: { ...spot, w, h }, rotated: false, trimmed: false, spriteSourceSize: { x: 0, y: 0, w, h }, sourceSize: { w, h } }
  }
  return { sheet, table: { frames, meta: { image, size: { w: sheet.width, h: sheet.height }, scale: '1' } } }
}
