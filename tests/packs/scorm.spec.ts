// The SCORM packages, unpacked and opened in the frame of a platform: one that keeps to the letter, then scorm-again. Completion comes through; no request leaves.
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { createStrictPlatform, type StrictPlatform } from '../fixtures/strict-platform.ts'
import { act, expectLine, lastBeforeEnding, playerOf, readAlong, readings, startScene, type Player } from '../play/player.ts'
import { refusedIn, watchPolicy } from '../play/violations.ts'
import { script } from '../play/words.ts'
import { unpack } from './servers.ts'

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }
const again = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8')

/** The platform around: the frame that Moodle was seen to give on a small telephone. */
const around = (api: string, asked: string) => `<!doctype html><html><head><title>platform</title><script>${api}</script></head><body><iframe name="sco" src="/sco/index.html${asked}" width="337" height="666" allowfullscreen></iframe></body></html>`
const strict = `window.platform = (${createStrictPlatform.toString()})(); window.API = window.platform.open('p-17')`
const lenient = `${again};window.API = new Scorm12API({ autocommit: false, logLevel: 5, lmsCommitUrl: '/commit' }); API.cmi.core.student_id = 'p-17'`
const login = '<!doctype html><html lang="fr"><head><title>Connexion</title></head><body><form><input type="password"></form></body></html>'

/** The last line before an ending. */
const late = lastBeforeEnding(script)

interface School {
  /** `?at=…` after the address is asked of the game. */
  serve(language: 'fr' | 'ar', api: string): Promise<string>
  /** What became of the session: everything that is asked for then leads to the page to sign in, or is answered by it. */
  host: { session?: 'sent away' | 'answered by the page'; asked: string[] }
}

const test = base.extend<School>({
  host: async ({}, use) => { await use({ asked: [] }) },
  serve: async ({ host }, use) => {
    const closers: (() => void)[] = []
    await use(async (language, api) => {
      const folder = mkdtempSync(join(tmpdir(), 'scorm-'))
      unpack(`packs/a-voix-haute-scorm-${language}.zip`, folder)
      const server = createServer((request, answer) => {
        const { pathname: path, search } = new URL(request.url!, 'http://platform')
        host.asked.push(path)
        if (host.session === 'sent away' && path !== '/login') return void answer.writeHead(303, { location: '/login' }).end()
        if (host.session) return void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(login)
        if (path === '/player') return void answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(around(api, search))
        if (path === '/commit') return void answer.writeHead(200, { 'content-type': 'application/json' }).end('{"result":true,"errorCode":0}')
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
  const player = await enter(page, `${await serve('fr', `${strict};window.API.LMSCommit = () => 'false'`)}?scene=${script.scene}&at=${late.read.at(-1)!.line}`, 'fr')
  await act(player, late)
  await expect(player.page.getByText(player.words.t('quiet.platform'))).toBeVisible()
  await expectFile(page, player)
})

/** The play can be taken away as a file. */
async function expectFile(page: Page, player: Player): Promise<void> {
  await player.page.evaluate(() => location.replace('#/settings'))
  const coming = page.waitForEvent('download')
  await player.button('settings.export').click()
  expect(await readFile(await (await coming).path(), 'utf8')).toContain(late.path[0])
}

/** Nothing more is on its way: what must come before the session ends has come. */
async function expectAllHeld({ asked }: School['host']): Promise<void> {
  let before = -1
  await expect.poll(() => {
    const isQuiet = asked.length === before
    before = asked.length
    return isQuiet
  }, { intervals: [6000], timeout: 120_000 }).toBe(true)
}

for (const [name, api, session] of [['a strict platform', strict, 'answered by the page'], ['scorm-again', lenient, 'sent away']] as const) {
  test(`the session ends while one plays (${name}, ${session}): the story goes on to its end and after it, the frame never shows the page to sign in, and all can be taken away`, async ({ page, serve, host }) => {
    const player = await enter(page, `${await serve('fr', api)}?scene=${script.scene}&at=${late.read.at(-1)!.line}`, 'fr')
    await expectAllHeld(host)
    host.session = session
    await page.evaluate(() => { const { platform } = window as unknown as { platform?: StrictPlatform }; if (platform) platform.network = 'signed out' })
    await act(player, late)
    await expect(player.page.getByText(player.words.t('quiet.platform'))).toBeVisible()
    await expect(player.page.locator('main.debrief')).toBeVisible()
    for (const address of ['recall', 'forks', 'notebook/situation/menace', 'wall', 'help', 'map']) {
      await player.page.evaluate((hash) => location.replace(`#/${hash}`), address)
      await expect(player.page.locator('main').and(player.page.locator(':visible')).getByRole('heading').first()).toBeVisible()
      await expect(player.page.locator('main.problem'), address).toHaveCount(0)
    }
    await expectFile(page, player)
    expect(await player.page.evaluate(() => document.title)).not.toBe('Connexion')
  })

  test(`a frame that is loaded again finds its pupil on the same line, though the session is over (${name})`, async ({ page, serve }) => {
    const address = await serve('fr', api)
    const player = await enter(page, address, 'fr')
    const state = await readAlong(player, await startScene(player), readings().shortest.path, { most: 4 })
    await player.page.evaluate(() => location.reload())
    await expectLine(player, state)
    await expect(player.page.getByText(player.words.t('quiet.platform'))).toBeVisible()
    await expectLine(player, await readAlong(player, state, readings().shortest.path, { most: 2 }))
  })
}

test('pupils who share a browser find each their own play, and of two windows of one the second tells nothing while the first is there', async ({ page, context, serve }) => {
  const address = await serve('fr', `${strict.replace("'p-17'", "new URLSearchParams(location.search).get('pupil') || 'p-17'")}`)
  const player = await enter(page, address, 'fr')
  await readAlong(player, await startScene(player), readings().shortest.path, { most: 2 })
  await expect.poll(() => told(page)).toMatch(/^avh1\|/)
  const second = await context.newPage()
  await second.bringToFront()
  const beside = await enter(second, address, 'fr')
  await expect(beside.link('title.continue')).toBeVisible()
  expect(await told(second)).toBe('')
  await page.close()
  await expect.poll(() => told(second)).toMatch(/^avh1\|/)
  const other = await enter(second, `${address}?pupil=p-18`, 'fr')
  await expect(other.link('title.play')).toBeVisible()
  await expect(other.link('title.continue')).toBeHidden()
})

/** What the platform would give back now. */
const told = (page: Page) => page.evaluate(() => (window as unknown as { API: { LMSGetValue(name: string): string } }).API.LMSGetValue('cmi.suspend_data'))

test('an end reached without a network is told, and completed when it is back', async ({ page, context, serve, host }) => {
  const player = await enter(page, `${await serve('fr', strict)}?scene=${script.scene}&at=${late.read.at(-1)!.line}`, 'fr')
  await expectAllHeld(host)
  await context.setOffline(true)
  await page.evaluate(() => { (window as unknown as { platform: StrictPlatform }).platform.network = 'off' })
  await act(player, late)
  await expect(player.page.getByText(player.words.t('quiet.platform'))).toBeVisible()
  expect((await stored(page)).mark).toBeUndefined()
  await page.evaluate(() => { (window as unknown as { platform: StrictPlatform }).platform.network = 'on' })
  await context.setOffline(false)
  await expect.poll(async () => (await stored(page)).mark).toBe(100)
  expect((await stored(page)).row!['cmi.core.lesson_status']).toBe('completed')
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
