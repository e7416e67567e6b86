// What a page's worker holds on the device, and a worker that held it as the first versions did.
import { readdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

/** This page, as it stands, is served from the device. */
export async function expectReady(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 60_000 }).toBe('activated')
}

/** Files like this one are held on the device. */
export async function expectHeld(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => page.evaluate(async (pattern) => {
    const caches = await Promise.all((await self.caches.keys()).map(async (key) => (await self.caches.open(key)).keys()))
    return caches.flat().filter(({ url }) => new RegExp(pattern).test(url)).length
  }, name.source), { timeout: 60_000 }).toBeGreaterThan(0)
}

/** How many bytes are held of each file, by its path. */
export function sizesHeld(page: Page): Promise<[path: string, bytes: number][]> {
  return page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((key) => self.caches.open(key)))
    const held = await Promise.all(caches.map(async (cache) => Promise.all((await cache.keys()).map(async (asked) => {
      const { byteLength } = await (await cache.match(asked))!.arrayBuffer()
      return [new URL(asked.url).pathname, byteLength] as [string, number]
    }))))
    return held.flat()
  })
}

/** A worker that keeps its files as the first versions did, which had one made by workbox. */
export function formerWorker(): string {
  const assets = readdirSync('dist/assets').filter((name) => /\.(js|css)$/.test(name)).map((name) => `assets/${name}`)
  const kept = [...assets.map((url) => [url, url]), ['index.html', 'index.html?__WB_REVISION__=1']]
  return `
    const kept = new Map(${JSON.stringify(kept)}.map((pair) => pair.map((url) => new URL(url, registration.scope).href)))
    const store = caches.open('workbox-precache-v2-' + registration.scope)
    addEventListener('install', (event) => event.waitUntil(store.then((cache) => Promise.all([...kept].map(async ([url, key]) => cache.put(key, await fetch(url)))))))
    addEventListener('message', ({ data }) => { if (data?.type === 'SKIP_WAITING') skipWaiting() })
    addEventListener('fetch', (event) => {
      const url = event.request.url.split(/[?#]/)[0].replace(/\\/$/, '/index.html')
      if (kept.has(url)) event.respondWith(store.then((cache) => cache.match(kept.get(url))))
    })`
}
