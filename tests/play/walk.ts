// One walk through every door, as one would go on reading: what leaves the device, and what somebody could read of it over a shoulder or in a history, is noted all the way.
import { readdirSync } from 'node:fs'
import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { sheets } from '../../src/page/class/model.ts'
import { begin } from '../../src/story/step.ts'
import { cards } from './exercises/performer.ts'
import { importEnding } from './keeping.ts'
import { expectLine, open, readAlong, readings, type Player } from './player.ts'
import { refusedIn, watchPolicy } from './violations.ts'
import { scene, script, sentencesOf } from './words.ts'

const played = readings().shortest
const road = `${scene}.witness.${Object.keys(script.endings).indexOf(played.ending!) + 1}`
const activity = cards.find((card) => card.scene === scene)!

/** Names of what was chosen and of where it led: none may stand in an address, a title, a history, a name of a cache. */
const telling = new Set([...Object.values(script.moments).flatMap(({ choices = [] }) => choices.map(({ id }) => id)), ...Object.keys(script.endings)])

/** By address, after what must be done there. Each is another page than the one before. */
const stations: readonly [address: string, act?: (player: Player) => Promise<void>][] = [
  ['map'], ['wall'], ['practice'], [`activity/${scene}/${activity.id}`], ['breathe'],
  ['debrief', stepThrough], ['recall'], ['forks'], [`remember/${scene}`], [`notice/${scene}`, playSome], ['help'], ['continue'], ['settings'],
  ['notebook'], ['notebook/situation/menace'], ['notebook/form/chantage'], ['notebook/rights'], ['notebook/parents'],
  [`notebook/story/${scene}`], [`notebook/film/${road}`, playFilm], [`notebook/strip/${road}`, makeStrip], ['notebook/search', lookFor],
  ['class', project], ...sheets.map((sheet): [string] => [`class/print/${sheet}/${scene}/p110`]), ['class/reply'], ['class/reply/147', answerOnce],
  ['about'], ['accessibility'], ['nulle-part'],
]

/** What a text tells of them. */
export function toldIn(text: string): string[] {
  return text.split(/[^\p{L}\p{N}-]+/u).filter((part) => telling.has(part))
}

export interface Notes { asked: string[]; sent: string[]; told: string[] }

/** Notes from now on, in every window of this browser: requests to anybody else, what is sent, and what the browser is told to remember. */
export async function noteAll(context: BrowserContext, isOurs: (address: string) => boolean): Promise<Notes> {
  const notes: Notes = { asked: [], sent: [], told: [] }
  context.on('request', (request) => {
    if (!isOurs(request.url())) notes.asked.push(request.url())
    if (!['GET', 'HEAD'].includes(request.method())) notes.sent.push(`${request.method()} ${request.url()}`)
  })
  context.on('page', watchPolicy)
  await context.exposeFunction('noteTold', (what: string) => { if (notes.told.at(-1) !== what) notes.told.push(what) })
  await context.addInitScript(() => {
    const note = (window as unknown as { noteTold(what: string): void }).noteTold
    const tell = () => note([document.title, decodeURIComponent(location.href), JSON.stringify(history.state), window.name].join(' '))
    for (const name of ['pushState', 'replaceState'] as const) {
      const asked = history[name].bind(history)
      history[name] = (...given) => {
        asked(...given)
        if (name === 'pushState') note('an entry was added to the history')
        tell()
      }
    }
    addEventListener('DOMContentLoaded', () => {
      tell()
      new MutationObserver(tell).observe(document.querySelector('title')!, { childList: true, characterData: true, subtree: true })
    })
    if ('Notification' in window) Notification.requestPermission = async () => (note('asked to notify'), 'denied')
  })
  return notes
}

/** Through every door there is; a new one that is not among the stations fails here. */
export async function walkThrough(player: Player): Promise<void> {
  const { page } = player
  await importEnding(player)
  await open(player)
  const entries = await page.evaluate(() => history.length)
  for (const [address, act] of stations) {
    await test.step(address, async () => {
      await goTo(page, address)
      await act?.(player)
      expect(refusedIn(page)).toEqual([])
    })
  }
  expect(await page.evaluate(() => history.length)).toBe(entries)
  expect(await doorsLeftOut()).toEqual([])
}

