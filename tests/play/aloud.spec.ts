// Reading aloud in a browser, with a device's voices stood in for: offered where one lives on the device, each line after a first tap, silent with Hide and Leave.
import { expect, test, type Page } from '@playwright/test'
import { open, openAt, playerOf, someLines } from './player.ts'
import { openSettings } from './keeping.ts'
import { expectSeen } from './sight.ts'
import { expectNoViolation, refusedIn } from './violations.ts'

test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: 'reduce' } })

interface Voiced { asked: string[] }
const askedOf = (page: Page) => page.evaluate(() => (window as unknown as Voiced).asked)

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = []
    Object.assign(window, { asked })
    const voices = [{ lang: 'ar-SA', localService: false, default: false }, { lang: 'fr-FR', localService: true, default: true }]
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: function Utterance(this: { text: string }, text: string) { this.text = text } })
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => voices, cancel: () => { asked.push('cancel') }, addEventListener: () => undefined, removeEventListener: () => undefined,
      speak: ({ voice, text }: { voice: { lang: string }; text: string }) => { asked.push(`${voice.lang} ${text}`) },
    } })
  })
})

test('whoever switches it on hears each line, by a voice of the device alone, until it is hidden', async ({ page }) => {
  const player = playerOf(page)
  const { words, button } = player
  await openSettings(player)
  await page.getByRole('switch', { name: words.t('aloud.switch') }).check({ force: true })
  await expect(page.getByText(words.t('aloud.voices-fr'))).toBeVisible()
  await expect(button('aloud.page')).toBeVisible()
  await openAt(player, someLines().plain)
  const bar = page.getByRole('region', { name: words.t('aloud.label') })
  await expectSeen(bar)
  expect(await askedOf(page)).toEqual([])
  await expectNoViolation(page)
  await button('play.next').click()
  await expect.poll(async () => (await askedOf(page)).length).toBeGreaterThan(0)
  const line = (await page.getByRole('main').locator('[data-focus]').first().textContent())!.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim()
  expect(line).toContain((await askedOf(page))[0]!.replace('fr-FR ', ''))
  await button('safety.hide').click()
  expect((await askedOf(page)).at(-1)).toBe('cancel')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(button('aloud.line')).toBeVisible()
  expect((await askedOf(page)).at(-1)).toBe('cancel')

  await open(playerOf(page, 'ar'), '/#/notebook')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-part=aloud]')).toHaveCount(0)
  expect(refusedIn(page)).toEqual([])
})
