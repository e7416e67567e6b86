// Whoever asks for less motion gets none: neither from the styles nor from the stage.
import { expect, test } from '@playwright/test'
import { expectDrawn, markOf, waitFrames } from './picture.ts'
import { open, openAt, playerOf, someLines } from './player.ts'
import { expectStill } from './stillness.ts'

const { plain } = someLines()

test.describe('when the device asks for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the stage draws one picture and rests', async ({ page }) => {
    await openAt(playerOf(page), plain)
    await expectDrawn(page)
    // Pictures may still arrive one by one; from then on nothing changes.
    await expect.poll(async () => {
      const before = await markOf(page)
      await waitFrames(page, 30)
      return before === await markOf(page)
    }, { timeout: 20_000 }).toBe(true)
    const before = await markOf(page)
    await waitFrames(page, 90)
    expect(await markOf(page)).toBe(before)
  })
})

test('the setting of the game alone stops everything too', async ({ page }) => {
  const player = playerOf(page)
  await open(player, '/#/settings')
  await page.getByRole('radio', { name: player.words.t('settings.motion-off') }).check({ force: true })
  await expectStill(page)
  await player.button('common.back').click()
  await expectStill(page)
  await openAt(player, plain)
  await expectStill(page)
})
