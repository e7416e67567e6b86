// The stage gives way to a finger, and never for long.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveWayTo, type GiveWay } from '../../src/stage/give-way.ts'

let told: string[]
let page: EventTarget
let way: GiveWay
beforeEach(() => {
  vi.useFakeTimers()
  told = []
  page = new EventTarget()
  way = giveWayTo(page, () => told.push('rest'), (ms) => told.push(`on after ${ms}`))
})
afterEach(() => { vi.useRealTimers() })
const touch = (type: string) => page.dispatchEvent(new Event(type))

test('it rests from the touch until the answer is on screen', () => {
  touch('pointerdown')
  vi.advanceTimersByTime(80)
  touch('pointerup')
  vi.advanceTimersByTime(40)
  way.end()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual(['rest', 'on after 120'])
})

test('a touch that changes nothing, or a thumb that stays, keeps it no more than a quarter of a second', () => {
  touch('pointerdown')
  vi.advanceTimersByTime(600)
  expect(told).toEqual(['rest', 'on after 250'])
  touch('pointerup')
  vi.advanceTimersByTime(600)
  expect(told).toEqual(['rest', 'on after 250', 'rest', 'on after 250'])
})

test('an answer to nothing, and a touch after its end, change nothing', () => {
  way.end()
  touch('pointerdown')
  way.dispose()
  touch('pointerup')
  vi.advanceTimersByTime(600)
  expect(told).toEqual(['rest'])
})
