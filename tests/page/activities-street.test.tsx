// @vitest-environment happy-dom
// Dans la rue, by role and name: who is around, the moves, whom to ask, what is shown, the end.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Street, StreetMove } from '../../src/story/activities/street.ts'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import { castName, speak, t } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const activity: Street = {
  id: 'rue', scene: 'sur-le-chemin', kind: 'street', lead: 'amina', review: 'none', target: 'salma', follower: { who: 'hamza', pose: 'moped' }, place: 'street', light: 'evening',
  helpers: [
    { id: 'busy', who: 'bennani', helps: false, pose: 'phone', mood: 'tired' },
    { id: 'friend', who: 'mehdi', helps: true, pose: 'sit', mood: 'smile' },
    { id: 'other', who: 'yassine', helps: true, pose: 'stand', mood: 'smile' },
  ],
}

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

async function show(moves: StreetMove[] = [], stage = true): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show({ ...modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: false, settings: { haptics: false } }), stage })
  await vi.waitFor(() => opened.get('.street-board'), { timeout: 10_000 })
}
const act = (one: 'distract' | 'note' | 'after'): StreetMove => ({ type: 'act', act: one })
const asked = () => without(opened.asked, 'touched')
const bare = (selector: string) => opened.get(selector).textContent!.replace(/[\u2068\u2069]/g, '')
const openHelpers = async () => {
  opened.get('.street-acts .delegate').click()
  await vi.waitFor(() => opened.get('.street-helpers'))
}

describe.each(['fr', 'ar'] as const)('the street (%s)', (language) => {
  beforeEach(() => speak(language))

  it('tells who is around, and that going up to them is not proposed', async () => {
    await show()
    expect(bare('.around p')).toContain(t('activities.street.nobody', { target: castName('salma') }))
    expect(bare('.around p')).toContain('follower.alone')
    expect(bare('[role=status].street-news')).toBe(t('activities.street.risky', { target: castName('salma') }))
    expect(opened.all('.street-acts button')).toHaveLength(4)
    expect(opened.all('.street-moves > .button')).toHaveLength(0)
  })

  it('makes a move, shows it, and keeps its button in place', async () => {
    await show()
    opened.get('.street-acts .note').click()
    expect(asked()).toEqual([['move', act('note')]])
    await show([act('note')])
    expect(bare('[role=status].street-news')).toBe('moves.note.alone')
    expect(opened.get('.street-acts .note').getAttribute('aria-disabled')).toBe('true')
    expect(bare('.street-acts .note')).toContain(t('activities.street.done'))
  })

  it('asks somebody, then somebody else', async () => {
    await show([{ type: 'ask', to: 'busy' }])
    await openHelpers()
    expect(document.activeElement).toBe(opened.get('.street-moves h2'))
    const [busy, friend] = opened.all('.street-helpers button')
    expect(busy!.getAttribute('aria-disabled')).toBe('true')
    expect(busy!.textContent).toContain(t('activities.street.asked'))
    friend!.click()
    expect(asked()).toEqual([['move', { type: 'ask', to: 'friend' }]])
    await vi.waitFor(() => expect(document.activeElement).toBe(opened.get('.street-acts .delegate')))
    await show([{ type: 'ask', to: 'busy' }, { type: 'ask', to: 'friend' }])
    expect(bare('.around p')).toContain(t('activities.street.with', { target: castName('salma'), people: castName('mehdi') }))
  })

  it('ends when one wishes, and says what the others would do', async () => {
    await show([act('note'), act('distract')])
    opened.get('.street-moves > .button').click()
    expect(asked()).toEqual([['move', { type: 'finish' }]])
    await show([act('note'), act('distract'), { type: 'finish' }])
    expect(opened.all('.street-end ol li').map((one) => one.textContent)).toEqual(['moves.note.name', 'moves.distract.name'])
    expect(opened.all('.street-end ul li').map((one) => one.textContent)).toEqual(['moves.delegate.would', 'moves.after.would'])
    expect(bare('.street-end')).toContain('ends.back')
    opened.get('.street-end .button').click()
    expect(asked().at(-1)).toEqual(['move', { type: 'again' }])
  })

  it('says the place in words when the stage does not draw', async () => {
    await show([], false)
    expect(bare('.street-place')).toBe(t('places.street'))
  })
})
