// Takes the package's faces apart into brows, eyes, nose and mouth, so that a mood can mix them. It decides no mood.
import svgpath from 'svgpath'
import type { Path, Pieces } from './pieces.ts'

export type Feature = 'brow' | 'eye' | 'nose' | 'mouth'

export type FaceParts = Record<string, Record<Feature, Path[]>>

export function splitFaces(pieces: Pieces): FaceParts {
  return Object.fromEntries(Object.entries(pieces.face).map(([name, paths]) => [name, splitFace(paths)]))
}

function splitFace(paths: Path[]): Record<Feature, Path[]> {
  const parts: Record<Feature, Path[]> = { brow: [], eye: [], nose: [], mouth: [] }
  for (const path of paths) {
    for (const d of subpaths(path.d)) {
      const into = parts[featureOf(boundsOf(d))]
      // Holes and outlines of one colour stay one path, or the holes would fill up.
      const same = into.find((other) => other.fill === path.fill)
      if (same) same.d += d
      else into.push({ ...path, d })
    }
  }
  for (const feature of Object.values(parts)) feature.sort((a, b) => Number(a.fill === '@outline') - Number(b.fill === '@outline'))
  return parts
}

interface Bounds { x0: number; y0: number; x1: number; y1: number }

function featureOf({ x0, y0, x1, y1 }: Bounds): Feature {
  if (x0 >= 130 && x0 <= 150 && y0 >= 125 && y0 <= 140 && x1 <= 220 && y1 > 180) return 'nose'
  if (y0 >= 180) return 'mouth'
  return (y0 + y1) / 2 < 101 && y1 <= 120 ? 'brow' : 'eye'
}

function subpaths(d: string): string[] {
  return svgpath(d).abs().toString().split(/(?=M)/).filter(Boolean)
}

function boundsOf(d: string): Bounds {
  const bounds = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  const addX = (x: number) => { bounds.x0 = Math.min(bounds.x0, x); bounds.x1 = Math.max(bounds.x1, x) }
  const addY = (y: number) => { bounds.y0 = Math.min(bounds.y0, y); bounds.y1 = Math.max(bounds.y1, y) }
  svgpath(d).abs().unshort().unarc().iterate((segment) => {
    const [command, ...numbers] = segment as [string, ...number[]]
    if (command === 'H') addX(numbers[0]!)
    else if (command === 'V') addY(numbers[0]!)
    else numbers.forEach((value, index) => (index % 2 === 0 ? addX(value) : addY(value)))
  })
  return bounds
}
