// What part of the world the camera shows. Pure.
import type { View } from '../story/view.ts'

export interface Box { width: number; height: number }
export interface World { width: number; height: number }

/** Centre of the picture in world units; zoom 1 just covers the box. */
export interface Camera { x: number; y: number; zoom: number }

/** Where somebody stands and how far up the head reaches, in world units. */
export interface HeadPlace { id: string; x: number; crown: number; feetY: number }

/** Box pixels for one world unit when the world just covers the box. */
export function cover(box: Box, world: World): number {
  return Math.max(box.width / world.width, box.height / world.height)
}

/** Half the visible size, in world units. */
export function halfSeen(box: Box, world: World, zoom = 1): { width: number; height: number } {
  const scale = cover(box, world) * zoom * 2
  return { width: Math.min(box.width / scale, world.width / 2), height: Math.min(box.height / scale, world.height / 2) }
}

function clamp(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high)
}

function keepInside(camera: Camera, box: Box, world: World): Camera {
  const half = halfSeen(box, world, camera.zoom)
  return {
    x: clamp(camera.x, half.width, world.width - half.width),
    y: clamp(camera.y, half.height, world.height - half.height),
    zoom: camera.zoom,
  }
}

/** The company is framed from above the tallest head to below the feet, or to the knees when the picture is narrow. */
const wide = { aside: 104, narrowAside: 88, above: 46, below: 20, most: 1.6, narrowMost: 1.6, narrowCut: 0.26 }
/** A face is framed with this much of the person under it. */
const near = { part: 0.7, above: 44, most: 1.75, lift: 110 }

/** Frames everybody, where they stand when nobody speaks: so that the camera rests while people talk in turn. */
function frameAll(people: HeadPlace[], box: Box, world: World): Camera {
  if (people.length === 0) return { x: world.width / 2, y: world.height / 2, zoom: 1 }
  const half = halfSeen(box, world)
  const isNarrow = half.width < 420
  const xs = people.map((person) => person.x)
  const across = Math.max(...xs) - Math.min(...xs) + 2 * (isNarrow ? wide.narrowAside : wide.aside)
  const crown = Math.min(...people.map((person) => person.crown))
  const floor = Math.max(...people.map((person) => person.feetY))
  const bottom = isNarrow ? floor - wide.narrowCut * (floor - crown) : floor + wide.below
  const fits = Math.min((2 * half.width) / across, (2 * half.height) / (bottom - crown + wide.above))
  const zoom = clamp(fits, 1, isNarrow ? wide.narrowMost : wide.most)
  const seen = halfSeen(box, world, zoom)
  return keepInside({ x: (Math.max(...xs) + Math.min(...xs)) / 2, y: crown - wide.above + seen.height, zoom }, box, world)
}

/** The camera for a view: everybody, near a face, or a little lower and closer while a phone is looked at. */
export function frame(view: View, people: HeadPlace[], box: Box, world: World): Camera {
  const all = frameAll(people, box, world)
  const wanted = view.camera === 'phone' ? view.phone?.owner ?? view.lead : view.camera
  const person = people.find((each) => each.id === wanted)
  if (view.camera === 'phone') {
    const zoom = all.zoom * 1.1
    const top = Math.min(...people.map((each) => each.crown), world.height) - wide.above * 0.8
    const y = Math.min(all.y + 22, top + halfSeen(box, world, zoom).height)
    return keepInside({ x: person ? all.x + (person.x - all.x) * 0.4 : all.x, y, zoom }, box, world)
  }
  if (!person) return all
  const half = halfSeen(box, world)
  const tall = near.part * (person.feetY - person.crown) + near.above
  const zoom = Math.min(near.most, Math.max(all.zoom * 1.1, (2 * half.height) / tall))
  const seen = halfSeen(box, world, zoom)
  const x = person.x + (all.x - person.x) * 0.18
  // Somebody taller beside them keeps a whole head too.
  const besides = people.filter((each) => Math.abs(each.x - x) < seen.width + 40).map((each) => each.crown)
  const tallest = Math.min(...besides)
  // Nobody is shown without a head: beside somebody much taller the camera stays wide, and only leans over.
  if (tallest < person.crown - near.lift) return keepInside({ x: all.x + (person.x - all.x) * 0.5, y: all.y, zoom: all.zoom }, box, world)
  const crown = tallest
  return keepInside({ x, y: crown - near.above + seen.height, zoom }, box, world)
}
