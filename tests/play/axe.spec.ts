// Every screen in both languages under axe-core: no violation at all.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'
import { playerOf, type Player } from './player.ts'
import { places } from './screens.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// A still page: colours are judged as they stay, not as they come.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['fr', 'ar'] as const) {
  for (const place of places) {
    test(`${place.name} (${language}) has no violation`, async ({ page }) => {
      const player = playerOf(page, language)
      await place.go(player)
      await expectNoViolation(page)
      if (place.name === 'debrief') await lookAtSteps(player)
      if (place.name === 'recall') await lookAtAnswer(player)
    })
  }
}

async function lookAtSteps({ page, button }: Player): Promise<void> {
  while (await button('common.next').isVisible()) {
    await button('common.next').click()
    await expectNoViolation(page)
  }
}

async function lookAtAnswer({ page }: Player): Promise<void> {
  await page.getByRole('main').getByRole('button').last().click()
  await expectNoViolation(page)
}

async function expectNoViolation(page: Page): Promise<void> {
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`)
  })
  expect(found).toEqual([])
}
