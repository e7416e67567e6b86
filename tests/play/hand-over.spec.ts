// The first picture is a still one; the engine that moves it comes later, and nobody must see the change.
import { expect, test, type Page } from '@playwright/test'
import { openAt, playerOf, someLines } from './player.ts'

const { plain } = someLines()

/** Holds the engine back; gives what lets it come. */
async function holdEngine(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((done) => { release = done })
  await page.route(/phaser-stage/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

const drawnBy = (page: Page, renderer: 'still' | 'canvas') => expect(page.locator(`[data-renderer=${renderer}]`)).toBeAttached({ timeout: 20_000 })

/** Shares of the stage's pixels that differ a little, and clearly, between two screenshots. */
function compare(page: Page, before: Buffer, after: Buffer): Promise<{ slightly: number; clearly: number }> {
  return page.evaluate(async (pictures) => {
    const [first, second] = await Promise.all(pictures.map(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height })
      const context = canvas.getContext('2d')!
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, canvas.width, canvas.height).data
    }))
    const share = (more: number) => first!.filter((value, at) => Math.abs(value - second![at]!) > more).length / first!.length
    return { slightly: share(24), clearly: share(96) }
  }, [before.toString('base64'), after.toString('base64')])
}

/** Runs in the page: in the very task in which the engine takes over, compares what it drew with the still picture above it. */
function noteHandOver(): void {
  new MutationObserver(() => {
    const room = document.querySelector('[data-renderer=canvas]')
    if (!room || 'handOver' in window) return
    const canvases = [...room.querySelectorAll('canvas')]
    const [first, second] = [canvases[0]!, canvases.at(-1)!].map((canvas) => canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data)
    const share = (more: number) => first!.filter((value, at) => Math.abs(value - second![at]!) > more).length / first!.length
    Object.assign(window, { handOver: { slightly: share(24), clearly: canvases.length === 3 ? share(96) : 1 } })
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-renderer'] })
}

for (const language of ['fr', 'ar'] as const) {
  test.describe(`the hand-over (${language})`, () => {
    for (const size of [{ width: 360, height: 740 }, { width: 1366, height: 768 }]) {
      test(`at rest, both draw the same picture at ${size.width} × ${size.height}`, async ({ browser }) => {
        const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce', serviceWorkers: 'block' })
        const release = await holdEngine(page)
        await openAt(playerOf(page, language), plain)
        await drawnBy(page, 'still')
        // The words beside it come in their own letters after the first picture.
        await expect(page.locator('html:not([data-letters])')).toBeAttached()
        await page.evaluate(() => document.fonts.ready)
        const stage = page.locator('.stage-host')
        const before = await stage.screenshot()
        release()
        await drawnBy(page, 'canvas')
        await expect(page.locator('.stage-host canvas').filter({ visible: true })).toHaveCount(1)
        const { slightly, clearly } = await compare(page, before, await stage.screenshot())
        expect(slightly).toBeLessThan(0.004)
        expect(clearly).toBe(0)
        await page.close()
      })
    }

    test('in motion, the first frame is the still picture', async ({ page }) => {
      await page.addInitScript(noteHandOver)
      const release = await holdEngine(page)
      await openAt(playerOf(page, language), plain)
      await drawnBy(page, 'still')
      release()
      await drawnBy(page, 'canvas')
      const { slightly, clearly } = await page.evaluate(() => (window as unknown as { handOver: { slightly: number; clearly: number } }).handOver)
      // A breath and the dust in the air are all that differs, and the still picture fades over them.
      expect(slightly).toBeLessThan(0.06)
      expect(clearly).toBeLessThan(0.02)
    })
  })
}
