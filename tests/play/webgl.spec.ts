// WebGL drawn by a program is slower than a plain canvas: the game must see it and choose the canvas.
import { expect, test } from '@playwright/test'
import { expectDrawn, rendererOf } from './picture.ts'
import { openAt, playerOf, someLines } from './player.ts'

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  },
})

test('software WebGL gives way to the canvas', async ({ page }) => {
  await openAt(playerOf(page), someLines().plain)
  const hasWebgl = await page.evaluate(() => Boolean(document.createElement('canvas').getContext('webgl')))
  test.skip(!hasWebgl, 'This browser has no software WebGL.')
  await expectDrawn(page)
  expect(await rendererOf(page)).toBe('canvas')
})
