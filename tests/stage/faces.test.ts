// Nothing of the page ever lies over the face of who is played or of who speaks, and both are whole: every line of every script, on six screens, with the choices that it offers, in both directions.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { metIn } from '../fixtures/stage/met.ts'
import { hasCaption, roomOf, type Room, type Size } from '../fixtures/stage/room.ts'
import { areClear, type Over } from '../../src/stage/clear.ts'
import { craftOf, type Craft } from '../../src/stage/craft.ts'
import { faceOf, layOut } from '../../src/stage/layout.ts'
import type { Cloth, Rig } from '../../src/stage/rig.ts'
import type { View } from '../../src/story/view.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const cloth = JSON.parse(readFileSync('assets/built/cloth.json', 'utf8')) as Cloth
const sizes: Size[] = [[320, 568], [360, 740], [568, 320], [820, 1180], [1366, 768], [1920, 1080]].map(([width, height]) => ({ width: width!, height: height! }))
const interfaceOf = (language: string) => JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as { captions: Record<string, string> }
const interfaces = { fr: interfaceOf('fr'), ar: interfaceOf('ar') }
const project = wholeProject()
const scripts = project.scenes.flatMap(({ seats }) => seats)

const mirror = (over: Over[], width: number) => over.map((one) => ({ ...one, x: width - one.x - one.width }))

/** What is wrong with a picture under this page. */
function faults(view: View, direction: 'ltr' | 'rtl', { stage, over }: Room, craft: Craft): string[] {
  const laid = direction === 'ltr' ? over : mirror(over, stage.width)
  const { camera, figures } = layOut(view, rig, direction, stage, laid, craft)
  return figures.flatMap((figure) => {
    const face = faceOf(figure)
    const isSpeaking = figure.id === view.speaker && view.kind !== 'message'
    if (!face || (!isSpeaking && figure.id !== view.lead)) return []
    const isWhole = areClear([face], [], camera, stage, rig.world)
    const isBare = areClear([face], laid, camera, stage, rig.world)
    // Close to somebody else, the camera may leave out who is played.
    const mayMiss = !isSpeaking && view.camera !== 'wide' && view.camera !== 'phone' && view.camera !== view.lead
    return isBare || (mayMiss && !isWhole) ? [] : [`${figure.id} is ${isWhole ? 'covered' : 'cut'}`]
  })
}

/** Where five are there, five are drawn, and where the camera looks at all of them every face is seen: none lies out of the picture, under the page, behind somebody's head. */
it('five are five, on a narrow telephone too', () => {
  const wrong = new Set<string>()
  let met = 0
  for (const { script, directions } of scripts.filter((one) => Object.values(one.script.moments).some(({ cast }) => Object.keys(cast ?? {}).length > 4))) {
    const craft = craftOf(directions, cloth)
    const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${script.id}`)!, 'fr') as Record<'lines' | 'choices', Record<string, string> | undefined>
    for (const view of metIn(script).views.filter(({ kind, cast, phone, camera }) => kind !== 'day' && cast.length === 5 && !phone && (!camera || camera === 'wide'))) {
      met += 1
      for (const size of sizes.slice(0, 2)) {
        const room = roomOf(size, { line: words.lines?.[view.lineId] ?? '', choices: view.choices.map(({ id }) => words.choices?.[id] ?? ''), hasPhone: false, isReadOnPhone: false, isSpoken: Boolean(view.speaker), caption: '' })!
        const { camera, figures } = layOut(view, rig, 'ltr', room.stage, room.over, craft)
        const where = `${script.id} ${view.lineId} ${size.width}×${size.height}`
        if (figures.length < 5) wrong.add(`${where}: ${figures.length} are drawn`)
        figures.forEach((figure, index) => {
          const face = faceOf(figure)
          if (!face) return
          if (!areClear([face], room.over, camera, room.stage, rig.world)) wrong.add(`${where}: ${figure.id} is not seen`)
          for (const before of figures.slice(index + 1)) {
            const other = faceOf(before)
            if (other && Math.hypot(other.x - face.x, other.y - face.y) < face.half + other.half * 0.9) wrong.add(`${where}: ${before.id} before ${figure.id}`)
          }
        })
      }
    }
  }
  expect(met).toBeGreaterThan(4)
  expect([...wrong]).toEqual([])
})

it.each(scripts.map(({ script, directions }) => [script.id, script, directions] as const))('%s', (id, script, directions) => {
  const texts = (['fr', 'ar'] as const).map((language) => {
    const words = wordsOf(project.namespaces.find(({ name }) => name === `scenes/${id}`)!, language) as Record<'lines' | 'choices', Record<string, string> | undefined>
    return { direction: language === 'fr' ? 'ltr' as const : 'rtl' as const, captions: interfaces[language].captions, say: (what: 'lines' | 'choices', one: string) => words[what]?.[one] ?? '' }
  })
  const craft = craftOf(directions, cloth)
  const wrong = new Set<string>()
  for (const view of metIn(script).views.filter(({ kind }) => kind !== 'day')) {
    const { effect } = view.cue
    for (const { direction, say, captions } of texts) {
      for (const size of sizes) {
        const room = roomOf(size, {
          line: say('lines', view.lineId), choices: view.choices.map((one) => say('choices', one.id)), hasPhone: Boolean(view.phone),
          isReadOnPhone: Boolean(view.phone) && view.phone?.screen !== 'over' && (view.kind === 'message' || Boolean(view.phone?.sheet && view.kind === 'telling')),
          isSpoken: Boolean(view.speaker), caption: effect && hasCaption(effect) ? `[${captions[effect]}]` : '',
        })
        for (const fault of room ? faults(craft.direct(view), direction, room, craft) : []) wrong.add(`${view.lineId} ${direction} ${size.width}×${size.height}: ${fault}`)
      }
    }
  }
  expect([...wrong]).toEqual([])
})
