// The cover that hides everything.
import { expect } from '@playwright/test'
import type { Player } from './player.ts'

/** Only the cover can be seen: at every corner and in the middle. */
export async function expectCovered({ page, words }: Player): Promise<void> {
  await expect(page.getByRole('dialog', { name: words.t('cover.title') })).toBeVisible()
  await expect.poll(() => page.evaluate(() => {
    const { innerWidth: w, innerHeight: h } = window
    return [[2, 2], [w - 3, 2], [w / 2, h / 2], [2, h - 3], [w - 3, h - 3]].every(([x, y]) => document.elementFromPoint(x!, y!)?.closest('[data-part=cover]'))
  })).toBe(true)
}
