// What others repaint: a browser that translates, forced colours, paper, a page enlarged to 400 %, letters twice as large.
import { expect, test, type Locator, type Page } from '@playwright/test'
import { findCut, lookAtSizes } from './fit.ts'
import { openSettings } from './keeping.ts'
import { lineOf, open, openAt, playerOf, someLines, type Player } from './player.ts'
import { activities, phones, places } from './screens.ts'
import { expectNoSideScroll } from './sight.ts'

const { plain } = someLines()
const go = (player: Player, name: string) => places.find((place) => place.name === name)!.go(player)

/** As a browser's translation does: every text in <font>, and again what comes later. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = () => {
      const walker = document.createTreeWalker(document.getElementById('game')!, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) if (walker.currentNode.nodeValue!.trim() && !walker.currentNode.parentElement!.closest('font')) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const font = document.createElement('font')
        font.append(Object.assign(document.createElement('font'), { textContent: text.data }))
        text.replaceWith(font)
      }
    }
    wrap()
    new MutationObserver(wrap).observe(document.getElementById('game')!, { childList: true, subtree: true, characterData: true })
  })
}

test('a browser is asked not to translate; when it does all the same, words go on changing', async ({ page }) => {
  const player = playerOf(page)
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await openSettings(player)
  await expect(page.locator('html')).toHaveAttribute('translate', 'no')
  await translate(page)
  const arabic = playerOf(page, 'ar')
  await page.getByRole('radio', { name: player.words.t('languages.ar') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.words.t('settings.title'))
  await expect(arabic.button('settings.export')).toBeVisible()
  await expect(page.getByRole('group').first()).not.toContainText(player.words.t('settings.language'))
  await page.getByRole('radio', { name: player.words.t('languages.fr') }).click()
  await player.button('settings.erase').click()
  await player.button('common.cancel').click()
  await expect(page.getByRole('dialog', { name: player.words.t('settings.erase') })).toHaveCount(0)
  expect(errors).toEqual([])
})

test('a scene read through a translation shows each line alone', async ({ page }) => {
  const player = playerOf(page)
  await openAt(player, plain)
  await translate(page)
  const before = await lineOf(player).textContent()
  await player.hands.goOn(player.button('play.next'), 0)
  await expect(lineOf(player)).not.toContainText(before!)
  await expect(lineOf(player)).toHaveCount(1)
})

test('letters are not enlarged by the browser alone', async ({ page }) => {
  await open(playerOf(page))
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('-webkit-text-size-adjust'))).toBe('100%')
})

test('in forced colours, what is chosen and where one is differ by more than a background', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const player = playerOf(page)
  await openSettings(player)
  const colour = (selector: string) => page.locator(selector).first().evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(await colour('.segments input:checked + span')).not.toBe(await colour('.segments input:not(:checked) + span'))
  await go(player, 'a line')
  expect(await colour('.beats .now')).not.toBe(await colour('.beats li:not(.now)'))
  await go(player, 'debrief')
  expect(await colour('.steps [aria-current]')).not.toBe(await colour('.steps li:not([aria-current])'))
})

test('in forced colours, icons take the colour of their words, people keep theirs, and the focus, what is off and what is past can be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const player = playerOf(page)
  const style = (of: Locator, property: string) => of.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  await go(player, 'a line')
  const hide = player.button('safety.hide')
  expect(await style(hide.locator('.icon'), 'color')).toBe(await style(hide, 'color'))
  expect(await style(page.locator('.plate img'), 'forced-color-adjust')).toBe('none')
  await page.keyboard.press('Tab')
  expect(await style(page.locator(':focus-visible'), 'outline-style')).toBe('solid')
  await go(player, 'debrief')
  await player.button('common.next').click()
  expect(await style(page.locator('.steps .past'), 'border-block-start-width')).toBe('4px')
  expect(await style(page.locator('.steps li:not(.past):not([aria-current])'), 'border-block-start-width')).not.toBe('4px')
  await go(player, 'recall')
  const answers = page.getByRole('main').getByRole('button')
  const before = await style(answers, 'color')
  await answers.last().click()
  expect(await style(page.locator('button:disabled:not(.fits)'), 'color')).not.toBe(before)
})

test('a telephone that darkens pages leaves this one as it is', async ({ page, context }) => {
  const player = playerOf(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const session = await context.newCDPSession(page)
  const darken = (enabled: boolean) => session.send('Emulation.setAutoDarkModeOverride', { enabled })
  await go(player, 'help')
  await darken(true)
  const call = page.getByRole('link', { name: player.words.t('help.call', { number: '2511' }) })
  expect(await contrastOf(page, call)).toBeGreaterThan(4.5)
  await go(player, 'a line')
  const portrait = page.locator('.plate .portrait')
  const dark = await stillShot(portrait)
  await darken(false)
  expect(dark.equals(await stillShot(portrait))).toBe(true)
})

/** A picture of it once two in a row are the same: all of it has come. */
async function stillShot(part: Locator): Promise<Buffer> {
  let shot = await part.screenshot()
  await expect.poll(async () => {
    const before = shot
    shot = await part.screenshot()
    return before.equals(shot)
  }).toBe(true)
  return shot
}

