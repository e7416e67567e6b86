// Nothing moves on the present screen by its styles.
import { expect, type Page } from '@playwright/test'

export async function expectStill(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'off')
  expect(await page.evaluate(() => document.getAnimations().map((one) => (one as CSSAnimation).animationName ?? one.id))).toEqual([])
}
