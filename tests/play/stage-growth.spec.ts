// The real Phaser in a real browser, with made-up people: nothing grows over many places, and a resting picture depends on its view alone.
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
let server: ViteDevServer

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  server = await createServer({
    root, configFile: false, publicDir: false, logLevel: 'error', cacheDir: '.cache/stage-preview',
    resolve: { alias: { '#phaser': `${root}vendor/phaser-stage.mjs` } },
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  })
  await server.listen()
})

test.afterAll(() => server.close())

async function open(page: Page, query: string): Promise<void> {
  const address = server.resolvedUrls?.local[0] ?? ''
  await page.goto(`${address}tests/stage/preview.html?${query}`)
  await page.waitForFunction(() => window.stage)
}

const places = ['classroom', 'yard', 'amina-room', 'street', 'park'] as const

test('nothing grows over forty changes of place', async ({ page }) => {
  await page.addInitScript(() => {
    let listeners = 0
    const { addEventListener, removeEventListener } = EventTarget.prototype
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof addEventListener>) {
      if (this === window || this === document) listeners += 1
      return addEventListener.apply(this, given)
    }
    EventTarget.prototype.removeEventListener = function (...given: Parameters<typeof removeEventListener>) {
      if (this === window || this === document) listeners -= 1
      return removeEventListener.apply(this, given)
    }
    Object.assign(window, { countListeners: () => listeners })
  })
  // Its frames are counted, not waited for: the same ones on any machine.
  await page.clock.install({ time: 0 })
  await open(page, '')
  await page.clock.pauseAt(60_000)
  const count = async (round: number) => {
    for (let step = 0; step < 10; step += 1) {
      await page.evaluate(([place, line, night]) => {
        const people = [window.someone('lina', 'start', { speaking: true, does: 'nod', mood: night ? 'smile' : 'sad' }), window.someone(night ? 'amina' : 'zineb', 'end', { pose: 'phone' })]
        window.stage?.show(window.viewOf(people, { place, lineId: `line-${line}`, light: night ? 'night' : 'day' }))
      }, [places[step % places.length]!, round * 10 + step, step % 2 === 1] as const)
      await page.clock.runFor(120)
    }
    await page.waitForLoadState('networkidle')
    await page.clock.runFor(1600)
    return page.evaluate((): Record<string, number> => ({
      ...window.stage?.counts(),
      listeners: (window as unknown as { countListeners(): number }).countListeners(),
    }))
  }
  await count(0)
  const early = await count(1)
  await count(2)
  const late = await count(3)
  expect(early.objects).toBeGreaterThan(4)
  expect(late.objects).toBe(early.objects)
  expect(late.children).toBe(early.children)
  expect(late.listeners).toBe(early.listeners)
  expect(late.pictures).toBe(early.pictures)
  // Textures are made when first drawn: never more than the pictures kept, and the small ones painted here.
  expect(late.textures).toBeLessThanOrEqual(late.pictures! + 8)
  expect(await page.evaluate(() => [window.missing, window.still])).toEqual([[], []])
  await page.evaluate(() => window.stage?.dispose())
  expect(await page.locator('#host > *').count()).toBe(0)
})

test('a resting picture is the same whatever was shown before', async ({ page }) => {
  await open(page, 'motion=no')
  const rest = (befores: number) => page.evaluate(async (count) => {
    const { stage, someone, viewOf } = window
    const wait = () => new Promise((done) => setTimeout(done, 250))
    const other = [
      viewOf([someone('hamza', 'start', { pose: 'walk' }), someone('amina', 'end', { mood: 'cry' })], { lineId: 'x', place: 'street', light: 'night', camera: 'amina' }),
      viewOf([someone('lina', 'end'), someone('amina', 'end'), someone('zineb', 'start', { speaking: true })], { lineId: 'y' }),
    ]
    for (const view of other.slice(0, count)) {
      stage?.show(view)
      await wait()
    }
    stage?.show(viewOf([someone('amina', 'start', { speaking: true, mood: 'ashamed' }), someone('lina', 'end')], { lineId: 'z' }))
    await wait()
    return stage?.snapshot()
  }, befores)
  const alone = await rest(0)
  expect(await rest(1)).toEqual(alone)
  expect(await rest(2)).toEqual(alone)
  await page.evaluate(() => { window.stage?.setDirection('rtl'); window.stage?.setDirection('ltr') })
  expect(await rest(0)).toEqual(alone)
})

test('moving people come to rest where still ones stand', async ({ page }) => {
  await open(page, '')
  const place = (motion: boolean) => page.evaluate(async (moves) => {
    const { stage, someone, viewOf } = window
    stage?.setMotion(true)
    stage?.show(viewOf([someone('lina', 'end'), someone('idriss', 'start')], { lineId: 'a' }))
    await new Promise((done) => setTimeout(done, 300))
    if (!moves) stage?.setMotion(false)
    stage?.show(viewOf([someone('idriss', 'start', { does: 'jump' }), someone('lina', 'end', { speaking: true }), someone('salma', 'end')], { lineId: 'b' }))
    await new Promise((done) => setTimeout(done, 3200))
    const { players, camera } = stage?.snapshot() as { players: { id: string; x: number; y: number; scale: number }[]; camera: number[] }
    return { camera, spots: players.map(({ id, x, y, scale }) => [id, Math.round(x), Math.round(y), scale]) }
  }, motion)
  expect(await place(true)).toEqual(await place(false))
})

test('still pictures draw the same people without Phaser', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await open(page, 'kind=still')
  await page.evaluate(() => window.stage?.show(window.viewOf([window.someone('amina', 'end')])))
  await expect.poll(() => page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    return canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height - 8, 1, 1).data[3]
  })).toBe(255)
  expect(scripts.filter((url) => url.includes('phaser-stage'))).toEqual([])
})
