// @vitest-environment happy-dom
// What a key means is asked before it is obeyed: on every keyboard, and never in the middle of something else.
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { speak } from './fake-words.ts'
import { fourChoices, modelOf, scene, viewOf } from './models.ts'
import { openPage, without, type Opened } from './setup.tsx'

vi.mock('../../src/words/words.ts', () => import('./fake-words.ts'))

interface Key extends KeyboardEventInit {
  /** Milliseconds after the one before; long enough to stand alone unless said. */
  after?: number
  on?: string
}

let opened: Opened
let clock = 0
beforeEach(() => {
  speak('fr')
  opened = openPage()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  opened.page.dispose()
})

function show(choices = fourChoices, keys = true): void {
  const model = modelOf({ name: 'play', scene, view: viewOf({ choices }), firstTime: false })
  opened.show({ ...model, settings: { ...model.settings, keys } })
}

/** Whatever is new has been there for a while. */
async function wait(ms: number): Promise<void> {
  await act(async () => void await vi.advanceTimersByTimeAsync(ms))
  clock += ms
}

async function type(...keys: Key[]): Promise<unknown[][]> {
  await wait(2000)
  for (const { after = 2000, on, ...init } of keys) {
    await wait(after)
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init })
    Object.defineProperty(event, 'timeStamp', { value: clock })
    if (init.isComposing) Object.defineProperty(event, 'isComposing', { value: true })
    act(() => void (on ? opened.get(on) : document.body).dispatchEvent(event))
  }
  await wait(2000)
  return without(opened.asked, 'touched')
}

const chosen = fourChoices.map(({ id }) => ['choose', id])
const one = { key: '1', code: 'Digit1' }

describe('a digit takes the choice of its number', () => {
  it.each<[string, string[], string[]]>([
    ['a QWERTY row', ['1', '2', '3', '4'], ['Digit1', 'Digit2', 'Digit3', 'Digit4']],
    ['a French AZERTY row', ['&', 'é', '"', "'"], ['Digit1', 'Digit2', 'Digit3', 'Digit4']],
    ['Arabic figures', ['١', '٢', '٣', '٤'], ['Digit1', 'Digit2', 'Digit3', 'Digit4']],
    ['Persian figures', ['۱', '۲', '۳', '۴'], ['', '', '', '']],
    ['the number pad', ['1', '2', '3', '4'], ['Numpad1', 'Numpad2', 'Numpad3', 'Numpad4']],
    ['a phone’s keyboard, without codes', ['1', '2', '3', '4'], ['', '', '', '']],
  ])('%s', async (_, keys, codes) => {
    show()
    expect(await type(...keys.map((key, index) => ({ key, code: codes[index]! })))).toEqual(chosen)
  })

  it('AZERTY with Shift gives the figure itself', async () => {
    show()
    expect(await type({ key: '2', code: 'Digit2', shiftKey: true })).toEqual([chosen[1]])
  })
})

describe('what was not meant as an answer', () => {
  it.each<[string, Key[]]>([
    ['« 12 h » dictated', [one, { key: '2', after: 5 }, { key: ' ', after: 5 }, { key: 'h', after: 5 }]],
    ['« à 1 h » typed', [{ key: 'à' }, { key: ' ', after: 150 }, { ...one, after: 150 }, { key: 'h', after: 200 }]],
    ['a figure that ends a word', [{ key: 'e' }, { ...one, after: 200 }]],
    ['with Ctrl', [{ ...one, ctrlKey: true }]],
    ['with Alt', [{ ...one, altKey: true }]],
    ['with Meta', [{ ...one, metaKey: true }]],
    ['held down', [{ ...one, repeat: true }]],
    ['while a word is composed', [{ ...one, isComposing: true }]],
    ['the end key of a number pad without numbers', [{ key: 'End', code: 'Numpad1' }]],
    ['an exclamation mark on QWERTY', [{ key: '!', code: 'Digit1', shiftKey: true }]],
    ['a number without a choice', [{ key: '5', code: 'Digit5' }, { key: '0', code: 'Digit0' }, { key: '٩' }]],
    ['the words of a sentence', [...'allo la classe'].map((key) => ({ key, after: 60 }))],
  ])('%s', async (_, keys) => {
    show()
    expect(await type(...keys)).toEqual([])
    expect(opened.all('dialog')).toHaveLength(0)
  })

  it('a figure pressed as the choices come', async () => {
    show([])
    await wait(2000)
    show()
    await wait(100)
    opened.press('1', document.body, 'Digit1')
    await wait(2000)
    expect(without(opened.asked, 'touched')).toEqual([])
  })

  it('in a field', async () => {
    show()
    opened.root.insertAdjacentHTML('beforeend', '<input class="field">')
    expect(await type({ ...one, on: '.field' })).toEqual([])
  })

  it('a dictated sentence does not turn the page by its spaces', async () => {
    show([])
    expect(await type(...[...'non merci'].map((key) => ({ key, after: 5 })))).toEqual([])
  })
})

describe('keys of one character can be switched off', () => {
  it('then a figure, L and Space do nothing, and Enter still goes on', async () => {
    show(fourChoices, false)
    expect(await type(one, { key: 'l' })).toEqual([])
    show([], false)
    expect(await type({ key: 'l' }, { key: ' ' })).toEqual([])
    expect(opened.all('dialog')).toHaveLength(0)
    expect(await type({ key: 'Enter' })).toEqual([['next']])
  })

  it('in the settings', () => {
    const model = modelOf({ name: 'settings', settings: modelOf({ name: 'title', canContinue: null }).settings })
    opened.show(model)
    const box = opened.all<HTMLInputElement>('[role=switch]').find((input) => input.closest('label')!.textContent!.includes('Au clavier'))!
    act(() => box.click())
    expect(without(opened.asked, 'touched')).toEqual([['set', { keys: false }]])
  })
})
