// The phone of the bench: a small screen, a slow processor, a poor network. And the few sums that its figures need.
import { chromium, type Browser, type Page } from '@playwright/test'

export const profile = {
  name: 'Phone profile: 360 × 740, 1.6 Mbit/s, 150 ms, CPU ×4 slower.',
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 },
  cpuRate: 4,
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** A page of a fresh visitor on that phone; `watch` runs before any script of the page. Closing its context closes it. */
export async function openPhone<T>(browser: Browser, watch: (given: T) => void, given: T): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', profile.network)
  await client.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuRate })
  await page.addInitScript(watch as (given: unknown) => void, given)
  return page
}

/** The figure below which lies that share of all, 0 to 1; NaN when there are none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5)
}

/** Ratios of several runs: the median, and the least and the greatest. */
export function sayRatio(ratios: readonly number[]): string {
  return `${median(ratios).toFixed(2)}× (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`
}