/** Nothing left, and nothing that the browser remembers tells what was chosen. `kept`: all that may lie on the device, by name. */
export async function expectPrivate({ page }: Player, { asked, sent, told }: Notes, kept: { notes: string[]; stores: string[] }): Promise<void> {
  expect([asked, sent, await page.context().cookies()]).toEqual([[], [], []])
  expect(told.length).toBeGreaterThan(stations.length)
  const title = (['fr', 'ar'] as const).map((language) => sentencesOf(language).t('title.name')).join(' · ')
  for (const one of told) {
    expect(one.startsWith(`${title} `), one).toBe(true)
    expect(toldIn(one), one).toEqual([])
  }
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([kept.notes, []])
  const stores = await page.evaluate(async () => [...(await indexedDB.databases()).map(({ name }) => name!), ...'caches' in window ? await caches.keys() : []])
  expect(stores.sort()).toEqual(kept.stores)
}

/** Another page than the one before is there, and it is not the one that says that there is none. */
async function goTo(page: Page, address: string): Promise<void> {
  const look = () => page.evaluate(() => {
    const main = [...document.querySelectorAll('main')].find((one) => one.offsetParent)
    return [main?.className, main?.querySelector('h1, h2, [data-focus]')?.textContent, main?.querySelector('.sheet-links [aria-current]')?.getAttribute('href')].join()
  })
  const before = await look()
  await page.evaluate((hash) => location.replace(`#/${hash}`), address)
  await expect.poll(look, { message: address }).not.toBe(before)
  await expect(page.locator('main.problem')).toHaveCount(address === 'nulle-part' ? 1 : 0)
}

/** Once more from the start, up to the first choice, which is taken. */
async function playSome(player: Player): Promise<void> {
  const { page, words, hands } = player
  await hands.press(page.getByRole('button', { name: words.t('seats.again', { name: words.nameOf(script.lead) }), exact: true }))
  let state = begin(script)
  await expectLine(player, state)
  while (!state.path.length) state = await readAlong(player, state, played.path, { most: 1 })
}

async function stepThrough({ button }: Player): Promise<void> {
  while (await button('common.next').isVisible()) await button('common.next').click()
}

async function playFilm({ page, button, words }: Player): Promise<void> {
  await button('notebook.film-go').click()
  await expect(page.getByRole('slider', { name: words.t('notebook.film-where') })).not.toHaveValue('0')
}

async function makeStrip({ button }: Player): Promise<void> {
  await expect(button('notebook.strip-save')).toBeEnabled({ timeout: 30_000 })
}

async function lookFor({ page, words }: Player): Promise<void> {
  await page.getByRole('searchbox').fill(words.sayIn('notebook/situations', 'menace.title'))
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
}

/** A session whose projector is opened, and hidden with the console. */
async function project({ page, words }: Player): Promise<void> {
  const tell = (key: string) => words.sayIn('class/screens', key)
  await page.getByRole('button', { name: tell('begin.go') }).click()
  const [projector] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: tell('windows.open') }).click()])
  await projector.bringToFront()
  await expect(projector.getByText(tell('shown.welcome'))).toBeVisible()
  expect(refusedIn(projector)).toEqual([])
  await projector.close()
}

async function answerOnce({ page }: Player): Promise<void> {
  await page.getByRole('main').getByRole('list').getByRole('button').first().click()
}

async function doorsLeftOut(): Promise<string[]> {
  const asked = new Set(stations.map(([address]) => address.split('/')[0]))
  const names: string[] = []
  for (const door of readdirSync('src/app/doors')) {
    const { routes } = await import(`../../src/app/doors/${door}/routes.ts`) as { routes: object }
    names.push(...Object.keys(routes))
  }
  return names.filter((name) => !asked.has(name) && name !== 'title' && name !== 'scene')
}
