// Turns a view into a picture: who stands where, facing whom, with which face, and what the camera sees. Pure; no Phaser, no time.
import type { View } from '../story/view.ts'
import type { CastId, Light, PlaceId } from '../story/vocabulary.ts'
import type { Craft } from './craft.ts'
import { dress, type Look } from './clothing.ts'
import type { FigurePicture } from './figure-picture.ts'
import { areClear, keepClear, type Face, type Over } from './clear.ts'
import { cover, frame, halfSeen, type Box, type HeadPlace, type World } from './framing.ts'
import { layHand, pairUp } from './pairs.ts'
import type { Company, Picture } from './picture.ts'
import type { Rig } from './rig.ts'
import { closest, spread } from './slots.ts'

export type { FigurePicture } from './figure-picture.ts'
export type { Over } from './clear.ts'
export type { Box, Camera } from './framing.ts'
export type { Picture } from './picture.ts'

const floor = { far: 600, near: 685 }
const farScale = 0.87
const rowBack = { y: 16, scale: 0.97 }
/** Where the page leaves little room, people stand closer. */
const closerBy = 0.62
const forward = { scale: 1.06, y: 12, step: 34, narrowStep: 12 }

/** A light that was not drawn for a place gives way to the nearest one. */
const nearest: Record<Light, Light[]> = { day: ['day', 'evening', 'night'], evening: ['evening', 'night', 'day'], night: ['night', 'evening', 'day'] }

function placeOf(view: View, rig: Rig): { id: PlaceId; light: Light; path: string } {
  const drawn = rig.places[view.place]?.lights ?? [view.light]
  const light = nearest[view.light].find((each) => drawn.includes(each)) ?? view.light
  return { id: view.place, light, path: `places/${view.place}-${light}.svg` }
}

/** The picture of a view in a box of CSS pixels, under what the page lays over it; without `craft`, people only stand and speak. Right to left is the exact mirror of left to right. */
export function layOut(view: View, rig: Rig, direction: 'ltr' | 'rtl', box: Box, over: readonly Over[] = [], craft?: Craft): Picture {
  const { world } = rig
  const half = halfSeen(box, world).width
  const wide = arrange(view, rig, direction, box, over, half, craft)
  const close = wide.isWhole ? wide : arrange(view, rig, direction, box, over, half * closerBy, craft)
  const complete = ({ faces: _, isWhole: _whole, ...laid }: Company): Picture => ({ ...laid, place: { ...placeOf(view, rig), flip: direction === 'rtl' }, cover: cover(box, world), things: [] })
  const best = close.isWhole ? close : wide
  if (!craft) return complete(best)
  return craft.reveal(best, view, rig, box, over, { complete, gather: (room, middle) => arrange(view, rig, direction, box, over, room, craft, middle), half, closerBy, faceOf, areClear, keepClear })
}

/** Everybody in so much of the picture: half of it, and how far its middle is from the world's, in world units. */
function arrange(view: View, rig: Rig, direction: 'ltr' | 'rtl', box: Box, over: readonly Over[], half: number, craft: Craft | undefined, middle = 0): Company {
  const { world } = rig
  const ground = rig.places[view.place]?.floor ?? floor
  const isRtl = direction === 'rtl'
  const slots = spread(view, half)
  const toScreen = (offset: number) => world.width / 2 + middle + (isRtl ? -offset : offset)
  const kept: number[] = []
  const resting: FigurePicture[] = []
  const standing: FigurePicture[] = []

  slots.forEach((slot, index) => {
    const { person } = slot
    const look = dress(rig, person)
    if (!look) {
      kept.push(toScreen(slot.offset))
      return
    }
    const isFar = person.depth === 'far'
    const outward = Math.sign(slot.offset) || (person.side === 'start' ? -1 : 1)
    const inner = slots[outward < 0 ? index + 1 : index - 1]
    const free = inner ? Math.abs(inner.offset - slot.offset) - closest : Math.abs(slot.offset)
    const step = person.speaking ? Math.max(0, Math.min(half < 420 ? forward.narrowStep : forward.step, free)) : 0
    const feetY = (isFar ? ground.far : ground.near) - slot.row * rowBack.y
    const scale = (isFar ? farScale : 1) * (slot.row ? rowBack.scale : 1)
    const flip = (person.side === 'end') !== slot.isTurned !== isRtl
    const { step: forwards = 0, nod = 0, eyes, ...acting } = craft?.act(rig, person, look) ?? {}
    const figure: FigurePicture = {
      ...look,
      lean: 0,
      isTurned: false,
      ...acting,
      id: person.id,
      pose: person.pose,
      mood: person.mood,
      side: person.side,
      x: toScreen(slot.offset) + (flip ? -1 : 1) * forwards * scale,
      feetY,
      scale,
      flip,
      // From behind, a head that bows leans the other way.
      tilt: (look.body.back ? -look.face.tilt : look.face.tilt) + nod,
      // Whoever speaks stands before the others, and an arm before its neighbour.
      depth: Math.round(feetY) - slot.row + (person.speaking ? 1000 : acting.acting ? 500 : 0),
      speaking: person.speaking,
      talking: person.speaking && view.kind === 'speech',
      gaze: eyes ?? { forward: 0, down: 0 },
      ...(person.bag ? bagOf(look) : {}),
    }
    resting.push(figure)
    standing.push(person.speaking ? {
      ...figure,
      x: figure.x + toScreen(slot.offset - outward * step) - toScreen(slot.offset),
      feetY: Math.min(ground.near + forward.y, feetY + (isFar ? 2 : 1) * forward.y),
      scale: scale * forward.scale,
    } : figure)
  })
  const pairs = pairUp(view.cast)
  const touch = (all: FigurePicture[]) => all.map((figure) => {
    const other = all.find((each) => each.id === pairs.get(figure.id))
    return other && figure.pose === 'comfort' ? layHand(figure, other) : figure
  })
  const touching = touch(standing)
  const speaker = touching.find((figure) => figure.speaking)
  // Heads turn first: a hand spares a face where it will be.
  if (craft) for (const figure of touching) Object.assign(figure, craft.turn(figure, speaker))
  const faces = touching.flatMap((figure) => faceOf(figure) ?? [])
  const figures = touching.map((figure) => craft?.spare(figure, touching, faces, () => dress(rig, slots.find(({ person }) => person.id === figure.id)!.person)) ?? figure)
  figures.sort((a, b) => a.depth - b.depth)
  const people = touch(resting).map((figure): HeadPlace => ({ id: figure.id, x: figure.x, crown: headOf(figure).crown, feetY: figure.feetY })).concat(kept.map((x): HeadPlace => ({ id: '', x, crown: floor.near, feetY: floor.far })))

  return { ...look(view, people, figures, over, box, world), figures, kept }
}

