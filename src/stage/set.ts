// Sets the stage: where what is nobody stands among the people, what is before and what behind them. Pure; set-*.ts know each thing.
import type { Face, Over } from './clear.ts'
import type { FigurePicture } from './figure-picture.ts'
import type { Box } from './framing.ts'
import type { Picture } from './picture.ts'
import type { Sprite } from './needs.ts'
import type { Rig } from './rig.ts'
import { standAunts } from './set-aunts.ts'
import { ride } from './set-bus.ts'
import { hangShutter, pinList, standDoor } from './set-doors.ts'
import { hangShirt, laySatchels, passBall, throwEraser } from './set-field.ts'
import { layBench, standChair, layTable, pullDrawer } from './set-home.ts'
import { lightWindows, lineLamps } from './set-night.ts'
import { gather } from './set-crowd.ts'
import { walkBy } from './set-passers.ts'
import { drive } from './set-street.ts'
import type { Piece, Sight } from './sight.ts'
import type { Thing } from './thing.ts'
import { openBetween, widest } from './way.ts'
import type { Direction } from '../story/directions.ts'
import type { CastView } from '../story/view.ts'
import type { CastId, Passing, Prop } from '../story/vocabulary.ts'

/** The layout knows where faces are; it comes before this and is not fetched twice. */
export type FaceOf = (figure: FigurePicture) => Face | undefined

/** As far back as something stands on the floor, in world units. */
const back = 552
/** Half a body, in world units. */
const trunk = 58
/** How many places in the row each of them keeps free, at the end side. */
const places: Partial<Record<Passing | Prop, number>> = {
  'moped-slows': 1, 'moped-circles': 1, 'moped-waits': 1, 'moped-leaves': 1, chair: 1, 'kept-chair': 1, aunts: 1, baskets: 2,
  'sign-1': 1, 'sign-2': 1, 'sign-3': 1, 'sign-6': 1, 'sign-open': 1, list: 1, shirt: 1, satchels: 2,
}

/** Nobody, who takes a place in the row so that a thing is seen. */
export function standIns({ passes, prop = [] }: Direction): CastView[] {
  const many = [...prop, passes].reduce((sum, one) => sum + ((one && places[one]) ?? 0), 0)
  return Array.from({ length: Math.min(2, many) }, (_, index): CastView => ({ id: `nobody-${index}` as CastId, side: 'end', mood: 'neutral', pose: 'stand', depth: 'far', speaking: false }))
}

export function furnish({ prop = [], passes, crowd }: Direction, picture: Picture, rig: Rig, box: Box, over: readonly Over[], faceOf: FaceOf): Thing[] {
  const sight = see(picture, rig, box, over, faceOf)
  const things = [
    ...prop.flatMap((one) => props[one](sight)),
    ...(passes ? passings[passes](sight) : []),
    ...(crowd ? gather(crowd, sight) : []),
  ]
  return things.map((thing) => ({ ...thing, draw: (context, sprite) => drawAtRest(context, thing, sprite) }))
}

function drawAtRest(context: CanvasRenderingContext2D, { x, y, flip, foot, scale }: Piece, { canvas, corner, ratio }: Sprite): void {
  const size = scale / ratio
  context.save()
  context.translate(x, y)
  context.scale(flip ? -size : size, size)
  context.drawImage(canvas, (corner.x - foot.x) * ratio, (corner.y - foot.y) * ratio)
  context.restore()
}

