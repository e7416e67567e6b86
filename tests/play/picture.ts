// Looks at what the stage draws.
import { expect, type Locator, type Page } from '@playwright/test'

/** The canvas of the stage; beside it there may be one that fades. */
function canvasOf(page: Page): Locator {
  return page.locator('.stage-host canvas').filter({ visible: true }).first()
}

/** Waits until the stage has drawn something all over its box. */
export async function expectDrawn(page: Page): Promise<void> {
  await expect(canvasOf(page)).toBeVisible({ timeout: 20_000 })
  await expect.poll(() => canvasOf(page).evaluate((element) => {
    const canvas = element as HTMLCanvasElement
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const colours = new Set<number>()
    for (let pixel = 0; pixel < data.length; pixel += 4 * 997) colours.add((data[pixel]! << 16) | (data[pixel + 1]! << 8) | data[pixel + 2]!)
    return colours.size
  }), { timeout: 20_000 }).toBeGreaterThan(20)
}

/** A mark of everything drawn now: equal pictures have equal marks. */
export function markOf(page: Page): Promise<string> {
  return canvasOf(page).evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL())
}

/** Lets the browser draw some frames. */
export function waitFrames(page: Page, count: number): Promise<void> {
  return page.evaluate((left) => new Promise<void>((resolve) => {
    const next = (more: number) => (more > 0 ? requestAnimationFrame(() => next(more - 1)) : resolve())
    next(left)
  }), count)
}

declare global {
  interface Window { loseCanvases: () => void }
}

/** All that was ever drawn can be lost at once, as when the graphics process of the browser ends behind a hidden page. */
export async function mayLoseCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const made = new Set<HTMLCanvasElement>()
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      made.add(this)
      return Reflect.apply(getContext, this, asked)
    } as typeof getContext
    window.loseCanvases = () => {
      const lost = [...made]
      for (const canvas of lost) {
        canvas.dispatchEvent(new Event('contextlost', { cancelable: true }))
        canvas.width = Number(canvas.width)
      }
      for (const canvas of lost) canvas.dispatchEvent(new Event('contextrestored'))
    }
  })
}

/** The page goes behind another one, or comes back. */
export async function hide(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperties(document, { hidden: { configurable: true, value: hidden }, visibilityState: { configurable: true, value: hidden ? 'hidden' : 'visible' } })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)
}
