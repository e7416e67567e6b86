// The way out, the cover and the help: on every screen, at once, without a network.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { expectCovered } from './cover.ts'
import { pressShiftThrice } from './hands.ts'
import { expectLine, lineOf, open, openAt, playerOf, readAlong, readings, someLines, startScene, type Player } from './player.ts'
import { help } from './words.ts'

const { plain, choosing } = someLines()

test('hiding covers everything and gives it back', async ({ page }) => {
  const player = playerOf(page)
  await openAt(player, choosing)
  await player.button('safety.hide').click()
  await expectCovered(player)
  await page.keyboard.press('1')
  await player.button('cover.back').click()
  await expect(lineOf(player)).toContainText(player.words.say(`lines.${choosing}`))
  await expect(lineOf(player)).toBeVisible()
})

/** Keeps the neutral site waiting until told, then shows an empty page in its place. */
async function holdNeutralSite(page: Page): Promise<{ asked: Promise<string>; answer: () => void }> {
  let answer = () => {}
  const released = new Promise<void>((resolve) => { answer = resolve })
  let hear = (_url: string) => {}
  const asked = new Promise<string>((resolve) => { hear = resolve })
  await page.route(/^https:\/\/\w+\.wikipedia\.org\//, async (route) => {
    hear(route.request().url())
    await released
    await route.fulfill({ contentType: 'text/html', body: '<title>neutral</title>' })
  })
  return { asked, answer: () => answer() }
}

/** Says it in the console when the body is taken away. */
async function watchBlank(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => { if (document.readyState === 'complete' && !document.body) console.info('the page is blank') })
      .observe(document, { childList: true, subtree: true })
  })
}

const exits = {
  'the button': ({ button }: Player) => button('safety.leave').click({ noWaitAfter: true }),
  'Shift three times': ({ page }: Player) => pressShiftThrice(page),
}

for (const language of ['fr', 'ar'] as const) {
  for (const [name, leave] of Object.entries(exits)) {
    test(`leaving by ${name} (${language}) blanks the page at once, and Back does not lead in again`, async ({ page }) => {
      const player = playerOf(page, language)
      const site = await holdNeutralSite(page)
      await watchBlank(page)
      await page.goto('about:blank')
      await open(player)
      const length = await page.evaluate(() => history.length)
      await readAlong(player, await startScene(player), readings().shortest.path, { most: 3 })
      // A tap just after another is taken for the same one.
      await expect(async () => {
        await player.button('tools.settings').click({ timeout: 2000 })
        await expect(player.button('common.back')).toBeVisible({ timeout: 1000 })
      }).toPass()
      await player.button('common.back').click()
      expect(await page.evaluate(() => history.length)).toBe(length)
      const blanked = page.waitForEvent('console', (message) => message.text() === 'the page is blank')
      await leave(player)
      await blanked
      expect(await site.asked).toContain(`https://${language}.wikipedia.org/`)
      site.answer()
      await expect(page).toHaveURL(/wikipedia/)
      await page.goBack()
      expect(page.url()).not.toContain('127.0.0.1')
    })
  }
}

/** Opens a page that shows the game in a frame: a page of the same site, or of another one served for this test. */
async function openFramed(page: Page, address: string, sandbox?: string): Promise<FrameLocator> {
  const body = `<title>around</title><iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} width="360" height="600" src="${address}"></iframe>`
  if (!address.startsWith('http')) {
    await page.route('**/around.html', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('/around.html')
  } else {
    const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(body)).listen(0, '127.0.0.1')
    page.once('close', () => server.close())
    await once(server, 'listening')
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
  }
  return page.frameLocator('iframe')
}

test.describe('in the frame of another page', () => {
  // A page that holds another site's page is trusted less.
  const scripts = 'allow-scripts allow-same-origin'
  for (const language of ['fr', 'ar'] as const) {
    for (const [around, isOther, sandbox] of [['the same site', false, undefined], ['another site', true, undefined], ['another site that allows it', true, `${scripts} allow-top-navigation-by-user-activation`]] as const) {
      test(`of ${around}, leaving goes through the top (${language})`, async ({ page, baseURL }) => {
        const player = playerOf(page, language)
        const site = await holdNeutralSite(page)
        site.answer()
        const frame = await openFramed(page, `${isOther ? baseURL : ''}/?lang=${language}`, sandbox)
        await frame.getByRole('button', { name: player.words.t('safety.leave'), exact: true }).click({ noWaitAfter: true })
        await expect(page).toHaveURL(/wikipedia/)
        expect(await site.asked).toContain(`https://${language}.wikipedia.org/`)
      })
    }
    test(`that forbids it, leaving blanks the frame and says what is left to do (${language})`, async ({ page, baseURL }) => {
      const { words } = playerOf(page, language)
      const frame = await openFramed(page, `${baseURL}/?lang=${language}`, scripts)
      await frame.getByRole('button', { name: words.t('safety.leave'), exact: true }).click()
      await expect(frame.locator('body')).toHaveText(words.t('leaving.cannot'))
      await expect(frame.locator('html')).toHaveAttribute('lang', language)
      for (const key of ['Enter', '1', 'l']) await page.keyboard.press(key)
      await expect(frame.locator('body > *')).toHaveCount(1)
      await expect(page).toHaveTitle('around')
    })
  }
})

test('leaving works before the game has come, and Back does not lead in again', async ({ page }) => {
  await page.route(/assets\/start-.*\.js/, () => undefined)
  const site = await holdNeutralSite(page)
  site.answer()
  await page.goto('about:blank')
  await page.goto('/')
  await page.getByRole('link', { name: playerOf(page).words.t('safety.leave'), exact: true }).click({ noWaitAfter: true })
  await expect(page).toHaveURL(/wikipedia/)
  await page.goBack()
  expect(page.url()).not.toContain('127.0.0.1')
})

test('a press of Shift now and then does not leave', async ({ page }) => {
  const player = playerOf(page)
  await openAt(player, plain)
  for (const key of ['Shift', 'Shift', 'Tab', 'Shift', 'Shift']) await page.keyboard.press(key)
  await expect(lineOf(player)).toBeVisible()
})

test('skipping leads out of the scene, and nothing is lost', async ({ page }) => {
  const player = playerOf(page)
  await open(player)
  const state = await readAlong(player, await startScene(player), readings().shortest.path, { most: 3 })
  await player.button('safety.skip').click()
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('map.title'), exact: true })).toBeFocused()
  await open(player)
  await player.link('title.continue').click()
  await expectLine(player, state)
})

for (const language of ['fr', 'ar'] as const) {
  test(`help (${language}) names 2511 first, then 19 and 177, even when the network goes`, async ({ page, context }) => {
    const player = playerOf(page, language)
    await open(player)
    await page.waitForFunction(() => ['/help-', '/device-'].every((name) => performance.getEntriesByType('resource').some((one) => one.name.includes(name))))
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('navigation', { name: player.words.t('safety.label') }).getByRole('button', { name: player.words.t('safety.help'), exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: player.words.t('help.title'), exact: true })).toBeFocused()
    const cards = page.getByRole('article')
    for (const [index, number] of ['2511', '19', '177'].entries()) {
      const call = cards.nth(index).getByRole('link', { name: player.words.t('help.call', { number }), exact: true })
      await expect(call).toHaveAttribute('href', `tel:${number}`)
      await expect(call).toHaveText(number)
      const line = help.find(({ contact }) => contact === number)!
      await expect(cards.nth(index)).toContainText(player.words.sayHelp(`${line.id}.for`))
    }
    await player.button('common.back').click()
    await expect(player.link('title.play')).toBeVisible()
  })
}
