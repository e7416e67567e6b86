// What may fail around the game: the story goes on, or says in one clear sentence what happened and how to go on.
import { expect, test } from '@playwright/test'
import { begin } from '../../src/story/step.ts'
import { expectKept, importEnding, playSome } from './keeping.ts'
import { expectLine, expectStarted, lineOf, open, openAt, playerOf, readAlong, readings, someLines, startButton, startScene, type Player } from './player.ts'
import { expectDrawn, hide, mayLoseCanvases } from './picture.ts'
import { watchPolicy } from './violations.ts'
import { scene, script } from './words.ts'

const { path } = readings().shortest

async function playOn(player: Player, most = 8): Promise<void> {
  await open(player)
  await readAlong(player, await startScene(player), path, { most })
}

test('the stage draws on plain canvases, and asks for no graphics driver', async ({ page }) => {
  await page.addInitScript(() => {
    const kinds = new Set<string>()
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      kinds.add(kind)
      return Reflect.apply(getContext, this, [kind, ...more])
    } as typeof getContext
    Object.assign(window, { kindsAsked: () => [...kinds] })
  })
  const player = playerOf(page)
  await playOn(player)
  await expectDrawn(page)
  expect(await page.evaluate(() => (window as unknown as { kindsAsked(): string[] }).kindsAsked())).toEqual(['2d'])
})

test.describe('a page that was hidden for an hour', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('is at the same line, and its picture is drawn again when the browser has taken the canvases back meanwhile', async ({ page }) => {
    await page.clock.install()
    await mayLoseCanvases(page)
    const player = playerOf(page)
    const state = await playSome(player)
    await expect(page.locator('[data-renderer=canvas]')).toBeVisible({ timeout: 20_000 })
    await expectDrawn(page)
    await hide(page, true)
    await page.clock.fastForward('01:00:00')
    await page.evaluate(() => window.loseCanvases())
    await hide(page, false)
    await expectDrawn(page)
    await expect(page.locator('[data-renderer=canvas]')).toHaveCount(1, { timeout: 20_000 })
    await expectDrawn(page)
    await expectLine(player, state)
    await expectKept(player, await readAlong(player, state, path, { most: 1 }))
    await expectDrawn(page)
  })
})

test('without any canvas the picture is told in words', async ({ page }) => {
  await page.addInitScript(() => { HTMLCanvasElement.prototype.getContext = () => null })
  const player = playerOf(page)
  await playOn(player)
  await expect(page.getByText(player.words.t(`places.${script.moments[script.start]!.place}`)).first()).toBeVisible()
})

test('without Phaser still pictures take over', async ({ page }) => {
  await page.route(/phaser-stage/, (route) => route.abort())
  const player = playerOf(page)
  await playOn(player)
  await expectDrawn(page)
})

test('without its pictures the story goes on', async ({ page }) => {
  await page.route(/assets\/[^/]+\.(webp|svg)$/, (route) => route.fulfill({ status: 404 }))
  await playOn(playerOf(page), 14)
})

test('without its sounds the story goes on', async ({ page }) => {
  await page.route(/\.(mp3|ogg)$|speaker|sound-art/, (route) => route.abort())
  await playOn(playerOf(page))
})

for (const language of ['fr', 'ar'] as const) {
  test(`words that do not come (${language}): a clear sentence and a way on`, async ({ page }) => {
    await page.route(/assets\/witness-/, (route) => route.abort())
    const player = playerOf(page, language)
    await open(player, `/#/notice/${scene}`)
    await startButton(player).click()
    await expectProblem(player, 'cannot-load')
  })

  test(`addresses that lead nowhere (${language}): a clear sentence and a way on`, async ({ page }) => {
    const player = playerOf(page, language)
    for (const [address, problem] of [
      ['/?scene=nulle-part', 'unknown-scene'], ['/#/notice/nulle-part', 'unknown-scene'], ['/?scene=toString', 'unknown-scene'],
      [`/?scene=${scene}&at=nulle-part`, 'unknown-line'], ['/#/nulle-part', 'unknown-page'], ['/#/help/more', 'unknown-page'],
    ] as const) {
      await page.goto('about:blank')
      await open(player, address)
      await expectProblem(player, problem)
    }
    await readAlong(player, await startScene(player), path, { most: 2 })
  })
}

test('an unknown language is told, and the game goes on in the one it speaks', async ({ page }) => {
  const player = playerOf(page)
  await page.goto('/?lang=xx')
  await expect(page.getByText(player.words.t('quiet.language-unknown'))).toBeVisible()
  await startScene(player)
})

test.describe('on a device set to Arabic', () => {
  test.use({ locale: 'ar-MA' })
  test('the first visit is in Arabic; a language chosen or asked for stays', async ({ page }) => {
    await page.goto('/')
    await expectStarted(playerOf(page, 'ar'))
    await playerOf(page, 'fr').page.getByRole('link', { name: playerOf(page).words.t('languages.fr'), exact: true }).click()
    await expectStarted(playerOf(page, 'fr'))
    await page.reload()
    await expectStarted(playerOf(page, 'fr'))
  })
})

test('a language asked for stays after a reload at once', async ({ page }) => {
  await page.goto('/?lang=ar')
  await expect(page).not.toHaveURL(/lang=/)
  await page.reload()
  await expectStarted(playerOf(page, 'ar'))
})

