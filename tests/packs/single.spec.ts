// The game in one file, opened from a disk with the network off: every screen, a whole play, what is kept and what is not.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { lineOf, open, openAt, playerOf, readAlong, readings, someLines, startScene } from '../play/player.ts'
import { activities, phones, places } from '../play/screens.ts'
import { openSettings } from '../play/keeping.ts'
import { goToStop, openConsole, openProjector } from '../play/class-session.ts'
import { refusedIn } from '../play/violations.ts'
import { expectPrivate, noteAll, walkThrough } from '../play/walk.ts'
import { script, sentencesOf } from '../play/words.ts'

interface Profile {
  /** Opens the browser of one person, whose disk keeps what was written there. */
  openBrowser(): Promise<BrowserContext>
  /** Every request that would have left. */
  asked: string[]
}

const test = base.extend<Profile>({
  asked: async ({ baseURL }, use) => {
    const asked: string[] = []
    await use(asked)
    expect(asked.filter((address) => !address.startsWith('data:') && !address.startsWith('blob:') && address.split(/[?#]/)[0] !== baseURL)).toEqual([])
  },
  openBrowser: async ({ asked, launchOptions, baseURL, viewport }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'packs-'))
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL, viewport, offline: true })
      context.on('request', (request) => asked.push(request.url()))
      opened.push(context)
      return context
    })
    for (const one of opened) await one.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  },
})

test('weighs at most 12 MB', () => {
  expect(statSync('packs/a-voix-haute.html').size).toBeLessThanOrEqual(12e6)
})

for (const language of ['fr', 'ar'] as const) {
  test(`every screen is there without a network, and nothing is asked for or refused (${language})`, async ({ openBrowser }) => {
    test.slow()
    const context = await openBrowser()
    const player = playerOf(context.pages()[0]!, language)
    for (const place of [...places, ...phones, ...activities]) {
      await test.step(place.name, async () => {
        await place.go(player)
        // A picture that is broken is hidden by the page, or has no size.
        await expect.poll(() => player.page.evaluate(() => [...document.images].filter(({ complete, naturalWidth, loading }) => complete && !naturalWidth && loading !== 'lazy').length)).toBe(0)
        expect(refusedIn(player.page)).toEqual([])
      })
    }
  })
}

