// What an eye needs: nothing wider than the screen, nothing covered, nothing out of reach.
import { expect, type Locator, type Page } from '@playwright/test'

/** The element is whole on screen, nothing covers it, and the page is not wider than the screen. */
export async function expectSeen(element: Locator): Promise<void> {
  await expect.poll(() => element.evaluate(whatIsWrong, false)).toEqual([])
}

/** The same, after scrolling to it as a person would. */
export async function expectReachable(element: Locator): Promise<void> {
  await expect.poll(() => element.evaluate(whatIsWrong, true)).toEqual([])
}

export async function expectNoSideScroll(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
}

/** Runs in the page. */
function whatIsWrong(element: Element, mayScroll: boolean): string[] {
  const wrong: string[] = []
  const { documentElement: root } = document
  if (mayScroll) element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  if (root.scrollWidth > root.clientWidth) wrong.push(`the page is ${root.scrollWidth - root.clientWidth} px wider than the screen`)
  const box = element.getBoundingClientRect()
  if (box.width < 1 || box.height < 1) return [...wrong, 'it has no size']
  if (box.top < -1 || box.bottom > innerHeight + 1) wrong.push(`it stands from ${Math.round(box.top)} to ${Math.round(box.bottom)} on a screen of ${innerHeight}`)
  if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`it stands from ${Math.round(box.left)} to ${Math.round(box.right)} across a screen of ${innerWidth}`)
  for (const [across, down] of [[0.5, 0.5], [0.5, 0.1], [0.5, 0.9]] as const) {
    const hit = document.elementFromPoint(box.left + box.width * across, box.top + box.height * down)
    if (!hit || (!element.contains(hit) && !hit.contains(element))) {
      wrong.push(`${hit ? `<${hit.tagName.toLowerCase()} class="${hit.getAttribute('class') ?? ''}">` : 'nothing'} covers it at ${down}`)
    }
  }
  return wrong
}
