// A browser below the floor gets a page that never traps: it can leave, hide and come back, and read the help numbers.
import { expect, test } from '@playwright/test'
import { pressShiftThrice } from './hands.ts'
import { sentencesOf } from './words.ts'

const [fr, ar] = [sentencesOf('fr'), sentencesOf('ar')]

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => { CSS.supports = () => false })
  await page.route('**://*.wikipedia.org/**', (route) => route.fulfill({ body: 'elsewhere' }))
  await page.goto('/?scene=le-groupe&lang=ar')
  await expect(page).toHaveURL(/old\.html$/)
})

test('says why in both languages, with the numbers', async ({ page }) => {
  await expect(page.getByText(fr.t('old.sentence'))).toBeVisible()
  await expect(page.getByText(ar.t('old.sentence'))).toBeVisible()
  for (const number of ['2511', '19', '177']) await expect(page.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', `tel:${number}`)
})

test('hides and comes back, by the link and by Escape, without a step in the history', async ({ page }) => {
  const steps = await page.evaluate(() => history.length)
  const back = page.getByRole('link', { name: fr.t('cover.back') })
  const hide = page.getByRole('link', { name: fr.t('safety.hide') })
  await hide.click()
  await expect(back).toBeVisible()
  await back.click()
  await expect(back).toBeHidden()
  await hide.click()
  await page.keyboard.press('Escape')
  await expect(back).toBeHidden()
  expect(await page.evaluate(() => history.length)).toBe(steps)
})

test('leaves by the link and by Shift three times', async ({ page }) => {
  await page.getByRole('link', { name: fr.t('safety.leave') }).click()
  await expect(page).toHaveURL(/wikipedia/)
  await page.goto('/old.html')
  await pressShiftThrice(page)
  await expect(page).toHaveURL(/wikipedia/)
})
