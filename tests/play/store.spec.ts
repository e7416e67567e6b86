// A save against the stores of real devices: slow, failing, full, half emptied, shared by two paths of one host.
import { expect, test } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import released1 from '../fixtures/saves/version-1.json' with { type: 'json' }
import { expectKept, keptOn, playSome } from './keeping.ts'
import { act, expectLine, expectStarted, open, playerOf, readAlong, readings, someLines, startScene, type Player } from './player.ts'
import { failOnce, holdStore, keepAsFormerly, letStoreGo, mayRefuse, writeForEver } from './store.ts'
import { seat, script } from './words.ts'

const { path } = readings().shortest

async function another(player: Player, prepare?: (page: Player['page']) => Promise<void>): Promise<Player> {
  const page = await player.page.context().newPage()
  await prepare?.(page)
  await player.page.close()
  return playerOf(page, player.language)
}

/** Said for some seconds only, but there as long as it holds. */
const notSaved = ({ page, words }: Player) => page.getByText(words.t('quiet.not-saved'))

test('a store that fails once is read all the same', async ({ page }) => {
  const first = playerOf(page)
  const state = await playSome(first)
  const player = await another(first, failOnce)
  await player.page.goto('/')
  await player.link('title.continue').click()
  await expectLine(player, state)
})

test('a store that is slow is told, then found again, with what was played meanwhile', async ({ page }) => {
  const first = playerOf(page)
  const state = await playSome(first)
  const player = await another(first, holdStore)
  await player.page.goto('/')
  await expect(notSaved(player)).toBeAttached()
  await expect(player.link('title.continue')).toBeHidden()
  await startScene(player)
  await letStoreGo(player.page)
  await expect(notSaved(player)).toHaveCount(0)
  await expectLine(player, begin(script))
  await expectKept(player, state)
  await open(player)
  await letStoreGo(player.page)
  await player.link('title.continue').click()
  await expectLine(player, state)
})

test('the title offers to continue as soon as a slow store answers', async ({ page }) => {
  const first = playerOf(page)
  await playSome(first)
  const player = await another(first, holdStore)
  await player.page.goto('/')
  await expect(notSaved(player)).toBeAttached()
  await letStoreGo(player.page)
  await expect(player.link('title.continue')).toBeVisible()
})

test('when the notes of the browser alone are emptied, the save and its language are found again', async ({ page }) => {
  const player = playerOf(page, 'ar')
  const state = await playSome(player)
  await page.evaluate(() => localStorage.clear())
  await page.goto('about:blank')
  await page.goto('/')
  await expectStarted(player)
  await player.link('title.continue').click()
  await expectLine(player, state)
  expect((await keptOn(page))?.settings.language).toBe('ar')
})

test('what could not be written is written with the next line, and its notice goes', async ({ page }) => {
  const player = playerOf(page)
  await mayRefuse(page)
  const state = await playSome(player)
  await page.evaluate(() => { window.refuses = true })
  const unkept = await readAlong(player, state, path, { most: 1 })
  await expect(notSaved(player)).toBeAttached()
  await page.evaluate(() => { window.refuses = false })
  await expectKept(player, await act(player, unkept, path[unkept.path.length]))
  await expect(notSaved(player)).toHaveCount(0)
})

test('a page that dies in the middle of a writing leaves the save as it was before, whole', async ({ page }) => {
  const first = playerOf(page)
  const state = await playSome(first)
  await writeForEver(page)
  await readAlong(first, state, path, { most: 1 })
  await page.waitForFunction(() => window.isWriting)
  const died = page.waitForEvent('crash')
  void (await page.context().newCDPSession(page)).send('Page.crash').catch(() => undefined)
  await died
  const player = playerOf(await page.context().newPage())
  await player.page.goto('/')
  await player.link('title.continue').click()
  await expectLine(player, state)
  await expectKept(player, await readAlong(player, state, path, { most: 1 }))
})

test('a language that was asked outlives a reload, even before anything can be kept', async ({ page }) => {
  const first = playerOf(page)
  const state = await playSome(first)
  const french = await another(first, holdStore)
  const player = playerOf(french.page, 'ar')
  await player.page.goto('/?lang=ar')
  await expectStarted(player)
  await expect(player.page).toHaveURL(/\/#\/$/)
  for (const note of ['kept', 'lost']) {
    if (note === 'lost') await player.page.evaluate(() => localStorage.clear())
    await player.page.reload()
    await expectStarted(player)
  }
  await letStoreGo(player.page)
  await expect.poll(async () => (await keptOn(player.page))?.settings.language).toBe('ar')
  await player.link('title.continue').click()
  await expectLine(player, state)
})

test.describe('two paths of one host', () => {
  test.beforeEach(async ({ context }) => {
    const rooted = (address: string) => address.replace(/\/(essai|jeu)\//, '/')
    await context.route(/\/(essai|jeu)\//, (route) => route.continue({ url: rooted(route.request().url()) }))
  })

  test('share nothing', async ({ page }) => {
    const player = playerOf(page, 'ar')
    await open(player, `/essai/?scene=${seat.split('/')[0]}&at=${someLines().plain}`)
    await expect.poll(async () => (await keptOn(page, '/essai/'))?.scripts[seat]?.line).toBe(someLines().plain)
    const french = playerOf(page)
    await page.goto('/jeu/')
    await expectStarted(french)
    await expect(french.link('title.play')).toBeVisible()
    await expect(french.link('title.continue')).toBeHidden()
    await page.goto('/essai/')
    await expectStarted(player)
    await expect(player.link('title.continue')).toBeVisible()
  })

  test('take what the first versions kept for the host once, and lose nothing of it', async ({ page }) => {
    await page.goto('/icons/icon.svg')
    await keepAsFormerly(page, released1, 'ar')
    const player = playerOf(page, 'ar')
    await page.goto('/essai/')
    await expectStarted(player)
    await expect(player.link('title.continue')).toBeVisible()
    expect(await keptOn(page, '/essai/')).toMatchObject(released1)
    await page.goto('/jeu/')
    await expectStarted(playerOf(page))
    await expect(playerOf(page).link('title.continue')).toBeHidden()
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).includes('espace'))).toBe(false)
    await page.goto('/essai/')
    await expect(player.link('title.continue')).toBeVisible()
  })
})
