// Each kind of activity as a person does it: by keys alone, by touch, without motion, after a reload; and what is kept of the circle.
import { expect, test } from '@playwright/test'
import type { Activity, ActivityKind, Kinds } from '../../src/story/activities/activity.ts'
import { breathe } from './exercises/breathe.ts'
import { chain } from './exercises/chain.ts'
import { cardOf as personIn, circle, expectInside, wanted } from './exercises/circle.ts'
import { look } from './exercises/look.ts'
import { cardOf, cards, expectOpened, openByAddress, openByCard, performerOf, type Exercise, type Performer } from './exercises/performer.ts'
import { profiles } from './exercises/profiles.ts'
import { street } from './exercises/street.ts'
import { trace } from './exercises/trace.ts'
import { watchPointers } from './hands.ts'
import { keptOn } from './keeping.ts'
import { expectStarted, playerOf, type Player } from './player.ts'
import { expectNoViolation } from './violations.ts'
import type { Language } from './words.ts'

const exercises = [breathe, chain, circle, look, profiles, street, trace] as unknown as Exercise[]

/** The activity of a kind; where there are several, another one for each way to play. */
function activityOf<K extends ActivityKind>(kind: K, way = 0): Kinds[K]['activity'] {
  const all = cards.filter((one) => one.kind === kind)
  return all[way % all.length] as Kinds[K]['activity']
}

async function begin(player: Player, activity: Activity, isStill = false): Promise<Performer> {
  if (activity.kind === 'breathe') await player.page.clock.install()
  return performerOf(player, activity, { isStill })
}

/** What one takes along is said. */
async function expectTakenAlong({ expectSaidBelow, t, say }: Performer): Promise<void> {
  await expectSaidBelow(`${t('activities.what-stays')} ${say('closing')}`)
}

/** The way back leads to the list, where the card knows that it was done. */
async function goBack({ player, activity, press, button, t }: Performer): Promise<void> {
  await press(button(t('activities.back')))
  await expect(player.page.getByRole('heading', { level: 1, name: t('activities.title'), exact: true })).toBeFocused()
  await expect(cardOf(player, activity)).toContainText(t('activities.done'))
}

test.describe('by keys alone, on a wide screen', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  for (const exercise of exercises) {
    test(`${exercise.kind} (fr)`, async ({ page }) => {
      const pointers = await watchPointers(page)
      const performer = await begin(playerOf(page, 'fr', 'keyboard'), activityOf(exercise.kind))
      await openByCard(performer)
      await exercise.start(performer)
      await exercise.finish(performer)
      await expectTakenAlong(performer)
      await exercise.again(performer)
      await goBack(performer)
      expect(await pointers()).toBe(0)
    })
  }
})

test.describe('by touch, on a small telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  for (const exercise of exercises) {
    test(`${exercise.kind} (ar)`, async ({ page }) => {
      const performer = await begin(playerOf(page, 'ar', 'touch'), activityOf(exercise.kind, 1))
      await openByCard(performer)
      await exercise.start(performer)
      await exercise.finish(performer)
      await expectTakenAlong(performer)
      await goBack(performer)
    })
  }
})

test.describe('without motion, on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, contextOptions: { reducedMotion: 'reduce' } })

  for (const [index, exercise] of exercises.entries()) {
    const language: Language = index % 2 ? 'ar' : 'fr'
    test(`${exercise.kind} (${language}) is still, accessible, whole again after a reload, and can be finished`, async ({ page }) => {
      const player = playerOf(page, language)
      const performer = await begin(player, activityOf(exercise.kind, 2), true)
      await openByAddress(performer)
      await expectNoViolation(page)
      await exercise.start(performer)
      await expectNoViolation(page)
      await page.reload()
      await expectStarted(player)
      await expectOpened(player, performer.activity)
      performer.restart()
      await exercise.start(performer)
      await exercise.finish(performer)
      await expectTakenAlong(performer)
      await expectNoViolation(page)
    })
  }
})

for (const [language, width, height] of [['ar', 360, 740], ['fr', 320, 568]] as const) {
  test(`three rows of the class are seen above what one may say to somebody (${language}, ${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const performer = performerOf<'chain'>(playerOf(page, language, 'touch'), activityOf('chain'))
    const { main, button, t, say, activity: { classes } } = performer
    await openByAddress(performer)
    const at = classes.length - 1
    await button(t('activities.chain.class', { number: at + 1, name: say(`classes.${classes[at]!.id}`) })).click()
    const phones = main.getByRole('list', { name: t('activities.chain.phones') }).getByRole('button')
    await phones.nth(2).click()
    const close = main.getByRole('button', { name: t('common.close'), exact: true })
    await expect(close).toBeVisible()
    await expect.poll(async () => {
      const { y } = (await close.boundingBox())!
      const boxes = await Promise.all((await phones.all()).map((one) => one.boundingBox()))
      return boxes.filter((box) => box!.y > 0 && box!.y + box!.height < y).length
    }).toBeGreaterThanOrEqual(12)
    const { y, height: high } = (await button(say('acts.tell.name')).boundingBox())!
    expect(y + high).toBeLessThanOrEqual(height)
  })
}

test('the circle is kept over a reload, and erased with everything', async ({ page }) => {
  const player = playerOf(page, 'ar')
  const { words } = player
  const performer = performerOf<'circle'>(player, activityOf('circle'))
  const people = wanted(performer)
  await openByAddress(performer)
  await circle.start(performer)
  await expect.poll(async () => (await keptOn(page))?.circle).toEqual(people.map(({ id }) => id))
  await page.reload()
  await expectInside(performer, people)
  for (const one of people) await expect(personIn(performer, one)).toHaveAttribute('aria-pressed', 'true')

  await performer.press(performer.button(words.t('activities.circle.to-settings')))
  await player.button('settings.erase').click()
  await page.getByRole('dialog', { name: words.t('settings.erase') }).getByRole('button', { name: words.t('settings.erase-yes') }).click()
  await expect(page.getByText(words.t('settings.done-erased'))).toBeVisible()
  await openByAddress(performer)
  for (const _ of ['at once', 'after a reload']) {
    await expectInside(performer, [])
    await expect(performer.main.getByRole('button', { pressed: true })).toHaveCount(0)
    await page.reload()
  }
  expect((await keptOn(page))?.circle ?? []).toEqual([])
})
