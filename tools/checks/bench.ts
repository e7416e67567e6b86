// `npm run bench`: medians of five runs on a throttled phone profile, beside a bare page measured in the same run. The ratio is what counts.
import { chromium, type Browser } from '@playwright/test'
import { serve } from './serve.ts'

const port = 4198
const runs = 5
const address = `http://127.0.0.1:${port}`
/** 1.6 Mbit/s, 150 ms, CPU four times slower: a cheap phone on a poor network. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const cpuRate = 4
const bare = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>.</title><h1>Bonjour</h1></html>'
const aims = [
  { name: 'title usable', ratio: 1.3 }, { name: 'first line readable', ratio: 2.5 }, { name: 'stage visible', ratio: 5 },
]

type Figures = Record<string, number>

export async function main(args: string[]): Promise<void> {
  const firstLine = args[0] ?? '?scene=le-groupe&at=cloche-1'
  const server = await serve('dist', port, { '/bare': bare }, 3 * network.latency)
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
  const all: Figures[] = []
  for (let run = 0; run < runs; run++) all.push(await measure(browser, firstLine))
  await browser.close()
  server.close()
  report(all)
}

async function measure(browser: Browser, firstLine: string): Promise<Figures> {
  const bareMs = (await visit(browser, '/bare', {})).paint!
  const title = await visit(browser, '/', { 'title usable': '[data-play]' })
  const play = await visit(browser, `/${firstLine}`, { 'first line readable': '.panel .line', 'stage visible': '.stage-host canvas' })
  return { 'bare page': bareMs, 'first paint': title.paint!, ...title, ...play, paint: bareMs }
}

/** Opens an address in a fresh context and tells when each selector was first there, in ms since navigation. */
async function visit(browser: Browser, path: string, marks: Record<string, string>): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpuRate })
  await page.addInitScript(watch, marks)
  await page.goto(address + path, { waitUntil: 'commit' })
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length), Object.keys(marks), { polling: 200, timeout: 60_000 })
  const figures: Figures = await page.evaluate((names) =>
    Object.fromEntries(names.map((name) => [name, performance.getEntriesByName(name)[0]!.startTime])), Object.keys(marks))
  figures.paint = await page.evaluate(() => new Promise<number>((resolve) => {
    const seen = performance.getEntriesByName('first-contentful-paint')[0]
    if (seen) return resolve(seen.startTime)
    new PerformanceObserver((list) => resolve(list.getEntriesByName('first-contentful-paint')[0]!.startTime)).observe({ type: 'paint', buffered: true })
  }))
  await context.close()
  return figures
}

/** Runs in the page: notes the first frame in which each selector has a box. */
function watch(marks: Record<string, string>): void {
  const waiting = new Map(Object.entries(marks))
  const look = (): void => {
    for (const [name, selector] of waiting) {
      if (!document.querySelector(selector)?.getClientRects().length) continue
      performance.mark(name)
      waiting.delete(name)
    }
    if (waiting.size) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function report(all: Figures[]): void {
  const median = (name: string): number => all.map((one) => one[name] ?? NaN).sort((a, b) => a - b)[Math.floor(all.length / 2)]!
  const base = median('bare page')
  console.log(`Phone profile: 1.6 Mbit/s, 150 ms, CPU x${cpuRate}; medians of ${runs} runs.\n`)
  for (const name of ['bare page', 'first paint', ...aims.map((aim) => aim.name)]) {
    const aim = aims.find((one) => one.name === name)
    const ratio = median(name) / base
    const verdict = aim ? `aim ${aim.ratio}x: ${ratio <= aim.ratio ? 'met' : 'NOT met'}` : ''
    console.log(`${name.padEnd(22)} ${String(Math.round(median(name))).padStart(6)} ms  ${ratio.toFixed(2)}x  ${verdict}`)
  }
}
