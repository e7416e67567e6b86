// What a staged thing is there for is seen: its sign, its ball, its lit telephones. Every line of every script that has one, on six screens, with the choices that it offers, in both directions.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pagesOf, project, type Page } from '../fixtures/stage/pages.ts'
import { craftOf, type Craft } from '../../src/stage/craft.ts'
import { headOf, layOut, type FigurePicture, type Over, type Picture } from '../../src/stage/layout.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import type { Thing } from '../../src/stage/thing.ts'
import { present } from '../../src/story/present.ts'
import { offered } from '../../src/story/step.ts'
import type { View } from '../../src/story/view.ts'
import { walk } from '../../src/story/walk.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const cloth = JSON.parse(readFileSync('assets/built/cloth.json', 'utf8')) as Cloth
const set = project.scenes.flatMap(({ seats }) => seats).filter(({ directions }) => Object.values(directions).some(({ prop, passes, crowd }) => prop || passes || crowd))

interface Rect { left: number; right: number; top: number; bottom: number }

/** Where the heart of a thing lies in the box of the stage, in CSS pixels. */
function onPage({ x, y, flip, scale, heart }: Thing, { camera, cover }: Picture, { stage }: Page): Rect | undefined {
  if (!heart) return undefined
  const size = cover * camera.zoom
  const across = [heart.x, heart.x + heart.width].map((one) => (x + (flip ? -one : one) * scale - camera.x) * size + stage.width / 2)
  const down = [heart.y, heart.y + heart.height].map((one) => (y + one * scale - camera.y) * size + stage.height / 2)
  return { left: Math.min(...across), right: Math.max(...across), top: down[0]!, bottom: down[1]! }
}

/** How much of the stage the words of the page leave, in CSS pixels. */
function seenOf({ stage, over }: Page): number {
  return Math.min(stage.height, ...over.filter(({ width }) => width > stage.width / 2).map(({ y }) => y))
}

/** On the smallest screen, long words leave less than this: there, faces alone are sure. In CSS pixels. */
const enoughSeen = 220

const grain = 16

/** Where somebody's trunk and head are in the box of the stage. */
function bodyOnPage(figure: FigurePicture, { camera, cover }: Picture, { stage }: Page): Over {
  const size = cover * camera.zoom
  const { crown, x } = headOf(figure)
  const half = 54 * figure.scale * size
  return { x: (x - camera.x) * size + stage.width / 2 - half, y: (crown - camera.y) * size + stage.height / 2, width: half * 2, height: (figure.feetY - crown) * size }
}

/** How much of it is neither out of the box nor under the page, nor behind these, 0 to 1. */
function share({ left, right, top, bottom }: Rect, { stage, over }: Page, before: Over[] = []): number {
  let seen = 0
  for (let row = 0; row < grain; row += 1) {
    for (let column = 0; column < grain; column += 1) {
      const x = left + ((column + 0.5) / grain) * (right - left)
      const y = top + ((row + 0.5) / grain) * (bottom - top)
      if (x > 0 && x < stage.width && y > 0 && y < stage.height && ![...over, ...before].some((one) => x > one.x && x < one.x + one.width && y > one.y && y < one.y + one.height)) seen += 1
    }
  }
  return seen / grain ** 2
}

const whole = 0.75
const beside = 0.4
/** Seen on both sides of whoever stands before it, or on its way past. */
const bigger = /^(bench|bus|shutter|walker)/

function faults(view: View, page: Page, craft: Craft): string[] {
  const picture = layOut(view, rig, page.direction, page.stage, page.over, craft)
  const hearts = picture.things.flatMap((thing) => {
    const rect = onPage(thing, picture, page)
    if (!rect) return []
    const behind = bigger.test(thing.id) ? [] : picture.figures.filter(({ depth }) => depth > thing.depth).map((figure) => bodyOnPage(figure, picture, page))
    // Beside the page it is seen whole; somebody may stand before a part of it.
    return [{ ...thing, seen: Math.min(share(rect, page), share(rect, page, behind) * (whole / beside)) }]
  })
  return hearts.flatMap(({ id, seen, enough }) => {
    if (!enough) return seen < whole ? [`${id} ${Math.round(seen * 100)}`] : []
    const alike = hearts.filter((one) => one.enough && kindOf(one) === kindOf({ id }))
    const clear = alike.filter((one) => one.seen >= whole).length
    return clear < enough && alike[0]!.id === id ? [`${kindOf({ id })} ${clear} of ${alike.length}`] : []
  })
}

/** What several alike have in common. */
function kindOf({ id }: Pick<Thing, 'id'>): string {
  return id.replace(/[-\d]+$/, '')
}

it.each(set.map(({ script, directions }) => [script.id, script, directions] as const))('%s', (id, script, directions) => {
  const craft = craftOf(directions, cloth)
  const pages = pagesOf(id)
  const views = new Map<string, View>()
  for (const state of walk(script)) {
    const { prop, passes, crowd } = directions[state.read[state.read.length - 1]!.line] ?? {}
    const key = `${state.moment} ${state.line} ${offered(script, state).map((one) => one.id).join()}`
    if ((!prop && !passes && !crowd) || views.has(key)) continue
    const view = present(script, state)
    if (view.kind !== 'day') views.set(key, view)
  }
  const wrong = new Set<string>()
  for (const view of views.values()) for (const page of pages(view).filter((one) => seenOf(one) >= enoughSeen)) for (const fault of faults(craft.direct(view), page, craft)) wrong.add(`${page.name}: ${fault}`)
  expect([...wrong]).toEqual([])
})
