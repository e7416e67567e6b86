// @vitest-environment happy-dom
// A first line that was written ahead is the one that the game shows: it comes to life where it stands.
import { act } from 'preact/test-utils'
import { beforeAll, expect, it } from 'vitest'
import { createPage } from '../../src/page/page.tsx'
import { present } from '../../src/story/present.ts'
import type { ScriptId } from '../../src/story/script.ts'
import { begin } from '../../src/story/step.ts'
import { setLanguage } from '../../src/words/words.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'
import { writeFirstLines, type FirstLine } from '../../tools/page/first-line.tsx'
import { scene } from './models.ts'
import { viewFor, type Model } from './views.ts'

const project = wholeProject()
const scripts = project.scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
const namespaces = new Map(project.namespaces.map((one) => [one.name, one]))
let written: FirstLine[]
beforeAll(async () => {
  written = await writeFirstLines(scripts, (name, language) => wordsOf(namespaces.get(name)!, language))
})

it('every script that begins with reading has one in each language, which paints nothing by itself', () => {
  const reading = scripts.filter((script) => { const { choices, activity } = present(script, begin(script)); return !choices.length && !activity })
  expect(reading.length).toBeGreaterThan(15)
  expect(written.map(({ script, language }) => `${script} ${language}`).sort()).toEqual(reading.flatMap(({ id }) => [`${id} ar`, `${id} fr`]).sort())
  for (const { html } of written) expect(html).not.toMatch(/\s(style|on\w+)=|<script|undefined|\[object/)
})

it.each(scripts.map(({ id }) => id))('%s: the game takes over what stands there, and leads on', async (id) => {
  for (const language of ['fr', 'ar'] as const) {
    const { html } = written.find((one) => one.script === id && one.language === language)!
    await setLanguage(language)
    const { root, dispose } = open(html, id)
    const [line, next] = [root.querySelector('.line'), root.querySelector('.next')]
    const said = root.querySelector('main')!.textContent
    root.takeOver()
    expect(root.querySelector('.line')).toBe(line)
    expect(root.querySelector('.next')).toBe(next)
    expect(root.querySelectorAll('main')).toHaveLength(1)
    expect(root.querySelector('main')!.textContent!.replace(/\s/g, '')).toContain(said!.replace(/\s/g, '').slice(0, 40))
    expect([next!.hasAttribute('data-coming'), next!.hasAttribute('data-next')]).toEqual([false, true])
    expect(root.querySelectorAll('[data-who]')).toHaveLength(0)
    dispose()
  }
})

function open(html: string, id: ScriptId) {
  document.body.innerHTML = `<div id="game"><div data-part="screen">${html}</div></div>`
  const root = document.getElementById('game')!
  const page = createPage(root, { touched: () => undefined }, { portrait: () => '', picture: () => '', scenery: async () => '', boxes: async () => ({}) })
  const script = scripts.find((one) => one.id === id)!
  const takeOver = () => void act(() => {
    const screen = { name: 'play', scene, view: present(script, begin(script)), firstTime: false } as const
    page.show({ screen, view: viewFor(screen)!, actions: { next() {} } as unknown as Model['actions'], settings: { auto: false, keys: true } as Model['settings'], saved: true, still: false, hidden: false, stage: false, quiet: [] })
  })
  return { root: Object.assign(root, { takeOver }), dispose: () => page.dispose() }
}
