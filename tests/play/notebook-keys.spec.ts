// The whole notebook by keys alone at 400 % zoom: each thing that can be pressed is reached in the order of the page, whole on screen, under nothing, with a mark around it; nothing holds the focus, nothing is wider than the screen.
import { expect, test, type Page } from '@playwright/test'
import { importEnding } from './keeping.ts'
import { open, playerOf, readings } from './player.ts'
import { expectNoSideScroll } from './sight.ts'
import { expectNoViolation } from './violations.ts'
import { scene, script } from './words.ts'

// 1280 × 1024 at 400 %.
test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } })

const road = `${scene}.witness.${Object.keys(script.endings).indexOf(readings().shortest.ending!) + 1}`
/** Pages that each-screen.spec.ts and film.spec.ts do not hold to axe. */
const unlooked = ['', 'forms', 'rights', 'media', `story/${scene}`, 'quiz', 'quiz/all', 'cards', 'search']
const others = ['situation/menace', 'form/chantage', 'parents', `strip/${road}`, `film/${road}`]
/** Far more than any page has. */
const most = 150

for (const language of ['fr', 'ar'] as const) {
  test(`its pages by Tab alone on a very small screen (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    await importEnding(player)
    // Every other page: the rest in the other language.
    for (const part of [...unlooked, ...others].filter((_, index) => index % 2 === (language === 'fr' ? 0 : 1))) {
      await test.step(part || 'first page', async () => {
        await open(player, `/#/notebook/${part}`.replace(/\/$/, ''))
        const first = page.getByRole('main').locator('[data-focus]').first()
        await expect(first).toBeAttached()
        await expectNoSideScroll(page)
        const seen = await walk(page)
        expect(seen.wrong, part).toEqual([])
        expect(seen.reached, part).toBe(seen.there)
        if (unlooked.includes(part)) await expectNoViolation(page)
      })
    }
  })
}

interface Seen { reached: number; there: number; wrong: string[] }

/** From the top of the page by Tab, until the focus leaves it or begins anew. */
async function walk(page: Page): Promise<Seen> {
  const there = await page.evaluate(() => {
    const active = document.activeElement as HTMLElement | null
    active?.blur()
    scrollTo(0, 0)
    const kinds = 'a[href], button:not(:disabled), input:not(:disabled), select, summary, [tabindex="0"]'
    return [...document.querySelectorAll<HTMLElement>(kinds)].filter((one) => one.checkVisibility() && !one.closest('[inert]')).length
  })
  // The focus begins at the very start of the page.
  await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex') })
  const wrong: string[] = []
  let reached = 0
  for (; reached < most; reached += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus, reached === 0)
    if (found === undefined) break
    if (found) wrong.push(found)
  }
  return { reached, there, wrong }
}

/** Runs in the page: what is wrong with what has the focus, in words; undefined once it is nowhere, or again where it was. */
function lookAtFocus(isFirst: boolean): string | undefined {
  const here = window as unknown as { walked?: Element[] }
  const walked = isFirst ? here.walked = [] : here.walked!
  const now = document.activeElement
  if (!now || now === document.body || walked.includes(now)) return undefined
  const before = walked[walked.length - 1]
  walked.push(now)
  const name = `${now.tagName.toLowerCase()} « ${(now.getAttribute('aria-label') ?? now.textContent!).trim().slice(0, 40)} »`
  if (before && !(before.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)) return `${name} comes before what was reached before it`
  // A field may be marked with what stands beside it.
  const isMarked = [now, now.parentElement!].map((one) => getComputedStyle(one)).some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
  if (!isMarked) return `${name} has no mark of the focus`
  const box = now.getBoundingClientRect()
  const within = { top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight) }
  if (box.left < -1 || box.right > innerWidth + 1) return `${name} stands from ${box.left} to ${box.right} across ${innerWidth}`
  if (within.bottom - within.top < Math.min(box.height, 44) - 1) return `${name} stands from ${box.top} to ${box.bottom} down ${innerHeight}`
  const hit = document.elementFromPoint((box.left + box.right) / 2, (within.top + within.bottom) / 2)
  if (!hit || !(now.contains(hit) || hit.contains(now))) return `${name} is covered by <${hit?.tagName.toLowerCase() ?? '?'} class="${hit?.getAttribute('class') ?? ''}">`
  return ''
}
