// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { onTripleShift } from '../../src/browser/quick-exit.ts'
import { createScope } from '../../src/browser/scope.ts'
import { storeName } from '../../src/browser/store-name.ts'

describe('a scope', () => {
  it('undoes everything, once, in reverse order', () => {
    const scope = createScope()
    const undone: number[] = []
    scope.add(() => undone.push(1))
    const removeTwo = scope.add(() => undone.push(2))
    scope.add(() => undone.push(3))
    removeTwo()
    scope.dispose()
    scope.dispose()
    expect(undone).toEqual([2, 3, 1])
  })
  it('cancels what was to run later', () => {
    vi.useFakeTimers()
    const scope = createScope()
    const ran = vi.fn()
    scope.later(ran, 10)
    scope.dispose()
    vi.advanceTimersByTime(20)
    expect(ran).not.toHaveBeenCalled()
    vi.useRealTimers()
  })
})

describe('the quick exit', () => {
  type Held = Pick<KeyboardEventInit, 'altKey' | 'ctrlKey' | 'metaKey' | 'modifierAltGraph' | 'repeat'>
  function send(type: 'keydown' | 'keyup', key: string, at: number, held: Held = {}): void {
    const event = new KeyboardEvent(type, { key, ...held })
    Object.defineProperty(event, 'timeStamp', { value: at })
    event.getModifierState = (name) => name === 'AltGraph' && Boolean(held.modifierAltGraph)
    window.dispatchEvent(event)
  }
  const down = (key: string, at: number, held?: Held) => () => send('keydown', key, at, held)
  const up = (key: string, at: number, held?: Held) => () => send('keyup', key, at, held)
  const tap = (key: string, at: number, held?: Held) => () => [down(key, at, held), up(key, at + 50, held)].forEach((act) => act())
  const thrice = (held: Held) => [0, 300, 600].map((at) => tap('Shift', at, held))
  it.each<[string, (() => void)[], number]>([
    ['three in a row', thrice({}), 1],
    ['two', [tap('Shift', 0), tap('Shift', 300)], 0],
    ['three, too slow', [tap('Shift', 0), tap('Shift', 1000), tap('Shift', 2400)], 0],
    ['another key between', [tap('Shift', 0), tap('a', 100), tap('Shift', 300), tap('Shift', 600)], 0],
    ['a key held down', [down('Shift', 0), ...[100, 200, 300].map((at) => down('Shift', at, { repeat: true })), up('Shift', 400)], 0],
    ['while Alt is held: another keyboard in Windows', [down('Alt', 0), ...thrice({ altKey: true })], 0],
    ['while Ctrl is held', thrice({ ctrlKey: true }), 0],
    ['while Meta is held', thrice({ metaKey: true }), 0],
    ['while AltGr is held', thrice({ modifierAltGraph: true }), 0],
    ['Shift first, then Alt', [0, 300, 600].flatMap((at) => [down('Shift', at), tap('Alt', at + 20), up('Shift', at + 80)]), 0],
    ['three capital letters', [0, 300, 600].flatMap((at) => [down('Shift', at), tap('A', at + 20), up('Shift', at + 80)]), 0],
    ['twice alone, then a capital letter', [tap('Shift', 0), tap('Shift', 300), down('Shift', 600), tap('A', 650), up('Shift', 700)], 0],
    ['with a press of the mouse, which selects', [0, 300, 600].flatMap((at) => [down('Shift', at), () => window.dispatchEvent(new Event('pointerdown')), up('Shift', at + 80)]), 0],
    ['let go elsewhere: only the end is seen', [0, 300, 600].map((at) => up('Shift', at)), 0],
  ])('%s', (_, presses, times) => {
    const scope = createScope()
    const leave = vi.fn()
    onTripleShift(scope, leave)
    for (const act of presses) act()
    expect(leave).toHaveBeenCalledTimes(times)
    scope.dispose()
  })
})

describe('the name of the store', () => {
  it.each<[string, string]>([
    ['https://amane.ma/', 'a-voix-haute /'],
    ['https://amane.ma/jeu/', 'a-voix-haute /jeu/'],
    ['https://amane.ma/jeu/index.html?lang=ar#/map', 'a-voix-haute /jeu/'],
    ['https://amane.ma/essai/', 'a-voix-haute /essai/'],
    ['file:///E:/Amina%20B/jeu/index.html', 'a-voix-haute'],
  ])('of %s', (address, name) => expect(storeName(new URL(address))).toBe(name))
})
