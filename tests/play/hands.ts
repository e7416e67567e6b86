// The ways a person can act: a mouse, a finger, keys alone. Each does the same things.
import { expect, type Locator, type Page } from '@playwright/test'

export type Means = 'mouse' | 'touch' | 'keyboard'

export interface Hands {
  readonly means: Means
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>
  /** Goes on to the next line. */
  goOn(button: Locator, turn: number): Promise<void>
  /** Takes the choice that stands at `index`. */
  choose(button: Locator, index: number): Promise<void>
}

export function handsOf(page: Page, means: Means): Hands {
  if (means === 'keyboard') return keysOf(page)
  const press = (target: Locator) => (means === 'touch' ? target.tap() : target.click())
  const goOn = async (target: Locator) => {
    await settled(page)
    await press(target)
  }
  return { means, press, goOn, choose: goOn }
}

function keysOf(page: Page): Hands {
  async function press(target: Locator): Promise<void> {
    await reach(page, target)
    await page.keyboard.press('Enter')
  }
  return {
    means: 'keyboard',
    press,
    goOn: (_button, turn) => page.keyboard.press(turn % 2 ? 'Space' : 'Enter'),
    // Numbers and Tab in turn: both must lead there.
    async choose(button, index) {
      if (index % 2) return press(button)
      await settled(page)
      await page.keyboard.press(String(index + 1))
    },
  }
}

/** What was just shown or pressed takes presses again: nothing is marked as resting, and the line has stood as long as a tap is not obeyed, which the first lines don't mark. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const seen = window as unknown as { line?: string | null; since: number }
    const line = document.querySelector('main.play [data-focus]')?.textContent
    if (line === undefined) return true
    if (seen.line !== line) Object.assign(seen, { line, since: performance.now() })
    const rest = document.querySelector('[data-choice]') ? 450 : 300
    return performance.now() - seen.since >= rest && !document.querySelector('[data-choice][data-rest], [data-next][data-rest]')
  })
}

/** Goes to an element with Tab alone. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${String(target)}.`)
}

/** Counts presses of a pointer from now on; returns how many there were. */
export async function watchPointers(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const count = { pointers: 0 }
    Object.assign(window, { count })
    for (const type of ['pointerdown', 'mousedown', 'touchstart']) window.addEventListener(type, () => { count.pointers += 1 }, { capture: true })
  })
  return () => page.evaluate(() => (window as unknown as { count: { pointers: number } }).count.pointers)
}

/** Presses Shift three times, one right after the other: however busy the page is, they come within the time given. */
export async function pressShiftThrice(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const key = { key: 'Shift', code: 'ShiftLeft', windowsVirtualKeyCode: 16 }
  await Promise.all(['keyDown', 'keyUp', 'keyDown', 'keyUp', 'keyDown', 'keyUp'].map((type) =>
    client.send('Input.dispatchKeyEvent', { type: type as 'keyDown' | 'keyUp', ...key, modifiers: type === 'keyDown' ? 8 : 0 })))
}
