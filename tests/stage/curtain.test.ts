// The picture of an ending shows every face whole, beside its title: all endings of all scripts, as few different companies as they end in, on six screens, in both directions.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { areClear, type Over } from '../../src/stage/clear.ts'
import { craftOf } from '../../src/stage/craft.ts'
import { faceOf, layOut } from '../../src/stage/layout.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import { curtain } from '../../src/story/curtain.ts'
import { present } from '../../src/story/present.ts'
import type { Script } from '../../src/story/script.ts'
import type { State } from '../../src/story/state.ts'
import type { View } from '../../src/story/view.ts'
import { metIn } from '../fixtures/stage/met.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const cloth = JSON.parse(readFileSync('assets/built/cloth.json', 'utf8')) as Cloth
const sizes = [[320, 568], [360, 740], [568, 320], [820, 1180], [1366, 768], [1920, 1080]] as const
const project = wholeProject()
const rem = 16
const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value))

/** The box of the picture and the rows of its title, worked out from debrief.css, rather too high than too low. */
function roomOf(width: number, height: number, title: string): { box: { width: number; height: number }; over: Over[] } {
  const isCard = width >= 52 * rem
  const across = isCard ? 46 * rem - 8 : width
  const high = isCard ? clamp(18 * rem, 0.5 * height, 28 * rem) - 8 : Math.max(width >= 30 * rem ? 0.45 * width : 0, clamp(16 * rem, 0.38 * height, 30 * rem) - 4)
  const size = clamp(1.5 * rem, 1.3 * rem + 0.014 * width, 2.3 * rem)
  const rows = Math.max(1, Math.ceil((title.length * 0.56 * size) / Math.min(across - 2 * rem, 46 * rem)))
  const banner = 0.5 * rem + rows * size * 1.15 + 1.7 * rem
  return { box: { width: across, height: high }, over: [{ x: 0, y: high - banner, width: across, height: banner }] }
}

/** One picture for each company that an ending is told with. */
function endingsOf(script: Script): { ending: string; view: View; state: State }[] {
  const found = new Map<string, { ending: string; view: View; state: State }>()
  for (const state of metIn(script).endings) {
    const view = curtain(script, state)
    found.set(`${state.ending!} ${view.place} ${view.cast.map(({ id, pose, side, depth, outfit }) => [id, pose, side, depth, outfit].join()).join(' ')}`, { ending: state.ending!, view, state })
  }
  return [...found.values()]
}

it.each(project.scenes.flatMap(({ seats }) => seats).map(({ script, directions }) => [script.id, script, directions] as const))('%s', (id, script, directions) => {
  const craft = craftOf(directions, cloth)
  const wrong = new Set<string>()
  for (const { ending, view, state } of endingsOf(script)) {
    // Nobody stands where they never came: no teacher in a game, no coach in a pupil's room.
    const before = state.read.map((_, index) => present(script, { ...state, read: state.read.slice(0, index + 1) })).filter(({ place }) => place === view.place)
    const came = new Set(before.flatMap(({ cast }) => cast.map(({ id: who }) => who)))
    for (const { id: who } of view.cast) if (!came.has(who)) wrong.add(`${ending}: ${who} never came to ${view.place}`)
    if (!view.cast.length) wrong.add(`${ending}: nobody is there`)
    for (const [language, direction] of [['fr', 'ltr'], ['ar', 'rtl']] as const) {
      const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${id}`)!, language) as { endings: Record<string, { title: string }> }
      for (const [width, height] of sizes) {
        const { box, over } = roomOf(width, height, words.endings[ending]!.title)
        const { camera, figures } = layOut(craft.direct(view), rig, direction, box, over, craft)
        for (const figure of figures) {
          const face = faceOf(figure)
          if (face && !areClear([face], over, camera, box, rig.world)) wrong.add(`${ending} ${direction} ${width}×${height}: ${figure.id} is ${areClear([face], [], camera, box, rig.world) ? 'under the title' : 'cut'}`)
        }
      }
    }
  }
  expect([...wrong]).toEqual([])
})
