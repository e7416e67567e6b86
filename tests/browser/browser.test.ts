// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { onTripleShift } from '../../src/browser/quick-exit.ts'
import { createScope } from '../../src/browser/scope.ts'
import { createMemoryStorage } from '../../src/browser/storage.ts'

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
  function press(key: string, at: number, repeat = false): void {
    const event = new KeyboardEvent('keydown', { key, repeat })
    Object.defineProperty(event, 'timeStamp', { value: at })
    window.dispatchEvent(event)
  }
  it.each<[string, [string, number, boolean?][], number]>([
    ['three in a row', [['Shift', 0], ['Shift', 300], ['Shift', 600]], 1],
    ['two', [['Shift', 0], ['Shift', 300]], 0],
    ['three, too slow', [['Shift', 0], ['Shift', 1000], ['Shift', 2400]], 0],
    ['another key between', [['Shift', 0], ['A', 100], ['Shift', 300], ['Shift', 600]], 0],
    ['a key held down', [['Shift', 0], ['Shift', 100, true], ['Shift', 200, true], ['Shift', 300, true]], 0],
  ])('%s', (_, presses, times) => {
    const scope = createScope()
    const leave = vi.fn()
    onTripleShift(scope, leave)
    for (const [key, at, repeat] of presses) press(key, at, repeat)
    expect(leave).toHaveBeenCalledTimes(times)
    scope.dispose()
  })
})

describe('memory as a store', () => {
  it('holds, and forgets when asked', async () => {
    const store = createMemoryStorage()
    await store.write('a', 1)
    expect(await store.read('a')).toBe(1)
    await store.eraseAll()
    expect(await store.read('a')).toBeUndefined()
    expect(store.durable).toBe(false)
  })
})
