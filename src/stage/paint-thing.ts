// Makes pictures of painted things, in the light of the place.
import { paintLayers, type Layer } from './brush.ts'
import type { Piece } from './sight.ts'
import type { DrawingBox } from './thing.ts'
import type { Light } from '../story/vocabulary.ts'

/** A drawing whose foot is at 0, 0. */
export interface Drawing { name: string; box: DrawingBox; heart?: DrawingBox; layers: readonly Layer[] }

const finer = 1.3

/** A thing that shows a drawing. `scale`: world units for one of the drawing's. */
export function show({ name, box, heart, layers }: Drawing, light: Light, thing: Pick<Piece, 'id' | 'x' | 'y' | 'scale' | 'depth'> & Partial<Piece>): Piece {
  return {
    flip: false, foot: { x: 0, y: 0 }, box, ...(heart && { heart }), ...thing,
    need(density) {
      // In steps, so that what is drawn once serves again.
      const ratio = finer ** Math.ceil(Math.log(density * thing.scale) / Math.log(finer))
      const key = `thing ${name}*${ratio.toFixed(3)}~${light}`
      return {
        key,
        light,
        paint(hour = '#ffffff') {
          const canvas = document.createElement('canvas')
          canvas.width = Math.ceil(box.width * ratio)
          canvas.height = Math.ceil(box.height * ratio)
          const context = canvas.getContext('2d')
          context?.setTransform(ratio, 0, 0, ratio, -box.x * ratio, -box.y * ratio)
          if (context) paintLayers(context, layers, hour)
          return { key, canvas, ratio, corner: { x: box.x, y: box.y }, size: { width: box.width, height: box.height } }
        },
      }
    },
  }
}

/** The round outline of curls, a tree or smoke. */
export function traceBumps(x: number, y: number, rx: number, ry: number, bumps: number): string {
  const at = (index: number) => {
    const angle = (Math.PI * 2 * index) / bumps - 0.3
    return `${Math.round(x + Math.cos(angle) * rx)} ${Math.round(y + Math.sin(angle) * ry)}`
  }
  const radius = Math.round((Math.PI * (rx + ry) * 0.57) / bumps)
  return `M${at(0)}${Array.from({ length: bumps }, (_, index) => `A${radius} ${radius} 0 0 1 ${at(index + 1)}`).join('')}Z`
}
