// Colours lists of paths and writes them as SVG. It knows no piece by name.
import type { Path } from './pieces.ts'

/** Colours by slot name: `{ skin: '#c98a5e', top: '#e2703f' }` fills '@skin' and '@top'. */
export type Colours = Record<string, string>

export const ink = '#241b2f'

/** The SVG of `paths`, in order. A slot without a colour is grey, so that it is noticed. */
export function paint(paths: Path[], colours: Colours): string {
  return paths.map((path) => paintPath(path, fillOf(path, colours))).join('')
}

export function paintPath(path: Path, fill: string, more = ''): string {
  const rule = path.rule ? ` fill-rule="${path.rule}"` : ''
  const stroke = path.stroke ? ` stroke="${path.stroke}" stroke-width="${path.strokeWidth ?? 4}"` : ''
  return `<path d="${path.d}" fill="${fill}"${rule}${stroke}${more ? ' ' + more : ''}/>`
}

function fillOf(path: Path, colours: Colours): string {
  const { fill } = path
  if (!fill) return 'none'
  if (!fill.startsWith('@')) return fill
  return colours[fill.slice(1)] ?? (fill === '@outline' ? ink : '#cccccc')
}

export function group(transform: string, ...inner: string[]): string {
  return `<g transform="${transform}">${inner.join('')}</g>`
}

/** Cloth laid over a body. */
export interface Sewn {
  svg: string
  /** Outline of the hands that lie over it. */
  hands?: string
  /** It covers the trousers behind the hands too. */
  hides?: 'pants'
}

export interface Box { x: number; y: number; width: number; height: number }

/** A whole SVG document showing `box` of `inner`, one unit a pixel. */
export function drawing(box: Box, inner: string, background?: string): string {
  const { x, y, width, height } = box
  const back = background ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${background}"/>` : ''
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${back}${inner}</svg>`
}
