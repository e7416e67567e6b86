// `npm run pack:openings`: how long until the title of the one file can be used, against the served build, in turns on this machine. It judges nothing.
import { pathToFileURL } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { serve } from '../checks/serve.ts'

const turns = 9
/** As a slow telephone or an old school's computer. */
const slowness = [1, 4]

/** Milliseconds from asking for the page to a title that answers. A fresh profile each time: nothing is held yet. */
async function open(browser: Browser, address: string, rate: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  await page.addInitScript(() => {
    // The bar of the game itself takes the place of the static one when it listens.
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[data-part=safety] button')) return
      watch.disconnect()
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { usable: performance.now() })))
    }).observe(document, { childList: true, subtree: true })
  })
  await page.goto(address, { waitUntil: 'commit' })
  const usable = await page.waitForFunction(() => (window as unknown as { usable?: number }).usable)
  const time = await usable.jsonValue() as number
  await context.close()
  return time
}

export async function main(): Promise<number> {
  const port = Number(process.env.PLAY_PORT ?? 4198)
  const server = await serve('dist', port)
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  const addresses = { served: `http://127.0.0.1:${port}/`, file: pathToFileURL('packs/a-voix-haute.html').href }
  for (const rate of slowness) {
    const times: Record<keyof typeof addresses, number[]> = { served: [], file: [] }
    for (let turn = 0; turn < turns; turn += 1) for (const name of ['served', 'file'] as const) times[name].push(await open(browser, addresses[name], rate))
    const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1]!
    const [served, file] = [median(times.served), median(times.file)]
    console.log(`CPU ×${rate}: served ${served.toFixed(0)} ms, one file ${file.toFixed(0)} ms, ratio ${(file / served).toFixed(2)} (medians of ${turns}, in turns)`)
  }
  await browser.close()
  server.close()
  return 0
}
