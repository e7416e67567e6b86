// @vitest-environment happy-dom
// Deux profils, by role and name: lines to compare, words that pin, a notebook, acts, and what to do in earnest.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Profiles, ProfilesMove } from '../../src/story/activities/profiles.ts'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import { speak, t } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const activity: Profiles = {
  id: 'deux', scene: 'faux-compte', kind: 'profiles', lead: 'zineb', review: 'none', whose: 'salma', enough: 2, acts: ['croire', 'nom'], next: ['parler', 'noter'],
  details: [{ id: 'nom', form: 'line', tells: true }, { id: 'photo', form: 'photo', tells: false }, { id: 'reponses', form: 'talk', tells: true }],
}

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

async function show(...moves: ProfilesMove[]): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show(modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: true, settings: { haptics: false } }))
  await vi.waitFor(() => opened.get('main.profiles .pairs'), { timeout: 10_000 })
}
const look = (detail: string): ProfilesMove => ({ type: 'look', detail })
const word = (one: 'odd' | 'nothing' | 'unsure'): ProfilesMove => ({ type: 'word', word: one })
const two = [look('nom'), word('nothing'), look('photo'), word('odd')]
const lines = () => opened.all('.pair > button')
const asked = () => without(opened.asked, 'touched')

describe.each(['fr', 'ar'] as const)('two profiles (%s)', (language) => {
  beforeEach(() => speak(language))

  it('reads each line as a whole: what is compared, then both accounts by name', async () => {
    await show()
    const comma = t('play.comma')
    expect(lines()).toHaveLength(3)
    expect(lines()[0]!.textContent).toBe(`details.nom.name${comma}${t('activities.profiles.first')}${comma}details.nom.first. ${t('activities.profiles.second')}${comma}details.nom.second`)
    expect(lines().map((one) => one.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'false'])
    lines()[1]!.click()
    expect(asked()).toEqual([['move', look('photo')]])
  })

  it('asks what one thinks, and says why only after a word, whichever it is', async () => {
    await show(look('nom'))
    expect(lines()[0]!.getAttribute('aria-expanded')).toBe('true')
    expect(opened.all('.pair-panel button').map((one) => one.textContent)).toEqual(['odd', 'nothing', 'unsure'].map((one) => t(`activities.profiles.words.${one}`)))
    expect(opened.get('.pair-panel .word-reply').textContent).toBe('')
    for (const one of ['odd', 'nothing', 'unsure'] as const) {
      await show(look('nom'), word(one))
      expect(opened.get('.pair-panel .word-reply').textContent).toBe('details.nom.why')
      expect(opened.get('.pair-word').textContent).toContain(t(`activities.profiles.words.${one}`))
    }
  })

  it('notes what betrays the account, whatever one thought of it, and nothing else', async () => {
    await show()
    expect(opened.all('.profiles-notes li')).toHaveLength(0)
    await show(...two)
    expect(opened.all('.profiles-notes li').map((one) => one.textContent)).toEqual(['details.nom.label'])
    expect(opened.get('.noticed').textContent).toBe(t('activities.profiles.noticed', { found: '2', all: '3' }))
  })

  it('offers acts once enough was compared; each says what it changes, then what to do in earnest', async () => {
    await show(look('nom'), word('odd'))
    expect(opened.all('.act-cards')).toHaveLength(0)
    await show(...two)
    expect(opened.all('.profiles-next')).toHaveLength(0)
    opened.all('.act-cards button')[1]!.click()
    await show(...two, { type: 'act', act: 'nom' })
    expect(opened.get('.profiles-acts .word-reply').textContent).toBe('acts.nom.does')
    expect(opened.all('.profiles-next li').map((one) => one.textContent)).toEqual(['next.parler', 'next.noter'])
    expect(opened.get('.activity-closing').textContent).toContain('closing')
    for (const one of opened.all('.profiles-next button')) one.click()
    expect(asked()).toEqual([['move', { type: 'act', act: 'nom' }], ['go', 'help'], ['move', { type: 'again' }]])
  })
})
