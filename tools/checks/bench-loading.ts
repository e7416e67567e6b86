// How soon things are there on a first visit: medians of several runs, beside a bare page measured in the same run. The ratio is what counts.
import type { Browser } from '@playwright/test'
import { median, openPhone, sayRatio } from './bench-phone.ts'

const runs = 5
const firstLine = '?scene=le-groupe&at=cloche-1'
const aims = [
  { name: 'title usable', ratio: 1.3 }, { name: 'first line readable', ratio: 1.8 }, { name: 'people drawn', ratio: 3.2 },
]
const also = ['bare page', 'first paint', 'title usable', 'first line readable', 'stage visible', 'people drawn']

type Figures = Record<string, number>

/** The figures of each build, run by run; builds take turns, so that a noisy machine is noisy for both. */
export async function measureLoading(browser: Browser, addresses: readonly string[]): Promise<Figures[][]> {
  const all: Figures[][] = addresses.map(() => [])
  for (let run = 0; run < runs; run++) for (const [build, address] of addresses.entries()) all[build]!.push(await measure(browser, address))
  return all
}

/** The second build's times as parts of the first one's, in the same runs. */
export function compareLoading([ours, theirs]: Figures[][]): void {
  console.log('\nThis build beside the other, run by run')
  for (const name of also) {
    const ratios = ours!.map((one, run) => (one[name] ?? NaN) / (theirs![run]![name] ?? NaN))
    console.log(`${name.padEnd(22)} ${sayRatio(ratios)}`)
  }
}

export function reportLoading(all: Figures[]): void {
  const of = (name: string): number => median(all.map((one) => one[name] ?? NaN))
  const base = of('bare page')
  console.log(`\nA first visit, medians of ${all.length} runs`)
  for (const name of also) {
    const aim = aims.find((one) => one.name === name)
    console.log(`${name.padEnd(22)} ${String(Math.round(of(name))).padStart(6)} ms  ${(of(name) / base).toFixed(2)}×${aim ? `  aim ${aim.ratio}×` : ''}`)
  }
}

async function measure(browser: Browser, address: string): Promise<Figures> {
  const { paint: bareMs } = await visit(browser, `${address}/bare`, {})
  const title = await visit(browser, `${address}/`, { 'title usable': '[data-play]' })
  const play = await visit(browser, `${address}/${firstLine}`, { 'first line readable': '.panel .line', 'stage visible': '.stage-host canvas', 'people drawn': 'drawn canvas' })
  return { 'bare page': bareMs!, 'first paint': title.paint!, ...title, ...play }
}

/** Opens an address as a new visitor and tells when each selector was first there, in ms since navigation. */
export async function visit(browser: Browser, address: string, marks: Record<string, string>): Promise<Figures> {
  const page = await openPhone(browser, watch, marks)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length), Object.keys(marks), { polling: 200, timeout: 60_000 })
  const figures: Figures = await page.evaluate((names) =>
    Object.fromEntries(names.map((name) => [name, performance.getEntriesByName(name)[0]!.startTime])), Object.keys(marks))
  figures.paint = await page.evaluate(() => new Promise<number>((resolve) => {
    const seen = performance.getEntriesByName('first-contentful-paint')[0]
    if (seen) return resolve(seen.startTime)
    new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]!.startTime)).observe({ type: 'paint', buffered: true })
  }))
  await page.context().close()
  return figures
}

/** Runs in the page: notes the first frame in which each selector has a box; `drawn canvas` is the first picture drawn as large as the stage. */
function watch(marks: Record<string, string>): void {
  const waiting = new Map(Object.entries(marks))
  const note = (name: string): void => {
    performance.mark(name)
    waiting.delete(name)
  }
  const { drawImage } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
    // A place is drawn into the canvas that is on the page, not only prepared beside it.
    const [image] = given as [{ width?: number }]
    if (waiting.has('people drawn') && this.canvas.isConnected && (image.width ?? 0) >= 300) note('people drawn')
    return (drawImage as (...all: unknown[]) => void).apply(this, given)
  } as typeof drawImage
  const look = (): void => {
    for (const [name, selector] of waiting) if (selector !== 'drawn canvas' && document.querySelector(selector)?.getClientRects().length) note(name)
    if (waiting.size) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
