// @vitest-environment happy-dom
// Mon cercle, by role and name: choosing, removing, telling, and what is said on the screen.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Circle, CircleMove } from '../../src/story/activities/circle.ts'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import { speak, t } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const activity: Circle = {
  id: 'cercle', scene: 'la-photo', kind: 'circle', lead: 'amina', review: 'none', least: { people: 3, settings: 2 },
  people: [
    { id: 'parent', setting: 'home', figure: 'parent' }, { id: 'sister', setting: 'home', figure: 'sibling' }, { id: 'keeper', setting: 'home', figure: 'keeper' },
    { id: 'teacher', setting: 'school', figure: 'teacher' },
  ],
  sentences: ['help', 'written'], refusals: [{ id: 'phone', from: ['home', 'school'], mood: 'angry' }],
}

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

async function show(...moves: CircleMove[]): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show(modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: false, settings: { haptics: false } }))
  await vi.waitFor(() => opened.get('.circle-board'), { timeout: 10_000 })
}
const toggle = (...people: string[]): CircleMove[] => people.map((person) => ({ type: 'toggle', person }))
const said = [...toggle('parent', 'sister', 'teacher'), { type: 'go' }, { type: 'say', sentence: 'help' }] as CircleMove[]
const button = (text: string) => opened.all('main button').find((one) => one.textContent === text)!
const asked = () => without(opened.asked, 'touched')

describe.each(['fr', 'ar'] as const)('the circle (%s)', (language) => {
  beforeEach(() => speak(language))

  it('offers people by setting, as buttons that say whether they are in', async () => {
    await show(...toggle('sister'))
    const groups = opened.all('.circle-setting')
    expect(groups.map((one) => one.querySelector('h2')!.textContent)).toEqual(['home', 'school'].map((setting) => t(`activities.circle.settings.${setting}`)))
    expect(opened.all('.circle-card').map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false', 'false'])
    opened.all('.circle-card')[3]!.click()
    opened.all('.circle-card')[1]!.click()
    expect(asked()).toEqual([['move', { type: 'toggle', person: 'teacher' }], ['move', { type: 'toggle', person: 'sister' }]])
  })

  it('shows the circle, in words too', async () => {
    await show()
    expect(opened.get('[role=img]').getAttribute('aria-label')).toBe(t('activities.circle.empty'))
    await show(...toggle('sister', 'teacher'))
    expect(opened.get('[role=img]').getAttribute('aria-label')).toBe(t('activities.circle.inside', { people: ['people.sister.who', 'people.teacher.who'].join(t('play.comma')) }))
    expect(opened.all('.ring .figure')).toHaveLength(2)
  })

  it('asks, kindly, when all come from one setting, and blocks nothing', async () => {
    await show(...toggle('parent', 'sister', 'keeper'))
    expect(opened.get('.circle-news [role=status]').textContent).toContain('only.home')
    button(t('activities.circle.go')).click()
    expect(asked()).toEqual([['move', { type: 'go' }]])
    await show(...toggle('parent', 'teacher', 'keeper'))
    expect(opened.get('.circle-news').textContent).not.toContain('only')
  })

  it('says what is kept and where, with the way to erase it', async () => {
    await show()
    expect(opened.get('.circle-kept').textContent).toContain(t('activities.circle.kept'))
    button(t('activities.circle.to-settings')).click()
    expect(asked()).toEqual([['go', 'settings']])
  })

  it('says what a sentence does, then asks whom to tell', async () => {
    await show(...said)
    expect(opened.all('.circle-sentences [aria-pressed=true]')).toHaveLength(1)
    expect(opened.get('.circle-sentences').textContent).toContain('sentences.help.does')
    expect(opened.all('input, textarea')).toHaveLength(0)
    opened.all('.circle-whom button')[2]!.click()
    expect(asked()).toEqual([['move', { type: 'ask', person: 'teacher' }]])
  })

  it('when the first does not help: not the child’s fault, and somebody else', async () => {
    await show(...said)
    await show(...said, { type: 'ask', person: 'parent' })
    expect(opened.get('.circle-fault').textContent).toContain(t('activities.circle.not-you'))
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H2'))
    expect(opened.all('.circle-whom button')).toHaveLength(2)
    expect(opened.get('[role=status].activity-closing').textContent).toBe('')
  })

  it('when the second listens: what is taken along, and the circle stays in view', async () => {
    await show(...said, { type: 'ask', person: 'parent' }, { type: 'ask', person: 'teacher' })
    expect(opened.get('.circle-answer').textContent).toBe('people.teacher.hears')
    expect(opened.get('.activity-closing').textContent).toContain('closing')
    expect(opened.all('.ring .figure')).toHaveLength(3)
    button(t('activities.circle.change')).click()
    expect(asked()).toEqual([['move', { type: 'change' }]])
  })
})
