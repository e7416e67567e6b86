// @vitest-environment happy-dom
// One tap never counts as two: what has just come, or was just pressed, rests; what rests longer is not woken early.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { settle } from '../../src/page/frame/settling.ts'

let part: HTMLElement
let stop: () => void
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  document.body.innerHTML = '<div id="part"><main><p class="line">A</p><button data-next>B</button></main></div>'
  part = document.getElementById('part')!
  stop = settle(part)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const rests = (selector: string) => part.querySelector(selector)!.hasAttribute('data-rest')
const add = async (html: string) => {
  part.querySelector('main')!.insertAdjacentHTML('beforeend', html)
  await Promise.resolve()
  await Promise.resolve()
}
const tap = (selector: string) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 })
  part.querySelector(selector)!.dispatchEvent(event)
  return event
}

it.each([[299, true], [301, false]])('after a new line the page rests: %i ms', async (ms, wanted) => {
  await add('<p data-focus>C</p>')
  vi.advanceTimersByTime(ms)
  expect([rests('main'), rests('[data-next]')]).toEqual([wanted, wanted])
})

it.each([[440, true], [460, false]])('after a choice, a tap beside the new button rests as long as the button: %i ms', async (ms, wanted) => {
  part.querySelector('[data-next]')!.remove()
  await add('<p data-focus>C</p><button data-next>D</button>')
  vi.advanceTimersByTime(ms)
  expect([rests('main'), rests('[data-next]')]).toEqual([wanted, wanted])
})

it('what was pressed while it rested goes on resting', () => {
  tap('[data-next]')
  vi.advanceTimersByTime(200)
  tap('[data-next]')
  vi.advanceTimersByTime(200)
  expect(rests('[data-next]')).toBe(true)
  vi.advanceTimersByTime(200)
  expect(rests('[data-next]')).toBe(false)
})

it('the second tap of two that opened a dialog does not close it', async () => {
  let closed = 0
  await add('<div class="backdrop"></div>')
  part.querySelector('.backdrop')!.addEventListener('click', () => { closed += 1 })
  tap('.backdrop')
  expect(closed).toBe(0)
  vi.advanceTimersByTime(460)
  tap('.backdrop')
  expect(closed).toBe(1)
})