test('whoever darkens all the same can still read the numbers', async ({ page, context }) => {
  const player = playerOf(page)
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const session = await context.newCDPSession(page)
  // A page that is said to be light is darkened even against its wish.
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true })
  await go(player, 'help')
  for (const number of ['2511', '19', '177']) expect(await contrastOf(page, page.getByRole('link', { name: player.words.t('help.call', { number }) }).locator('bdi'))).toBeGreaterThan(4.5)
})

test('a legend is inside its field, whose border is whole', async ({ page }) => {
  const player = playerOf(page, 'ar')
  await openSettings(player)
  const field = page.getByRole('group', { name: player.words.t('settings.text'), exact: true })
  const { inside, across } = await field.evaluate((element) => {
    const words = document.createRange()
    words.selectNodeContents(element.querySelector('legend')!)
    const [box, text] = [element.getBoundingClientRect(), words.getBoundingClientRect()]
    return { inside: text.top - box.top, across: box.right - text.right }
  })
  expect(inside).toBeGreaterThan(8)
  expect(across).toBeGreaterThan(8)
  expect(across).toBeLessThan(40)
})

test('on paper, every number is black on nothing, and nothing else than the page is there', async ({ page }) => {
  const player = playerOf(page)
  await go(player, 'help')
  await page.emulateMedia({ media: 'print' })
  for (const number of ['2511', '19', '177']) {
    const call = page.getByRole('link', { name: player.words.t('help.call', { number }) })
    const ink = (of: typeof call) => of.evaluate((element) => getComputedStyle(element).color)
    expect(await ink(call)).toBe('rgb(0, 0, 0)')
    expect(await ink(call.locator('.icon'))).toBe('rgb(0, 0, 0)')
  }
  // As wide as a sheet of A4 without its margins.
  await page.setViewportSize({ width: 718, height: 1000 })
  expect(await page.evaluate(findCut)).toEqual([])
  await expectNoSideScroll(page)
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)!
  expect(sheets.length).toBeLessThanOrEqual(3)
})

for (const { name, go } of [...places, ...phones, ...activities]) {
  test(`${name}: every control can be reached, and no word is cut, at every size and in both languages`, async ({ page }) => {
    const wrong: string[] = []
    for (const language of ['fr', 'ar'] as const) {
      await go(playerOf(page, language))
      wrong.push(...(await lookAtSizes(page)).map((one) => `${language}, ${one}`))
    }
    expect(wrong).toEqual([])
  })
}

/** The contrast between what most of an element is painted with and what differs most from it. */
async function contrastOf(page: Page, element: Locator): Promise<number> {
  const png = (await element.screenshot()).toString('base64')
  return page.evaluate(async (data) => {
    const image = Object.assign(new Image(), { src: `data:image/png;base64,${data}` })
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const pixels = context.getImageData(0, 0, image.width, image.height).data
    const found = new Map<string, number>()
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = pixels.slice(at, at + 3).join()
      found.set(colour, (found.get(colour) ?? 0) + 1)
    }
    const light = (colour: string) => {
      const [red, green, blue] = colour.split(',').map((one) => (Number(one) / 255 <= 0.04045 ? Number(one) / 3294.6 : ((Number(one) / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const [paper, ink] = [...found].sort((a, b) => b[1] - a[1]).map(([colour]) => light(colour))
    return (Math.max(paper!, ink!) + 0.05) / (Math.min(paper!, ink!) + 0.05)
  }, png)
}

test('on a very low screen the picture of an ending and the street fill their frames', async ({ page }) => {
  await page.setViewportSize({ width: 568, height: 320 })
  const player = playerOf(page)
  for (const place of [...places.filter(({ name }) => name === 'debrief'), ...activities.filter(({ name }) => name === 'street')]) {
    await place.go(player)
    const slot = page.locator('.stage-slot')
    await expect(slot).toBeAttached()
    expect(await slot.evaluate((one) => one.clientWidth / one.parentElement!.clientWidth), place.name).toBe(1)
  }
})
