// After a first visit the game plays without a network; no file, filter or newer version costs the game.
import { readdirSync, statSync } from 'node:fs'
import { expect, test as base, type Page } from '@playwright/test'
import { finished, importEnding, importText } from './keeping.ts'
import { expectHeld, expectReady, formerWorker, sizesHeld } from './held.ts'
import { openHost, type Host } from './host.ts'
import { expectLine, expectStarted, open, playerOf, readAlong, readings, startScene, type Player } from './player.ts'
import { seat } from './words.ts'

const { path } = readings().shortest

const test = base.extend<{ host: Host }>({
  host: async ({}, use) => {
    const host = await openHost()
    await use(host)
    host.close()
  },
  baseURL: async ({ host }, use) => use(host.address),
})

/** Marks this very document; tells later whether it is still the one. */
async function markPage(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => { Object.assign(window, { isSame: true }) })
  return () => page.evaluate(() => 'isSame' in window)
}

/** A newer version is whole on the device, and waits. */
async function expectWaiting(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting)), { timeout: 60_000 }).toBe(true)
}

async function expectVersion(player: Player, version: number): Promise<void> {
  const { page } = player
  const client = await page.context().newCDPSession(page)
  await client.send('ServiceWorker.enable')
  await expect.poll(async () => {
    const isThere = await page.locator(`script[src*="assets/"][src*="next${version}.js"]`).count().catch(() => 0)
    // A browser that is driven never holds a running worker for idle: it is put to rest as the browser does by itself, which is never while it still answers a page.
    if (!isThere && await player.button('safety.hide').isVisible()) await client.send('ServiceWorker.stopAllWorkers')
    return isThere
  }, { timeout: 60_000 }).toBe(1)
}

/** Leaves the title and comes back to it, where a version that waits may take over. */
async function comeToTitle(player: Player, version: number): Promise<void> {
  await player.link('title.help').click()
  await player.button('common.back').click()
  await expectVersion(player, version)
  await expectStarted(player)
}

