// How the neighbourhood answers what was played, and that whatever lives in it stays inside its drawing.
import { describe, expect, it } from 'vitest'
import type { SceneStanding } from '../../src/page/standing.ts'
import { moodOf } from '../../src/page/map/glow.tsx'
import { leftBy } from '../../src/page/map/traces.tsx'
import { lives, sizes, spots, type Shape } from '../../src/page/map/spots.ts'

const standing = (state: SceneStanding['state']) => ({ state }) as SceneStanding

describe('a place of the map', () => {
  it.each([
    [[], 'quiet'], [['new'], 'quiet'], [['begun'], 'woken'], [['ended'], 'feast'], [['ended', 'new'], 'woken'], [['ended', 'ended'], 'feast'],
  ] as const)('%j is %s', (states, mood) => expect(moodOf(states.map(standing))).toBe(mood))
})

describe('a story', () => {
  const lived = (id: string, ...seats: SceneStanding['state'][]) => ({ card: { id }, seats: seats.map((state) => ({ state })) }) as SceneStanding
  it('leaves something beside its place once it came to an end, also while it is read again', () => {
    expect(leftBy([lived('a', 'new'), lived('b', 'begun', 'new'), lived('c', 'ended', 'new'), lived('d', 'begun', 'ended')])).toEqual(['c', 'd'])
  })
})

describe.each(['wide', 'tall'] as Shape[])('the %s drawing', (shape) => {
  const { width, height } = sizes[shape]

  it('holds everything that stands or lives in it', () => {
    for (const [x, y] of Object.values({ ...spots, ...lives }).map((spot) => spot[shape])) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThanOrEqual(height)
    }
  })

  it('leaves room under each place for a pin', () => {
    const feet = Object.values(spots).map((spot) => spot[shape])
    for (const [x, y] of feet) {
      const below = feet.filter(([ox, oy]) => Math.abs(ox - x) < 100 && oy > y).map(([, oy]) => oy)
      if (below.length) expect(Math.min(...below) - y).toBeGreaterThan(160)
    }
  })
})