test('a walk through every door leaves no trace beside the game, nor anything to be read of what was chosen', async ({ openBrowser, baseURL }) => {
  const context = await openBrowser()
  const notes = await noteAll(context, (address) => /^(data|blob):/.test(address) || address.split(/[?#]/)[0] === baseURL)
  const player = playerOf(context.pages()[0]!, 'ar')
  await open(player)
  await walkThrough(player)
  await expectPrivate(player, notes, { notes: [], stores: ['a-voix-haute', 'a-voix-haute class'] })
})

test('a whole scene is played to its ending, with pictures and sounds taken out only when asked for; it is kept when the browser is closed', async ({ openBrowser }) => {
  const context = await openBrowser()
  const player = playerOf(context.pages()[0]!)
  await context.addInitScript(() => {
    const counts = { sounds: 0, pictures: 0 }
    Object.assign(window, { counts })
    const decode = BaseAudioContext.prototype.decodeAudioData
    BaseAudioContext.prototype.decodeAudioData = function (this: BaseAudioContext, ...args) {
      counts.sounds += 1
      return decode.apply(this, args)
    }
    const { set, ...rest } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...rest, set(this: HTMLImageElement, address: string) { counts.pictures += 1; set!.call(this, address) } })
  })
  const counts = () => player.page.evaluate(() => (window as unknown as { counts: Record<'sounds' | 'pictures', number> }).counts)
  await open(player)
  expect(await counts()).toEqual({ sounds: 0, pictures: 0 })
  await startScene(player)
  await expect(player.page.locator('.stage-host [data-renderer]')).toBeAttached()
  const end = await readAlong(player, begin(script), readings().shortest.path)
  expect(end.ending).toBeTruthy()
  await expect(player.page).toHaveURL(/#\/debrief$/)
  await expect.poll(async () => (await counts()).sounds).toBeGreaterThan(0)
  await expect.poll(async () => (await counts()).pictures).toBeGreaterThan(0)
  expect(await player.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(await player.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['a-voix-haute'])
  await context.close()

  const again = playerOf((await openBrowser()).pages()[0]!)
  await open(again)
  await expect(again.link('title.continue')).toBeVisible()
  await expect(again.page.getByText(again.words.t('packs.disk'))).toBeVisible()
  await openSettings(again)
  await expect(again.page.getByText(again.words.t('settings.kept-disk'))).toBeVisible()
})

test('the title waits for no store, and speaks as it was asked to at the last visit all the same', async ({ openBrowser }) => {
  const first = await openBrowser()
  const player = playerOf(first.pages()[0]!, 'ar')
  await open(player)
  await readAlong(player, await startScene(player), readings().shortest.path, { most: 2 })
  await first.close()

  const { page } = playerOf((await openBrowser()).pages()[0]!)
  await page.goto('')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('link', { name: player.words.t('title.continue'), exact: true })).toBeVisible()
})

test('erasing takes away what is ours and nothing of other files of the disk', async ({ openBrowser }) => {
  const player = playerOf((await openBrowser()).pages()[0]!)
  await open(player)
  await player.page.evaluate(async () => {
    localStorage.setItem('of another file', 'kept')
    await new Promise((resolve) => { indexedDB.open('of another file').onsuccess = resolve })
  })
  await readAlong(player, await startScene(player), readings().shortest.path, { most: 6 })
  await openSettings(player)
  await player.button('settings.erase').click()
  await player.button('settings.erase-yes').click()
  await expect(player.page.getByText(player.words.t('settings.done-erased'))).toBeVisible()
  await open(player)
  await expect(player.link('title.continue')).toBeHidden()
  expect(await player.page.evaluate(async () => [localStorage.getItem('of another file'), (await indexedDB.databases()).some(({ name }) => name === 'of another file')])).toEqual(['kept', true])
})

test('a session leaves nothing on a shared computer, through links of languages too, and says so', async ({ openBrowser }) => {
  const player = playerOf((await openBrowser()).pages()[0]!)
  await open(player)
  await player.page.getByRole('link', { name: player.words.t('packs.session') }).click()
  await expect(player.page).toHaveURL(/session=1/)
  await expect(player.page.getByText(player.words.t('settings.kept-nowhere'))).toBeVisible()
  await player.page.getByRole('link', { name: 'العربية' }).click()
  const arab = playerOf(player.page, 'ar')
  await expect(arab.page.getByText(arab.words.t('settings.kept-nowhere'))).toBeVisible()
  await readAlong(arab, await startScene(arab), readings().shortest.path, { most: 6 })
  await expect(arab.page).toHaveURL(/session=1/)
  await arab.button('tools.settings').click()
  await expect(arab.page.getByRole('main').getByText(arab.words.t('settings.kept-nowhere'))).toBeVisible()
  // The games before it had opened the store, and nothing more is in it.
  await open(player)
  await expect(player.link('title.continue')).toBeHidden()
})

test('a class session from a disk: two windows in step, either loaded again, the second closed by mistake, a sheet to print, hiding and leaving both', async ({ openBrowser, asked }) => {
  test.slow()
  const context = await openBrowser()
  const page = context.pages()[0]!
  await page.setViewportSize({ width: 1366, height: 768 })
  const session = await openConsole(page)
  const { player, tell } = session
  let projector = await openProjector(session)
  const heading = (key: string) => projector.getByRole('heading', { name: sentencesOf('fr').sayIn('class/pages', key), exact: true })
  await expect(projector.getByText(tell('shown.welcome'))).toBeVisible()
  await projector.bringToFront()
  await projector.keyboard.press('PageDown')
  await expect(heading('rules.title')).toBeVisible()
  await projector.reload()
  await expect(heading('rules.title')).toBeVisible({ timeout: 40_000 })
  await page.bringToFront()
  await page.reload()
  await expect(page.getByText(tell('windows.there'))).toBeVisible({ timeout: 40_000 })
  await projector.close()
  await expect(page.getByText(tell('windows.lost'))).toBeVisible({ timeout: 15_000 })
  projector = await openProjector(session)
  await expect(heading('rules.title')).toBeVisible()
  await goToStop(session, () => page.keyboard.press('PageDown'))
  const [sheet] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: tell('speaks-up-print') }).click()])
  await expect(sheet.locator('.paper').first()).toContainText('2511', { timeout: 40_000 })
  await sheet.close()
  await page.bringToFront()
  await player.button('safety.hide').click()
  await projector.bringToFront()
  await expect(projector.getByRole('dialog', { name: player.words.t('cover.title') })).toBeVisible()
  await projector.keyboard.press('Escape')
  await page.bringToFront()
  await expect(page.getByRole('dialog', { name: player.words.t('cover.title') })).toBeHidden()
  await context.route(/wikipedia/, (route) => route.fulfill({ body: 'away' }))
  await player.button('safety.leave').click()
  for (const one of [page, projector]) await expect(one).toHaveURL(/wikipedia/)
  // Nothing else has left.
  asked.splice(0, asked.length, ...asked.filter((address) => !/wikipedia/.test(address)))
})

test('a browser below the floor reads the help numbers in the same file', async ({ openBrowser, baseURL }) => {
  const context = await openBrowser()
  const page = context.pages()[0]!
  await page.addInitScript(() => { CSS.supports = () => false })
  const player = playerOf(page)
  await page.goto(baseURL!)
  await expect(page.getByText(player.words.t('old.sentence'))).toBeVisible()
  await page.getByRole('link', { name: player.words.t('safety.hide') }).click()
  await expect(page.getByRole('link', { name: player.words.t('cover.back') })).toBeVisible()
  await expect(page.locator('#game')).toHaveCount(0)
})

test('a frame where nothing can be kept says so, and plays', async ({ openBrowser }) => {
  const { plain } = someLines()
  const context = await openBrowser()
  await context.addInitScript(() => { Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError') } }) })
  const player = playerOf(context.pages()[0]!)
  await openAt(player, plain)
  await expect(player.page.getByText(player.words.t('quiet.not-saved'))).toBeVisible()
  await player.button('play.next').click()
  await expect(lineOf(player)).not.toContainText(player.words.say(`lines.${plain}`))
})
