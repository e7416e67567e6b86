// Two windows of one device: neither loses what the other did, and what one erases comes back from nowhere.
import { expect, test, type BrowserContext } from '@playwright/test'
import { expectKept, importText, fileWith, keptOn, openSettings, playSome } from './keeping.ts'
import { act, expectLine, expectStarted, open, playerOf, readAlong, readings, type Player } from './player.ts'
import { waitFrames } from './picture.ts'
import { makeDeaf } from './store.ts'
import { seat } from './words.ts'

const { path } = readings().shortest

async function erase(player: Player): Promise<void> {
  await openSettings(player)
  await player.button('settings.erase').click()
  await player.page.getByRole('dialog').getByRole('button', { name: player.words.t('settings.erase-yes') }).click()
  await expect(player.page.getByText(player.words.t('settings.done-erased'))).toBeVisible()
}

/** Two windows, both seen: a page behind another one in the same window is painted once a second. */
async function two(context: BrowserContext, isDeaf = false): Promise<[Player, Player]> {
  const first = await context.newPage()
  const opened = context.waitForEvent('page')
  await first.evaluate(() => { window.open('about:blank', '', 'popup,noopener') })
  const pages = [first, await opened]
  if (isDeaf) for (const page of pages) await makeDeaf(page)
  return pages.map((page) => playerOf(page)) as [Player, Player]
}

async function expectNothingLeft(player: Player): Promise<void> {
  for (const _ of ['at once', 'after a reload']) {
    await expect(player.link('title.play')).toBeVisible()
    await expect(player.link('title.continue')).toBeHidden()
    await player.page.reload()
    await expectStarted(player)
  }
  expect((await keptOn(player.page))?.scripts).toEqual({})
}

for (const isDeaf of [false, true]) {
  test.describe(isDeaf ? 'windows that can not talk' : 'windows that talk', () => {
    test('letters enlarged in one, lines read in the other: both are kept', async ({ context }) => {
      const [a, b] = await two(context, isDeaf)
      const state = await playSome(a)
      await openSettings(b)
      await b.page.getByRole('radio', { name: b.words.t('settings.text-larger') }).check({ force: true })
      await expect.poll(async () => (await keptOn(b.page))?.settings.textSize).toBe('larger')
      const later = await readAlong(a, state, path, { most: 1 })
      await expectKept(a, later)
      await expect(a.page.locator('html')).toHaveAttribute('data-text', 'larger')
      await a.page.reload()
      await expectLine(a, later)
      await expect(a.page.locator('html')).toHaveAttribute('data-text', 'larger')
    })

    test('erased in one, it is erased in the other, which shows it', async ({ context }) => {
      const [a, b] = await two(context, isDeaf)
      await playSome(a)
      await erase(b)
      if (isDeaf) await a.hands.goOn(a.button('play.next'), 0)
      await expect(a.page.getByText(a.words.t('quiet.replaced'))).toBeAttached()
      await expectNothingLeft(a)
    })
  })
}

test('a file opened in one is there in the other', async ({ context }) => {
  const [a, b] = await two(context)
  await playSome(a)
  await openSettings(b)
  await importText(b, fileWith({ [seat]: { path: path.slice(0, 1), line: '', ended: true, runs: [path.slice(0, 1)], recalledOn: ['2025-01-02'] } }))
  await expect(b.page.getByText(b.words.t('settings.done-imported'))).toBeVisible()
  await expect(a.page.getByText(a.words.t('quiet.replaced'))).toBeAttached()
  await expect(a.link('title.continue')).toBeHidden()
  expect((await keptOn(a.page))?.scripts[seat]?.ended).toBe(true)
})

test('another language in one is spoken in the other, on the same line', async ({ context }) => {
  const [a, b] = await two(context)
  const state = await playSome(a)
  await openSettings(b)
  await b.page.getByRole('radio', { name: b.words.t('languages.ar') }).check({ force: true })
  const arabic = playerOf(a.page, 'ar')
  await expectStarted(arabic)
  await expectLine(arabic, state)
  await expectKept(arabic, await act(arabic, state, path[state.path.length]))
})

test('a reading in two windows goes on in each', async ({ context }) => {
  const [a, b] = await two(context)
  const state = await playSome(a)
  await open(b)
  await b.link('title.continue').click()
  await expectLine(b, state)
  // What has just appeared takes no tap for a moment.
  await waitFrames(b.page, 45)
  const further = await readAlong(b, state, path, { most: 2 })
  await expectKept(b, further)
  await expectLine(a, state)
  await expectKept(a, await act(a, state, path[state.path.length]))
})
