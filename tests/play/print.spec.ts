// What is printed for a class: every sheet fits its paper, in both languages, and as many pages come out as are numbered.
import { expect, test } from '@playwright/test'
import { sheets } from '../../src/page/class/model.ts'
import { open, playerOf } from './player.ts'
import { scene } from './words.ts'

for (const language of ['fr', 'ar'] as const) {
  test(`every sheet fits its paper; none is lost on the way to the printer (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    const papers = page.locator('.paper')
    for (const sheet of sheets) {
      await open(playerOf(page, language), `/#/class/print/${sheet}/${scene}/p110`)
      await expect(page.locator('.sheet-links [aria-current]')).toHaveAttribute('href', `#/class/print/${sheet}/${scene}/p110`)
      await expect(page.locator('.paper-measure')).toHaveCount(0)
      const cut = await papers.evaluateAll((all) => all.flatMap((paper) => [...paper.querySelectorAll('.paper-body, .piece')].filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent!.slice(0, 40))))
      expect(cut, `cut on the sheet "${sheet}"`).toEqual([])
    }
    // What is in the hand during a lesson is one sheet: no step, no number stands alone on a second.
    for (const sheet of [`session/${scene}/p55`, 'speaks-up']) {
      await open(playerOf(page, language), `/#/class/print/${sheet}`)
      await expect(page.locator('.sheet-links [aria-current]')).toHaveAttribute('href', new RegExp(`print/${sheet}`))
      await expect(page.locator('.paper-measure')).toHaveCount(0)
      await expect(papers).toHaveCount(1)
    }
    await open(playerOf(page, language), `/#/class/print/guide/${scene}/p110`)
    await expect(page.locator('.sheet-links [aria-current]')).toHaveAttribute('href', `#/class/print/guide/${scene}/p110`)
    await expect(page.locator('.paper-measure')).toHaveCount(0)
    const numbered = await papers.count()
    expect(numbered).toBeGreaterThan(1)
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/g)).toHaveLength(numbered)
  })
}
