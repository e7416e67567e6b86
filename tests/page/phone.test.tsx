// @vitest-environment happy-dom
// The telephone beyond a thread: what is announced, what can be pressed, and what it falls back on.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScreenView } from '../../src/page/model.ts'
import { createPage } from '../../src/page/page.tsx'
import * as late from '../../src/page/play/late.tsx'
import { playView } from '../../src/page/play/play.tsx'
import type { View } from '../../src/story/view.ts'
import { speak, t } from './fake-words.ts'
import { contact, feed, interrupted, left, locked, modelOf, phoneView, scene, settingsOf, sheetOf, threeChoices, toldView, viewOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

const [lina, classe, hamza] = ['Lina', '2e A – la vraie', 'Hamza'].map((name) => `\u2068${name}\u2069`) as [string, string, string]
const screen = (key: string, values?: Record<string, string | number>) => t(`phone-screens.${key}`, values)
const play = (view: View) => modelOf({ name: 'play', scene, view, firstTime: false })
let opened: Opened
beforeEach(() => { speak('fr'); opened = openPage() })
afterEach(() => opened.page.dispose())

function showAfterALine(view: View): void {
  opened.show(play(viewOf({ lineId: 'say' })))
  opened.show(play(view))
}

const arrived = phoneView({ phone: locked, lineId: 'n4', speaker: 'lina' })

describe('the lock screen', () => {
  it('shows the hour and one notification a thread, the newest first, with how many wait', () => {
    showAfterALine(arrived)
    expect(opened.get('.lock-time').textContent).toBe(`${screen('locked')}, 23:14`)
    const notifications = opened.all('.notifications > li')
    expect(notifications.map((one) => one.querySelector('.notification-title b')!.textContent)).toEqual([lina, classe])
    expect(notifications[1]!.textContent).toContain(screen('unread', { count: 3 }))
  })

  it('moves the focus to what arrives, and reads it like a bubble', () => {
    showAfterALine(arrived)
    expect(document.activeElement).toBe(opened.get('.notification.now'))
    expect(document.activeElement!.textContent).toBe(`${screen('new-in', { title: lina })} ${lina}${t('play.writes', { name: lina })} Je me dis que toute la classe pense comme lui`)
    expect(opened.all('.panel')).toHaveLength(0)
  })

  it.each([['n1', 'voice', 'Mehdi demande'], ['n2', 'picture', 'montage'], ['n3', 'blurred', 'phrase floue']])('says of %s only that it is: %s', (lineId, form, hidden) => {
    const index = ['n1', 'n2', 'n3'].indexOf(lineId)
    opened.show(play(phoneView({ lineId, phone: { ...locked, waiting: locked.waiting.slice(0, index + 1) } })))
    expect(opened.get('.notification.now').textContent).toContain(screen(`forms.${form}`))
    expect(opened.get('.notification.now').textContent).not.toContain(hidden)
  })

  it('stays lit while something is told', () => {
    showAfterALine(toldView(locked))
    expect(opened.all('.lock')).toHaveLength(1)
    expect(document.activeElement).toBe(opened.get('.panel .line'))
  })

  it('goes on at a tap', () => {
    opened.show(play(arrived))
    opened.get('.notification.now').click()
    expect(without(opened.asked, 'touched')).toEqual([['next']])
  })
})

describe('a message for another thread', () => {
  const view = phoneView({ phone: interrupted, lineId: 'n4', speaker: 'lina' })

  it('comes as a banner, which has the focus; the open thread stays', () => {
    showAfterALine(view)
    expect(opened.get('.phone-banner').contains(document.activeElement)).toBe(true)
    expect(opened.get('.phone-head').textContent).toContain('2e A')
  })

  it('leaves a count on the way back and in the list', () => {
    opened.show(play(phoneView({ phone: interrupted })))
    expect(opened.all('.phone-banner')).toHaveLength(0)
    expect(opened.get('.phone-back').textContent).toBe(`${screen('threads')}, 1${screen('unread', { count: 1 })}`)
    act(() => opened.get('.phone-back').click())
    expect(opened.get('.threads li:last-child .badge').textContent).toContain(screen('unread', { count: 1 }))
    expect(opened.all('.threads .badge')).toHaveLength(1)
  })
})

it('a feed puts the comments under their post, and hurtful ones are described', () => {
  showAfterALine(phoneView({ phone: feed, lineId: 'f4', speaker: 'amina' }))
  expect(opened.all('.post')).toHaveLength(1)
  expect(opened.all('.post .comments > li')).toHaveLength(3)
  expect(opened.get('.post .comments-count').textContent).toBe(screen('comments', { count: 3 }))
  expect(opened.get('.comments .blurred .chip').textContent).toBe('Une moquerie floue sur les danseurs')
  expect(document.activeElement!.textContent).toContain('Même chanson')
})

describe('a contact card', () => {
  it('says who it is and what is known', () => {
    opened.show(play(toldView(contact())))
    expect(opened.get('.contact h2').textContent).toContain('Hamza')
    expect(opened.get('.contact').textContent).toContain('Joue arrière')
    expect(opened.get('.contact').textContent).not.toContain(screen('blocked'))
  })
  it('says that somebody is blocked', () => {
    opened.show(play(toldView(contact(true))))
    expect(opened.get('.contact .blocked-mark').textContent).toBe(screen('blocked'))
  })
})

it('privacy settings tell their values, those of a new phone where nothing was set', () => {
  opened.show(play(toldView(settingsOf({ groups: 'contacts', 'two-step': 'on' }))))
  const rows = opened.all('.privacy > div').map((row) => [row.querySelector('dt')!.textContent, row.querySelector('dd')!.textContent])
  for (const [name, value] of [['groups', 'contacts'], ['messages', 'everyone'], ['two-step', 'on'], ['hurtful-words', 'off']]) {
    expect(rows).toContainEqual([screen(`privacy.${name}`), screen(`privacy.values.${value}`)])
  }
})

describe('a sheet', () => {
  const asking = toldView(sheetOf({ flow: 'report', step: 'reason', of: 'classe' }), { choices: threeChoices })

  it('holds the choices as its rows, after the line, which has the focus', () => {
    showAfterALine(asking)
    const sheet = opened.get('.phone .sheet')
    expect(sheet.getAttribute('aria-label')).toBe(screen('sheets.report.reason.title', { name: classe }))
    expect(document.activeElement).toBe(sheet.querySelector('.sheet-line'))
    expect([...sheet.querySelectorAll<HTMLElement>('button[data-choice]')].map((one) => one.dataset.choice)).toEqual(['show', 'look', 'write'])
    expect(opened.all('.desk [data-choice], .panel')).toHaveLength(0)
  })

  it('is chosen from by a press or by its number', () => {
    opened.show(play(asking))
    opened.all('.sheet button[data-choice]')[0]!.click()
    vi.useFakeTimers()
    opened.press('2', document.body)
    vi.advanceTimersByTime(1000)
    vi.useRealTimers()
    expect(without(opened.asked, 'touched')).toEqual([['choose', 'show'], ['choose', 'look']])
  })

  it('leaves what lies under it alone', () => {
    opened.show(play(asking))
    expect((opened.get('.phone-screen') as HTMLElement & { inert: boolean }).inert || opened.get('.phone-screen').hasAttribute('inert')).toBe(true)
  })

  it('hides what lies under it where a browser does not know inert', () => {
    opened.show(play(asking))
    expect(opened.get('.phone-screen').classList.contains('out-of-reach')).toBe(false)
    const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'inert')!
    delete (HTMLElement.prototype as { inert?: boolean }).inert
    opened.show(play(asking))
    Object.defineProperty(HTMLElement.prototype, 'inert', known)
    expect(opened.get('.phone-screen').classList.contains('out-of-reach')).toBe(true)
  })

  it('goes on when there is nothing to choose', () => {
    opened.show(play(toldView(sheetOf({ flow: 'block', step: 'done', of: 'hamza' }))))
    expect(opened.get('.sheet h2').textContent).toContain('Hamza')
    expect(opened.get('.sheet h2').textContent).toBe(screen('sheets.block.done.title', { name: hamza }))
    expect(opened.get('.sheet-note').textContent).toBe(screen('sheets.block.done.note', { name: hamza }))
    expect(opened.all('[data-next]')).toHaveLength(1)
  })

  it('leaves a thought on the desk', () => {
    opened.show(play(viewOf({ lineId: 'think', kind: 'thought', speaker: 'amina', phone: sheetOf({ flow: 'report', step: 'sure', of: 'classe' }), choices: threeChoices })))
    expect(opened.get('.panel.thought').textContent).toContain('Si je ris')
    expect(opened.all('.sheet .sheet-line')).toHaveLength(0)
    expect(opened.all('.sheet button[data-choice]')).toHaveLength(3)
  })

  it.each(['fr', 'ar'] as const)('has a title and an explanation at every step (%s)', (language) => {
    speak(language)
    for (const flow of ['report', 'block', 'leave', 'mute', 'remove'] as const) {
      for (const step of flow === 'report' || flow === 'remove' ? ['menu', 'reason', 'sure', 'done'] as const : ['menu', 'sure', 'done'] as const) {
        opened.show(play(toldView(sheetOf({ flow, step, of: 'classe' }), { lineId: `${flow}-${step}` })))
        expect(opened.get('.sheet h2').textContent!.trim(), `${flow} ${step}`).not.toBe('')
      }
    }
  })
})

