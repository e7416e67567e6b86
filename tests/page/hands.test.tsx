// @vitest-environment happy-dom
// Gestures of the hand: each leads to the choice it stands for, none is timed for who can't, and none is taken by accident.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { heardIn } from '../../src/page/aloud/heard.ts'
import type { View } from '../../src/story/view.ts'
import { speak, t } from './fake-words.ts'
import { modelOf, phone, scene, viewOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage() })
afterEach(() => opened.page.dispose())

const offer = (...choices: View['choices']) => viewOf({ kind: 'message', speaker: 'salma', lineId: 'm8', phone, choices })
const show = (view: View, still = false) => opened.show({ ...modelOf({ name: 'play', scene, view, firstTime: false }), still })
const row = (id: string) => opened.get<HTMLButtonElement>(`[data-choice="${id}"]`)
const press = (element: HTMLElement) => void act(() => element.click())
const asked = () => without(opened.asked, 'touched')
const pointer = (element: HTMLElement, type: string) => void act(() => void element.dispatchEvent(new Event(type, { bubbles: true })))

describe('a message', () => {
  const typed = offer({ id: 'show', sends: 'm5' }, { id: 'look', sends: 'p1' })

  it('is written first, and sent by a press', () => {
    show(typed)
    press(row('show'))
    expect(asked()).toEqual([])
    expect(opened.get('.written .visually-hidden').textContent).not.toBe('')
    expect(document.activeElement).toBe(opened.get('[data-send]'))
    press(opened.get('[data-send]'))
    expect(asked()).toEqual([['choose', 'show']])
  })

  it('can be erased: nothing is taken, and the hand is back on its row', () => {
    show(typed)
    press(row('look'))
    press(opened.get('.erase'))
    expect(asked()).toEqual([])
    expect(opened.all('.composer')).toHaveLength(0)
    expect(document.activeElement).toBe(row('look'))
  })

  it('is there whole when nothing moves', () => {
    show(typed, true)
    press(row('show'))
    expect(opened.get('.written [aria-hidden]').textContent).toBe(opened.get('.written .visually-hidden').textContent)
  })

  it('is asked for by a digit too', () => {
    show(typed)
    vi.useFakeTimers()
    opened.press('1', document.body, 'Digit1')
    act(() => void vi.advanceTimersByTime(1000))
    vi.useRealTimers()
    expect(asked()).toEqual([])
    expect(opened.all('[data-send]')).toHaveLength(1)
  })
})

describe('what is held', () => {
  const held = offer({ id: 'show', by: 'hold' }, { id: 'look' })

  it('is taken when the ring closes', () => {
    show(held)
    pointer(row('show'), 'pointerdown')
    expect(row('show').className).toContain('held')
    const end = Object.assign(new Event('animationend', { bubbles: true }), { animationName: 'ring' })
    act(() => void row('show').dispatchEvent(end))
    expect(asked()).toEqual([['choose', 'show']])
  })

  it('is not taken when the thumb lifts', () => {
    show(held)
    pointer(row('show'), 'pointerdown')
    pointer(row('show'), 'pointerup')
    expect(row('show').className).not.toContain('held')
    expect(asked()).toEqual([])
  })

  it.each([false, true])('asks once more of a key or a short press; still: %s', (still) => {
    show(held, still)
    press(row('show'))
    expect(asked()).toEqual([])
    expect(row('show').textContent).toContain(t('acts.again'))
    press(row('show'))
    expect(asked()).toEqual([['choose', 'show']])
  })
})

describe('a voice', () => {
  const heard = offer({ id: 'show', by: 'listen', of: 'm6' }, { id: 'look' })

  it('runs, then goes on', () => {
    show(heard)
    press(row('show'))
    expect(asked()).toEqual([])
    act(() => void opened.get('.run').dispatchEvent(new Event('animationend')))
    expect(asked()).toEqual([['choose', 'show']])
  })

  it('need not be waited for', () => {
    show(heard, true)
    press(row('show'))
    expect(asked()).toEqual([['choose', 'show']])
  })
})

describe('the phone', () => {
  const withThread = (part: Partial<(typeof phone.threads)[number]>) => ({ ...phone, threads: [{ ...phone.threads[0]!, ...part }, ...phone.threads.slice(1)] })

  it('shows who writes, and says it', () => {
    show(viewOf({ kind: 'telling', lineId: 'tell', phone: withThread({ typing: ['hamza'] }) }))
    expect(opened.get('.typing .visually-hidden').textContent).toBe(t('acts.typing', { name: '\u2068Hamza\u2069' }))
  })

  it('keeps the place of a message taken back, and not its words; whose it was is seen by its side, and heard', () => {
    const [first, ...rest] = phone.threads[0]!.messages
    show(viewOf({ kind: 'telling', lineId: 'tell', phone: withThread({ messages: [first!, { ...rest[0]!, isUnsent: true }, ...rest.slice(1)] }) }))
    expect(opened.get('.bubble.unsent [aria-hidden=true]:not(svg)').textContent).toBe(t('acts.unsent'))
    expect(heardIn(opened.get('.bubble.unsent')).map(({ text }) => text)).toEqual(['Hamza a supprimé un message.'])
  })

  it('keeps a draft where one would write', () => {
    show(viewOf({ kind: 'telling', lineId: 'tell', phone: withThread({ draft: 'show' }) }))
    expect(opened.get('.draft').textContent).toContain(t('acts.draft'))
  })

  it('lies face down, and says so', () => {
    show(viewOf({ kind: 'telling', lineId: 'tell', phone: { ...phone, screen: 'over' } }))
    expect(opened.get('.face-down').textContent).toBe(t('acts.face-down'))
    expect(opened.all('.panel .line')).toHaveLength(1)
  })
})
