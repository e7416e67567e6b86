// Where people stand, whom they face and what the camera sees.
import { describe, expect, it } from 'vitest'
import { cover, halfSeen, type Box } from '../../src/stage/framing.ts'
import { headOf, layOut, type Picture } from '../../src/stage/layout.ts'
import { closest } from '../../src/stage/slots.ts'
import { rig, someone, viewOf } from '../fixtures/stage/puppets.ts'
import type { CastView } from '../../src/story/view.ts'

const boxes: Record<string, Box> = {
  'small phone': { width: 360, height: 330 }, phone: { width: 360, height: 400 }, tall: { width: 360, height: 520 },
  tablet: { width: 820, height: 600 }, laptop: { width: 1366, height: 768 }, band: { width: 1366, height: 460 },
}
const companies: Record<string, CastView[]> = {
  nobody: [],
  one: [someone('amina', 'end', { speaking: true })],
  two: [someone('amina', 'end'), someone('lina', 'start', { speaking: true })],
  three: [someone('amina', 'end'), someone('zineb', 'end', { speaking: true }), someone('lina', 'start')],
  'one side': [someone('amina', 'start'), someone('zineb', 'start'), someone('lina', 'start', { speaking: true })],
  five: [someone('amina', 'end'), someone('zineb', 'end'), someone('salma', 'end', { speaking: true, mood: 'ashamed' }), someone('lina', 'start'), someone('idriss', 'start', { depth: 'far' })],
  eight: (['amina', 'lina', 'salma', 'zineb', 'yassine', 'idriss', 'mehdi', 'hamza'] as const).map((id, index) => someone(id, index % 2 ? 'start' : 'end', { speaking: index === 6 })),
}
const cases = Object.entries(boxes).flatMap(([box, size]) => Object.entries(companies).map(([company, people]) => ({ box, size, company, people })))

function edges(picture: Picture, box: Box): { low: number; high: number } {
  const half = halfSeen(box, rig.world, picture.camera.zoom).width
  return { low: picture.camera.x - half, high: picture.camera.x + half }
}

describe.each(cases)('$company in a $box', ({ size, people }) => {
  const view = viewOf(people)
  const picture = layOut(view, rig, 'ltr', size)
  const xs = picture.figures.map((figure) => figure.x).sort((a, b) => a - b)

  it('hides no face', () => {
    // Five in a narrow picture stand shoulder before shoulder.
    const least = xs.length > 4 && halfSeen(size, rig.world).width < 420 ? 96 : closest - 15
    for (let index = 1; index < xs.length; index += 1) expect(xs[index]! - xs[index - 1]!).toBeGreaterThan(least)
  })
  it('keeps everybody shown within the picture', () => {
    const { low, high } = edges(picture, size)
    for (const x of xs) {
      expect(x).toBeGreaterThan(low + 60)
      expect(x).toBeLessThan(high - 60)
    }
  })
  it('always shows the speaker, in front', () => {
    const speaker = people.find((person) => person.speaking)
    if (speaker) expect(picture.figures.at(-1)?.id).toBe(speaker.id)
  })
  it('shows every head whole', () => {
    const half = halfSeen(size, rig.world).height
    for (const figure of picture.figures) expect(headOf(figure).crown).toBeGreaterThan(picture.camera.y - half)
  })
  it('is mirrored from right to left', () => {
    const mirror = layOut(view, rig, 'rtl', size)
    expect(mirror.place.flip).toBe(true)
    expect(mirror.camera.x).toBeCloseTo(1280 - picture.camera.x)
    expect(mirror.camera.y).toBeCloseTo(picture.camera.y)
    expect(mirror.camera.zoom).toBeCloseTo(picture.camera.zoom)
    expect(mirror.figures.map((each) => [each.id, Math.round(1280 - each.x), !each.flip, each.feetY]))
      .toEqual(picture.figures.map((each) => [each.id, Math.round(each.x), each.flip, each.feetY]))
  })
})