test('a link pasted with signs around it opens what it names', async ({ page }) => {
  const player = playerOf(page)
  const line = someLines().plain
  for (const address of [`/?lang=FR.&scene=${scene.toUpperCase()}&at=${line}%C2%A0%C2%BB.`, `/?lang=fr&amp;scene=%E2%80%8F${scene}&amp;at=${line}.`]) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(lineOf(player)).toContainText(player.words.say(`lines.${line}`))
  }
  await page.goto('about:blank')
  await page.goto('/?lang=fr#%E2%80%8F/Help%E2%80%8F.')
  await expect(page.getByRole('heading', { level: 1, name: player.words.t('help.title'), exact: true })).toBeVisible()
})

test('addresses after a scene lead to the title when nothing was played', async ({ page }) => {
  const player = playerOf(page)
  for (const name of ['debrief', 'recall', 'forks', 'continue']) {
    await page.goto('about:blank')
    await open(player, `/#/${name}`)
    await expect(player.link('title.play')).toBeVisible()
  }
})

test('an address leads right to a line', async ({ page }) => {
  for (const line of [someLines().plain, someLines().choosing, someLines().phone, begin(script).read[0]!.line]) await openAt(playerOf(page), line)
})

test.describe('with a service worker', () => {
  test.use({ serviceWorkers: 'allow' })
  test('nothing is said in the console in a normal run', async ({ page }) => {
    const said: string[] = []
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) said.push(message.text()) })
    page.on('pageerror', (error) => said.push(error.message))
    page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') said.push(`${request.url()} failed`) })
    page.on('response', (response) => {
      // The server of the tests answers a missing file with the title.
      const isMissing = response.url().includes('/assets/') && response.headers()['content-type']?.includes('html')
      if (response.status() >= 400 || isMissing) said.push(`${response.url()} is missing`)
    })
    const player = playerOf(page)
    await playOn(player, 20)
    await expectDrawn(page)
    for (const address of ['help', 'about']) await open(player, `/#/${address}`)
    await importEnding(player)
    for (const address of ['debrief', 'recall', 'forks']) await open(player, `/#/${address}`)
    expect(said).toEqual([])
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the title shows who can help', async ({ page }) => {
    await page.goto('/')
    const told = page.locator('noscript p:lang(fr)')
    await expect(told).toBeVisible()
    await expect(told).toContainText(playerOf(page).words.t('title.noscript'))
    for (const number of ['2511', '19', '177']) await expect(told.locator('b').getByText(number, { exact: true })).toBeVisible()
  })
})

async function expectProblem(player: Player, problem: string): Promise<void> {
  const { page, words, button, link } = player
  const main = page.getByRole('main')
  await expect(main.getByText(words.t(`problem.${problem}`))).toBeVisible()
  await expect(main.getByRole('button', { name: words.t('safety.help'), exact: true })).toBeVisible()
  await button('common.home').click()
  await expect(link('title.play')).toBeVisible()
}


test('a first line is read before the game has come, with Leave and Help beside it; then it leads on', async ({ page }) => {
  let come = (): void => undefined
  const isOnItsWay = new Promise<void>((then) => { come = then })
  await page.route(/assets\/start-.*\.js/, (route) => isOnItsWay.then(() => route.continue()))
  const player = playerOf(page, 'ar')
  const { t, say } = player.words
  const [first, second] = script.moments[script.start]!.lines
  watchPolicy(page)
  await page.goto(`/?scene=${scene}&at=${first!.id}&lang=ar`)
  await expect(page.getByText(say(`lines.${first!.id}`))).toBeVisible()
  for (const key of ['safety.leave', 'safety.help']) await expect(page.getByRole('link', { name: t(key), exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: t('play.next') })).toBeHidden()
  const isMarked = (mark: string) => page.locator('.line').evaluate((line, name) => { const was = name in line; Object.assign(line, { [name]: true }); return was }, mark)
  await isMarked('read')
  come()
  await expect(page.getByRole('button', { name: t('safety.hide') })).toBeVisible()
  expect(await isMarked('read')).toBe(true)
  await player.button('play.next').click()
  await expect(page.getByText(say(`lines.${second!.id}`))).toBeVisible()
})

test('where the game can not come, the line that was written ahead makes room for a clear sentence', async ({ page }) => {
  await page.route(/assets\/start-.*\.js/, async (route) => {
    await new Promise((later) => setTimeout(later, 500))
    await route.abort()
  })
  const { t } = playerOf(page).words
  await page.goto(`/?scene=${scene}&seat=witness&lang=fr`)
  await expect(page.getByRole('alert')).toContainText(t('leaving.cannot-start'))
  await expect(page.locator('[data-part=screen]')).toBeEmpty()
})

for (const where of ['/', `/?scene=${scene}&seat=witness`]) {
  test(`half a first script, given as if it were whole, is no silent page: a clear sentence, and a way to try again (${where})`, async ({ page }) => {
    await page.route(/assets\/index-.*\.js/, async (route) => {
      const whole = await (await route.fetch()).text()
      await route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) })
    })
    const { t } = playerOf(page).words
    await page.goto(`${where}${where.includes('?') ? '&' : '?'}lang=fr`)
    await expect(page.getByRole('alert')).toContainText(t('leaving.cannot-start'))
    await expect(page.getByRole('alert').getByRole('link', { name: t('problem.again') })).toBeVisible()
    await expect(page.getByRole('link', { name: t('safety.leave'), exact: true })).toBeVisible()
  })
}
