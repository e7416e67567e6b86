// The stage steps down when drawing is slow, and comes back: a bad moment never lasts a visit.
import { expect, it } from 'vitest'
import { afterLine, afterWindow, beginWith, type Effort, type Quality } from '../../src/stage/quality.ts'

/** Windows of three seconds at these rates, from what is there; a still stage is shown a new line in each. */
function live(effort: Effort, rates: readonly number[], from = effort.since): { effort: Effort; seen: Quality[] } {
  const seen = rates.map((rate, index) => {
    const now = from + (index + 1) * 3000
    effort = effort.quality === 'still' ? afterLine(effort, now) : afterWindow(effort, rate, now)
    return effort.quality
  })
  return { effort, seen }
}
const times = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

it.each<[string, Quality, number[], Quality[]]>([
  ['holds while it is smooth', 'fine', times(4, 60), times(4, 'fine')],
  ['holds where it is only fairly smooth', 'fine', times(4, 18), times(4, 'fine')],
  ['steps down at once, one step at a time', 'fine', [9, 9], ['modest', 'still']],
  ['has two steps on a weak machine', 'modest', [30, 9, 9], ['modest', 'still', 'still']],
  ['comes back after one bad window', 'fine', [9, ...times(8, 60)], [...times(7, 'modest' as const), 'fine', 'fine']],
  ['comes back from stillness, a step at a time', 'fine', [9, 9, ...times(28, 60)], ['modest', ...times(14, 'still' as const), ...times(14, 'modest' as const), 'fine']],
  ['waits while it is not quite smooth', 'fine', [9, ...times(9, 20)], times(10, 'modest')],
])('%s', (_, best, rates, expected) => {
  expect(live(beginWith(best, 0), rates).seen).toEqual(expected)
})

it('tries less and less often where better is always too much, and never gives up', () => {
  let effort = beginWith('fine', 0)
  const rises: number[] = []
  for (let now = 3000; now < 3_600_000; now += 3000) {
    const before = effort.quality
    effort = afterWindow(effort, effort.quality === 'fine' ? 9 : 60, now)
    if (before === 'modest' && effort.quality === 'fine') rises.push(now)
  }
  const waits = rises.slice(1).map((at, index) => at - rises[index]!)
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(Math.max(...waits)).toBeLessThan(330_000)
  expect(rises.length).toBeGreaterThan(8)
})
