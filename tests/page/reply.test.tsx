// @vitest-environment happy-dom
// A pupil's own page: a number, questions that may be passed, a code that nothing else shows.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ReplyScreen } from '../../src/page/reply/model.ts'
import { modelOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

let opened: Opened
beforeEach(() => { opened = openPage() })
afterEach(() => opened.page.dispose())
const asked = () => without(opened.asked, 'touched')
const show = (screen: ReplyScreen) => opened.show(modelOf(screen))
const named = (name: string) => opened.all('button').find((one) => one.textContent!.includes(name))!
const tap = (element: HTMLElement) => void act(() => element.click())

it('takes the number that the class was given, and says when it is none', () => {
  show({ name: 'reply', stage: 'call', isWrong: false })
  expect(opened.get('#call-said').textContent).toBe('')
  act(() => {
    const input = opened.get<HTMLInputElement>('#call')
    input.value = '147'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(() => opened.get<HTMLFormElement>('form').requestSubmit())
  expect(asked()).toEqual([['join', '147']])
  show({ name: 'reply', stage: 'call', isWrong: true })
  expect(opened.get('#call-said').textContent).toBe('call.wrong')
})

it('asks one question at a time, which can be passed; each answer is a button', () => {
  show({ name: 'reply', stage: 'ask', at: 1, all: 7, id: 'i2', answers: ['a', 'b'], given: 2 })
  expect(opened.all('.reply-answers [aria-pressed=true]').map((one) => one.textContent)).toEqual(['items.i2.answers.b'])
  tap(named('items.i2.answers.a'))
  tap(named('ask.pass'))
  tap(named('ask.back'))
  expect(asked()).toEqual([['answer', 1], ['answer', 0], ['turnBack']])
})

it('shows the digits at once, in groups from left to right, and the picture when it is drawn', () => {
  show({ name: 'reply', stage: 'code', groups: ['147', '434'] })
  expect(opened.get('.reply-digits').getAttribute('dir')).toBe('ltr')
  expect(opened.all('.qr-code')).toEqual([])
  show({ name: 'reply', stage: 'code', groups: ['147', '434'], picture: { size: 33, path: 'M4 4h7v1h-7z' } })
  expect(opened.get('.qr-code').getAttribute('aria-label')).toBe('code.picture')
  tap(named('code.wipe'))
  expect(asked()).toEqual([['wipe']])
})