/** By the address, in the same document. */
const goOnTo = (page: Page, place: string) => page.evaluate((hash) => { location.hash = hash }, `#/${place}`)
const expectDebrief = ({ page, words }: Player) => expect(page.getByText(words.t('debrief.ending'), { exact: true })).toBeVisible()
const bar = ({ page, words }: Player) => page.getByRole('navigation', { name: words.t('safety.label') })
const breathing = ({ page, words }: Player) => page.getByRole('heading', { level: 1, name: words.t('activities.kinds.breathe'), exact: true })
const breathe = (player: Player) => bar(player).getByRole('button', { name: player.words.t('safety.breathe'), exact: true })

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const language of ['fr', 'ar'] as const) {
    test(`a first visit plays on, and comes to the debrief, when the network goes, without a reload (${language})`, async ({ page, host }) => {
      test.setTimeout(240_000)
      const player = playerOf(page, language)
      await open(player)
      await expectReady(page)
      await expectHeld(page, /yard-day/)
      const isSame = await markPage(page)
      host.isDown = true
      await readAlong(player, await startScene(player), path, { most: 12 })
      await goOnTo(page, 'settings')
      await importText(player, finished(language))
      await expect(page.getByText(player.words.t('settings.done-imported'))).toBeVisible()
      await goOnTo(page, 'debrief')
      await expectDebrief(player)
      await breathe(player).click()
      await expect(breathing(player)).toBeVisible()
      await bar(player).getByRole('button', { name: player.words.t('safety.help'), exact: true }).click()
      await expect(page.getByRole('link', { name: player.words.t('help.call', { number: '2511' }) })).toBeVisible()
      expect(await isSame()).toBe(true)
    })

    test(`a second visit without a network plays (${language})`, async ({ page, context, host }) => {
      const player = playerOf(page, language)
      await open(player)
      await expectReady(page)
      await expectHeld(page, /assets.*witness.*js/)
      host.isDown = true
      await context.setOffline(true)
      await page.reload()
      await expectStarted(player)
      await player.link('title.settings').click()
      await expect(page.getByText(player.words.t('settings.held-all')).or(page.getByText(player.words.t('settings.held-game')))).toBeVisible()
      await player.button('common.back').click()
      await readAlong(player, await startScene(player), path, { most: 10 })
    })
  }

  test('a browser that does not play the smaller sounds holds the others', async ({ page }) => {
    await page.addInitScript(() => {
      const { canPlayType } = HTMLMediaElement.prototype
      HTMLMediaElement.prototype.canPlayType = function (kind) { return kind.includes('ogg') ? '' : canPlayType.call(this, kind) }
    })
    const player = playerOf(page)
    await open(player)
    await expectReady(page)
    const count = () => page.evaluate(async () => {
      const kept = (await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys()))).flat()
      return { mp3: kept.filter(({ url }) => url.endsWith('.mp3')).length, ogg: kept.filter(({ url }) => url.endsWith('.ogg')).length }
    })
    const sounds = readdirSync('dist/assets').filter((name) => name.endsWith('.mp3')).length
    await expect.poll(count, { timeout: 60_000 }).toEqual({ mp3: sounds, ogg: 0 })
    // The settings ask once, when they are opened.
    await expect(async () => {
      await open(player, '/#/settings')
      await expect(page.getByText(player.words.t('settings.held-all'))).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 60_000 })
  })

  test('a newer version that another window brings strands nobody: all opens, on the same line, and the title is of that version', async ({ page, context, host }) => {
    test.setTimeout(240_000)
    const player = playerOf(page)
    await open(player)
    await expectReady(page)
    const state = await readAlong(player, await startScene(player), path, { most: 4 })
    host.moveOn()
    const other = playerOf(await context.newPage())
    await open(other)
    await expectWaiting(other.page)
    await comeToTitle(other, 2)
    await breathe(player).click()
    await expect(breathing(player)).toBeVisible()
    await player.button('activities.back').click()
    await expectLine(player, state)
    await player.button('safety.skip').click()
    await player.button('common.home').click()
    await expectVersion(player, 2)
    await player.link('title.continue').click()
    await expectLine(player, state)
    // And no more than once.
    const isNew = await markPage(page)
    await player.button('safety.skip').click()
    await player.button('common.home').click()
    await player.link('title.continue').click()
    await expectLine(player, state)
    expect(await isNew()).toBe(true)
  })

  test('a version that comes while another still waits is held whole', async ({ page, host }) => {
    test.setTimeout(240_000)
    const player = playerOf(page)
    // What is refused keeps nothing from taking over.
    host.refused = /\.ogg$/
    await open(player)
    await expectReady(page)
    for (const version of [2, 3]) {
      host.moveOn()
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      await expectWaiting(page)
      await expectHeld(page, new RegExp(`assets.*witness.*next${version}.js`))
      await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing), { timeout: 60_000 }).toBeNull()
    }
    await comeToTitle(player, 3)
    host.isDown = true
    await page.reload()
    await expectStarted(player)
    await readAlong(player, await startScene(player), path, { most: 4 })
  })

  test('a device that holds the game by the worker of its first versions comes to this one, and forgets what that one kept', async ({ page, host }) => {
    test.setTimeout(240_000)
    const player = playerOf(page)
    host.worker = formerWorker()
    await open(player)
    await page.evaluate(async () => void await navigator.serviceWorker.ready)
    await page.reload()
    await expectReady(page)
    const state = await readAlong(player, await startScene(player), path, { most: 3 })
    host.moveOn()
    host.worker = undefined
    await open(player)
    await expectWaiting(page)
    await comeToTitle(player, 2)
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('workbox'))), { timeout: 60_000 }).toEqual([])
    host.isDown = true
    await page.reload()
    await expectStarted(player)
    await player.link('title.continue').click()
    await expectLine(player, state)
    await readAlong(player, state, path, { most: 12 })
  })

  for (const [what, refused] of [
    ['sounds, pictures, drawings and letters', /\.(ogg|mp3|webp|woff2)$|\/assets\/.*\.svg$/], ['data, the link card and icons', /\.(json|png)$/], ['the script of a seat', /pressed-/],
  ] as const) {
    test(`a filter that refuses ${what} costs no more than that, and they are asked for again`, async ({ page, host }) => {
      const player = playerOf(page)
      host.refused = refused
      await open(player)
      await expectReady(page)
      host.isDown = true
      await page.reload()
      await expectStarted(player)
      await readAlong(player, await startScene(player), path, { most: 5 })
      Object.assign(host, { isDown: false, refused: undefined })
      await open(player)
      await expectHeld(page, refused)
    })
  }

  test('half a picture, half the script of a seat: the story goes on, and no half is ever held for the whole', async ({ page, host }) => {
    const player = playerOf(page)
    const files = readdirSync('dist/assets')
    host.cut = /\.webp$|\/(pressed|phaser-stage)-/
    await open(player)
    await expectReady(page)
    await readAlong(player, await startScene(player), path, { most: 5 })
    host.cut = undefined
    await open(player)
    for (const cut of [/\.webp$/, /pressed-/, /phaser-stage/]) await expectHeld(page, cut)
    const held = await sizesHeld(page)
    const halves = held.filter(([name, size]) => files.includes(name.replace('/assets/', '')) && size !== statSync(`dist${name}`).size)
    expect(halves).toEqual([])
  })
})

