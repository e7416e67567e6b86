// A choice never lies over the face of the person who makes it, and the stage shows that face whole.
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { headOf, layOut } from '../../src/stage/layout.ts'
import type { Rig } from '../../src/stage/rig.ts'
import { present } from '../../src/story/present.ts'
import type { View } from '../../src/story/view.ts'
import { walk } from '../../src/story/walk.ts'
import { open, playerOf } from './player.ts'
import { project } from './words.ts'

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
        const stage = (await page.locator('.stage-slot').boundingBox())!
        const face = faceOf(view, language, stage)
        const over = await page.getByRole('group').getByRole('button').or(page.locator('.panel')).all()
        for (const box of await Promise.all(over.map((one) => one.boundingBox()))) {
          if (box && box.x < face.right && box.x + box.width > face.left && box.y < face.bottom && box.y + box.height > face.top) wrong.push(`${view.lineId} at ${size.width}: ${JSON.stringify({ face, box })}`)
        }
        // Close to somebody else, the camera may leave out who chooses.
        const isFramed = view.camera === 'wide' || view.camera === view.lead
        if (isFramed && (face.top < stage.y || face.bottom > stage.y + stage.height || face.left < 0 || face.right > size.width)) wrong.push(`${view.lineId} at ${size.width}: the face is cut, ${JSON.stringify({ face, stage })}`)
      }
    }
    expect(wrong).toEqual([])
  })
}

/** Where the stage draws the face of the person who chooses, in pixels of the screen. */
function faceOf(view: View, language: 'fr' | 'ar', stage: { x: number; y: number; width: number; height: number }) {
  const { camera, cover, figures } = layOut(view, rig, language === 'ar' ? 'rtl' : 'ltr', stage)
  const head = headOf(figures.find(({ id }) => id === view.lead)!)
  const scale = cover * camera.zoom
  const [x, y, half] = [stage.x + stage.width / 2 + (head.x - camera.x) * scale, stage.y + stage.height / 2 + (head.y - camera.y) * scale, (head.y - head.crown) * 0.7 * scale]
  return { left: Math.round(x - half), right: Math.round(x + half), top: Math.round(y - half), bottom: Math.round(y + half) }
}
