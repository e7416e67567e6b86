// Gestures: what they leave of somebody when nothing moves, mirrored, with the arm that they ask for; and in every script, arms that are free.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasFreeArm } from '../../src/stage/acting.ts'
import { craftOf } from '../../src/stage/craft.ts'
import { acts } from '../../src/stage/gestures.ts'
import { faceOf, layOut, type FigurePicture } from '../../src/stage/layout.ts'
import { needsOf } from '../../src/stage/needs.ts'
import { layersOf } from '../../src/stage/paint-arm.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import type { Script } from '../../src/story/script.ts'
import { metIn } from '../fixtures/stage/met.ts'
import { gestures, heldThings, type Gesture } from '../../src/story/vocabulary.ts'
import type { View } from '../../src/story/view.ts'
import { rig as puppets, someone, viewOf } from '../fixtures/stage/puppets.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const wide = { width: 1366, height: 768 }
const cloth = JSON.parse(readFileSync('assets/built/cloth.json', 'utf8')) as Cloth
const craft = craftOf({}, cloth)
const pose = (view: View, direction: 'ltr' | 'rtl' = 'ltr', box = wide, art = rig) => layOut(craft.direct(view), art, direction, box, [], craft)
const stage = (does: Gesture, direction: 'ltr' | 'rtl' = 'ltr', more: Partial<Parameters<typeof someone>[2]> = {}): FigurePicture =>
  pose(viewOf([someone('amina', 'start', { does, ...more }), someone('hamza', 'end')]), direction).figures.find(({ id }) => id === 'amina')!
const held = gestures.filter((name) => acts[name])

describe('a gesture at rest', () => {
  it('is there for more than a dozen of them', () => {
    expect(held.length).toBeGreaterThan(12)
  })
  it.each(held)('%s differs from standing there, and is its own mirror', (does) => {
    const rest = pose(viewOf([someone('amina', 'start'), someone('hamza', 'end')])).figures.find(({ id }) => id === 'amina')!
    const [one, other] = [stage(does), stage(does, 'rtl')]
    const seen = ({ x, tilt, lean, isTurned, arm, body, gaze }: FigurePicture) => JSON.stringify([Math.round(x), tilt, lean, isTurned, arm, body.frame, gaze])
    expect(seen(one)).not.toBe(seen(rest))
    expect(one.x + other.x).toBeCloseTo(rig.world.width)
    expect([other.tilt, other.lean, other.isTurned, other.arm, other.acting, other.flip]).toEqual([one.tilt, one.lean, one.isTurned, one.arm, one.acting, !one.flip])
  })
  it.each(held.filter((name) => acts[name]!.arm))('%s paints an arm in the colours of the clothes', (does) => {
    const { acting, body } = stage(does, 'ltr', { outfit: 'home' })
    expect([acting?.cloth, acting?.skin, body.frame]).toEqual(['#7a6bb5', '#c98a5e', 'body/comfort@home'])
    expect(needsOf(stage(does), 'night', 1).arm).toMatchObject({ arm: { phone: '#f2b84b' }, light: 'night' })
  })
  it('keeps the arms of who sits on a bench; Mehdi has his', () => {
    expect(stage('point', 'ltr', { pose: 'sit' }).acting).toBeUndefined()
    const mehdi = pose(viewOf([someone('mehdi', 'start', { does: 'point', pose: 'sit' })])).figures[0]!
    expect(mehdi.acting?.hand).toBe('point')
  })
  it('raises the arm of an avatar as it was drawn', () => {
    const { acting, arm } = pose(viewOf([someone('simo', 'start', { does: 'wave', outfit: 'avatar' })])).figures[0]!
    expect([acting, arm]).toEqual([undefined, -58])
  })
  it('does nothing where no arm was drawn apart', () => {
    const bare: Rig = { ...puppets, characters: { amina: { ...puppets.characters.amina!, bodies: { school: { stand: puppets.characters.amina!.bodies.school!.stand! } } } } }
    expect(pose(viewOf([someone('amina', 'start', { does: 'point' })]), 'ltr', wide, bare).figures[0]!.acting).toBeUndefined()
  })
})

