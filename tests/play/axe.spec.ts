// Every screen in both languages under axe-core: no violation at all.
import { test } from '@playwright/test'
import { playerOf, type Player } from './player.ts'
import { places } from './screens.ts'
import { expectNoViolation } from './violations.ts'

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
