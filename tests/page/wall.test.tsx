// @vitest-environment happy-dom
// The wall newspaper: the board before a first ending, then one article for each, the newest headline across the page; no count of anything.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wallKinds, type WallItem } from '../../src/content/wall.ts'
import ar from '../../locales/ar/ui.json'
import fr from '../../locales/fr/ui.json'
import { speak } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const item = (ending: string, kind: WallItem['kind']): WallItem => ({ script: 'le-groupe/witness', ending, kind, ...(kind === 'photo' ? { photo: { place: 'yard', light: 'day' } } : { sketch: 'cat' }) })
let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage() })
afterEach(() => opened.page.dispose())
const show = (...items: WallItem[]) => opened.show(modelOf({ name: 'wall', items }))
const titles = () => opened.all('main article h2').map(({ textContent }) => textContent)

it('is a board that says what will hang there, before a first ending', () => {
  show()
  expect(opened.all('article')).toEqual([])
  expect(opened.get('main').textContent).toContain(fr.wall.how)
  expect(opened.all('button').some(({ textContent }) => textContent === fr.wall.print)).toBe(false)
})

it('holds one article for each item, with its title, in a list', () => {
  show(item('une', 'notice'), item('deux', 'poem'))
  expect(titles()).toEqual(['le-groupe.witness.une.title', 'le-groupe.witness.deux.title'])
  expect(opened.all('main ul > li > article')).toHaveLength(2)
})

it('opens with its newest headline, once there is a page to lead', () => {
  show(item('a', 'headline'), item('b', 'ad'))
  expect(opened.all('.lead-item')).toHaveLength(0)
  show(item('a', 'headline'), item('b', 'ad'), item('c', 'headline'), item('d', 'poem'))
  expect(titles()).toEqual(['c', 'a', 'b', 'd'].map((one) => `le-groupe.witness.${one}.title`))
})

it.each(['fr', 'ar'] as const)('says what each item is, and describes its photos (%s)', (language) => {
  speak(language)
  const ui = language === 'fr' ? fr : ar
  show(...wallKinds.map((kind) => item(kind, kind)))
  expect(opened.all('article .kind').map(({ textContent }) => textContent).sort()).toEqual(Object.values(ui.wall.kinds).sort())
  expect(opened.get('[role=img]').getAttribute('aria-label')).toBe(ui.places.yard)
})

it('writes a poem one verse under the other', () => {
  show(item('vers', 'poem'))
  expect(opened.get('.said').textContent).toBe('le-groupe.witness.vers.text')
})

it('tells no number of what was found, nor of what was not', () => {
  show(...wallKinds.map((kind) => item(kind, kind)))
  expect(opened.get('main').textContent).not.toMatch(/\d/)
})

it('is printed from its own button', () => {
  const printed = window.print = vi.fn()
  show(item('une', 'notice'))
  opened.all('button').find(({ textContent }) => textContent === fr.wall.print)!.click()
  expect(printed).toHaveBeenCalledOnce()
})