it('a group that was left has no members and nothing to write with; a muted one a crossed bell', () => {
  opened.show(play(phoneView({ phone: left })))
  expect(opened.get('.phone-head').textContent).not.toContain('28')
  expect(opened.get('.phone-head .muted-mark').textContent).toBe(screen('muted'))
  expect(opened.get('.thread-foot').textContent).toBe(screen('left'))
  act(() => opened.get('.phone-back').click())
  expect(opened.get('.threads .blocked-mark').textContent).toBe(screen('blocked'))
})

it.each([[2, 'private'], [3, 'members']] as const)('of %s who write to each other it says: %s', (members, said) => {
  const threads = left.threads.map((thread) => ({ ...thread, kind: 'group' as const, members, isLeft: false, isBlocked: false }))
  opened.show(play(phoneView({ phone: { ...left, threads } })))
  expect(opened.get('.phone-head small').textContent).toBe(t(`phone.${said}`, { count: members }))
})

it('before the phone is there, a message is read on the desk and choices are offered there; then it comes', () => {
  document.body.innerHTML = '<div id="game"></div>'
  const root = document.getElementById('game')!
  const page = createPage(root, { touched: () => undefined }, { portrait: () => '', picture: () => '', scenery: () => Promise.resolve(''), boxes: async () => ({}) })
  let come: typeof late | undefined = undefined
  const view = playView(() => come) as ScreenView
  act(() => page.show({ ...play(arrived), view }))
  expect(root.querySelector('.phone')).toBeNull()
  expect(root.querySelector('.panel .line')?.textContent).toContain('toute la classe pense comme lui')
  expect(root.querySelectorAll('.choices button')).toHaveLength(arrived.choices.length)
  const line = root.querySelector('main')
  come = late
  act(() => page.show({ ...play(arrived), view }))
  expect(root.querySelector('main'), 'the screen is not built anew').toBe(line)
  expect(root.querySelector('.phone')).not.toBeNull()
  page.dispose()
})
