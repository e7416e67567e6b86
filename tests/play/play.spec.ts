// A whole scene, from the title to the map of turning points and back to one of them: by mouse, by finger, by keys alone, in both languages.
import { expect, test } from '@playwright/test'
import { forksOf } from '../../src/story/forks.ts'
import { readOn, replay } from '../../src/story/replay.ts'
import type { State } from '../../src/story/state.ts'
import { offered } from '../../src/story/step.ts'
import { watchPointers, type Means } from './hands.ts'
import { expectLine, expectLookable, expectStarted, choiceOf, playerOf, readAlong, readings, startScene, type Player } from './player.ts'
import { expectNoSideScroll, expectReachable } from './sight.ts'
import { script, type Language } from './words.ts'

const phone = { width: 360, height: 740 }
const laptop = { width: 1366, height: 768 }
const { shortest: reading } = readings()

const ways: { means: Means; language: Language; viewport: typeof phone }[] = [
  { means: 'mouse', language: 'fr', viewport: laptop },
  { means: 'touch', language: 'ar', viewport: phone },
  { means: 'keyboard', language: 'ar', viewport: laptop },
]

for (const { means, language, viewport } of ways) {
  test.describe(`${means}, ${language}, ${viewport.width} px`, () => {
    test.use({ viewport, hasTouch: means === 'touch' })
    test.setTimeout(240_000)

    test('a scene is played from the title to a turning point', async ({ page }) => {
      const pointers = await watchPointers(page)
      const player = playerOf(page, language, means)
      await page.goto('/')
      await expectStarted(playerOf(page, 'fr'))
      if (language === 'ar') await player.hands.press(player.link('languages.ar'))
      await expectStarted(player)
      const first = await startScene(player)
      await expectLookable(player, first)
      const end = await readAlong(player, first, reading.path, { look: means !== 'mouse' })
      expect(end.ending).toBe(reading.ending)
      await seeDebrief(player, end)
      await answer(player)
      await returnToTurn(player, end)
      if (means === 'keyboard') expect(await pointers()).toBe(0)
    })
  })
}

async function seeDebrief(player: Player, end: State): Promise<void> {
  const { page, hands, words, button } = player
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.say(`endings.${end.ending}.title`))
  const titles = ['named', 'helps'] as const
  for (const title of titles) {
    await expectNoSideScroll(page)
    await expectReachable(button('common.next'))
    await hands.press(button('common.next'))
    await expect(page.getByRole('heading', { level: 1, name: words.t(`debrief.${title}`), exact: true })).toBeFocused()
  }
  await expect(page.getByRole('link', { name: words.t('help.call', { number: '2511' }) })).toHaveAttribute('href', 'tel:2511')
}

async function answer({ page, hands, words, button }: Player): Promise<void> {
  await hands.press(button('debrief.questions'))
  for (const [index, { id, options }] of script.recall.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: words.sayScene(`questions.${id}.ask`), exact: true })).toBeFocused()
    const option = options[index % options.length]!
    await hands.press(page.getByRole('button', { name: words.sayScene(`questions.${id}.options.${option.id}.text`) }))
    await expect(page.getByText(words.sayScene(`questions.${id}.options.${option.id}.reply`))).toBeVisible()
    await expectNoSideScroll(page)
    await hands.press(button('recall.next'))
  }
  await expect(page.getByRole('heading', { level: 1, name: words.sayScene('card.title'), exact: true })).toBeFocused()
  await hands.press(button('recall.done'))
}

async function returnToTurn(player: Player, end: State): Promise<void> {
  const { page, hands, words, button } = player
  await expect(page.getByRole('heading', { level: 1, name: words.t('forks.title') })).toBeFocused()
  await expectNoSideScroll(page)
  const forks = forksOf(script, [end.path])
  const stations = page.locator('[data-moment]')
  await expect(stations).toHaveCount(forks.length)
  const fork = forks[Math.floor(forks.length / 2)]!
  await hands.press(page.locator(`[data-moment="${fork.moment}"]`))
  await expect(page.getByRole('heading', { level: 3, name: words.say(`turns.${fork.moment}`), exact: true })).toBeFocused()
  await hands.press(button('forks.replay'))
  const back = replay(script, fork.before)
  if (!back.ok) throw new Error(`The rules can't go back to ${fork.moment}.`)
  const state = readOn(script, back.state, () => false)
  await expectLine(player, state)
  await expectLookable(player, state)
  const other = offered(script, state).find(({ id }) => id !== end.path[fork.before.length])!
  await hands.choose(choiceOf(player, other.id), offered(script, state).indexOf(other))
}
