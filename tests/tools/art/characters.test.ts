// Holds the drawn cast to its promises: everybody is there in every mood and pose, the points fit the pictures, and nothing is too heavy.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cast, moods, outfits, poses, type CastId } from '../../../src/story/vocabulary.ts'
import type { Point, Rig } from '../../../src/stage/rig.ts'
import { main } from '../../../tools/art/build.ts'
import type { AtlasTable } from '../../../tools/art/characters/atlas.ts'
import { portraitMoods } from '../../../tools/art/characters/portraits.ts'

const built = 'assets/built'
const kilo = 1024

let rig: Rig
const table = (atlas: string): AtlasTable => JSON.parse(readFileSync(`${built}/${atlas}.json`, 'utf8')) as AtlasTable
const weigh = (path: string): number => statSync(`${built}/${path}`).size

beforeAll(async () => {
  await main(['characters'])
  rig = JSON.parse(readFileSync(`${built}/art.json`, 'utf8')) as Rig
})

function isInside({ x, y }: Point, { w, h }: { w: number; h: number }): boolean {
  return x >= 0 && y >= 0 && x <= w && y <= h
}

describe('the faces', () => {
  it('show every mood at rest, blinking and speaking, and fit the sheet', () => {
    const { frames, meta } = table('characters/faces')
    for (const mood of moods) {
      for (const name of [rig.faces[mood].frame, rig.faces[mood].blink, rig.faces[mood].talk]) {
        const frame = frames[name]?.frame
        expect(frame, name).toBeDefined()
        expect(frame!.x + frame!.w).toBeLessThanOrEqual(meta.size.w)
        expect(frame!.y + frame!.h).toBeLessThanOrEqual(meta.size.h)
      }
    }
    expect(weigh('characters/faces.webp')).toBeLessThan(30 * kilo)
  })
})

describe.each(cast)('%s', (id) => {
  it('has every pose in every outfit, with its points in the pictures', () => {
    const character = rig.characters[id]!
    for (const outfit of outfits) {
      const head = character.heads[outfit]!
      const headFrame = table(head.atlas ?? `characters/${id}`).frames[head.frame]!
      expect(isInside(head.neck, headFrame.sourceSize), `${outfit} head neck`).toBe(true)
      expect(isInside(head.face, headFrame.sourceSize), `${outfit} face`).toBe(true)
      for (const pose of poses) {
        const body = character.bodies[outfit]![pose]!
        const { frames } = table(body.atlas ?? `characters/${id}`)
        const size = frames[body.frame]?.sourceSize
        expect(size, `${outfit} ${pose}`).toBeDefined()
        expect(isInside(body.feet, size!), `${outfit} ${pose} feet`).toBe(true)
        expect(isInside(body.neck, size!), `${outfit} ${pose} neck`).toBe(true)
        if (body.over) expect(frames[body.over], `${outfit} ${pose} over`).toBeDefined()
      }
      if (character.overFace) expect(table(head.atlas ?? `characters/${id}`).frames[character.overFace.frame]).toBeDefined()
    }
  })

  it('holds a phone when told to', () => {
    const phone = rig.characters[id]!.bodies.school!.phone!
    expect(phone.frame).toContain('phone')
  })

  it('has portraits that weigh little', () => {
    for (const mood of portraitMoods) expect(weigh(`portraits/${id}-${mood}.webp`)).toBeLessThan(2.5 * kilo)
  })

  it('weighs no more than an outfit may', () => {
    for (const outfit of outfits) {
      const atlas = rig.characters[id]!.heads[outfit]!.atlas ?? `characters/${id}`
      expect(weigh(`${atlas}.webp`), atlas).toBeLessThan(42 * kilo)
    }
  })
})

it('shows Mehdi in his wheelchair in every pose, never standing', () => {
  const { bodies, scale, height } = rig.characters.mehdi!
  for (const outfit of outfits) {
    for (const pose of poses) {
      const { feet, neck } = bodies[outfit]![pose]!
      expect((feet.y - neck.y) / scale).toBeLessThan(height * 0.8)
    }
  }
  expect(height).toBeLessThan(400)
})

it('gives Amina her own hair at home, on the stage and in portraits', () => {
  expect(rig.characters.amina!.heads.home!.frame).not.toBe(rig.characters.amina!.heads.school!.frame)
  expect(existsSync(`${built}/portraits/amina@home-sad.webp`)).toBe(true)
})

it('keeps a scene of the eight pupils under its weight', () => {
  const pupils: CastId[] = ['amina', 'lina', 'salma', 'zineb', 'yassine', 'idriss', 'mehdi', 'hamza']
  const files = ['characters/faces', ...pupils.map((id) => rig.characters[id]!.heads.school!.atlas ?? `characters/${id}`)]
  const sum = files.reduce((total, file) => total + weigh(`${file}.webp`) + weigh(`${file}.json`), 0)
  expect(sum).toBeLessThan(270 * kilo)
})
