// A choice never lies over the face of the person who makes it, and the stage shows that face whole: in a browser, at some turning points. `tests/stage/faces.test.ts` knows every line, by a model of the page that is held to the browser here.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { whatLiesOver } from '../../src/page/play/over.ts'
import { areClear, type Over } from '../../src/stage/clear.ts'
import { faceOf, layOut } from '../../src/stage/layout.ts'
import type { Rig } from '../../src/stage/rig.ts'
import { present } from '../../src/story/present.ts'
import type { View } from '../../src/story/view.ts'
import { walk } from '../../src/story/walk.ts'
import { hasCaption, roomOf, type Size } from '../fixtures/stage/room.ts'
import { open, playerOf } from './player.ts'
import { project, sentencesOf } from './words.ts'

const rig = JSON.parse(readFileSync('assets/built/art.json', 'utf8')) as Rig
const sizes = [{ width: 1366, height: 768 }, { width: 360, height: 740 }, { width: 820, height: 1180 }]

/** Views of a scene with three choices or more, and no telephone over the stage. */
function turningPoints(id: string, fits: (view: View) => boolean = () => true): View[] {
  const { script } = project.scenes.find((one) => one.id === id)!.seats.find(({ seat }) => seat === 'witness')!
  const found = new Map<string, View>()
  for (const state of walk(script)) {
    const view = present(script, state)
    if (view.choices.length >= 3 && !view.phone && fits(view)) found.set(view.lineId, view)
  }
  return [...found.values()]
}

const views = [
  ...turningPoints('le-groupe'),
  // Somebody who chooses from the other side.
  ...turningPoints('sur-le-chemin', ({ cast, lead }) => cast.some(({ id, side }) => id === lead && side === 'end')),
]

for (const language of ['fr', 'ar'] as const) {
  test(`whoever chooses shows a whole face beside the choices (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const wrong: string[] = []
    for (const view of views) {
      await open(player, `/?scene=${view.sceneId}&seat=${view.seat}&at=${view.lineId}`)
      for (const size of sizes) {
        await page.setViewportSize(size)
        await expect(page.locator('[data-rest]')).toHaveCount(0)
        const where = `${view.lineId} at ${size.width}`
        const box = (await page.locator('.stage-slot').boundingBox())!
        const over = await page.locator('.stage-host').evaluate(whatLiesOver)
        const { camera, figures } = layOut(view, rig, language === 'ar' ? 'rtl' : 'ltr', box, over)
        const seen = view.camera === 'wide' || view.camera === view.lead ? [view.lead] : []
        for (const id of new Set([...seen, ...(view.speaker ? [view.speaker] : [])])) {
          const face = figures.filter((one) => one.id === id).flatMap((one) => faceOf(one) ?? [])
          if (!areClear(face, over, camera, box, rig.world)) wrong.push(`${where}: ${id}, ${JSON.stringify({ face, camera, over })}`)
        }
        wrong.push(...beyondModel(view, size, over).map((one) => `${where}: ${one}`))
      }
    }
    expect(wrong).toEqual([])
  })

  /** What reaches further than the model of the page says, by which every line of every script is held. */
  function beyondModel(view: View, size: Size, over: Over[]): string[] {
    const { sayIn, t } = sentencesOf(language)
    const { effect } = view.cue
    const words = (key: string) => sayIn(`scenes/${view.scriptId}`, key)
    const room = roomOf(size, {
      line: words(`lines.${view.lineId}`), choices: view.choices.map(({ id }) => words(`choices.${id}`)), hasPhone: false, isReadOnPhone: false, isSpoken: Boolean(view.speaker),
      caption: effect && hasCaption(effect) ? `[${t(`captions.${effect}`)}]` : '',
    })!
    const laid = language === 'ar' ? room.over.map((one) => ({ ...one, x: room.stage.width - one.x - one.width })) : room.over
    const slack = 3
    return over.filter((one) => !laid.some((each) => one.y >= each.y - slack && one.x >= each.x - slack && one.x + one.width <= each.x + each.width + slack))
      .map((one) => `not in the model: ${JSON.stringify({ one, laid })}`)
  }
}
