// The notebook in a browser: from the title to what to do now in two taps, the sentence in large letters, one sheet of paper for adults.
import { expect, test } from '@playwright/test'
import { open, playerOf } from './player.ts'

for (const language of ['fr', 'ar'] as const) {
  test(`two taps from the title to what to do now (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const { words } = player
    const say = (key: string) => words.sayIn('notebook/situations', `menace.${key}`)
    await open(player)
    await player.link('title.notebook').click()
    await page.getByRole('link', { name: say('title') }).click()
    await expect(page.getByRole('heading', { level: 1, name: say('title') })).toBeFocused()
    await expect(page.getByText(say('now'))).toBeInViewport()
    await expect(page.getByRole('link', { name: words.t('help.call', { number: '2511' }) })).toBeVisible()

    await player.button('notebook.show').click()
    const large = page.getByRole('dialog', { name: words.t('notebook.large') })
    await expect(large.getByText(say('say'))).toBeVisible()
    await expect(page.getByRole('button', { name: words.t('safety.leave') })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(player.button('notebook.show')).toBeFocused()
  })

  test(`the page for adults is one sheet (${language})`, async ({ page }) => {
    await open(playerOf(page, language), '/#/notebook/parents')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  test(`what is not in it is said, with all there is (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    await open(player, '/#/notebook/form/rien')
    await expect(page.getByRole('status').filter({ hasText: player.words.t('notebook.missing') })).toBeVisible()
    await expect(page.getByRole('link', { name: player.words.sayIn('notebook/forms', 'chantage.title') })).toBeVisible()
  })
}
