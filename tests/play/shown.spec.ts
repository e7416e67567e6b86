// What others repaint: a browser that translates, forced colours, paper, a page enlarged to 400 %, letters twice as large.
import { expect, test, type Page } from '@playwright/test'
import { openSettings } from './keeping.ts'
import { lineOf, open, openAt, playerOf, someLines, type Player } from './player.ts'
import { places } from './screens.ts'

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
  await page.getByRole('radio', { name: player.words.t('languages.ar') }).check()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.words.t('settings.title'))
  await expect(arabic.button('settings.export')).toBeVisible()
  await expect(page.getByRole('group').first()).not.toContainText(player.words.t('settings.language'))
  await page.getByRole('radio', { name: player.words.t('languages.fr') }).check()
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
  await player.button('play.next').click()
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
})

const sizes = [
  { name: '400 % zoom', width: 320, height: 256, letters: 16 }, { name: 'lying', width: 568, height: 320, letters: 16 },
  { name: 'small', width: 320, height: 568, letters: 16 }, { name: 'letters at 32 px', width: 360, height: 740, letters: 32 },
]

for (const language of ['fr', 'ar'] as const) {
  for (const { name } of places) {
    test(`${name} (${language}): every control can be reached at every size`, async ({ page, context }) => {
      const player = playerOf(page, language)
      await go(player, name)
      await page.addStyleTag({ content: '*, *::before, *::after { animation: none !important; transition: none !important; }' })
      const session = await context.newCDPSession(page)
      const wrong: string[] = []
      for (const size of sizes) {
        await page.setViewportSize({ width: size.width, height: size.height })
        await session.send('Page.setFontSizes' as 'Page.enable', { fontSizes: { standard: size.letters, fixed: size.letters } } as never)
        await expect(page.locator('[data-rest]')).toHaveCount(0)
        wrong.push(...(await page.evaluate(findCovered)).map((one) => `${size.name}: ${one}`))
      }
      expect(wrong).toEqual([])
    })
  }
}

/** Runs in the page: what can't be pressed though it is there. */
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
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    if (!hit || !(box.contains(hit) || hit.contains(control) && hit.tagName === 'LABEL')) wrong.push(`${(control.textContent || control.getAttribute('aria-label') || control.className).trim().slice(0, 30)} is under ${hit ? `${hit.tagName.toLowerCase()}.${hit.getAttribute('class') ?? ''}` : `nothing, at ${Math.round(left)} ${Math.round(top)}`}`)
  }
  return wrong
}
