// How a choice is made by hand, after it was pressed: what is written is sent, what is held or heard is pressed once more.
import type { Locator, Page } from '@playwright/test'
import type { Choice } from '../../src/story/script.ts'

/** Ends the gesture that a choice asks for; `press` is how this person presses. */
export async function finishGesture(page: Page, choice: Choice, button: Locator, press: (target: Locator) => Promise<void>): Promise<void> {
  if (choice.by === 'hold' || choice.by === 'listen') return press(button)
  if (!choice.sends) return
  // Before the phone is there, a message is chosen by a tap alone; else what writes it stands where the choices were.
  await button.waitFor({ state: 'hidden' })
  const send = page.locator('[data-send]')
  if (await send.isVisible()) await press(send)
}
