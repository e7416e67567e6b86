// Activities alone, breathing from the safety bar, and the question that comes back days later.
import { expect, test } from '@playwright/test'
import { importEnding } from './keeping.ts'
import { lineOf, open, openAt, playerOf, someLines } from './player.ts'
import { expectNoSideScroll } from './sight.ts'
import { script } from './words.ts'
import { inOrder } from '../../tools/content/compile.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const scenes = inOrder(wholeProject().scenes)
const cards = scenes.flatMap(({ id, activities }) => activities.map(({ activity }) => ({ ...activity, scene: id })))

for (const language of ['fr', 'ar'] as const) {
  test(`every activity opens from the map and leads back (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const { words } = player
    await open(player, '/#/map')
    await player.button('activities.title').click()
    const list = page.getByRole('list', { name: words.t('activities.list') })
    await expect(list.getByRole('button')).toHaveCount(cards.length)
    for (const [index, { kind }] of cards.entries()) {
      await list.getByRole('button').nth(index).click()
      await expect(page.getByRole('heading', { level: 1, name: words.t(`activities.kinds.${kind}`), exact: true })).toBeFocused()
      await expectNoSideScroll(page)
      await player.button('activities.back').click()
      await expect(page.getByRole('heading', { level: 1, name: words.t('activities.title'), exact: true })).toBeFocused()
    }
  })
}

test('breathing is one tap away in a scene, by keys too, and leads back to the same line', async ({ page }) => {
  const player = playerOf(page)
  const { plain } = someLines()
  await openAt(player, plain)
  await player.button('safety.breathe').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('activities.kinds.breathe') })).toBeFocused()
  await player.button('activities.start').press('Enter')
  await expect(page.getByRole('status').filter({ hasText: player.words.t('activities.breathe.in') })).toBeVisible()
  await player.button('activities.breathe.stop').press('Enter')
  await expect(player.button('activities.again')).toBeVisible()
  await player.button('activities.back').press('Enter')
  await expect(lineOf(player)).toContainText(player.words.say(`lines.${plain}`))
})

test('days after an ending, one question comes back, once', async ({ page }) => {
  const player = playerOf(page)
  const { words } = player
  const title = `\u2068${words.sayScene('title')}\u2069`
  await importEnding(player)
  await open(player, '/#/map')
  const offer = page.getByRole('button', { name: words.t('map.remember', { title }) })
  await offer.click()
  await expect(page.getByText(words.t('recall.later', { title }))).toBeVisible()
  await page.getByRole('main').getByRole('button').first().click()
  await player.button('recall.next').click()
  await player.button('recall.done').click()
  await expect(page.getByRole('heading', { level: 1, name: words.t('map.title') })).toBeFocused()
  await expect(offer).toHaveCount(0)
})

test('in a scene an activity can be played or passed over, and the story goes on after it', async ({ page }) => {
  const player = playerOf(page)
  const { words } = player
  const { moment, line, next } = firstActivity()
  await openAt(player, line)
  await player.button('play.activity').click()
  await expect(page.getByRole('heading', { level: 1, name: words.t(`activities.kinds.${kindOf(moment.activity!)}`) })).toBeFocused()
  await player.button('activities.pass').click()
  await expect(lineOf(player)).toContainText(words.say(`lines.${next}`))
  await openAt(player, line)
  await player.button('play.no-activity').press('Enter')
  await expect(lineOf(player)).toContainText(words.say(`lines.${next}`))
})

/** The first moment of the scene that proposes an activity: its last line, and the line that follows when nothing is chosen yet. */
function firstActivity() {
  const moment = Object.values(script.moments).find(({ activity }) => activity)!
  const after = script.moments[moment.next![0]!.to]!
  return { moment, line: moment.lines.at(-1)!.id, next: after.lines.find((one) => !one.if)!.id }
}

function kindOf(id: string): string {
  return cards.find((card) => card.id === id && card.scene === script.scene)!.kind
}
