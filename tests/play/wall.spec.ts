// The wall newspaper, filled by a save: every ending found hangs there with its own words, nobody is left out by colours, and paper shows the sheet alone.
import { expect, test } from '@playwright/test'
import { compileWall } from '../../tools/content/wall.ts'
import { fileWith, importText, openSettings } from './keeping.ts'
import { open, playerOf } from './player.ts'
import { expectNoSideScroll } from './sight.ts'
import { expectNoViolation } from './violations.ts'
import { project } from './words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Two items of each kind, wherever they are. */
const items = compileWall(project).filter(({ kind }, index, all) => all.slice(0, index).filter((one) => one.kind === kind).length < 2)
const titles = (language: 'fr' | 'ar') => items.map(({ script, ending }) => {
  const [scene, seat] = script.split('/')
  const namespace = project.namespaces.find(({ name }) => name === `scenes/${scene}/wall`)!
  if (language === 'fr') return namespace.french.texts.find(({ key }) => key === `${seat}.${ending}.title`)!.value
  return (namespace.arabic!.data as Record<string, Record<string, { title: string }>>)[seat!]![ending]!.title
})

for (const language of ['fr', 'ar'] as const) {
  test(`every ending found hangs on the wall, for everybody, and on paper (${language})`, async ({ page }) => {
    const player = playerOf(page, language)
    const scripts: Record<string, { endings: string[] }> = {}
    for (const { script, ending } of items) (scripts[script] ??= { path: [], line: 'l', ended: true, runs: [], finishedOn: '2026-01-02', recalledOn: [], endings: [] } as never).endings.push(ending)
    await openSettings(player)
    await importText(player, fileWith(scripts, language, items[0]!.script))
    await expect(page.getByText(player.words.t('settings.done-imported'))).toBeVisible()
    await open(player, '/#/wall')
    const articles = page.getByRole('main').getByRole('article')
    await expect(articles).toHaveCount(items.length)
    const plain = (text: string) => text.replace(/\u00a0/g, ' ')
    const shown = (await page.getByRole('heading', { level: 2 }).allTextContents()).map(plain).sort()
    expect(shown).toEqual(titles(language).map(plain).sort())
    await expectNoViolation(page)
    await expectNoSideScroll(page)
    await page.emulateMedia({ media: 'print' })
    await expect(articles.first()).toBeVisible()
    await expect(player.button('wall.print')).toBeHidden()
    await expect(player.button('map.back')).toBeHidden()
  })
}
