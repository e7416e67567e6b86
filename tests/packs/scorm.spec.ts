// The SCORM packages, unpacked and opened in the frame of a platform: one that keeps to the letter, then scorm-again. Completion comes through; no request leaves.
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { createStrictPlatform, type StrictPlatform } from '../fixtures/strict-platform.ts'
import { expectLine, playerOf, readAlong, readings, startScene, type Player } from '../play/player.ts'
import { refusedIn, watchPolicy } from '../play/violations.ts'
import { script } from '../play/words.ts'
import { unpack } from './servers.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }
const again = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8')

/** The platform around: the frame that Moodle was seen to give on a small telephone. */
const around = (api: string) => `<!doctype html><html><head><title>platform</title><script>${api}</script></head><body><iframe name="sco" src="/sco/index.html" width="337" height="666" allowfullscreen></iframe></body></html>`
const strict = `window.platform = (${createStrictPlatform.toString()})(); window.API = window.platform.open('p-17')`
const lenient = `${again};window.API = new Scorm12API({ autocommit: false, logLevel: 4 }); API.cmi.core.student_id = 'p-17'`

interface School { serve(language: 'fr' | 'ar', api: string): Promise<string> }

const test = base.extend<School>({
  serve: async ({}, use) => {
    const closers: (() => void)[] = []
    await use(async (language, api) => {
      const folder = mkdtempSync(join(tmpdir(), 'scorm-'))
      unpack(`packs/a-voix-haute-scorm-${language}.zip`, folder)
      const server = createServer((request, answer) => {
        const path = new URL(request.url!, 'http://platform').pathname
        if (path === '/player') return void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(around(api))
        const file = join(folder, path.replace('/sco/', '/'))
        if (!path.startsWith('/sco/') || !existsSync(file)) return void answer.writeHead(404).end()
        answer.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      closers.push(() => { server.closeAllConnections(); server.close(); rmSync(folder, { recursive: true, force: true }) })
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/player`
    })
    for (const close of closers) close()
  },
})

/** A player whose page is the frame: what is asked of the page is asked of the frame. */
async function enter(page: Page, address: string, language: 'fr' | 'ar'): Promise<Player> {
  watchPolicy(page)
  await page.goto(address)
  const frame = page.frame({ name: 'sco' })!
  const inside = new Proxy(page, {
    get(target, name) {
      const owner = ['keyboard', 'mouse', 'on', 'off', 'waitForTimeout', 'viewportSize'].includes(String(name)) || !(name in frame) ? target : frame
      const value = Reflect.get(owner, name) as unknown
      return typeof value === 'function' ? (value as (...args: unknown[]) => unknown).bind(owner) : value
    },
  })
  const player = playerOf(inside, language)
  await expect(player.button('safety.hide')).toBeVisible()
  return player
}

const stored = (page: Page) => page.evaluate(() => {
  const { platform } = window as unknown as { platform: StrictPlatform }
  return { row: platform.stored['p-17'], mark: platform.mark('p-17'), errors: platform.errors, finishes: platform.finishes }
})

test('a scene played to its end is completed on a strict platform, and found again on another device', async ({ page, browser, serve }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = await serve('fr', strict)
  const player = await enter(page, address, 'fr')
  expect((await stored(page)).row).toMatchObject({ 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': 'suspend' })
  await startScene(player)
  const end = await readAlong(player, begin(script), readings().shortest.path)
  expect(end.ending).toBeTruthy()
  await expect.poll(async () => (await stored(page)).mark).toBe(100)
  const { row, errors } = await stored(page)
  expect(row!['cmi.core.lesson_status']).toBe('completed')
  expect(row!['cmi.suspend_data'].length).toBeLessThanOrEqual(4096)
  expect(errors).toEqual([])
  expect(refusedIn(page)).toEqual([])
  expect(asked.filter((one) => !one.startsWith(new URL(address).origin) && !/^(data|blob):/.test(one))).toEqual([])
  expect(asked.filter((one) => /sw\.js|webmanifest/.test(one))).toEqual([])
  // The frame goes: the session is ended, once.
  await page.evaluate(() => { document.querySelector('iframe')!.remove() })
  await expect.poll(async () => (await stored(page)).finishes).toBe(1)
  expect((await stored(page)).row!['cmi.core.session_time']).toMatch(/^\d\d:\d\d:\d\d$/)

  const home = await browser.newContext()
  const other = await home.newPage()
  await other.addInitScript((kept) => {
    if (window.parent !== window) return
    let made: StrictPlatform | undefined
    Object.defineProperty(window, 'platform', { get: () => made, set(platform: StrictPlatform) { made = platform; platform.stored['p-17'] = kept } })
  }, row!)
  const there = await enter(other, address, 'fr')
  await expect(there.link('title.continue')).toBeVisible()
  await home.close()
})

test('a commit that stores nothing is told, and the play is offered as a file', async ({ page, serve }) => {
  const player = await enter(page, await serve('fr', `${strict};window.API.LMSCommit = () => 'false'`), 'fr')
  await startScene(player)
  await readAlong(player, begin(script), readings().shortest.path)
  await expect(player.page.getByText(player.words.t('quiet.platform'))).toBeVisible()
})

test('in Arabic, with scorm-again: the same, in its small frame, from the right', async ({ page, serve }) => {
  const player = await enter(page, await serve('ar', lenient), 'ar')
  await expect(player.page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(player.button('packs.wide')).toBeVisible()
  const state = await readAlong(player, await startScene(player), readings().shortest.path, { most: 4 })
  await expectLine(player, state)
  await readAlong(player, state, readings().shortest.path)
  await expect.poll(() => page.evaluate(() => {
    const { API } = window as unknown as { API: { cmi: { core: { lesson_status: string; score: { raw: string } }; suspend_data: string } } }
    return [API.cmi.core.lesson_status, API.cmi.core.score.raw, API.cmi.suspend_data.length > 20]
  })).toEqual(['completed', '100', true])
})