test('a window whose files are gone is brought to the new version where it stands', async ({ page, host }) => {
  const player = playerOf(page)
  await open(player)
  const state = await readAlong(player, await startScene(player), path, { most: 4 })
  host.moveOn()
  await breathe(player).click()
  await expect(breathing(player)).toBeVisible()
  await expect(page.locator('script[src*="next2.js"]').first()).toBeAttached()
  await open(player, `/#/scene/${seat.split('/')[0]}`)
  await expectLine(player, state)
})

for (const [language, fault, what] of [['fr', 'refused', 'that never comes'], ['ar', 'cut', 'of which only half comes']] as const) {
  test(`a file ${what} while the network is there (${language}): one reload, the truth, and the reading goes on`, async ({ page, host }) => {
    host[fault] = /practice-.*js/
    const player = playerOf(page, language)
    let loads = 0
    page.on('load', () => { loads += 1 })
    await open(player)
    const state = await readAlong(player, await startScene(player), path, { most: 3 })
    await breathe(player).click()
    await expect(page.getByText(player.words.t('problem.cannot-load'))).toBeVisible()
    expect(loads).toBe(2)
    host.isDown = true
    await player.button('problem.again').click()
    await expect(page.getByText(player.words.t('problem.no-network'))).toBeVisible()
    Object.assign(host, { isDown: false, [fault]: undefined })
    await player.button('problem.again').click()
    await expect(breathing(player)).toBeVisible()
    await open(player)
    await player.link('title.continue').click()
    await expectLine(player, state)
  })
}

for (const language of ['fr', 'ar'] as const) {
  test(`no network and nothing held (${language}): the truth, trying again, and Continue`, async ({ page, host }) => {
    host.refused = /practice-.*js/
    const player = playerOf(page, language)
    await open(player)
    const state = await readAlong(player, await startScene(player), path, { most: 3 })
    host.isDown = true
    await breathe(player).click()
    await expect(page.getByText(player.words.t('problem.no-network'))).toBeVisible()
    await player.button('problem.again').click()
    await expect(page.getByText(player.words.t('problem.still-no-network'))).toBeVisible()
    await player.button('common.home').click()
    await player.link('title.continue').click()
    await expectLine(player, state)
    await breathe(player).click()
    await expect(page.getByText(player.words.t('problem.no-network'))).toBeVisible()
    Object.assign(host, { isDown: false, refused: undefined })
    await player.button('problem.again').click()
    await expect(breathing(player)).toBeVisible()
  })
}

test('what follows a scene is there to go on with until it was gone through', async ({ page }) => {
  const player = playerOf(page)
  await importEnding(player)
  await open(player)
  await player.link('title.continue').click()
  await expectDebrief(player)
})
