// What is kept on this device: where one was, across reloads, languages, files and devices that keep nothing. A lost save hurts.
import { expect, test, type Page } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { exportText, expectKept, fileWith, importText, openSettings, playSome } from './keeping.ts'
import { expectLine, expectStarted, open, playerOf, readAlong, readings, startScene, type Player } from './player.ts'
import { scene, script, seat } from './words.ts'

const { path } = readings().shortest

async function continueFromTitle(player: Player): Promise<void> {
  await open(player)
  await player.link('title.continue').click()
}

test('a reload in mid-scene comes back to the same line', async ({ page }) => {
  const player = playerOf(page)
  const state = await playSome(player)
  await page.reload()
  await expectLine(player, state)
  const later = await readAlong(player, state, path, { most: 1 })
  await expectKept(player, later)
  await page.reload()
  await expectLine(player, later)
})

test('the language changes in mid-scene without moving', async ({ page }) => {
  const french = playerOf(page)
  const arabic = playerOf(page, 'ar')
  const state = await playSome(french)
  await french.button('tools.settings').click()
  await page.getByRole('radio', { name: french.words.t('languages.ar') }).check({ force: true })
  await expectStarted(arabic)
  await arabic.button('common.back').click()
  await expectLine(arabic, state)
  await page.reload()
  await expectStarted(arabic)
  await expectLine(arabic, state)
})

test('the title offers to continue', async ({ page, context }) => {
  const player = playerOf(page)
  const state = await playSome(player)
  await continueFromTitle(player)
  await expectLine(player, state)
  await page.close()
  const another = playerOf(await context.newPage())
  await continueFromTitle(another)
  await expectLine(another, state)
})

test('everything can be erased', async ({ page }) => {
  const player = playerOf(page)
  await playSome(player)
  await openSettings(player)
  await player.button('settings.erase').click()
  const dialog = page.getByRole('dialog', { name: player.words.t('settings.erase') })
  await dialog.getByRole('button', { name: player.words.t('common.cancel') }).click()
  await expect(dialog).toBeHidden()
  await player.button('settings.erase').click()
  await dialog.getByRole('button', { name: player.words.t('settings.erase-yes') }).click()
  await expect(page.getByText(player.words.t('settings.done-erased'))).toBeVisible()
  for (const _ of ['at once', 'after a reload']) {
    await open(player)
    await expect(player.link('title.play')).toBeVisible()
    await expect(player.link('title.continue')).toBeHidden()
    await page.reload()
  }
})

test('a file brings the same place to another device', async ({ page, browser }) => {
  const player = playerOf(page)
  const state = await playSome(player)
  await openSettings(player)
  const text = await exportText(player)
  const context = await browser.newContext()
  const other = playerOf(await context.newPage())
  await openSettings(other)
  await importText(other, text)
  await expect(other.page.getByText(other.words.t('settings.done-imported'))).toBeVisible()
  await continueFromTitle(other)
  await expectLine(other, state)
  await context.close()
})

const bad = [
  ['damaged-file', '{"format":"a-voix-haute","version":1,"scripts":{'],
  ['damaged-file', '{"format":"a-voix-haute","version":1,"scripts":[]}'],
  ['foreign-file', '{"name":"autre chose"}'],
  ['foreign-file', 'ceci n’est pas une partie'],
  ['newer-file', '{"format":"a-voix-haute","version":999}'],
] as const

test('a file that does not fit says so and changes nothing', async ({ page }) => {
  const player = playerOf(page)
  const state = await playSome(player)
  await openSettings(player)
  const before = await exportText(player)
  for (const [message, text] of bad) {
    await importText(player, text)
    await expect(page.getByText(player.words.t(`quiet.${message}`))).toBeVisible()
    expect(await exportText(player)).toBe(before)
  }
  await continueFromTitle(player)
  await expectLine(player, state)
})

test('a choice that is gone starts that scene again, and only that one', async ({ page }) => {
  const player = playerOf(page)
  await openSettings(player)
  const gone = { path: ['un-choix-disparu'], line: 'une-ligne-disparue', ended: false, runs: [['un-choix-disparu']], recalledOn: [] }
  const other = { path: ['ailleurs'], line: 'ailleurs-1', ended: true, runs: [['ailleurs']], finishedOn: '2025-01-02', recalledOn: ['2025-01-09'] }
  await importText(player, fileWith({ [seat]: gone, 'autre/witness': other }))
  await expect(page.getByText(player.words.t('settings.done-imported'))).toBeVisible()
  await continueFromTitle(player)
  await expectLine(player, begin(script))
  await expect(page.getByText(player.words.t('quiet.restarted'))).toBeAttached()
  await openSettings(player)
  expect(JSON.parse(await exportText(player)).scripts['autre/witness']).toEqual(other)
})

test('a line that is gone goes on from the choice before it', async ({ page }) => {
  const player = playerOf(page)
  await openSettings(player)
  await importText(player, fileWith({ [seat]: { path: path.slice(0, 2), line: 'une-ligne-disparue', ended: false, runs: [], recalledOn: [] } }))
  await expect(page.getByText(player.words.t('settings.done-imported'))).toBeVisible()
  await continueFromTitle(player)
  await expect(page.getByRole('main').getByRole('button', { name: player.words.t('play.next') })).toBeVisible()
  await expect(page.getByText(player.words.t('quiet.restarted'))).toHaveCount(0)
})

async function block(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError') } })
    }
  })
}

async function silence(page: Page): Promise<void> {
  await page.addInitScript(() => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest })
}

for (const [what, prepare] of [['blocked', block], ['that never answers', silence]] as const) {
  test(`storage ${what}: the game starts soon, plays, and says quietly that nothing is kept`, async ({ page }) => {
    await prepare(page)
    const player = playerOf(page)
    await page.goto('/?lang=fr')
    await expect(player.button('safety.hide')).toBeVisible({ timeout: 5000 })
    await expect(page.getByText(player.words.t('quiet.not-saved'))).toBeAttached()
    await readAlong(player, await startScene(player), path, { most: 4 })
    expect(page.url()).toContain(scene)
  })
}
