// An adult who holds a class session: opens its console, its projector, goes on to the first stop.
import { expect, type Page } from '@playwright/test'
import { begin, offered } from '../../src/story/step.ts'
import { choose, goOn } from '../../src/lesson/reading.ts'
import type { State } from '../../src/story/state.ts'
import { open, playerOf, type Player } from './player.ts'
import { project, scene, script, sentencesOf, type Language } from './words.ts'

const stops = project.scenes.find(({ id }) => id === scene)!.class!.data.stops.map(({ moment }) => moment)

export interface Session { player: Player; console: Page; tell: (key: string) => string; say: (key: string) => string }

export async function openConsole(page: Page, language: Language = 'fr'): Promise<Session> {
  const player = playerOf(page, language)
  const { sayIn, say } = sentencesOf(language)
  const tell = (key: string) => sayIn('class/screens', key)
  await open(player, '/#/class')
  await page.getByRole('button', { name: tell('begin.go') }).click()
  await expect(page.getByRole('heading', { name: sayIn('class/plans', 'p55.steps.accueil.title'), exact: true })).toBeVisible()
  await expect(page.getByText(tell('console.step').replace('{{step}}', '1').split('{{all}}')[0]!)).toBeVisible()
  return { player, console: page, tell, say }
}

/** Goes to the step in which the scene plays, and on to its first stop. */
export async function goToStop({ player, console: page, tell, say }: Session, goOnce: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: player.words.sayIn('class/plans', 'p55.steps.jouer.title') }).click()
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

export async function openProjector({ console: page, tell }: Session): Promise<Page> {
  const [projector] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: tell('windows.open') }).click()])
  // From a disk the whole game is read again.
  await expect(page.getByText(tell('windows.there'))).toBeVisible({ timeout: 40_000 })
  return projector
}

/** Every state from the first line to the first stop, by the first of every small choice. */
export function wayToFirstStop(): State[] {
  const way = [begin(script)]
  for (let state = way[0]!; !(stops.includes(state.moment) && offered(script, state).length > 1);) {
    const offer = offered(script, state)
    state = offer.length > 1 ? choose(script, state, offer[0]!.id) : goOn(script, state)
    way.push(state)
  }
  return way
}
