// Hands on shoulders, people side by side, eyes that go to who speaks, backs and bags.
import { describe, expect, it } from 'vitest'
import { craftOf } from '../../src/stage/craft.ts'
import { layOut, type FigurePicture, type Picture } from '../../src/stage/layout.ts'
import { needsOf } from '../../src/stage/needs.ts'
import { pairUp } from '../../src/stage/pairs.ts'
import { rig, someone, viewOf } from '../fixtures/stage/puppets.ts'
import type { CastView } from '../../src/story/view.ts'
import type { CastId } from '../../src/story/vocabulary.ts'

const wide = { width: 1366, height: 768 }
const phone = { width: 360, height: 400 }

function find(picture: Picture, id: CastId): FigurePicture {
  return picture.figures.find((figure) => figure.id === id)!
}

/** Where the palm of a comforting figure is, in world units. */
function palmOf({ x, feetY, scale, flip, character, body, arm }: FigurePicture): { x: number; y: number } {
  const unit = scale / character.scale
  const side = flip ? -1 : 1
  const { joint, pivot, palm } = body.arm!
  const turn = (arm! * Math.PI) / 180
  const [dx, dy] = [palm.x - pivot.x, palm.y - pivot.y]
  return {
    x: x + side * (joint.x - body.feet.x + dx * Math.cos(turn) - dy * Math.sin(turn)) * unit,
    y: feetY + (joint.y - body.feet.y + dx * Math.sin(turn) + dy * Math.cos(turn)) * unit,
  }
}

function shouldersOf({ x, feetY, scale, flip, character, body }: FigurePicture): { x: number; y: number }[] {
  const unit = scale / character.scale
  return Object.values(body.shoulders!).map((point) => ({ x: x + (flip ? -1 : 1) * (point.x - body.feet.x) * unit, y: feetY + (point.y - body.feet.y) * unit }))
}

const away = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y)

describe('pairUp', () => {
  it.each<[string, CastView[], [CastId, CastId][]]>([
    ['the nearest on the same side', [someone('lina', 'end'), someone('zineb', 'start'), someone('amina', 'end', { pose: 'comfort' })], [['amina', 'lina']]],
    ['the one who is named, on any side', [someone('lina', 'end'), someone('zineb', 'start'), someone('amina', 'end', { pose: 'comfort', with: 'zineb' })], [['amina', 'zineb']]],
    ['somebody on the other side when alone on hers', [someone('lina', 'end'), someone('amina', 'start', { pose: 'comfort' })], [['amina', 'lina']]],
    ['nobody when there is nobody', [someone('amina', 'start', { pose: 'comfort' })], []],
    ['nobody for who only stands', [someone('lina', 'end'), someone('amina', 'end', { with: 'lina' })], []],
    ['two who sit', [someone('lina', 'end', { pose: 'sit' }), someone('amina', 'end', { pose: 'sit', with: 'lina' })], [['amina', 'lina']]],
    ['the first of two who comfort each other stays', [someone('lina', 'end', { pose: 'comfort' }), someone('amina', 'end', { pose: 'comfort' })], [['lina', 'amina']]],
  ])('%s', (_, people, wanted) => {
    expect([...pairUp(people)]).toEqual(wanted)
  })
})

describe.each([['ltr', wide], ['rtl', wide], ['ltr', phone], ['rtl', phone]] as const)('a hand on a shoulder, %s in %o', (direction, box) => {
  const companies: Record<string, CastView[]> = {
    'side by side': [someone('lina', 'end'), someone('amina', 'end', { pose: 'comfort' }), someone('hamza', 'start')],
    'across the picture': [someone('lina', 'end'), someone('amina', 'start', { pose: 'comfort', with: 'lina' }), someone('hamza', 'start')],
    'two alone': [someone('lina', 'start'), someone('amina', 'start', { pose: 'comfort' })],
    'who comforts speaks': [someone('lina', 'start'), someone('amina', 'start', { pose: 'comfort', speaking: true }), someone('hamza', 'end')],
    'who is comforted speaks, far away': [someone('lina', 'start', { speaking: true, depth: 'far' }), someone('amina', 'start', { pose: 'comfort' }), someone('hamza', 'end')],
    'seen from behind': [someone('lina', 'start', { pose: 'turn-away' }), someone('amina', 'start', { pose: 'comfort' })],
    'beside somebody who sits': [someone('lina', 'end', { pose: 'sit' }), someone('amina', 'end', { pose: 'comfort' }), someone('hamza', 'start')],
  }
  it.each(Object.entries(companies))('really lies there: %s', (name, people) => {
    const picture = layOut(viewOf(people), rig, direction, box)
    const [amina, lina] = [find(picture, 'amina'), find(picture, 'lina')]
    expect(Math.min(...shouldersOf(lina).map((shoulder) => away(shoulder, palmOf(amina))))).toBeLessThan(3)
    expect(amina.depth).toBeGreaterThan(lina.depth)
    expect(Math.sign(lina.x - amina.x)).toBe(amina.flip ? -1 : 1)
    expect(amina.body.frame.includes('low')).toBe(name === 'beside somebody who sits')
  })
})

