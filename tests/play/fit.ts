// What a reader needs on every screen, in every size: every control can be reached, no word is cut.
import { expect, type Page } from '@playwright/test'

export const sizes: readonly { name: string; width: number; height: number; letters: number; isSpaced?: boolean }[] = [
  { name: '400 % zoom', width: 320, height: 256, letters: 16 }, { name: 'lying', width: 568, height: 320, letters: 16 },
  { name: 'small', width: 320, height: 568, letters: 16 }, { name: 'letters at 32 px', width: 360, height: 740, letters: 32 },
  { name: 'text spaced out', width: 360, height: 740, letters: 16, isSpaced: true },
]

/** No motion; and the spacing that WCAG 1.4.12 lets a reader ask for. */
const readerStyle = `
  *, *::before, *::after { animation: none !important; transition: none !important; }
  .spaced * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  .spaced p { margin-block-end: 2em !important; }`

/** What is wrong at every size, as a person's own style and letters make it; the page is left as it was. */
export async function lookAtSizes(page: Page, these: typeof sizes = sizes): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const setLetters = (letters: number) => session.send('Page.setFontSizes' as 'Page.enable', { fontSizes: { standard: letters, fixed: letters } } as never)
  const before = page.viewportSize()!
  // As a reader's own style, to which the page's policy does not apply.
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets = [sheet]
  }, readerStyle)
  const wrong: string[] = []
  for (const { name, letters, isSpaced = false, ...size } of these) {
    await page.setViewportSize(size)
    await setLetters(letters)
    await page.evaluate((spaced) => document.documentElement.classList.toggle('spaced', spaced), isSpaced)
    await expect(page.locator('[data-rest]')).toHaveCount(0)
    wrong.push(...(await findStill(page)).map((one) => `${name}: ${one}`))
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
    document.documentElement.classList.remove('spaced')
  })
  await setLetters(16)
  await page.setViewportSize(before)
  return wrong
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

/** Runs in the page: titles and buttons in which a word goes on in the next line, though a screen of 320 px has room for any. */
export function findBroken(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, button, a, summary)')].filter(({ offsetWidth }) => offsetWidth).flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const broken: string[] = []
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        if (new Set([...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top))).size > 1) broken.push(`« ${word} » is broken in « ${element.innerText.trim().slice(0, 40)} »`)
      }
    }
    return broken
  })
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
export function findCut(): string[] {
  const hides = (style: CSSStyleDeclaration) => [style.overflowX, style.overflowY].some((one) => one === 'hidden' || one === 'clip')
  return [...document.querySelectorAll<HTMLElement>('#game *')].flatMap((element) => {
    if (!element.innerText?.trim() || element.closest('.visually-hidden, [aria-hidden=true], [hidden], [inert], svg, .town-view, .crowd')) return []
    const style = getComputedStyle(element)
    if (!hides(style) || style.position === 'absolute' && element.offsetWidth < 2) return []
    const [across, down] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]
    return across > 2 && style.overflowX !== 'auto' || down > 2 && style.overflowY !== 'auto' ? [`.${element.className} cuts ${across} by ${down} px of « ${element.innerText.trim().slice(0, 30)} »`] : []
  })
}
