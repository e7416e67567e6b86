// The layers that the sound builder ships and the places they make: low, even, without seam, and nothing that makes one start.
import { describe, expect, it } from 'vitest'
import { ambienceOf, layers } from '../../src/sound/ambience.ts'
import { lights, places } from '../../src/story/vocabulary.ts'
import { rateOf, renderAmbience } from '../../tools/sound/ambience.ts'
import { measureEffect, measureMusic, measurePeak, targets } from '../../tools/sound/loudness.ts'
import { largestRise, seamOf } from './sound.fixture.ts'

const loops = new Map(layers.map((layer) => [layer, renderAmbience(layer)]))
const rate = 24000

/** Half a minute of a place with the effects at full level. */
function listen(place: (typeof places)[number], light: (typeof lights)[number]): Float32Array {
  const heard = new Float32Array(30 * rate)
  for (const layer of layers) {
    const volume = ambienceOf(place, light)[layer]
    if (!volume) continue
    const loop = loops.get(layer)!
    for (let i = 0; i < heard.length; i++) heard[i]! += volume * loop[Math.floor((i * rateOf(layer)) / rate) % loop.length]!
  }
  return heard
}

describe('a layer', () => {
  it.each(layers)('%s closes on itself: the seam is like any other instant', (layer) => {
    expect(seamOf(loops.get(layer)!)).toBeLessThan(4)
  })

  it.each(layers)('%s lasts 4 to 10 s', (layer) => {
    const seconds = loops.get(layer)!.length / rateOf(layer)
    expect(seconds).toBeGreaterThanOrEqual(4)
    expect(seconds).toBeLessThanOrEqual(10)
  })

  it('never lasts as long as another of the same place: they must not beat together', () => {
    const lengths = places.map((place) => Object.keys(ambienceOf(place, 'evening')).map((layer) => loops.get(layer as (typeof layers)[number])!.length / rateOf(layer as (typeof layers)[number])))
    for (const list of lengths) expect(new Set(list).size).toBe(list.length)
  })
})

describe.each(places)('%s', (place) => {
  it.each(lights)('by %s is low and even', (light) => {
    const heard = listen(place, light)
    const mean = measureMusic(heard, rate)
    expect(mean).toBeGreaterThan(targets.place[0])
    expect(mean).toBeLessThan(targets.place[1])
    expect(mean).toBeLessThan(targets.music - 12)
    expect(measureEffect(heard, rate) - mean).toBeLessThan(7)
    expect(measurePeak(heard)).toBeLessThan(-18)
    expect(largestRise(heard, rate)).toBeLessThan(0.09)
  })
})
