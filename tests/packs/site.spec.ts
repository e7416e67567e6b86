// The folder for a school's server, unpacked and served under a sub-path by a real nginx and a real Apache, and shown in another site's page.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expectLine, open, playerOf, readAlong, readings, someLines, startScene } from '../play/player.ts'
import { refusedIn } from '../play/violations.ts'
import { script } from '../play/words.ts'
import { serve, servers, type Served, type Server } from './servers.ts'

const zip = 'packs/a-voix-haute-site.zip'
const names = Object.keys(unzipSync(new Uint8Array(readFileSync(zip))))
const first = (end: string) => names.find((name) => name.endsWith(end) && name.includes('/assets/'))!.replace('a-voix-haute/', '')

/** What each kind of file must be called, whatever the server knows by itself. */
const kinds: [file: string, type: RegExp][] = [
  ['', /^text\/html; ?charset=utf-8$/i], ['old.html', /^text\/html; ?charset=utf-8$/i], ['sw.js', /^text\/javascript/], [first('.js'), /^text\/javascript/], [first('.css'), /^text\/css/],
  [first('.json'), /^application\/json/], [first('.svg'), /^image\/svg\+xml/], [first('.webp'), /^image\/webp/], [first('.ogg'), /^audio\/ogg/], [first('.mp3'), /^audio\/mpeg/],
  [first('.woff2'), /^font\/woff2/], ['manifest.webmanifest', /^application\/manifest\+json/],
]

for (const name of Object.keys(servers) as Server[]) {
  test.describe(name, () => {
    test.skip(!existsSync(servers[name]), `${name} is not here: on Debian, apt-get install ${name === 'nginx' ? 'nginx-light' : 'apache2-bin'}`)
    let served: Served
    test.beforeAll(async () => { served = await serve(name, zip) })
    test.afterAll(() => served?.stop())

    test('says of each file what it is, how long it holds, and the policy of the page', async () => {
      const page = await (await fetch(served.address)).text()
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)![1]
      for (const [file, type] of kinds) {
        const answer = await fetch(served.address + file)
        const { headers } = answer
        await answer.body?.cancel()
        expect([file, answer.status]).toEqual([file, 200])
        expect(headers.get('content-type'), file).toMatch(type)
        expect(headers.get('cache-control'), file).toMatch(file.startsWith('assets/') ? /max-age=\d{8,}/ : /no-cache/)
        expect(headers.get('content-security-policy'), file).toBe(policy)
        expect(headers.get('x-content-type-options'), file).toBe('nosniff')
        expect(headers.get('referrer-policy'), file).toBe('no-referrer')
        if (/javascript|css|html|svg/.test(type.source)) expect(headers.get('content-encoding'), file).toBe('gzip')
      }
      expect((await fetch(`${served.address}assets/none.js`)).status).toBe(404)
      for (const hidden of ['.htaccess', 'assets/.htaccess', '_headers']) expect((await fetch(served.address + hidden)).status, hidden).toBeGreaterThanOrEqual(403)
      const plain = await fetch(served.address.slice(0, -1))
      expect([plain.status, plain.url]).toEqual([200, served.address])
    })

    test('plays under its sub-path, and without it once it was visited', async ({ browser }) => {
      const context = await browser.newContext({ baseURL: served.address, serviceWorkers: 'allow' })
      const player = playerOf(await context.newPage(), 'ar')
      await open(player)
      await player.link('title.settings').click()
      await expect(player.page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      // Some nine hundred files: looked at now and then, since each look loads the page again.
      await expect.poll(async () => {
        await open(player, '/#/settings')
        return player.page.getByText(player.words.t('settings.held-all')).isVisible()
      }, { timeout: 180_000, intervals: [10_000] }).toBe(true)
      served.stop()
      await context.setOffline(true)
      await open(player)
      const state = await readAlong(player, await startScene(player), readings().shortest.path, { most: 6 })
      await expectLine(player, state)
      expect(refusedIn(player.page)).toEqual([])
      expect(await player.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['a-voix-haute /ecole/espace/jeux/'])
      await context.close()
    })
  })
}

test("plays in the frame of another site's page, by the lines that come with it", async ({ browser }) => {
  test.skip(!existsSync(servers.nginx), 'nginx is not here: on Debian, apt-get install nginx-light')
  const served = await serve('nginx', zip)
  const lines = Buffer.from(unzipSync(new Uint8Array(readFileSync(zip)))['iframe.html']!).toString('utf8')
  const { plain } = someLines()
  const around = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(lines.replaceAll('https://exemple.ma/a-voix-haute/', `${served.address}?lang=fr&scene=${script.scene}&at=${plain}`))).listen(0, '127.0.0.1')
  await once(around, 'listening')
  const page = await browser.newPage({ viewport: { width: 820, height: 1180 } })
  await page.goto(`http://localhost:${(around.address() as AddressInfo).port}/`)
  const player = playerOf(page)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('main').locator('[data-focus]')).toContainText(player.words.say(`lines.${plain}`))
  await frame.getByRole('button', { name: player.words.t('play.next'), exact: true }).click()
  await expect(frame.getByRole('main').locator('[data-focus]')).not.toContainText(player.words.say(`lines.${plain}`))
  await page.close()
  around.close()
  served.stop()
})
