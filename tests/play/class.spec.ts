// A class session as an adult holds it: a console and a projector in step, what the class may see, what survives; one window alone, by keys.
import { expect, test, type Page } from '@playwright/test'
import { begin, offered } from '../../src/story/step.ts'
import { choose, goOn } from '../../src/lesson/reading.ts'
import type { State } from '../../src/story/state.ts'
import { open, playerOf, type Player } from './player.ts'
import { project, scene, script, sentencesOf, type Language } from './words.ts'

const stops = project.scenes.find(({ id }) => id === scene)!.class!.data.stops.map(({ moment }) => moment)

interface Session { player: Player; console: Page; tell: (key: string) => string; say: (key: string) => string }

async function openConsole(page: Page, language: Language = 'fr'): Promise<Session> {
  const player = playerOf(page, language)
  const { sayIn, say } = sentencesOf(language)
  const tell = (key: string) => sayIn('class/screens', key)
  await open(player, '/#/class')
  await page.getByRole('button', { name: tell('begin.go') }).click()
  await expect(page.getByRole('heading', { name: sayIn('class/plans', 'p55.steps.accueil.title'), exact: true })).toBeVisible()
  return { player, console: page, tell, say }
}

/** Goes to the step in which the scene plays, and on to its first stop. */
async function goToStop({ console: page, tell, say }: Session, goOnce: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: sentencesOf('fr').sayIn('class/plans', 'p55.steps.jouer.title') }).click()
  for (const state of wayToFirstStop().slice(1)) {
    // A small choice is the class's, at once; everything else is the remote's.
    const small = state.path.at(-1)
    const button = page.getByRole('region', { name: tell('reading.choose') }).getByRole('button', { name: small && say(`choices.${small}`) })
    if (small && await button.isVisible()) await button.click()
    else await goOnce()
    await expect(page.getByText(say(`lines.${state.read.at(-1)!.line}`)).first()).toBeVisible()
  }
  await expect(page.getByRole('heading', { name: tell('reading.choose') })).toBeVisible()
}

async function openProjector({ console: page, tell }: Session): Promise<Page> {
  const [projector] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: tell('windows.open') }).click()])
  await expect(page.getByText(tell('windows.there'))).toBeVisible()
  return projector
}

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

/** Every state from the first line to the first stop, by the first of every small choice. */
function wayToFirstStop(): State[] {
  const way = [begin(script)]
  for (let state = way[0]!; !(stops.includes(state.moment) && offered(script, state).length > 1);) {
    const offer = offered(script, state)
    state = offer.length > 1 ? choose(script, state, offer[0]!.id) : goOn(script, state)
    way.push(state)
  }
  return way
}