describe('layOut', () => {
  const wide = boxes.laptop!
  it('keeps at most five people in a narrow picture', () => {
    expect(layOut(viewOf(companies.eight!), rig, 'ltr', boxes.phone!).figures).toHaveLength(5)
    expect(layOut(viewOf(companies.eight!), rig, 'ltr', wide).figures).toHaveLength(8)
  })
  it('makes people of both sides face each other', () => {
    const [a, b] = layOut(viewOf(companies.two!), rig, 'ltr', wide).figures.sort((p, q) => p.x - q.x)
    expect([a!.id, a!.flip, b!.id, b!.flip]).toEqual(['lina', false, 'amina', true])
  })
  it('turns the nearest one round when all stand on one side', () => {
    const [outer, middle, inner] = layOut(viewOf(companies['one side']!), rig, 'ltr', wide).figures.sort((p, q) => p.x - q.x)
    expect([outer!.flip, middle!.flip, inner!.flip]).toEqual([false, false, true])
  })
  it('moves nobody when a newcomer joins the other end of a side', () => {
    const before = layOut(viewOf(companies.two!), rig, 'ltr', wide)
    const after = layOut(viewOf([...companies.two!, someone('zineb', 'end')]), rig, 'ltr', wide)
    const order = (picture: Picture) => picture.figures.filter((each) => each.id !== 'zineb').sort((p, q) => p.x - q.x).map((each) => each.id)
    expect(order(after)).toEqual(order(before))
    const zineb = after.figures.find((each) => each.id === 'zineb')!
    expect(zineb.x).toBe(Math.max(...after.figures.map((each) => each.x)))
  })
  it('brings the speaker forward: larger and nearer the centre', () => {
    const silent = layOut(viewOf([someone('amina', 'end'), someone('lina', 'start')]), rig, 'ltr', wide).figures.find((each) => each.id === 'lina')!
    const speaking = layOut(viewOf(companies.two!), rig, 'ltr', wide).figures.find((each) => each.id === 'lina')!
    expect(speaking.scale).toBeGreaterThan(silent.scale)
    expect(speaking.x).toBeGreaterThan(silent.x)
    expect(speaking.feetY).toBeGreaterThan(silent.feetY)
  })
  it('moves a mouth only when something is said aloud', () => {
    const talking = (kind: 'speech' | 'thought' | 'message') => layOut(viewOf(companies.one!, { kind }), rig, 'ltr', wide).figures[0]!.talking
    expect([talking('speech'), talking('thought'), talking('message')]).toEqual([true, false, false])
  })
  it('draws far people smaller and behind', () => {
    const figures = layOut(viewOf([someone('amina', 'end'), someone('lina', 'end', { depth: 'far' })]), rig, 'ltr', wide).figures
    expect(figures.map((each) => each.id)).toEqual(['lina', 'amina'])
    expect(figures[0]!.scale).toBeLessThan(figures[1]!.scale)
  })
  it.each(Object.entries(boxes))('comes near a face, inside the world, in a %s', (_, box) => {
    const picture = layOut(viewOf(companies.two!, { camera: 'amina' }), rig, 'ltr', box)
    const head = headOf(picture.figures.find((each) => each.id === 'amina')!)
    const half = halfSeen(box, rig.world, picture.camera.zoom)
    expect(picture.camera.zoom).toBeGreaterThan(1)
    expect(Math.abs(head.x - picture.camera.x)).toBeLessThan(half.width - 50)
    expect(head.crown).toBeGreaterThan(picture.camera.y - half.height)
    expect(picture.camera.x - half.width).toBeGreaterThanOrEqual(-0.001)
    expect(picture.camera.x + half.width).toBeLessThanOrEqual(1280.001)
    expect(picture.camera.y + half.height).toBeLessThanOrEqual(720.001)
  })
  it('uses what was drawn when a pose, an outfit or a light was not', () => {
    const poor = structuredClone(rig)
    poor.places.yard = { lights: ['day'], floor: { far: 600, near: 685 } }
    const character = poor.characters.amina!
    character.bodies = { home: { stand: character.bodies.home!.stand! } }
    character.heads = { home: character.heads.home! }
    const picture = layOut(viewOf([someone('amina', 'end', { pose: 'sit', outfit: 'sport' }), someone('tazi', 'start')], { light: 'night' }), poor, 'ltr', wide)
    expect(picture.place.path).toBe('places/yard-day.svg')
    expect(picture.figures.find((each) => each.id === 'amina')!.body.frame).toBe('body/stand@home')
    delete poor.characters.tazi
    expect(layOut(viewOf([someone('tazi', 'start')]), poor, 'ltr', wide).figures).toEqual([])
  })
  it('covers the box', () => {
    expect(cover({ width: 1280, height: 720 }, rig.world)).toBe(1)
    expect(cover({ width: 360, height: 720 }, rig.world)).toBe(1)
  })
})