/** The camera that a view asks for, moved until faces are seen: everybody's; else of who speaks, is played, is looked at; at the least of who speaks. */
function look(view: View, people: HeadPlace[], figures: readonly FigurePicture[], over: readonly Over[], box: Box, world: World): Pick<Company, 'camera' | 'faces' | 'isWhole'> {
  const { lead, kind } = view
  const wanted = frame(view, people, box, world)
  const seen = halfSeen(box, world, wanted.zoom)
  const faces = figures.flatMap((figure) => faceOf(figure) ?? [])
  const of = (...ids: (string | undefined)[]) => faces.filter(({ id }) => ids.includes(id))
  const says = kind === 'message' ? undefined : view.speaker
  const isWide = view.camera === 'wide' || view.camera === 'phone'
  // Close to somebody, the camera may leave out everybody else.
  const near = faces.filter(({ id, x }) => id === says || id === view.camera || Math.abs(x - wanted.x) < seen.width)
  const groups = [isWide ? faces : near, ...(isWide || near.some(({ id }) => id === lead) ? [of(says, lead, view.camera), of(says, lead)] : []), of(says, view.camera), of(says), of(lead)]
  const { camera, shown } = keepClear(isWide ? [wanted] : [wanted, frame({ ...view, camera: 'wide' }, people, box, world)], groups.filter(({ length }) => length > 0), over, box, world)
  const most = of(says, isWide || near.some(({ id }) => id === lead) ? lead : undefined, view.camera)
  return { camera, faces: [shown, most], isWhole: of(says, isWide ? lead : undefined).every((face) => shown.includes(face)) }
}

/** The face of somebody who is not seen from behind, from brow to chin. */
export function faceOf(figure: FigurePicture): Face | undefined {
  if (figure.body.back) return undefined
  const { id, x, y, crown } = headOf(figure)
  return { id, x, y, half: (y - crown) * 0.62 }
}

function bagOf({ character, body }: Look): Pick<FigurePicture, 'bag'> {
  const { bag } = character
  if (!bag) return {}
  return { bag: { atlas: bag.atlas, ...(body.back ? { over: bag.whole } : { behind: bag.behind, ...(bag.strap ? { over: bag.strap } : {}) }) } }
}

/** Middle of the face and top of the head, in world units. */
export function headOf(figure: FigurePicture): { id: CastId; x: number; y: number; crown: number } {
  const { body, head, character, scale, flip } = figure
  const unit = scale / character.scale
  const side = flip ? -1 : 1
  const neckY = figure.feetY + (body.neck.y - body.feet.y) * unit
  const leans = side * Math.sin((figure.lean * Math.PI) / 180) * (figure.feetY - neckY)
  return {
    id: figure.id,
    x: figure.x + side * (body.neck.x - body.feet.x + (figure.isTurned ? -1 : 1) * (head.face.x - head.neck.x)) * unit + leans,
    y: neckY + (head.face.y - head.neck.y) * unit,
    crown: neckY - head.neck.y * unit,
  }
}