const props: Record<Prop, (sight: Sight) => Piece[]> = {
  bench: layBench, table: (sight) => layTable(sight, 'table'), tea: (sight) => layTable(sight, 'tea'), feast: (sight) => layTable(sight, 'feast'), mandarins: (sight) => layTable(sight, 'mandarins'), drawer: pullDrawer,
  chair: (sight) => standChair(sight, false), 'kept-chair': (sight) => standChair(sight, true),
  aunts: (sight) => standAunts(sight, false), baskets: (sight) => standAunts(sight, true),
  shutter: (sight) => hangShutter(sight, 'shutter'), 'shutter-down': (sight) => hangShutter(sight, 'shutter-down'), 'shutter-up': (sight) => hangShutter(sight, 'shutter-up'),
  windows: lightWindows, lamps: lineLamps, list: pinList, shirt: hangShirt, satchels: laySatchels,
  'sign-1': (sight) => standDoor(sight, 'sign-1'), 'sign-2': (sight) => standDoor(sight, 'sign-2'), 'sign-3': (sight) => standDoor(sight, 'sign-3'),
  'sign-6': (sight) => standDoor(sight, 'sign-6'), 'sign-open': (sight) => standDoor(sight, 'sign-open'),
}

const passings: Record<Passing, (sight: Sight) => Piece[]> = {
  'moped-slows': (sight) => drive('moped-slows', sight), 'moped-circles': (sight) => drive('moped-circles', sight), 'moped-waits': (sight) => drive('moped-waits', sight), 'moped-leaves': (sight) => drive('moped-leaves', sight),
  ball: passBall, eraser: (sight) => throwEraser(sight, false), 'eraser-lob': (sight) => throwEraser(sight, true),
  people: (sight) => walkBy('people', sight), pupils: (sight) => walkBy('pupils', sight),
  bus: (sight) => ride('bus', sight), 'bus-leaves': (sight) => ride('bus-leaves', sight), 'bus-horns': (sight) => ride('bus-horns', sight),
}

function see(picture: Picture, rig: Rig, box: Box, over: readonly Over[], faceOf: FaceOf): Sight {
  const { camera, figures, kept, place } = picture
  const { world } = rig
  const scale = picture.cover * camera.zoom
  const half = { width: Math.min(box.width / scale, world.width) / 2, height: Math.min(box.height / scale, world.height) / 2 }
  // What lies along the foot of the picture.
  const covered = over.filter(({ width, y, height }) => width > box.width / 2 && y + height > box.height * 0.8).map(({ y }) => y)
  const toWorld = (x: number) => camera.x + (x - box.width / 2) / scale
  const way = openBetween(over, box)
  const open = { left: toWorld(way.left), right: toWorld(way.right) }
  const ground = (from: number, to: number): number => {
    const low = over.filter(({ x, y, width, height }) => height <= box.height * 0.14 ? y > box.height * 0.3 && toWorld(x) < to && toWorld(x + width) > from : width > box.width / 2 && y + height > box.height * 0.8)
    return camera.y + (Math.min(box.height, ...low.map(({ y }) => y)) - box.height / 2) / scale
  }
  const [left, right] = [camera.x - half.width, camera.x + half.width]
  return {
    left, right, top: camera.y - half.height, bottom: camera.y + (Math.min(box.height, ...covered) - box.height / 2) / scale,
    open,
    ground,
    stand: (x, wide, y) => Math.min(y, Math.max(back, ground(x - wide / 2, x + wide / 2) - 8)),
    toEnd: place.flip ? -1 : 1, light: place.light, place: place.id, figures, rig,
    faces: figures.flatMap((figure) => faceOf(figure) ?? []),
    aside(wanted, reach) {
      const taken = figures.map(({ x, scale: size }) => [x - trunk * size - reach, x + trunk * size + reach] as const)
      const free = [wanted, ...taken.flat()].filter((x) => x >= open.left + reach && x <= open.right - reach && taken.every(([from, to]) => x <= from || x >= to))
      return free.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0] ?? wanted
    },
    room(width) {
      if (kept.length > 0) return Math.min(Math.max(kept.reduce((sum, x) => sum + x, 0) / kept.length, left + width * 0.36), right - width * 0.36)
      const gap = widest(figures.map(({ x, scale: size }) => [x - trunk * size, x + trunk * size] as const), left, right)
      return (gap.left + gap.right) / 2
    },
  }
}
