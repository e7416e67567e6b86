// Films and comic strips in a browser: one plays by itself and stops, the other is made from the path really taken, drawn from the side where one reads, printed and saved.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { reelOf } from '../../src/story/reel.ts'
import { fileWith, importEnding, importText, openSettings } from './keeping.ts'
import { open, playerOf, readings, type Player } from './player.ts'
import { expectNoViolation, refusedIn } from './violations.ts'
import { scene, script, seat } from './words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const played = readings().shortest
const reel = reelOf(script, played.path)
const number = Object.keys(script.endings).indexOf(played.ending!) + 1
const road = `${scene}.witness.${number}`
/** Spaces of all widths are one. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const endingOf = ({ words }: Player) => words.say(`endings.${played.ending!}.title`)

test('a film plays by itself, stops, and comes to its end, by keys alone', async ({ page }) => {
  const player = playerOf(page)
  const { words, button } = player
  await importEnding(player)
  await open(player, `/#/notebook/story/${scene}`)
  await page.getByRole('link', { name: words.t('notebook.film-of', { title: endingOf(player) }) }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: words.t('notebook.film-of', { title: words.sayScene('title') }) })).toBeFocused()
  const where = page.getByRole('slider', { name: words.t('notebook.film-where') })
  await page.getByLabel(words.t('notebook.film-speed')).selectOption({ label: words.t('notebook.film-speeds.fast') })
  await button('notebook.film-go').press('Enter')
  await expect(where).not.toHaveValue('0')
  await button('notebook.film-stop').press('Enter')
  await expect(button('notebook.film-go')).toBeVisible()
  await expectNoViolation(page)
  await where.press('End')
  await expect(page.getByRole('heading', { level: 2, name: endingOf(player) })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(where).toHaveValue(String(reel.ok && reel.frames.length - 1))
  expect(refusedIn(page)).toEqual([])
})

for (const language of ['fr', 'ar'] as const) {
  test(`a comic strip of the path that was taken: on screen, on paper, as a picture (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const { words, button } = player
    await importEnding(player)
    await open(player, `/#/notebook/strip/${road}`)
    await expect(button('notebook.strip-save')).toBeEnabled({ timeout: 30_000 })
    const panels = page.getByRole('main').getByRole('list').first()
    const chosen = await panels.locator('.chose').allTextContents()
    expect(chosen.map(plain)).toEqual(played.path.map((choice) => plain(`${words.t('notebook.strip-chose')} ${words.say(`choices.${choice}`)}`)))
    const drawn = await panels.locator('img[src^="data:image/jpeg"]').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    expect(drawn.length).toBeGreaterThan(2)
    expect(Math.min(...drawn)).toBe(720)

    await expectNoViolation(page)
    await page.setViewportSize({ width: 1366, height: 768 })
    const [first, second] = await panels.locator('.strip-panel').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => ({ x, y })))
    if (first!.y === second!.y) expect(first!.x < second!.x).toBe(language === 'fr')

    const coming = page.waitForEvent('download')
    await button('notebook.strip-save').click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/^espace-[\d-]+\.jpg$/)
    const picture = await readFile(await download.path())
    expect([picture.readUInt16BE(0), picture.length > 100_000]).toEqual([0xffd8, true])
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThan(12)
    expect(refusedIn(page)).toEqual([])
  })
}

test('a path that is no longer there is told, another leads to the same end; no such story is told too', async ({ page }) => {
  const player = playerOf(page)
  const { words } = player
  await openSettings(player)
  await importText(player, fileWith({ [seat]: { path: ['parti'], line: 'depuis', ended: true, runs: [['parti', 'depuis']], endings: [played.ending], finishedOn: '2025-01-02', recalledOn: [] } }))
  await expect(page.getByText(words.t('settings.done-imported'))).toBeVisible()
  for (const part of ['strip', 'film']) {
    await open(player, `/#/notebook/${part}/${road}`)
    await expect(page.getByRole('main').getByText(words.t('notebook.road-gone'))).toBeVisible()
  }
  for (const lost of ['film/jamais.witness.1', `strip/${scene}.witness.99`, 'story/jamais']) {
    await open(player, `/#/notebook/${lost}`)
    await expect(page.getByRole('status').filter({ hasText: words.t('notebook.missing') })).toBeVisible()
  }
})
