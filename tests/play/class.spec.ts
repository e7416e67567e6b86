// A class session as an adult holds it: a console and a projector in step, what the class may see, what survives; one window alone, by keys.
import { expect, test } from '@playwright/test'
import { offered } from '../../src/story/step.ts'
import { open, playerOf } from './player.ts'
import { goToStop, openConsole, openProjector, wayToFirstStop } from './class-session.ts'
import { script, sentencesOf } from './words.ts'

test('two windows in step: the scene, a vote without a number before its end, reloads, a window closed, hiding both, leaving both', async ({ page, context }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  const session = await openConsole(page)
  const { tell, say } = session
  let projector = await openProjector(session)
  await projector.bringToFront()
  await expect(projector.getByText(tell('shown.welcome'))).toBeVisible()
  await page.bringToFront()
  await goToStop(session, () => page.keyboard.press('PageDown'))
  await page.getByRole('button', { name: tell('console.next') }).click()
  const first = offered(script, wayToFirstStop().at(-1)!)[0]!.id
  const more = page.getByRole('button', { name: tell('count.more').replace('{{option}}', say(`choices.${first}`)) })
  await expect(page.locator('[data-rest]')).toHaveCount(0)
  // Fast clicking loses nothing, and counts nothing twice.
  for (let vote = 0; vote < 12; vote++) await more.dispatchEvent('click')
  await expect(page.getByRole('spinbutton').first()).toHaveValue('12')
  await projector.bringToFront()
  await expect(projector.getByText(say(`choices.${first}`))).toBeVisible()
  await expect(projector.getByRole('list').getByText('12')).toHaveCount(0)
  await projector.keyboard.press('PageDown')
  await expect(projector.getByRole('list').getByText('12', { exact: true })).toBeVisible()
  // Either window loaded again takes up where the other is.
  await projector.reload()
  await expect(projector.getByRole('list').getByText('12', { exact: true })).toBeVisible()
  await page.bringToFront()
  await page.reload()
  await expect(page.getByRole('spinbutton').first()).toHaveValue('12')
  await expect(page.getByText(tell('windows.there'))).toBeVisible()
  await projector.close()
  await expect(page.getByText(tell('windows.lost'))).toBeVisible({ timeout: 15_000 })
  projector = await openProjector(session)
  await projector.bringToFront()
  await expect(projector.getByRole('list').getByText('12', { exact: true })).toBeVisible()
  await page.bringToFront()
  await session.player.button('safety.hide').click()
  await projector.bringToFront()
  await expect(projector.getByRole('dialog', { name: session.player.words.t('cover.title') })).toBeVisible()
  await projector.keyboard.press('Escape')
  await page.bringToFront()
  await expect(page.getByRole('dialog', { name: session.player.words.t('cover.title') })).toBeHidden()
  await context.route(/wikipedia/, (route) => route.fulfill({ body: 'away' }))
  await session.player.button('safety.leave').click()
  for (const one of [page, projector]) await expect(one).toHaveURL(/wikipedia/)
})

test('a lid closed for forty minutes, a pupil’s page in Arabic on the same machine, a projector that shrinks: the session is where it was, in its language, and nothing private is seen', async ({ page, context }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.clock.install()
  const session = await openConsole(page)
  const { tell } = session
  const projector = await openProjector(session)
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  const left = page.getByRole('region', { name: tell('clock.label') })
  await expect(left).toContainText('4')
  const said = await left.textContent()
  const sleep = await Promise.all([page, projector].map((one) => context.newCDPSession(one)))
  for (const one of sleep) await one.send('Page.setWebLifecycleState', { state: 'frozen' })
  await page.clock.fastForward('40:00')
  for (const one of sleep) await one.send('Page.setWebLifecycleState', { state: 'active' })
  const pupil = playerOf(await context.newPage(), 'ar')
  await open(pupil, '/#/class/reply')
  await pupil.page.close()
  await page.bringToFront()
  await expect(page.getByText(tell('windows.there'))).toBeVisible({ timeout: 30_000 })
  await expect(left).toHaveText(said!)
  for (const one of [page, projector]) await expect(one.locator('html')).toHaveAttribute('lang', 'fr')
  await page.reload()
  await expect(page.getByText(tell('windows.there'))).toBeVisible({ timeout: 30_000 })
  for (const one of [page, projector]) await expect(one.locator('html')).toHaveAttribute('lang', 'fr')
  for (const [width, height] of [[1024, 768], [800, 600], [480, 360]] as const) {
    await projector.setViewportSize({ width, height })
    await projector.bringToFront()
    await expect(projector.getByRole('heading', { name: sentencesOf('fr').sayIn('class/pages', 'rules.title'), exact: true })).toBeInViewport()
    for (const note of ['notes.say', 'plan.title', 'windows.title', 'clock.pause']) await expect(projector.getByText(tell(note))).toHaveCount(0)
    expect(await projector.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

test('the fullest slides are seen whole on the wall: the longest questions with their answers, who can help', async ({ page }) => {
  const session = await openConsole(page)
  const { sayIn } = sentencesOf('fr')
  const projector = await openProjector(session)
  for (const step of ['avant', 'fermer']) {
    await page.bringToFront()
    await page.getByRole('button', { name: sayIn('class/plans', `p55.steps.${step}.title`) }).first().click()
    for (let item = 0; item < (step === 'avant' ? 7 : 1); item++) {
      await projector.bringToFront()
      for (const [width, height] of [[1366, 768], [1920, 1080]] as const) {
        await projector.setViewportSize({ width, height })
        await expect.poll(() => projector.evaluate(() => document.documentElement.scrollHeight - innerHeight), `${step} ${item} at ${width}`).toBeLessThanOrEqual(1)
      }
      await projector.keyboard.press('PageDown')
    }
  }
})

test('one window alone in Arabic, by keys: the notes are behind one, the letters are large, what is written comes back next time', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  const session = await openConsole(page, 'ar')
  const { tell } = session
  const { sayIn } = sentencesOf('ar')
  await page.getByRole('button', { name: tell('windows.be-alone') }).press('Enter')
  await expect(page.getByText(tell('notes.say'))).toBeHidden()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { name: sayIn('class/pages', 'rules.title'), exact: true })).toBeFocused()
  // At eight metres from two metres of screen: nothing under one and a half hundredths of its width.
  const smallest = await page.locator('#main').evaluate((main) => Math.min(...[...main.querySelectorAll('*')].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim())).map((one) => parseFloat(getComputedStyle(one).fontSize))))
  expect(smallest).toBeGreaterThanOrEqual(1920 * 0.015)
  await page.keyboard.press('n')
  const notes = page.getByRole('dialog', { name: tell('console.notes') })
  await expect(notes.getByText(tell('notes.say'))).toBeVisible()
  await notes.getByRole('button', { name: sayIn('class/plans', 'p55.steps.regle.title') }).first().press('Enter')
  await notes.getByRole('textbox').fill('نسأل قبل أن ننشر.')
  await notes.getByRole('button', { name: tell('console.end') }).press('Enter')
  await notes.getByRole('button', { name: tell('console.end-yes') }).press('Enter')
  await expect(page.getByRole('heading', { name: tell('title'), exact: true })).toBeVisible()
  await expect(page.getByText('نسأل قبل أن ننشر.').first()).toBeVisible()
  await page.getByRole('button', { name: tell('begin.go') }).press('Enter')
  await page.getByRole('button', { name: tell('windows.be-alone') }).press('Enter')
  await expect(page.getByText('نسأل قبل أن ننشر.')).toBeVisible()
})
