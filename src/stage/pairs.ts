// People who touch: a hand on a shoulder, two who sit side by side. Says who belongs to whom, and where the one must be so that the hand lies right. Pure.
import type { CastView } from '../story/view.ts'
import type { CastId } from '../story/vocabulary.ts'
import type { FigurePicture } from './figure-picture.ts'
import type { BodyFrame, Point } from './rig.ts'

/** By who comes near: to whom. */
export type Pairs = ReadonlyMap<CastId, CastId>

/** Whoever comforts goes to the one named by `with`, or to the nearest on their side; whoever sits `with` somebody sits beside them. */
export function pairUp(cast: readonly CastView[]): Pairs {
  const pairs = new Map<CastId, CastId>()
  for (const [index, person] of cast.entries()) {
    const other = personFor(person, index, cast)
    // Of two who comfort each other, the first named stays.
    if (other && !pairs.has(other.id)) pairs.set(person.id, other.id)
  }
  return pairs
}

function personFor(person: CastView, index: number, cast: readonly CastView[]): CastView | undefined {
  const named = cast.find((each) => each.id === person.with && each.id !== person.id)
  if (person.pose === 'sit') return named?.pose === 'sit' ? named : undefined
  if (person.pose !== 'comfort') return undefined
  if (named) return named
  const others = cast.map((each, at) => ({ each, away: Math.abs(at - index) + (each.side === person.side ? 0 : 100) })).filter(({ each }) => each.id !== person.id)
  return others.sort((a, b) => a.away - b.away)[0]?.each
}

/** The same people, each pair side by side: who comes near stands outside, at the same depth. */
export function bringTogether(cast: readonly CastView[], pairs: Pairs): CastView[] {
  let row = [...cast]
  for (const [id, otherId] of pairs) {
    const person = row.find((each) => each.id === id)
    const other = row.find((each) => each.id === otherId)
    if (!person || !other) continue
    const { depth: _, ...rest } = person
    row = row.filter((each) => each !== person)
    row.splice(row.indexOf(other) + 1, 0, { ...rest, side: other.side, ...(other.depth ? { depth: other.depth } : {}) })
  }
  return row
}

// An arm neither falls nor rises more than this, in radians.
const lowest = (56 * Math.PI) / 180
const highest = (-40 * Math.PI) / 180

function angleTo(height: number, reach: number): number {
  return Math.asin(Math.min(1, Math.max(-1, height / reach)))
}

/** The one who comforts, placed and turned so that the hand lies on the near shoulder of `other`; kneeling when that shoulder is too low. */
export function layHand(figure: FigurePicture, other: FigurePicture): FigurePicture {
  const { shoulders } = other.body
  if (!figure.body.arm || !shoulders) return figure
  const forward = other.x === figure.x ? (figure.flip ? -1 : 1) : Math.sign(other.x - figure.x)
  const facing = other.flip ? -1 : 1
  const at = onBody(other, other.body, facing === forward ? shoulders.back : shoulders.front)
  const feetY = other.feetY + 2
  const stand = { ...figure, flip: forward < 0, feetY }
  const isTooLow = reachFor(stand, figure.body, at).wanted > lowest
  const body = (isTooLow && figure.body.low) || figure.body
  const { reach, rest, wanted } = reachFor(stand, body, at)
  const angle = Math.min(lowest, Math.max(highest, wanted))
  const joint = onBody({ ...stand, x: 0 }, body, body.arm!.joint)
  return {
    ...stand, body,
    x: at.x - joint.x - forward * Math.cos(angle) * reach,
    arm: ((angle - rest) * 180) / Math.PI,
    depth: Math.max(figure.depth, other.depth + 1),
  }
}

function reachFor(figure: FigurePicture, body: BodyFrame, at: Point): { reach: number; rest: number; wanted: number } {
  const { pivot, palm } = body.arm!
  const unit = figure.scale / figure.character.scale
  const reach = Math.hypot(palm.x - pivot.x, palm.y - pivot.y) * unit
  const rest = Math.atan2(palm.y - pivot.y, palm.x - pivot.x)
  return { reach, rest, wanted: angleTo(at.y - onBody(figure, body, body.arm!.joint).y, reach) }
}

/** A point of a body's frame in world units. */
function onBody({ x, feetY, scale, flip, character }: FigurePicture, { feet }: BodyFrame, point: Point): Point {
  const unit = scale / character.scale
  return { x: x + (flip ? -1 : 1) * (point.x - feet.x) * unit, y: feetY + (point.y - feet.y) * unit }
}
