// What stands on the stage or comes through it, in every script: seen, before no face, mirrored, at rest where a still picture shows it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { craftOf } from '../../src/stage/craft.ts'
import { faceOf, layOut, type Picture } from '../../src/stage/layout.ts'
import { halfSeen } from '../../src/stage/framing.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import type { Thing } from '../../src/stage/thing.ts'
import type { Direction } from '../../src/story/directions.ts'
import type { View } from '../../src/story/view.ts'
import { crowds, passings, props } from '../../src/story/vocabulary.ts'
import { metIn } from '../fixtures/stage/met.ts'
import { hasCaption, roomOf } from '../fixtures/stage/room.ts'
import { someone, viewOf } from '../fixtures/stage/puppets.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const cloth = JSON.parse(readFileSync('assets/built/cloth.json', 'utf8')) as Cloth
const wide = { width: 1366, height: 716 }
const all: Direction[] = [...props.map((one) => ({ prop: [one] })), ...passings.map((passes) => ({ passes })), ...crowds.map((crowd) => ({ crowd }))]

const company = viewOf([someone('amina', 'start', { pose: 'sit' }), someone('lina', 'start'), someone('salma', 'end', { pose: 'sit' })], { lineId: 'a', place: 'street' })
function lay(direction: Direction, view: View = company, way: 'ltr' | 'rtl' = 'ltr', box = wide): Picture {
  const craft = craftOf({ [view.lineId]: direction }, cloth)
  return layOut(craft.direct(view), rig, way, box, [], craft)
}

describe.each(all.map((direction) => [Object.values(direction).join(), direction] as const))('%s', (_, direction) => {
  it('is there, with names of its own, and nothing is without it', () => {
    const { things } = lay(direction)
    expect(things.length).toBeGreaterThan(0)
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
    expect(lay({}).things).toEqual([])
  })
  it('is its own mirror', () => {
    const place = ({ x, y, flip }: Thing, turn: boolean) => [turn ? rig.world.width - x : x, y, turn !== flip]
    const [one, other] = [lay(direction), lay(direction, company, 'rtl')]
    // A crowd has no side.
    if (direction.crowd) return expect(other.things.length).toBe(one.things.length)
    other.things.forEach((thing, index) => {
      const [x, y] = place(thing, true) as [number, number]
      expect([x, y]).toEqual([expect.closeTo(one.things[index]!.x), expect.closeTo(one.things[index]!.y)])
    })
  })
  it('comes to rest where the still picture shows it', () => {
    for (const { moves } of lay(direction).things) {
      const { x = 0, y = 0, wide: across = 1, shown = 1 } = moves?.(60_000) ?? {}
      // Who merely passes has gone by.
      if (shown === 0) continue
      expect([Math.abs(x) < 2, Math.abs(y) < 11, across > 0.9]).toEqual([true, true, true])
    }
  })
})

it('nothing is kept for a thing that takes no place', () => {
  expect([lay({ crowd: 'phones' }).kept, lay({ passes: 'moped-waits' }).kept.length]).toEqual([[], 1])
})

const project = wholeProject()
const sizes = [[320, 568], [360, 740], [568, 320], [820, 1180], [1366, 768], [1920, 1080]].map(([width, height]) => ({ width: width!, height: height! }))
const captions = { fr: captionsOf('fr'), ar: captionsOf('ar') }
function captionsOf(language: string): Record<string, string> {
  return (JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as { captions: Record<string, string> }).captions
}

/** Part of a picture, in world units. */
interface Area { left: number; right: number; top: number; bottom: number }
function areaOf(thing: Thing): Area | undefined {
  const { box } = thing
  if (!box) return undefined
  const [a, b] = [box.x * thing.scale, (box.x + box.width) * thing.scale].map((one) => thing.x + (thing.flip ? -one : one))
  return { left: Math.min(a!, b!), right: Math.max(a!, b!), top: thing.y + box.y * thing.scale, bottom: thing.y + (box.y + box.height) * thing.scale }
}

const set = project.scenes.flatMap(({ seats }) => seats).filter(({ directions }) => Object.values(directions).some(({ prop, passes, crowd }) => prop || passes || crowd))

it('seats that promise three great moments have them', () => {
  for (const seat of ['le-groupe/witness', 'la-photo/witness', 'sur-le-chemin/witness', 'le-chantage/targeted', 'un-garcon-ca-pleure/targeted', 'faux-compte/pressed']) {
    const { directions } = set.find(({ script }) => script.id === seat)!
    expect(new Set(Object.values(directions).flatMap(({ prop = [], passes = [], crowd = [] }) => [prop, passes, crowd].flat())).size, seat).toBeGreaterThanOrEqual(3)
  }
})

it('every story has at least one', () => {
  expect(project.scenes.map(({ source }) => source.file.split('/')[1]).filter((scene) => !set.some(({ script }) => script.scene === scene))).toEqual([])
})

it.each(set.map(({ script, directions }) => [script.id, script, directions] as const))('in %s nothing lies before a face, and what is there is seen', (id, script, directions) => {
  const craft = craftOf(directions, cloth)
  const wrong = new Set<string>()
  for (const view of metIn(script).views) {
    const { prop, passes, crowd } = directions[view.lineId] ?? {}
    if (!prop && !passes && !crowd) continue
    for (const language of ['fr', 'ar'] as const) {
      const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${id}`)!, language) as Record<'lines' | 'choices', Record<string, string> | undefined>
      for (const size of sizes) {
        const { effect } = view.cue
        const room = roomOf(size, {
          line: words.lines?.[view.lineId] ?? '', choices: view.choices.map((one) => words.choices?.[one.id] ?? ''), hasPhone: Boolean(view.phone),
          isReadOnPhone: Boolean(view.phone) && view.kind === 'message', isSpoken: Boolean(view.speaker), caption: effect && hasCaption(effect) ? `[${captions[language][effect]}]` : '',
        })
        if (!room) continue
        const over = language === 'fr' ? room.over : room.over.map((one) => ({ ...one, x: room.stage.width - one.x - one.width }))
        const picture = layOut(craft.direct(view), rig, language === 'fr' ? 'ltr' : 'rtl', room.stage, over, craft)
        const where = `${view.lineId} ${language} ${size.width}×${size.height}`
        const { camera } = picture
        const seen = halfSeen(room.stage, rig.world, camera.zoom)
        if (!picture.things.some(({ x, y, box, scale }) => Math.abs(x - camera.x) < seen.width && y > camera.y - seen.height && y + ((box?.y ?? -200) + 20) * scale < camera.y + seen.height)) wrong.add(`${where}: nothing is seen`)
        for (const figure of picture.figures) {
          const face = faceOf(figure)
          // Who is out of the picture has no face to hide.
          if (!face || Math.abs(face.x - camera.x) > seen.width) continue
          for (const thing of picture.things.filter(({ depth }) => depth >= figure.depth)) {
            const area = areaOf(thing)
            if (area && !thing.id.startsWith('lit') && face.x + face.half > area.left && face.x - face.half < area.right && face.y + face.half > area.top && face.y - face.half < area.bottom) wrong.add(`${where}: ${thing.id} before ${figure.id}`)
          }
        }
      }
    }
  }
  expect([...wrong]).toEqual([])
})