describe('two who sit together', () => {
  it('sit closer than strangers', () => {
    const gap = (more: Partial<CastView>) => {
      const picture = layOut(viewOf([someone('lina', 'end', { pose: 'sit' }), someone('amina', 'end', { pose: 'sit', ...more }), someone('hamza', 'start')]), rig, 'ltr', wide)
      return Math.abs(find(picture, 'lina').x - find(picture, 'amina').x)
    }
    expect(gap({ with: 'lina' })).toBeLessThan(gap({}) - 30)
  })
})

describe('eyes', () => {
  const look = (people: CastView[], direction: 'ltr' | 'rtl' = 'ltr') => find(layOut(viewOf(people), rig, direction, wide, [], craftOf({}, {})), 'amina')
  it('go to who speaks: back over the shoulder, or ahead, in both directions', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const behind = look([someone('amina', 'end'), someone('lina', 'end', { speaking: true }), someone('hamza', 'start')], direction)
      expect([behind.isTurned, behind.gaze.forward > 0]).toEqual([true, true])
      const ahead = look([someone('amina', 'end'), someone('hamza', 'start', { speaking: true })], direction)
      expect([ahead.isTurned, ahead.gaze.forward > 0]).toEqual([false, true])
    }
  })
  it('only slip to who speaks behind somebody ashamed or sad', () => {
    const { isTurned, gaze } = look([someone('amina', 'end', { mood: 'ashamed' }), someone('lina', 'end', { speaking: true }), someone('hamza', 'start')])
    expect([isTurned, gaze.forward]).toEqual([false, -1])
  })
  it('go down to who sits', () => {
    expect(look([someone('amina', 'end'), someone('hamza', 'start', { pose: 'sit', speaking: true })]).gaze.down).toBeGreaterThan(0.5)
  })
  it('rest when nobody else speaks', () => {
    expect(look([someone('amina', 'end', { speaking: true }), someone('hamza', 'start')]).gaze).toEqual({ forward: 0, down: 0 })
    expect(look([someone('amina', 'end'), someone('hamza', 'start')]).gaze).toEqual({ forward: 0, down: 0 })
  })
})

describe('somebody seen from behind', () => {
  const figure = find(layOut(viewOf([someone('amina', 'end', { pose: 'turn-away', mood: 'ashamed', bag: true })]), rig, 'ltr', wide), 'amina')
  const needs = needsOf(figure, 'day', 1)
  it('has the back of a head and no face', () => {
    expect(needs.head.frame).toBe('back/school')
    expect([needs.face, needs.blink, needs.talk, needs.overFace]).toEqual([undefined, undefined, undefined, undefined])
  })
  it('bows the other way', () => {
    expect(figure.tilt).toBe(-9)
  })
  it('carries the whole bag on the back; the others a strap', () => {
    expect([needs.bag?.frame, needs.strap?.frame]).toEqual([undefined, 'bag/whole'])
    const front = needsOf(find(layOut(viewOf([someone('amina', 'end', { bag: true })]), rig, 'ltr', wide), 'amina'), 'day', 1)
    expect([front.bag?.frame, front.strap?.frame, front.bag?.atlas]).toEqual(['bag/behind', 'bag/strap', 'characters/amina~bag'])
    expect(needsOf(find(layOut(viewOf([someone('amina', 'end')]), rig, 'ltr', wide), 'amina'), 'day', 1).bag).toBeUndefined()
  })
})
