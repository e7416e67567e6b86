// @vitest-environment happy-dom
// Garde la trace, by role and name: messages to touch, a folder that fills, acts to put in order.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { begin, isDone, move } from '../../src/story/activities/rules.ts'
import type { Trace, TraceMove } from '../../src/story/activities/trace.ts'
import { speak, t } from './fake-words.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const activity: Trace = {
  id: 'trace', scene: 'la-photo', kind: 'trace', lead: 'salma', review: 'none', whose: 'amina', adult: 'rachidi',
  items: [
    { id: 'time', form: 'notice', proves: 'when' }, { id: 'profile', form: 'profile', proves: 'who' },
    { id: 'photo', form: 'picture', picture: 'photo-floue', isPrivate: true }, { id: 'insult', form: 'blurred', proves: 'what' },
    { id: 'voice', form: 'voice', seconds: 9, proves: 'what' }, { id: 'joke', form: 'text', who: 'mehdi' },
  ],
}

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())

async function show(...moves: TraceMove[]): Promise<void> {
  const play = moves.reduce((now, one) => move(now, one), begin(activity, { circle: [] }))
  opened.show(modelOf({ name: 'activity', play, isDone: isDone(play), isInScene: true, settings: { haptics: false } }))
  await vi.waitFor(() => opened.get('main.trace h2'), { timeout: 10_000 })
}
const touch = (...items: string[]): TraceMove[] => items.map((item) => ({ type: 'touch', item }))
const place = (...steps: ('keep' | 'report' | 'block' | 'tell')[]): TraceMove[] => steps.map((step) => ({ type: 'place', step }))
const ready = [...touch('time'), { type: 'act' }] as TraceMove[]
const button = (text: string) => opened.all('main button').find((one) => one.textContent === text)!
const asked = () => without(opened.asked, 'touched')
const labels = () => opened.all('.trace-folder dd').map((one) => one.textContent)

describe.each(['fr', 'ar'] as const)('the trace (%s)', (language) => {
  beforeEach(() => speak(language))

  it('every message is a button that says whether it is kept', async () => {
    await show(...touch('time'))
    const bubbles = opened.all('.thread button')
    expect(bubbles.map((one) => one.getAttribute('aria-pressed'))).toEqual(['true', 'false', 'false', 'false', 'false', 'false'])
    expect(bubbles[0]!.textContent).toContain(t('activities.trace.kept'))
    bubbles[3]!.click()
    expect(asked()).toEqual([['move', { type: 'touch', item: 'insult' }]])
  })

  it('says under a message what it proves, and only there', async () => {
    await show(...touch('time', 'insult'))
    expect(opened.all('.trace-why').map((one) => one.textContent)).toEqual(['', '', '', 'items.insult.why', '', ''])
  })

  it('the folder fills by question, and says what is not there yet without stopping anybody', async () => {
    await show()
    expect(opened.get('.trace-state').textContent).toBe(t('activities.trace.empty'))
    await show(...touch('insult', 'time'))
    expect(labels()).toEqual(['items.time.label', 'items.insult.label'])
    const missing = ['who', 'where'].map((one) => t(`activities.trace.places.${one}`)).join(t('play.comma'))
    expect(opened.get('.trace-state').textContent).toBe(t('activities.trace.missing', { what: missing }))
    button(t('activities.trace.act')).click()
    expect(asked()).toEqual([['move', { type: 'act' }]])
  })

  it('puts a note in place of the private picture, which is described and never shown in the folder', async () => {
    await show(...touch('photo'))
    expect(opened.get('.trace-note').textContent).toContain('items.photo.label')
    expect(opened.all('.trace-folder img')).toHaveLength(0)
    expect(labels()).toEqual([])
    expect(opened.get('.thread .picture').textContent).toContain(t('activities.trace.noted'))
  })

  it('what is of no use stays in the chat', async () => {
    await show(...touch('joke'))
    expect(opened.get('.thread .left').textContent).toContain(t('activities.trace.left'))
    expect(labels()).toEqual([])
  })

  it('offers four acts; each place says what it changes', async () => {
    await show(...ready)
    expect(opened.all('.trace-cards button')).toHaveLength(4)
    opened.all('.trace-cards button')[2]!.click()
    expect(asked()).toEqual([['move', { type: 'place', step: 'block' }]])
    await show(...ready, ...place('block', 'keep'))
    expect(opened.all('.trace-cards button')).toHaveLength(2)
    expect(opened.all('.trace-order p').map((one) => one.textContent)).toEqual(['steps.block.first', 'orders.block-keep'])
    opened.all('.trace-order button')[0]!.click()
    expect(asked().at(-1)).toEqual(['move', { type: 'take', step: 'block' }])
  })

  it('at the end says what is taken along, and offers another order', async () => {
    await show(...ready, ...place('tell', 'keep', 'report', 'block'))
    expect(opened.get('.activity-closing').textContent).toContain('closing')
    expect(opened.get('.trace-more').textContent).toBe('more')
    button(t('activities.trace.again')).click()
    button(t('activities.trace.line')).click()
    expect(asked()).toEqual([['move', { type: 'again' }], ['go', 'help']])
  })
})