it.each(held.filter((name) => acts[name]!.arm && acts[name]!.arm!.shape !== 'mouth'))('%s lies on nobody, however near and small, also when heads turn', (does) => {
  for (const width of [360, 560, 820, 1366]) {
    for (const [big, small] of [['father', 'lina'], ['driss', 'yassine'], ['amina', 'mehdi'], ['tazi', 'amina']] as const) {
      const people = [someone(big, 'end', { does, speaking: true, outfit: 'home' }), someone(small, 'start', {}), someone('zineb', 'start', {}), someone('idriss', 'start', { does, depth: 'far' })]
      const { figures } = pose(viewOf(people), 'ltr', { width, height: 400 })
      for (const actor of figures.filter(({ acting }) => acting && acting.layer !== 'behind')) {
        const { joint } = actor.body.arm!
        const unit = actor.scale / actor.character.scale
        const turn = (actor.arm! * Math.PI) / 180
        const [dx, dy] = actor.acting!.shape === 'reach' ? [634, 20] as const : [326, -330] as const
        const palm = { x: (dx * Math.cos(turn) - dy * Math.sin(turn)) * actor.acting!.scale, y: (dx * Math.sin(turn) + dy * Math.cos(turn)) * actor.acting!.scale }
        const x = actor.x + (actor.flip ? -1 : 1) * (joint.x - actor.body.feet.x + palm.x) * unit
        const y = actor.feetY + (joint.y - actor.body.feet.y + palm.y) * unit
        for (const other of figures.filter((one) => one !== actor)) {
          const face = faceOf(other)!
          const at = `${actor.id} → ${other.id} at ${width}`
          expect(Math.hypot(x - face.x, y - face.y), at).toBeGreaterThan(face.half + 12)
          if (y < other.feetY - 150) expect(Math.abs(x - other.x), at).toBeGreaterThan(24)
        }
      }
    }
  }
})

it.each(heldThings)('%s is drawn', (holds) => {
  const bare = layersOf({ shape: 'reach', hand: 'grip', skin: '#000000', cloth: '#111111', phone: '#222222' })
  expect(layersOf({ shape: 'reach', hand: 'grip', holds, skin: '#000000', cloth: '#111111', phone: '#222222' }).length).toBeGreaterThan(bare.length)
})

it('lays directions over the people of their line only', () => {
  const { direct } = craftOf({ a: { does: { amina: 'give' }, holds: { amina: 'bread' } } }, cloth)
  const people = [someone('amina', 'start'), someone('lina', 'end')]
  expect(direct(viewOf(people)).cast.map(({ does, holds, reaches }) => [does, holds, reaches])).toEqual([['give', 'bread', true], [undefined, undefined, undefined]])
  expect(direct(viewOf(people, { lineId: 'b' }))).toEqual(viewOf(people, { lineId: 'b' }))
})

const project = wholeProject()
const seats = project.scenes.flatMap((scene) => scene.seats)

it.each(seats.map(({ script, directions }) => [script.id, script, directions] as const))('in %s, whoever acts is there, with a free arm', (_, script: Script, directions) => {
  const wrong = new Set<string>()
  // Each such line once: whoever could not on another way there would only stand.
  const left = new Set(Object.keys(directions))
  for (const view of metIn(script).views) {
    if (!left.delete(view.lineId)) continue
    for (const [id, does] of Object.entries(directions[view.lineId]?.does ?? {})) {
      const person = view.cast.find((one) => one.id === id)
      if (!person) wrong.add(`${view.lineId}: ${id} is not there`)
      else if (acts[does]?.arm && !hasFreeArm(rig, person)) wrong.add(`${view.lineId}: ${id} (${person.pose}, ${person.outfit ?? 'school'}) can't ${does}`)
    }
  }
  expect([...wrong]).toEqual([])
})
