// The neighbourhood and the seats: every story within reach, one proposed, and each seat goes on where it was left.
import { expect, test } from '@playwright/test'
import { reach } from './hands.ts'
import { importEnding } from './keeping.ts'
import { lineOf, open, playerOf, startButton, type Player } from './player.ts'
import { expectNoSideScroll, expectReachable } from './sight.ts'
import { scene } from './words.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const { scenes } = wholeProject()
const seats = scenes.find(({ id }) => id === scene)!.seats
const pinsOf = ({ page, words }: Player) => page.getByRole('list', { name: words.t('map.list') }).getByRole('button')

for (const language of ['fr', 'ar'] as const) {
  for (const viewport of [{ width: 360, height: 740 }, { width: 820, height: 1180 }, { width: 1366, height: 768 }]) {
    test.describe(`${language}, ${viewport.width} px`, () => {
      test.use({ viewport })
      test('every story is within reach, and one of them is proposed', async ({ page }) => {
        const player = playerOf(page, language)
        await open(player)
        await player.link('title.play').click()
        await expect(page.getByRole('heading', { level: 1, name: player.words.t('map.title'), exact: true })).toBeFocused()
        const pins = pinsOf(player)
        await expect(pins).toHaveCount(scenes.length)
        for (const pin of await pins.all()) await expectReachable(pin)
        await expect(pins.filter({ hasText: player.words.t('map.next') })).toHaveCount(1)
        await expect(page.locator('.town-view img')).toHaveJSProperty('complete', true)
        expect(await page.locator('.town-view img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
        await expectNoSideScroll(page)
      })
    })
  }
}

test('the witness comes first; an ending opens the other seats, and each goes on where it was left', async ({ page }) => {
  const player = playerOf(page)
  const [witness, other] = seats.map(({ script }) => player.words.nameOf(script.lead))
  const begin = (name: string) => page.getByRole('button', { name: player.words.t('seats.start', { name }), exact: true })
  await open(player, `/#/notice/${scene}`)
  await expect(begin(witness!)).toBeVisible()
  await expect(begin(other!)).toHaveCount(0)
  await expect(page.getByText(player.words.t('seats.locked', { witness: witness! }))).toBeVisible()

  await importEnding(player)
  await open(player, '/#/map')
  await pinsOf(player).filter({ hasText: player.words.t('map.ended') }).click()
  await begin(other!).click()
  await player.hands.goOn(player.button('play.next'), 0)
  const line = await lineOf(player).textContent()
  await player.button('safety.skip').click()
  await expect(pinsOf(player).filter({ hasText: player.words.t('map.begun') })).toHaveCount(1)
  await player.button('common.home').click()
  await player.link('title.continue').click()
  await expect(lineOf(player)).toHaveText(line!)
  await page.reload()
  await expect(lineOf(player)).toHaveText(line!)
})

test('an address opens a seat at a line', async ({ page }) => {
  const { seat, script, texts } = seats.at(-1)!
  const line = script.moments[script.start]!.lines.at(-1)!.id
  const player = playerOf(page)
  await open(player, `/?scene=${scene}&seat=${seat}&at=${line}`)
  await expect(lineOf(player)).toContainText(texts.find(({ key }) => key === `lines.${line}`)!.value)
  await open(player, `/?scene=${scene}&seat=nobody`)
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('problem.title'), exact: true })).toBeVisible()
})

test('keys alone go from the map into the story and back', async ({ page }) => {
  const player = playerOf(page, 'ar', 'keyboard')
  await open(player, '/#/map')
  await reach(page, pinsOf(player).filter({ hasText: player.words.t('map.next') }))
  await page.keyboard.press('Enter')
  await expect(startButton(player)).toBeVisible()
  await player.hands.press(player.button('notice.skip'))
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('map.title'), exact: true })).toBeFocused()
})

test('nothing moves on the map when motion is off', async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const player = playerOf(await context.newPage())
  await open(player, '/#/map')
  await expect(pinsOf(player).first()).toBeVisible()
  expect(await player.page.evaluate(() => document.getAnimations().length)).toBe(0)
  await context.close()
})
