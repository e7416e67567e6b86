// What comes through a street: the moped with its three riders.
import { show, traceBumps, type Drawing } from './paint-thing.ts'
import type { Piece, Sight } from './sight.ts'
import type { Drift } from './thing.ts'
import type { Passing } from '../story/vocabulary.ts'

export type Ride = Extract<Passing, `moped-${string}`>

/** How far away it drives: world units for one of its picture, and where its wheels are. */
const far = { scale: 0.66, y: 596, depth: 100 }
const wide = 260

/** Who sits last is hidden behind the others, under a hood. In the units that people are drawn in, the neck at 0, 0. */
const hood: Drawing = {
  name: 'hood', box: { x: -260, y: -520, width: 600, height: 640 },
  layers: [
    { d: 'M-150 96Q-214-60-190-220Q-160-440 40-450Q220-440 246-250Q250-90 176 20Q90 96-40 110Z', fill: '#6c7394', line: 21 },
    { d: 'M-92 84Q-140-60-116-210Q-92-330 6-366M176 20Q120-20 96-96', line: 12 },
  ],
}

const shadow: Drawing = {
  name: 'moped shadow', box: { x: -140, y: -20, width: 280, height: 40 }, layers: [{ d: 'M-134 0A134 15 0 1 0 134 0A134 15 0 1 0-134 0Z', fill: '#3a2a55', opacity: 0.17 }],
}

const smoke: Drawing = {
  name: 'smoke', box: { x: -90, y: -60, width: 150, height: 100 },
  layers: [
    { d: traceBumps(-34, -16, 36, 25, 8), fill: '#efe7ee', line: 3 }, { d: traceBumps(22, 2, 20, 15, 7), fill: '#efe7ee', line: 3 },
  ],
}

/** Seconds of each leg. */
const legs = { slows: 2.6, circles: [1.5, 1.9], leaves: 2.2 }
const soft = (part: number) => (part <= 0 ? 0 : part >= 1 ? 1 : 1 - (1 - part) ** 2.4)
const hard = (part: number) => (part <= 0 ? 0 : part >= 1 ? 1 : part ** 2)
const shake = (passed: number) => Math.sin(passed / 23) * 0.7

type Way = (seconds: number) => { x: number; isBack?: boolean }

/** From the neck of who sits last to the middle of the moped, in its picture. */
const middle = 60

export function drive(passes: Ride, { left, right, toEnd, rig, light, room, stand }: Sight): Piece[] {
  const hamza = rig.characters.hamza
  const body = hamza?.bodies.school?.moped
  if (!hamza || !body?.atlas) return []
  const unit = far.scale / hamza.scale
  const leaves = passes === 'moped-leaves'
  const edge = toEnd > 0 ? right : left
  const x = leaves ? edge - toEnd * wide * 0.22 : room(wide)
  const y = stand(x, wide, far.y)
  const [out, back] = [edge + toEnd * wide - x, (toEnd > 0 ? left : right) - toEnd * wide - x]
  // It rests looking at them when it has turned round.
  const looksBack = passes === 'moped-circles' || passes === 'moped-waits'
  const rides: Record<Ride, Way> = {
    'moped-slows': (s) => ({ x: back * (1 - soft(s / legs.slows)) }),
    'moped-circles': (s) => s < legs.circles[0]! ? { x: back + (out - back) * (s / legs.circles[0]!), isBack: true } : { x: out * (1 - soft((s - legs.circles[0]! - 0.3) / legs.circles[1]!)) },
    'moped-waits': () => ({ x: 0 }),
    'moped-leaves': (s) => ({ x: (room(wide) - x) * (1 - hard(s / legs.leaves)) }),
  }
  const moves = (passed: number): Drift => {
    const { x: at, isBack } = rides[passes](passed / 1000)
    return { x: at, y: shake(passed), ...(isBack && { wide: -1 }) }
  }
  const flip = looksBack === (toEnd > 0)
  const forward = flip ? -1 : 1
  const neck = { x: x + forward * (body.neck.x - body.feet.x - middle) * unit, y: y + (body.neck.y - body.feet.y) * unit }
  const behind = (drift: Drift, from: number): Drift => (drift.wide === -1 ? { ...drift, x: drift.x! + 2 * (x - from) } : drift)
  const tail = x - forward * wide * 0.56
  return [
    show(shadow, light, { id: 'moped-shadow', x, y, scale: 1, depth: far.depth - 2, moves: (passed) => ({ x: rides[passes](passed / 1000).x }) }),
    {
      id: 'moped', x, y, scale: unit, flip, depth: far.depth, foot: { x: body.feet.x + middle, y: body.feet.y }, moves, heart: { x: -wide * 0.4 / unit, y: -230 / unit, width: wide * 0.8 / unit, height: 220 / unit },
      need(density) {
        const ratio = density * unit > 0.5 ? density * unit > 0.7 ? 1 : 0.7 : 0.5
        return { key: `moped*${ratio}~${light}`, atlas: body.atlas!, frame: body.frame, ratio, light }
      },
    },
    show(hood, light, { id: 'moped-hood', ...neck, scale: unit * 0.163, flip, depth: far.depth + 1, moves: (passed) => behind(moves(passed), neck.x) }),
    show(smoke, light, {
      id: 'moped-smoke', x: tail, y: y - 12, scale: 0.9, flip, depth: far.depth - 1,
      moves(passed) {
        const puff = (passed % 900) / 900
        return { ...behind(moves(passed), tail), y: -puff * 10, tall: 0.6 + puff * 0.6, shown: 0.9 - puff * 0.8 }
      },
    }),
  ]
}
