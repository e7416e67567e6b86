// Every screen, opened once in each language: no violation under axe-core, nothing that moves where less motion is asked for, and leaving, hiding and help are there.
import { expect, test } from '@playwright/test'
import { expectCovered } from './cover.ts'
import { playerOf, type Player } from './player.ts'
import { places, type Place } from './screens.ts'
import { expectSeen } from './sight.ts'
import { expectStill } from './stillness.ts'
import { expectNoViolation } from './violations.ts'

// A still page: colours are judged as they stay, not as they come.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const language of ['fr', 'ar'] as const) {
  for (const place of places) {
    test(`${place.name} (${language}): no violation, still, and leaving, hiding and help are there`, async ({ page }) => {
      const player = playerOf(page, language)
      await place.go(player)
      await expectStill(page)
      await expectNoViolation(page)
      await expectBar(player, place)
      if (place.name === 'debrief') await lookAtSteps(player)
      if (place.name === 'recall') await lookAtAnswer(player)
    })
  }
}

async function expectBar(player: Player, { inScene }: Place): Promise<void> {
  const { page, words, button } = player
  const bar = page.getByRole('navigation', { name: words.t('safety.label') })
  for (const key of ['leave', 'hide', 'help']) await expectSeen(bar.getByRole('button', { name: words.t(`safety.${key}`), exact: true }))
  await expect(bar.getByRole('button', { name: words.t('safety.skip'), exact: true })).toHaveCount(inScene ? 1 : 0)
  await button('safety.hide').click()
  await expectCovered(player)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: words.t('cover.title') })).toHaveCount(0)
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
