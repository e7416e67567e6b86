// After a first visit the game plays without a network.
import { expect, test } from '@playwright/test'
import { expectDrawn } from './picture.ts'
import { expectStarted, open, playerOf, readAlong, readings, startScene } from './player.ts'

test.use({ serviceWorkers: 'allow' })

for (const language of ['fr', 'ar'] as const) {
  test(`a second visit without a network plays (${language})`, async ({ page, context }) => {
    const player = playerOf(page, language)
    await open(player)
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), { timeout: 60_000 }).toBe('activated')
    await context.setOffline(true)
    await page.reload()
    await expectStarted(player)
    await readAlong(player, await startScene(player), readings().shortest.path, { most: 10 })
    await expectDrawn(page)
    await page.getByRole('button', { name: player.words.t('safety.help'), exact: true }).click()
    await expect(page.getByRole('link', { name: player.words.t('help.call', { number: '2511' }) })).toBeVisible()
  })
}
