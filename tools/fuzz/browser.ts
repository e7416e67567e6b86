// The monkey in a real browser, on the build in dist/: any control, key or place of the page, in one script after the other. No error, nothing asked of other hosts, no dead end, nothing lost.
import { chromium, type Browser, type Page } from '@playwright/test'
import { decode } from '../../src/progress/decode.ts'
import type { Save } from '../../src/progress/save.ts'
import { serve } from '../checks/serve.ts'
import { hold } from './kind.ts'
import { readMatter } from './matter.ts'
import { chanceOf, type Chance } from './random.ts'
import { holdNothingLost } from './saves.ts'

const keys = ['Space', 'Enter', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Escape', 'Tab', '1', '2', '3', 'Home', 'End'] as const
const sizes = [{ width: 360, height: 740 }, { width: 820, height: 1180 }, { width: 1366, height: 768 }, { width: 320, height: 256 }] as const
const addresses = ['#/map', '#/notebook', '#/settings', '#/help', '#/wall', '#/practice', '#/forks', '#/debrief', '#/continue', '#/nulle-part', '#/scene/le-groupe'] as const
/** Leaves the game, or takes away what was played: pressed by nobody here. */
const spared = '.leave, .danger, [download], [type=file], a[href^="tel:"], a[href^="http"]'
/** Milliseconds until the page has something to do; a page that is slow is no dead end. */
const patience = 20_000

/** `times` inputs in each script; answers how many scripts were at fault. */
export async function monkeyInBrowser(from: number, times: number): Promise<number> {
  const port = Number(process.env.PLAY_PORT ?? 4198)
  const server = await serve('dist', port)
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  let faults = 0
  for (const { id } of readMatter().scripts) {
    try {
      await playWildly(browser, `http://127.0.0.1:${port}/`, id, chanceOf(from), times)
    } catch (error) {
      faults += 1
      console.log(`  browser --seed ${from}, ${id}: ${(error as Error).message.slice(0, 600)}`)
    }
  }
  await browser.close()
  server.close()
  return faults
}

async function playWildly(browser: Browser, origin: string, id: string, chance: Chance, times: number): Promise<void> {
  const context = await browser.newContext({ viewport: sizes[0], serviceWorkers: 'block' })
  const page = await context.newPage()
  const heard: string[] = []
  page.on('pageerror', ({ message }) => heard.push(message))
  page.on('console', (message) => { if (message.type() === 'error') heard.push(message.text()) })
  page.on('request', (request) => { if (!request.url().startsWith(origin) && !/^(data|blob|tel):/.test(request.url())) heard.push(`asked for ${request.url()}`) })
  page.on('dialog', (dialog) => void dialog.accept())
  await page.addInitScript(() => { Object.assign(window, { print: () => undefined, open: () => null }) })
  const [scene, seat] = id.split('/')
  const language = chance.one(['fr', 'ar'])
  await page.goto(`${origin}?scene=${scene}&seat=${seat}&lang=${language}`)
  let kept: Save | undefined
  let last = 'opening'
  try {
    for (let done = 0; done < times; done += 1) {
      await expectWayOn(page)
      last = await whenThere(page, () => press(page, origin, chance))
      hold(!heard.length, heard.join(' | '))
      if (done % 10 && done < times - 1) continue
      const now = await whenThere(page, () => keptIn(page))
      if (kept) hold(now, 'What was kept is gone.')
      if (kept && now) holdNothingLost(kept, now)
      kept = now
    }
  } catch (error) {
    throw new Error(`after ${last}, at ${page.url()}: ${(error as Error).message}`, { cause: error })
  } finally {
    await context.close()
  }
}

/** A link to the other language loads the page again, whenever that is: what was asked of the page that left is asked of the one that comes. */
async function whenThere<Found>(page: Page, ask: () => Promise<Found>): Promise<Found> {
  try {
    return await ask()
  } catch (error) {
    if (!/context was destroyed/.test((error as Error).message)) throw error
    await expectWayOn(page)
    return ask()
  }
}

/** One input; says which. */
async function press(page: Page, origin: string, chance: Chance): Promise<string> {
  const size = page.viewportSize()!
  switch (chance.below(24)) {
    case 0: await page.reload(); return 'loading again'
    case 1: { const address = chance.one(addresses); await page.goto(origin + address); return address }
    case 2: { const next = chance.one(sizes); await page.setViewportSize(next); return `${next.width}×${next.height}` }
    case 3: case 4: { const place = { x: chance.below(size.width), y: chance.below(size.height) }; await page.mouse.click(place.x, place.y); return `a tap at ${place.x}, ${place.y}` }
    case 5: case 6: case 7: { const key = chance.one(keys); await page.keyboard.press(key); return key }
    default: {
      const found = await page.evaluate(({ spared, at }) => {
        const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter((one) => !one.matches(spared) && !one.matches(':disabled') && one.getClientRects().length && getComputedStyle(one).visibility === 'visible')
        const one = controls[at % controls.length]
        one?.scrollIntoView({ block: 'center', behavior: 'instant' as ScrollBehavior })
        const box = one?.getBoundingClientRect()
        if (!one || !box) return undefined
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
        // What lies over it is pressed instead, unless that is spared.
        return document.elementFromPoint(x, y)?.closest(spared) ? undefined : { x, y, name: (one.textContent?.trim() || one.getAttribute('aria-label') || one.tagName).slice(0, 40) }
      }, { spared, at: chance.below(1000) })
      if (found) await page.mouse.click(found.x, found.y)
      return found ? `« ${found.name} »` : 'nothing'
    }
  }
}

/** A heading or a line, and something to press. */
async function expectWayOn(page: Page): Promise<void> {
  await page.waitForFunction((spared) => {
    const shown = (one: Element) => one.getClientRects().length > 0
    const main = [...document.querySelectorAll('[role=dialog], dialog[open], main')].find(shown)
    return main && main.textContent!.trim() && [...main.querySelectorAll('button:enabled, a[href], input:enabled, summary')].some((one) => shown(one) && !one.matches(spared))
  }, spared, { timeout: patience }).catch(async () => { throw new Error(`A dead end: ${(await page.locator('body').innerText()).slice(0, 200)}`) })
}

async function keptIn(page: Page): Promise<Save | undefined> {
  const raw = await page.evaluate(async (name) => (await indexedDB.databases()).some((one) => one.name === name) && new Promise<unknown>((resolve) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => resolve(undefined)
    opening.onsuccess = () => {
      const database = opening.result
      const answer = (value?: unknown) => { database.close(); resolve(value) }
      if (!database.objectStoreNames.contains('kept')) return answer()
      const asking = database.transaction('kept').objectStore('kept').get('save')
      asking.onsuccess = () => answer(asking.result)
      asking.onerror = () => answer()
    }
  }), 'a-voix-haute /')
  if (!raw) return undefined
  const read = decode(raw)
  hold(read.ok, 'What is kept can not be read.')
  return read.save
}
