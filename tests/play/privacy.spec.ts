// Nothing leaves the device: no other site is asked for anything, no cookie, and nothing kept but the game itself.
import { expect, test } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { importEnding } from './keeping.ts'
import { open, playerOf, readAlong, readings, startScene } from './player.ts'
import { refusedIn } from './violations.ts'
import { script } from './words.ts'

test('a play asks nobody else for anything and keeps no trace beside the game', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000)
  const elsewhere: string[] = []
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== baseURL && !['data:', 'blob:'].includes(protocol)) elsewhere.push(request.url())
  })
  const sent: string[] = []
  context.on('request', (request) => { if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`) })
  const player = playerOf(page)
  await open(player)
  await startScene(player)
  await readAlong(player, begin(script), readings().shortest.path, { most: 20 })
  // What comes after an ending, without reading all the way to it: each-screen.spec watches the policy on every screen.
  await open(player)
  await importEnding(player)
  for (const address of ['debrief', 'recall', 'forks', 'help', 'settings', 'about']) await open(player, `/#/${address}`)
  await page.waitForLoadState('networkidle')
  expect(elsewhere).toEqual([])
  expect(refusedIn(page)).toEqual([])
  // The watch itself sees: a style in an attribute is refused and told.
  await page.evaluate(() => { document.querySelector('#main')!.insertAdjacentHTML('beforeend', '<i style="color:red"></i>') })
  await expect.poll(() => refusedIn(page).length).toBe(1)
  expect(sent).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([['a-voix-haute /'], []])
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['a-voix-haute /'])
})
