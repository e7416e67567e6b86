// @vitest-environment happy-dom
// Regarde bien, as a person meets it: people are buttons with names, a word stays on the picture, nothing is called wrong.
import { beforeEach, expect, it, vi } from 'vitest'
import type { Look, LookState } from '../../src/story/activities/look.ts'
import { speak } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const activity: Look = {
  id: 'regarde', scene: 'le-groupe', kind: 'look', lead: 'amina', review: 'none', picture: 'crowd-yard', enough: 1,
  people: [{ id: 'lina', words: ['seule', 'calme'], canGo: true }, { id: 'hamza', words: ['content', 'inquiet'], canGo: false }],
}
const screenOf = (state: LookState) => modelOf({ name: 'activity', play: { kind: 'look', activity, state }, isDone: Boolean(state.wentTo), isInScene: false, settings: { haptics: true } })

beforeEach(() => speak('fr'))

async function openAt(state: LookState) {
  const page = openPage()
  page.show(screenOf(state))
  await vi.waitFor(() => expect(page.root.querySelector('.crowd')).not.toBeNull(), { timeout: 10_000 })
  return page
}

it.each(['fr', 'ar'] as const)('shows everybody as a named button, and passes on who is looked at (%s)', async (language) => {
  speak(language)
  const { all, asked } = await openAt({ words: {}, hasEnough: false })
  const buttons = all<HTMLButtonElement>('.crowd button')
  expect(buttons.map((one) => one.textContent)).toEqual(['people.lina.name', 'people.hamza.name'])
  buttons[0]!.click()
  expect(asked).toContainEqual(['move', { type: 'look', person: 'lina' }])
})

it('tells what one sees, offers words, and keeps the word given on the picture', async () => {
  const { get, all, asked, show } = await openAt({ at: 'lina', words: {}, hasEnough: false })
  expect(get('.see').textContent).toBe('people.lina.see')
  all<HTMLButtonElement>('.near-card .word-chips button')[0]!.click()
  expect(asked).toContainEqual(['move', { type: 'word', word: 'seule' }])
  show(screenOf({ at: 'lina', words: { lina: 'seule' }, hasEnough: true }))
  expect(get('.near-card [aria-pressed=true]').textContent).toBe('people.lina.words.seule.text')
  expect(get('.word-reply').textContent).toBe('people.lina.words.seule.reply')
  expect(get('.crowd b').textContent).toBe('people.lina.words.seule.text')
})

it('offers to go to those one can go to, once enough was noticed, and says what it changes', async () => {
  const { all, asked, show, get } = await openAt({ words: { lina: 'seule' }, hasEnough: true })
  const ways = all<HTMLButtonElement>('.go-to button')
  expect(ways).toHaveLength(1)
  ways[0]!.click()
  expect(asked).toContainEqual(['move', { type: 'go', person: 'lina' }])
  show(screenOf({ words: { lina: 'seule' }, hasEnough: true, wentTo: 'lina' }))
  expect(get('.go-to .word-reply').textContent).toBe('people.lina.go')
  expect(get('.what-stays').textContent).toContain('closing')
})
