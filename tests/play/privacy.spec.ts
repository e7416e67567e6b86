// Nothing leaves the device through any door: no other site is asked for anything, no cookie, nothing kept but the game itself, nothing to be read of what was chosen.
import { expect, test } from '@playwright/test'
import { open, playerOf, readings } from './player.ts'
import { refusedIn } from './violations.ts'
import { expectPrivate, noteAll, toldIn, walkThrough } from './walk.ts'
import { seat } from './words.ts'

test('a walk through every door asks nobody else for anything, and leaves no trace beside the game', async ({ page, context, baseURL }) => {
  test.setTimeout(180_000)
  const notes = await noteAll(context, (address) => new URL(address).origin === baseURL || /^(data|blob):/.test(address))
  const player = playerOf(page)
  await open(player)
  await walkThrough(player)
  await page.waitForLoadState('networkidle')
  await expectPrivate(player, notes, { notes: ['a-voix-haute /'], stores: ['a-voix-haute /', 'a-voix-haute / class'] })
  // The watch itself sees: what an address would tell, and a style in an attribute, which is refused.
  expect(toldIn(`http://host/#/scene/${seat}/${readings().shortest.path[0]}`)).toHaveLength(1)
  await page.evaluate(() => { document.querySelector('#main')!.insertAdjacentHTML('beforeend', '<i style="color:red"></i>') })
  await expect.poll(() => refusedIn(page).length).toBe(1)
})
