// Moves the camera, as little as can be, until the faces that matter are whole and nothing of the page lies over them. Pure.
import { cover, halfSeen, type Box, type Camera, type World } from './framing.ts'

/** Something of the page that lies over the stage, in CSS pixels from the corner of the stage's box where x and y are 0. */
export interface Over { x: number; y: number; width: number; height: number }

/** A face, from brow to chin, in world units: its middle, and half its size; or what matters of a thing, which may be less high. */
export interface Face { id: string; x: number; y: number; half: number; halfHeight?: number }

const slack = 0.01

/** How close the camera may come, and what a change of distance weighs beside a way of one world unit. */
const closer = { most: 2.3, step: 1.05, weight: 420 }

/** Whether all of these faces lie whole in the box, beside everything of the page. */
export function areClear(faces: readonly Face[], over: readonly Over[], camera: Camera, box: Box, world: World): boolean {
  const scale = cover(box, world) * camera.zoom
  return faces.every((face) => {
    const half = face.half * scale - slack
    const tall = (face.halfHeight ?? face.half) * scale - slack
    const x = box.width / 2 + (face.x - camera.x) * scale
    const y = box.height / 2 + (face.y - camera.y) * scale
    return x >= half && x <= box.width - half && y >= tall && y <= box.height - tall
      && over.every((one) => x + half <= one.x || x - half >= one.x + one.width || y + tall <= one.y || y - tall >= one.y + one.height)
  })
}

/** The camera nearest to the wanted one that shows these faces: it looks where it was wanted, or so that a face touches an edge of the box or of the page. */
function nearestClear(wanted: Camera, faces: readonly Face[], over: readonly Over[], box: Box, world: World): Camera | undefined {
  if (areClear(faces, over, wanted, box, world)) return wanted
  let best: Camera | undefined
  let least = Infinity
  for (const zoom of zoomsFrom(wanted.zoom)) {
    const toll = closer.weight * Math.abs(Math.log(zoom / wanted.zoom))
    if (toll >= least) break
    const scale = cover(box, world) * zoom
    const seen = halfSeen(box, world, zoom)
    /** Along one side, with what each place costs, the cheapest first. */
    const looks = (side: 'x' | 'y', length: 'width' | 'height') => {
      const size = (face: Face) => (side === 'y' ? face.halfHeight : undefined) ?? face.half
      const edges = [0, box[length], ...over.flatMap((one) => [one[side], one[side] + one[length]])].map((edge) => (box[length] / 2 - edge) / scale)
      const all = [wanted[side], ...faces.flatMap((face) => edges.flatMap((edge) => [face[side] + size(face) + edge, face[side] - size(face) + edge]))]
      const inside = new Set(all.map((at) => Math.min(Math.max(at, seen[length]), world[length] - seen[length])))
      // All of them lie in the box.
      const margin = box[length] / 2 / scale + slack
      return [...inside].filter((at) => faces.every((face) => Math.abs(face[side] - at) + size(face) <= margin)).map((at) => ({ at, cost: Math.abs(at - wanted[side]) })).sort((a, b) => a.cost - b.cost)
    }
    const lows = looks('y', 'height')
    for (const across of looks('x', 'width')) {
      for (const down of lows) {
        const cost = toll + across.cost + down.cost
        if (cost >= least) break
        const camera = { x: across.at, y: down.at, zoom }
        if (areClear(faces, over, camera, box, world)) [best, least] = [camera, cost]
      }
    }
  }
  return best
}

/** Every distance from which one may look, the nearest to the wanted one first. */
function zoomsFrom(wanted: number): number[] {
  const zooms = [wanted, 1]
  for (let step = closer.step; step < closer.most; step *= closer.step) zooms.push(...[wanted * step, wanted / step].filter((zoom) => zoom > 1 && zoom < closer.most))
  return zooms.sort((a, b) => Math.abs(Math.log(a / wanted)) - Math.abs(Math.log(b / wanted)))
}

/** `groups`: faces to show together, the most wished for first; the first group that can be shown is, and its faces are told; none when no group can be. */
export function keepClear(wanted: readonly Camera[], groups: readonly (readonly Face[])[], over: readonly Over[], box: Box, world: World): { camera: Camera; shown: readonly Face[] } {
  for (const faces of groups) {
    for (const camera of wanted) {
      const clear = nearestClear(camera, faces, over, box, world)
      if (clear) return { camera: clear, shown: faces }
    }
  }
  return { camera: wanted[0]!, shown: [] }
}
