// How fast a tap is answered: from the finger that leaves the glass to the next painted change of the page.
import type { Browser, Page } from '@playwright/test'
import { median, openPhone } from './bench-phone.ts'
import { address as at, waitForStage } from './bench-story.ts'

const aim = 100
/** Taps of each kind, at least; a run through a scene never gives more than `most` in all. */
const enough = 30
const most = 260

type Kind = 'on "Suite"' | 'on a choice' | 'on a phone message' | 'on a button of an activity'
type Taps = Record<Kind, number[]>

export async function measureTaps(browser: Browser, address: string): Promise<Taps> {
  const taps: Taps = { 'on "Suite"': [], 'on a choice': [], 'on a phone message': [], 'on a button of an activity': [] }
  const inScene = () => taps['on "Suite"'].length >= enough && taps['on a choice'].length >= enough && taps['on a phone message'].length >= enough
  for (let run = 0; run < 4 && !inScene(); run++) await playScene(browser, address, run, taps, inScene)
  await playActivity(browser, address, taps['on a button of an activity'])
  return taps
}

export function reportTaps(taps: Taps): void {
  console.log(`\nThe answer to a tap, to the next painted change (aim ${aim} ms)`)
  for (const [kind, figures] of Object.entries(taps)) {
    const slow = figures.filter((ms) => ms > aim).length
    console.log(`${kind.padEnd(28)} median ${String(Math.round(median(figures))).padStart(4)} ms  worst ${String(Math.round(Math.max(...figures))).padStart(4)} ms  over ${aim} ms: ${slow} of ${figures.length}`)
  }
}

/** Reads the scene as it comes, each time by other choices; stops at the ending. */
async function playScene(browser: Browser, address: string, run: number, taps: Taps, isEnough: () => boolean): Promise<void> {
  const page = await openPhone(browser, watch, undefined)
  await page.goto(`${address}/${at('cloche-1')}`)
  await waitForStage(page)
  for (let tap = 0; tap < most && !isEnough(); tap++) {
    const choices = await page.locator('[data-choice]').count()
    if (!choices && !await page.locator('main.play [data-next]').count()) break
    const kind: Kind = choices ? 'on a choice' : await page.locator('main.in-phone').count() ? 'on a phone message' : 'on "Suite"'
    const ms = await tapOn(page, choices ? '[data-choice]' : '[data-next]', choices && run % choices)
    taps[kind].push(ms)
  }
  await page.context().close()
}

/** Taps the buttons of the circle of trusted adults one after the other. */
async function playActivity(browser: Browser, address: string, figures: number[]): Promise<void> {
  const page = await openPhone(browser, watch, undefined)
  await page.goto(`${address}/#/activity/la-photo/cercle`)
  const buttons = page.locator('.circle-board button:enabled')
  await buttons.first().waitFor()
  await page.waitForTimeout(3000)
  for (let tap = 0; figures.length < enough && tap < enough * 3; tap++) {
    const index = tap % Math.min(4, await buttons.count())
    const took = await tapOn(page, '.circle-board button:enabled', index).catch(() => NaN)
    if (!Number.isNaN(took)) figures.push(took)
  }
  await page.context().close()
}

/** Milliseconds from the end of the touch to the painted change; rejects when nothing changes within five seconds. */
async function tapOn(page: Page, selector: string, index = 0): Promise<number> {
  const target = page.locator(selector).nth(index)
  await target.scrollIntoViewIfNeeded()
  await page.waitForTimeout(300)
  const answer = page.evaluate(() => (window as unknown as { answerToTap(): Promise<number> }).answerToTap())
  await target.tap()
  return answer
}

/** Runs in the page: `answerToTap` waits for the next touch, then for the frame that shows what it changed. */
function watch(): void {
  const answerToTap = (): Promise<number> => new Promise((answer, fail) => {
    const tooLate = setTimeout(() => fail(new Error('Nothing changed after a tap.')), 5000)
    let lifted = 0
    addEventListener('pointerup', (event) => { lifted = event.timeStamp }, { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (!lifted) return
      observer.disconnect()
      clearTimeout(tooLate)
      requestAnimationFrame(() => {
        // Told after this frame was laid out and painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => answer(performance.now() - lifted)
        port2.postMessage(0)
      })
    })
    observer.observe(document.getElementById('game')!, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'aria-pressed', 'hidden'] })
  })
  Object.assign(window, { answerToTap })
}
