// What a press means is asked before it is obeyed: a tap meant for what stood there before takes no choice, two taps count once.
import { expect, test, type Locator } from '@playwright/test'
import { begin, offered } from '../../src/story/step.ts'
import { openSettings } from './keeping.ts'
import { choiceOf, expectLine, follow, lineOf, open, openAt, playerOf, readings, type Player } from './player.ts'
import { places } from './screens.ts'
import { scene, script } from './words.ts'

/** Lines of the shortest reading: one whose next has choices, and one followed by two that have none. */
const { beforeChoices, first, plain } = (() => {
  const { path } = readings().shortest
  const states = [begin(script)]
  while (!states.at(-1)!.ending) {
    const state = states.at(-1)!
    states.push(follow(state, offered(script, state).length ? path[state.path.length] : undefined))
  }
  const isPlain = (index: number) => states[index] && !offered(script, states[index]).length && !script.moments[states[index].moment]!.activity
  const found = states.findIndex((state, index) => isPlain(index) && !isPlain(index + 1) && offered(script, states[index + 1]!).length > 0 && state.read.length > 1)
  const quiet = states.findIndex((_, index) => index > 1 && [0, 1, 2, 3].every((more) => isPlain(index + more)))
  return { beforeChoices: states[found]!, first: offered(script, states[found + 1]!)[0]!.id, plain: states.slice(quiet, quiet + 3) }
})()
const lineIn = (state: (typeof plain)[number]) => state.read.at(-1)!.line

/** Time stands still meanwhile, however slow the machine is. */
async function holdTime({ page }: Player): Promise<void> {
  await expect(page.locator('[data-rest]')).toHaveCount(0)
  await page.clock.pauseAt(await page.evaluate(() => Date.now()) + 60_000)
}

async function pressOn({ page, hands }: Player, target: Locator): Promise<void> {
  const box = (await target.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  if (hands.means === 'touch') await page.touchscreen.tap(x, y)
  else await page.mouse.click(x, y)
}

for (const means of ['mouse', 'touch'] as const) {
  test.describe(`by ${means}`, () => {
    test.use({ hasTouch: means === 'touch' })

    test('a second tap on what was Next takes no choice; a tap that comes later does', async ({ page }) => {
      const player = playerOf(page, 'fr', means)
      await page.clock.install()
      await openAt(player, lineIn(beforeChoices))
      await holdTime(player)
      await pressOn(player, player.button('play.next'))
      await expectLine(player, follow(beforeChoices))
      await pressOn(player, choiceOf(player, first))
      await expectLine(player, follow(beforeChoices))
      await page.clock.runFor(1000)
      await pressOn(player, choiceOf(player, first))
      await expectLine(player, follow(follow(beforeChoices), first))
    })

    test('two taps on Next, or beside it, go on once', async ({ page }) => {
      const player = playerOf(page, 'fr', means)
      await page.clock.install()
      await openAt(player, lineIn(plain[0]!))
      await holdTime(player)
      await pressOn(player, player.button('play.next'))
      await pressOn(player, player.button('play.next'))
      await pressOn(player, page.getByRole('main').locator('.stage-slot'))
      await expectLine(player, plain[1]!)
      await page.clock.runFor(1000)
      await pressOn(player, page.getByRole('main').locator('.stage-slot'))
      await expectLine(player, plain[2]!)
    })
  })
}

test('selecting a line with the mouse does not go on', async ({ page }) => {
  const player = playerOf(page)
  await openAt(player, lineIn(plain[0]!))
  await expect(page.locator('[data-rest]')).toHaveCount(0)
  const box = (await lineOf(player).boundingBox())!
  await page.mouse.move(box.x + 4, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + 90, box.y + 16, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(0)
  await expectLine(player, plain[0]!)
})

test('a second press never erases what is kept', async ({ page }) => {
  const player = playerOf(page)
  const dialog = page.getByRole('dialog', { name: player.words.t('settings.erase') })
  await page.clock.install()
  await openSettings(player)
  await holdTime(player)
  await player.button('settings.erase').click()
  await page.clock.runFor(50)
  await pressOn(player, player.button('settings.erase-yes'))
  await expect(dialog).toBeVisible()
  await page.clock.runFor(1000)
  await pressOn(player, player.button('settings.erase-yes'))
  await expect(dialog).toHaveCount(0)
})

test('a key held down turns one page', async ({ page }) => {
  const player = playerOf(page)
  await places.find(({ name }) => name === 'debrief')!.go(player)
  await player.button('common.next').focus()
  for (let beat = 0; beat < 6; beat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('debrief.named'), exact: true })).toBeVisible()
})

test('a key held down on a button of the scene goes on once', async ({ page }) => {
  const player = playerOf(page)
  await openAt(player, lineIn(plain[0]!))
  await player.button('play.next').focus()
  for (let beat = 0; beat < 6; beat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expectLine(player, plain[1]!)
})

test('what a practice opens takes no press at once', async ({ page }) => {
  const player = playerOf(page, 'ar', 'mouse')
  await page.clock.install()
  await open(player, `/#/notice/${scene}`)
  const newcomers = page.getByRole('main').getByRole('button')
  await expect(newcomers.first()).toBeVisible()
  await holdTime(player)
  await player.button('safety.breathe').click()
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('activities.kinds.breathe') })).toBeVisible()
  for (const one of await newcomers.all()) expect(await one.evaluate((button) => getComputedStyle(button).pointerEvents)).toBe('none')
  await page.clock.runFor(1000)
  for (const one of await newcomers.all()) expect(await one.evaluate((button) => getComputedStyle(button).pointerEvents)).not.toBe('none')
})
