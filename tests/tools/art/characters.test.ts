// Holds the drawn cast to its promises: everybody is there in every mood and pose, the points fit the pictures, and nothing is too heavy.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { cast, moods, outfits, poses, type CastId, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'
import type { Point, Rig } from '../../../src/stage/rig.ts'
import { main } from '../../../tools/art/build.ts'
import type { AtlasTable } from '../../../tools/art/characters/atlas.ts'
import { atlasesOf } from '../../../tools/art/characters/sets.ts'
import { portraitMoods } from '../../../tools/art/characters/portraits.ts'
import { wholeProject } from '../../../tools/content/whole.ts'

const built = 'assets/built'
const kilo = 1024

let rig: Rig
const table = (atlas: string): AtlasTable => JSON.parse(readFileSync(`${built}/${atlas}.json`, 'utf8')) as AtlasTable
const weigh = (path: string): number => statSync(`${built}/${path}`).size

beforeAll(async () => {
  await main(['characters'])
  rig = JSON.parse(readFileSync(`${built}/art.json`, 'utf8')) as Rig
})

/** What the rig says of: everyday clothes, and avatars of those who play. */
const wornBy = (id: CastId): Outfit[] => outfits.filter((outfit) => rig.characters[id]!.bodies[outfit])

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
    for (const outfit of wornBy(id)) {
      const head = character.heads[outfit]!
      const headFrame = table(head.atlas ?? `characters/${id}`).frames[head.frame]!
      expect(isInside(head.neck, headFrame.sourceSize), `${outfit} head neck`).toBe(true)
      expect(isInside(head.face, headFrame.sourceSize), `${outfit} face`).toBe(true)
      for (const pose of poses) {
        const body = character.bodies[outfit]![pose]
        if (!body && pose === 'moped') continue
        if (!body) throw new Error(`${outfit} ${pose} is missing`)
        const { frames } = table(body.atlas ?? `characters/${id}`)
        const size = frames[body.frame]?.sourceSize
        expect(size, `${outfit} ${pose}`).toBeDefined()
        expect(isInside(body.feet, size!), `${outfit} ${pose} feet`).toBe(true)
        expect(isInside(body.neck, size!), `${outfit} ${pose} neck`).toBe(true)
        if (body.over) expect(frames[body.over], `${outfit} ${pose} over`).toBeDefined()
        for (const shoulder of Object.values(body.shoulders!)) expect(isInside(shoulder, size!), `${outfit} ${pose} shoulder`).toBe(true)
      }
      if (character.overFace) expect(table(head.atlas ?? `characters/${id}`).frames[character.overFace.frame]).toBeDefined()
    }
  })

  it('has at least six drawings of its own in every outfit', () => {
    for (const outfit of wornBy(id)) {
      const drawn = new Set(Object.values(rig.characters[id]!.bodies[outfit]!).map((body) => body.frame))
      expect(drawn.size, outfit).toBeGreaterThanOrEqual(6)
    }
  })

  it('can lay a hand on a shoulder, and turn away', () => {
    for (const outfit of wornBy(id)) {
      const { comfort, 'turn-away': away } = rig.characters[id]!.bodies[outfit]!
      const { frames } = table(comfort!.atlas!)
      for (const body of [comfort!, ...(comfort!.low ? [comfort!.low] : [])]) {
        expect(frames[body.frame], outfit).toBeDefined()
        const arm = frames[body.arm!.frame]!.sourceSize
        expect(isInside(body.arm!.pivot, arm) && isInside(body.arm!.palm, arm), outfit).toBe(true)
      }
      const head = table(away!.back!.atlas!).frames[away!.back!.frame]!.sourceSize
      expect(isInside(away!.back!.neck, head), outfit).toBe(true)
    }
  })

  it('holds a phone when told to', () => {
    const phone = rig.characters[id]!.bodies.school!.phone!
    expect(phone.frame).toContain('phone')
  })

  it('has portraits that weigh little', () => {
    for (const mood of portraitMoods) expect(weigh(`portraits/${id}-${mood}.webp`)).toBeLessThan(2.5 * kilo)
  })

  it('weighs little, whatever is asked of them', () => {
    for (const atlas of atlasesOf(rig.characters[id])) expect(weigh(`characters/${atlas}.webp`), atlas).toBeLessThan(20 * kilo)
  })
})

it('shows Mehdi in his wheelchair in every pose, never standing', () => {
  const { bodies, scale, height } = rig.characters.mehdi!
  for (const outfit of wornBy('mehdi')) {
    for (const pose of poses) {
      const body = bodies[outfit]![pose]
      if (!body) continue
      const { feet, neck } = body
      expect((feet.y - neck.y) / scale).toBeLessThan(height * 0.8)
    }
  }
  expect(height).toBeLessThan(400)
})

it('gives Amina her own hair at home, on the stage and in portraits', () => {
  expect(rig.characters.amina!.heads.home!.frame).not.toBe(rig.characters.amina!.heads.school!.frame)
  expect(existsSync(`${built}/portraits/amina@home-sad.webp`)).toBe(true)
})

it('gives every pupil a school bag, and nobody else', () => {
  const pupils = cast.filter((id) => rig.characters[id]!.bag)
  expect(pupils).toEqual(['amina', 'lina', 'salma', 'zineb', 'yassine', 'idriss', 'mehdi', 'hamza'])
  for (const id of pupils) {
    const { atlas, behind, strap, whole } = rig.characters[id]!.bag!
    for (const part of [behind, whole, ...(strap ? [strap] : [])]) expect(table(atlas).frames[part.frame], `${id} ${part.frame}`).toBeDefined()
  }
})

it('has drawn every pose that a scene asks of somebody', () => {
  for (const { script } of wholeProject().scenes.flatMap((scene) => scene.seats)) {
    for (const moment of Object.values(script.moments)) {
      const asked = [moment.cast ?? {}, ...moment.lines.flatMap((line) => [line.enter ?? {}, Object.fromEntries(Object.entries(line.poses ?? {}).map(([id, pose]) => [id, { pose }]))])]
      for (const [id, { pose, outfit = 'school' }] of asked.flatMap((one) => Object.entries(one) as [CastId, { pose: Pose; outfit?: Outfit }][])) {
        expect(rig.characters[id]!.bodies[outfit]![pose], `${script.id} ${moment.id}: ${id} ${pose}`).toBeDefined()
      }
    }
  }
})

it('keeps a scene of the eight pupils under its weight', () => {
  const pupils: CastId[] = ['amina', 'lina', 'salma', 'zineb', 'yassine', 'idriss', 'mehdi', 'hamza']
  const files = ['characters/faces', ...pupils.map((id) => rig.characters[id]!.heads.school!.atlas ?? `characters/${id}`)]
  const sum = files.reduce((total, file) => total + weigh(`${file}.webp`) + weigh(`${file}.json`), 0)
  expect(sum).toBeLessThan(130 * kilo)
})
