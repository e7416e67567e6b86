// Which layers each place has, and what evening and night do to them.
import { describe, expect, it } from 'vitest'
import { ambienceOf, layers } from '../../src/sound/ambience.ts'
import { lights, places } from '../../src/story/vocabulary.ts'

const outside = ['yard', 'street', 'bus-stop', 'club', 'park'] as const

describe('the ambience of a place', () => {
  it.each(places)('%s is heard in every light, at volumes above 0 and at most 1', (place) => {
    for (const light of lights) {
      const volumes = Object.values(ambienceOf(place, light))
      expect(volumes.length).toBeGreaterThan(0)
      for (const volume of volumes) expect(volume > 0 && volume <= 1).toBe(true)
    }
  })

  it('is never that of another place', () => {
    for (const light of lights) expect(new Set(places.map((place) => JSON.stringify(ambienceOf(place, light)))).size).toBe(places.length)
  })

  it('is recognised by its loudest layer: at most two pairs of places share theirs', () => {
    const leaders = places.map((place) => Object.entries(ambienceOf(place, 'day')).sort(([, a], [, b]) => b - a)[0]![0])
    expect(new Set(leaders).size).toBeGreaterThanOrEqual(10)
  })

  it.each(outside)('%s has crickets by night only, and no bird then', (place) => {
    expect(ambienceOf(place, 'day').crickets).toBeUndefined()
    expect(ambienceOf(place, 'night').crickets).toBeGreaterThan(ambienceOf(place, 'evening').crickets!)
    expect(ambienceOf(place, 'night').birds).toBeUndefined()
  })

  it('has fewer voices as it gets dark', () => {
    const [day, evening, night] = lights.map((light) => ambienceOf('market', light).voices!) as [number, number, number]
    expect(day > evening && evening > night).toBe(true)
  })

  it('uses every layer somewhere', () => {
    const used = new Set(places.flatMap((place) => lights.flatMap((light) => Object.keys(ambienceOf(place, light)))))
    expect([...used].sort()).toEqual([...layers].sort())
  })
})
