// How fast a tap is answered: from the finger that leaves the glass to the next painted change of the page.
import type { Browser, Page } from '@playwright/test'
import { median, openPhone, quantile } from './bench-phone.ts'
import { address as at, waitForStage } from './bench-story.ts'

const aim = 100
/** Taps of each kind, at least; a run through a scene never gives more than `most` in all. */
const enough = 30
const most = 110
/** Milliseconds between a change and the next tap: what has just come takes none for a while, and nobody reads faster. */
const breath = 500

type Kind = 'on "Suite"' | 'on a choice' | 'on a phone message' | 'on a button of an activity' | 'on a page of the notebook'
type Taps = Record<Kind, number[]>

export async function measureTaps(browser: Browser, address: string): Promise<Taps> {
  const taps: Taps = { 'on "Suite"': [], 'on a choice': [], 'on a phone message': [], 'on a button of an activity': [], 'on a page of the notebook': [] }
  const inScene = () => taps['on "Suite"'].length >= enough && taps['on a choice'].length >= enough && taps['on a phone message'].length >= enough
  for (let run = 0; run < 4 && !inScene(); run++) await playScene(browser, address, run, taps, inScene)
  await playActivity(browser, address, taps['on a button of an activity'])
  await turnNotebook(browser, address, taps['on a page of the notebook'])
  return taps
}

/** Ratio of the 95th percentiles of all taps. */
export function compareTaps([ours, theirs]: Taps[]): void {
  const slowest = (taps: Taps) => quantile(Object.values(taps).flat(), 0.95)
  console.log(`\nThis build beside the other: the 95th percentile of all taps is ${(slowest(ours!) / slowest(theirs!)).toFixed(2)}× (${Math.round(slowest(ours!))} ms beside ${Math.round(slowest(theirs!))} ms)`)
}

export function reportTaps(taps: Taps): void {
  console.log(`\nThe answer to a tap, to the next painted change (aim ${aim} ms)`)
  for (const [kind, figures] of Object.entries(taps)) {
    const slow = figures.filter((ms) => ms > aim).length
    console.log(`${kind.padEnd(28)} median ${String(Math.round(median(figures))).padStart(4)} ms  95% under ${String(Math.round(quantile(figures, 0.95))).padStart(4)} ms  worst ${String(Math.round(Math.max(...figures))).padStart(4)} ms  over ${aim} ms: ${slow} of ${figures.length}`)
  }
  const [turned, next] = [median(taps['on a page of the notebook']), median(taps['on "Suite"'])]
  console.log(`A page of the notebook beside "Suite", in this run: ${(turned / next).toFixed(2)}× (aim 1)`)
}

/** Reads the scene as it comes, each time by other choices; stops at the ending. */
async function playScene(browser: Browser, address: string, run: number, taps: Taps, isEnough: () => boolean): Promise<void> {
  const page = await openPhone(browser, watch, undefined)
  await page.goto(`${address}/${at('cloche-1')}`)
  await waitForStage(page)
  for (let tap = 0; tap < most && !isEnough(); tap++) {
    const choices = await page.locator('[data-choice]').count()
    // A message that was chosen writes itself, then is sent; words that come by themselves are no answer to a tap.
    const isWriting = await page.locator('[data-send]').count() > 0
    if (isWriting) await page.waitForFunction(() => { const [all, now] = document.querySelectorAll('.written span'); return all?.textContent === now?.textContent })
    else if (!choices && !await page.locator('main.play [data-next]').count()) break
    const kind: Kind = choices ? 'on a choice' : await page.locator('main.in-phone').count() ? 'on a phone message' : 'on "Suite"'
    taps[kind].push(...await tapOn(page, isWriting ? '[data-send]' : choices ? '[data-choice]' : '[data-next]', choices && run % choices))
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
    figures.push(...await tapOn(page, '.circle-board button:enabled', index))
  }
  await page.context().close()
}

/** Turns the pages of the notebook; the first time round they are fetched, and that is not counted. */
async function turnNotebook(browser: Browser, address: string, figures: number[]): Promise<void> {
  const page = await openPhone(browser, watch, undefined)
  await page.goto(`${address}/#/notebook`)
  const tabs = page.locator('.notebook-tabs a')
  // A build from before the notebook has no page of it to turn.
  const isThere = await tabs.first().waitFor({ timeout: 15_000 }).then(() => true, () => false)
  if (!isThere) return page.context().close()
  await page.waitForTimeout(3000)
  const all = await tabs.count()
  for (let tap = 1; figures.length < enough && tap < enough * 3; tap++) {
    const taken = await tapOn(page, '.notebook-tabs a', tap % all)
    if (tap > all) figures.push(...taken)
  }
  await page.context().close()
}

/** Milliseconds from the end of the touch to the painted change; none when the finger met something else, and nothing changed. */
async function tapOn(page: Page, selector: string, index = 0): Promise<number[]> {
  await page.waitForTimeout(breath)
  // By hand rather than with `tap()`, which waits for stillness that a moving stage puts off.
  const at = await page.evaluate(([wanted, which]) => {
    const target = document.querySelectorAll(wanted)[which]
    target?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const box = target?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, [selector, index] as const)
  if (!at) throw new Error(`Nothing to tap on at "${selector}".`)
  const answer = page.evaluate(() => (window as unknown as { answerToTap(): Promise<number | undefined> }).answerToTap())
  await page.touchscreen.tap(at.x, at.y)
  const ms = await answer
  return ms === undefined ? [] : [ms]
}

/** Runs in the page: `answerToTap` waits for the next touch and gives the milliseconds until what it changed was on screen. */
function watch(): void {
  let newest: PerformanceEventTiming | undefined
  let seen = (): void => undefined
  // The browser itself says when the frame that follows a click was shown.
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') newest = entry as PerformanceEventTiming
    seen()
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const answerToTap = (): Promise<number | undefined> => new Promise((answer) => {
    let lifted = 0
    const tooLate = setTimeout(() => { observer.disconnect(); answer(undefined) }, 3000)
    addEventListener('pointerup', (event) => { lifted = event.timeStamp }, { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (!lifted) return
      const changed = performance.now()
      observer.disconnect()
      clearTimeout(tooLate)
      requestAnimationFrame((frame) => {
        // A change that comes after the click was handled, or within a frame of it, is told by its own frame.
        const byFrame = setTimeout(() => answer(Math.max(frame, changed) - lifted), 300)
        seen = () => {
          if (!newest || newest.startTime < lifted - 5 || changed > newest.processingEnd) return
          clearTimeout(byFrame)
          answer(newest.startTime + newest.duration - lifted)
        }
        seen()
      })
    })
    observer.observe(document.getElementById('game')!, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'aria-pressed', 'hidden'] })
  })
  Object.assign(window, { answerToTap })
}
