// What others repaint: a browser that translates, forced colours, paper, a page enlarged to 400 %, letters twice as large.
import { expect, test, type Locator, type Page } from '@playwright/test'
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

const sizes = [
  { name: '400 % zoom', width: 320, height: 256, letters: 16 }, { name: 'lying', width: 568, height: 320, letters: 16 },
  { name: 'small', width: 320, height: 568, letters: 16 }, { name: 'letters at 32 px', width: 360, height: 740, letters: 32 },
  { name: 'text spaced out', width: 360, height: 740, letters: 16, isSpaced: true },
]

/** No motion; and the spacing that WCAG 1.4.12 lets a reader ask for. */
const readerStyle = `
  *, *::before, *::after { animation: none !important; transition: none !important; }
  .spaced * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  .spaced p { margin-block-end: 2em !important; }`

for (const { name, go } of [...places, ...phones, ...activities]) {
  test(`${name}: every control can be reached, and no word is cut, at every size and in both languages`, async ({ page, context }) => {
    const session = await context.newCDPSession(page)
    const resize = async ({ width, height, letters, isSpaced = false }: (typeof sizes)[number]) => {
      await page.setViewportSize({ width, height })
      await session.send('Page.setFontSizes' as 'Page.enable', { fontSizes: { standard: letters, fixed: letters } } as never)
      await page.evaluate((spaced) => document.documentElement.classList.toggle('spaced', spaced), isSpaced)
    }
    const wrong: string[] = []
    for (const language of ['fr', 'ar'] as const) {
      await go(playerOf(page, language))
      // As a reader's own style, to which the page's policy does not apply.
      await page.evaluate((style) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(style)
        document.adoptedStyleSheets = [sheet]
      }, readerStyle)
      for (const size of sizes) {
        await resize(size)
        await expect(page.locator('[data-rest]')).toHaveCount(0)
        wrong.push(...(await findStill(page)).map((one) => `${language}, ${size.name}: ${one}`))
      }
      await resize({ ...sizes[4]!, isSpaced: false })
    }
    expect(wrong).toEqual([])
  })
}

/** What is covered or cut, and still is when what was moving has come to rest. */
async function findStill(page: Page): Promise<string[]> {
  let found: string[] = []
  await expect(async () => {
    found = [...await page.evaluate(findCovered), ...await page.evaluate(findCut)]
    expect(found).toEqual([])
  }).toPass({ timeout: 3000 }).catch(() => undefined)
  return found
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

/** Runs in the page: what can't be pressed though it is there: neither its middle nor any square of 24 px of it (WCAG 2.5.8) is free. */
function findCovered(): string[] {
  const root = document.documentElement
  const over = root.scrollWidth - root.clientWidth
  const wrong = over > 0 ? [`the page is ${over} px too wide`] : []
  const inDialog = document.querySelector('dialog[open]')
  const controls = [...(inDialog ?? document).querySelectorAll<HTMLElement>('button, a[href], summary, input')]
  for (const control of controls) {
    const box = (control.closest('label') ?? control) as HTMLElement
    if (!box.offsetWidth || control.closest('[inert], [hidden], .skip-link, details:not([open]) > :not(summary)')) continue
    box.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
    const { left, top, width, height } = box.getBoundingClientRect()
    const isFree = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      return Boolean(hit && (box.contains(hit) || hit.contains(control) && hit.tagName === 'LABEL'))
    }
    const isSquareFree = (x: number, y: number) => [0, 8, 16, 23].every((across) => [0, 8, 16, 23].every((down) => isFree(x + across, y + down)))
    const steps = (from: number, length: number) => Array.from({ length: Math.max(0, Math.floor((length - 24) / 2) + 1) }, (_, at) => from + at * 2)
    if (isFree(left + width / 2, top + height / 2) || steps(top, height).some((y) => steps(left, width).some((x) => isSquareFree(x, y)))) continue
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    wrong.push(`${(control.textContent || control.getAttribute('aria-label') || control.className).trim().slice(0, 30)} is under ${hit ? `${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}` : `nothing, at ${Math.round(left)} ${Math.round(top)}`}`)
  }
  return wrong
}

/** Runs in the page: words in a box that hides what it can't hold, but for pictures that are moved under the finger. */
function findCut(): string[] {
  const hides = (style: CSSStyleDeclaration) => [style.overflowX, style.overflowY].some((one) => one === 'hidden' || one === 'clip')
  return [...document.querySelectorAll<HTMLElement>('#game *')].flatMap((element) => {
    if (!element.innerText?.trim() || element.closest('.visually-hidden, [aria-hidden=true], [hidden], [inert], svg, .town-view, .crowd')) return []
    const style = getComputedStyle(element)
    if (!hides(style) || style.position === 'absolute' && element.offsetWidth < 2) return []
    const [across, down] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]
    return across > 2 && style.overflowX !== 'auto' || down > 2 && style.overflowY !== 'auto' ? [`.${element.className} cuts ${across} by ${down} px of « ${element.innerText.trim().slice(0, 30)} »`] : []
  })
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
