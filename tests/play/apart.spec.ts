// Screens that need something before them: a film, a strip, a newspaper with an item, sheets to print, the projector. No violation, every control in reach, no word cut or broken, at every size.
import { expect, test, type Page } from '@playwright/test'
import { present } from '../../src/story/present.ts'
import { walk } from '../../src/story/walk.ts'
import { hasCaption } from '../fixtures/stage/room.ts'
import { goToStop, openConsole, openProjector } from './class-session.ts'
import { findBroken, lookAtSizes, sizes } from './fit.ts'
import { importEnding } from './keeping.ts'
import { open, playerOf, readings } from './player.ts'
import { expectNoViolation } from './violations.ts'
import { scene, script } from './words.ts'

// A still page: colours are judged as they stay, not as they come.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const road = `${scene}.witness.${Object.keys(script.endings).indexOf(readings().shortest.ending!) + 1}`
const half = { name: '200 % zoom', width: 683, height: 384, letters: 16 }

async function look(page: Page, name: string): Promise<void> {
  await test.step(name, async () => {
    await expectNoViolation(page)
    expect(await lookAtSizes(page, [...sizes, half])).toEqual([])
    const before = page.viewportSize()!
    await page.setViewportSize({ width: 320, height: 568 })
    expect(await page.evaluate(findBroken)).toEqual([])
    await page.setViewportSize(before)
  })
}

for (const language of ['fr', 'ar'] as const) {
  test(`a film and its end, a strip, a newspaper, sheets to print (${language})`, async ({ page }) => {
    test.slow()
    const player = playerOf(page, language)
    await importEnding(player)
    await open(player, `/#/notebook/film/${road}`)
    await look(page, 'film')
    await page.getByRole('slider').press('End')
    await expect(page.getByRole('heading', { level: 2, name: player.words.say(`endings.${readings().shortest.ending!}.title`) })).toBeVisible()
    await look(page, 'the end of a film')
    await open(player, `/#/notebook/strip/${road}`)
    await expect(player.button('notebook.strip-save')).toBeEnabled({ timeout: 30_000 })
    await look(page, 'strip')
    await open(player, '/#/wall')
    await expect(page.locator('.clipping').first()).toBeVisible()
    await look(page, 'newspaper')
    for (const sheet of ['session', 'items']) {
      await open(player, `/#/class/print/${sheet}/${scene}/p55`)
      await expect(page.locator('.sheet-links [aria-current]')).toHaveAttribute('href', new RegExp(`print/${sheet}`))
      await expect(page.locator('.paper-measure')).toHaveCount(0)
      await look(page, `sheet ${sheet}`)
    }
  })

  test(`the projector and the console (${language})`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1366, height: 768 })
    const session = await openConsole(page, language)
    const projector = await openProjector(session)
    await projector.bringToFront()
    await look(projector, 'welcome')
    await page.bringToFront()
    await goToStop(session, () => page.keyboard.press('PageDown'))
    await projector.bringToFront()
    await look(projector, 'choices')
    // On a very low screen the button for the whole screen lies over no word.
    await projector.setViewportSize({ width: 320, height: 256 })
    await expect(projector.locator('.fill')).toHaveCSS('position', 'static')
    await page.bringToFront()
    await look(page, 'console')
    await page.emulateMedia({ forcedColors: 'active' })
    const now = page.locator('.plan .is-now')
    expect(await now.locator('small').evaluate((one) => getComputedStyle(one).color)).toBe(await now.locator('.plan-step').evaluate((one) => getComputedStyle(one).color))
  })
}

test('on small telephones no bubble of the drawing lies over the words of the title', async ({ page }) => {
  for (const [width, height] of [[360, 740], [360, 640], [320, 568]] as const) {
    await page.setViewportSize({ width, height })
    for (const language of ['fr', 'ar'] as const) {
      await open(playerOf(page, language))
      const gap = await page.evaluate(() => {
        const { bottom } = document.querySelector('.tagline')!.getBoundingClientRect()
        return Math.min(...[...document.querySelectorAll('.bubble-up')].map((bubble) => bubble.getBoundingClientRect().top)) - bottom
      })
      expect(gap, `${language}, ${width} by ${height}`).toBeGreaterThanOrEqual(-4)
    }
  }
})

test('on very low and narrow screens the caption of a sound lies over no words', async ({ page }) => {
  for (const withPhone of [false, true]) {
    const lineId = firstWithCaption(withPhone)
    for (const language of ['fr', 'ar'] as const) {
      await open(playerOf(page, language), `/?scene=${scene}&at=${lineId}`)
      for (const [width, height] of [[342, 192], [320, 256], [568, 320]] as const) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => page.evaluate(() => {
          const caption = document.querySelector('.caption')!.getBoundingClientRect()
          return [...document.querySelectorAll('.panel, .panel *, .phone')].map((one) => one.getBoundingClientRect())
            .filter(({ left, right, top, bottom }) => left < caption.right && right > caption.left && top < caption.bottom && bottom > caption.top).length
        }), `${lineId}, ${language}, ${width} by ${height}`).toBe(0)
      }
    }
  }
})

function firstWithCaption(withPhone: boolean): string {
  for (const state of walk(script)) {
    const { lineId, kind, phone, cue: { effect } } = present(script, state)
    if (effect && hasCaption(effect) && Boolean(phone) === withPhone && kind !== 'message') return lineId
  }
  throw new Error('No line has a caption.')
}
