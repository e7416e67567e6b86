// @vitest-environment happy-dom
// The sound of places as the player meets them: which layers are fetched, how they change places, when they are silent.
import { describe, expect, it, vi } from 'vitest'
import { ambienceOf, layers, type Layer } from '../../src/sound/ambience.ts'
import type { SoundIndex } from '../../src/sound/files.ts'
import type { Light, PlaceId } from '../../src/story/vocabulary.ts'
import { useSoundRoom, wait } from './room.fixture.ts'
import { index as bare, levels as half, view } from './view.fixture.ts'

const index: SoundIndex = { ...bare, ambience: Object.fromEntries(layers.map((layer) => [layer, { seconds: 6.3, loopStart: 0.15, loopEnd: 6.15 }])) }
const levels = { ...half, music: 0, effects: 1 }
const room = useSoundRoom(index, levels)

const loadAll = () => room.device.clips.forEach((clip) => { if (clip.state() === 'loading') clip.load() })
const asked = () => room.device.clips.map((clip) => clip.options.src[0]!.replace('https://game.test/sounds/', '')).sort()
const heard = () => room.device.heard().sort()
const expected = (place: PlaceId, light: Light, level = 1) =>
  Object.entries(ambienceOf(place, light)).map(([layer, volume]) => `${layer} ${Math.round(volume * level * 100) / 100}`).sort()
const filesOf = (place: PlaceId, light: Light) => Object.keys(ambienceOf(place, light)).map((layer) => `ambience/${layer}.ogg`).sort()

let lines = 0
function go(place: PlaceId, light: Light = 'day'): void {
  room.sound.show(view(`line ${++lines}`, 'none', undefined, place, light))
  loadAll()
}

describe('a place', () => {
  it('fetches nothing before the first tap, and only its own layers after', () => {
    room.sound.show(view('a', 'none', undefined, 'market', 'day'))
    expect(room.device.clips).toEqual([])
    room.sound.unlock()
    expect(asked()).toEqual(filesOf('market', 'day'))
    expect(room.device.find('voices')!.options.loop).toEqual({ start: 0.15, end: 6.15 })
  })

  it('comes slowly, goes on from line to line, and starts no layer twice', () => {
    room.sound.unlock()
    go('park')
    expect(heard()).toEqual(Object.keys(ambienceOf('park', 'day')).map((layer) => `${layer} 0`).sort())
    wait(1.2)
    expect(heard()).toEqual(expected('park', 'day'))
    go('park')
    wait(3)
    expect(heard()).toEqual(expected('park', 'day'))
    for (const clip of room.device.clips) expect(clip.log).toEqual(['play loop at 0'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('gives way to the next: what both share goes on, the rest leaves and is stopped', () => {
    room.sound.unlock()
    go('yard')
    wait(1.2)
    go('market')
    wait(0.6)
    expect(room.device.find('birds')!.heard.size).toBe(1)
    expect(room.device.find('crates')!.heard.size).toBe(1)
    wait(0.6)
    expect(heard()).toEqual(expected('market', 'day'))
    expect(room.device.find('voices')!.log).toEqual(['play loop at 0'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('changes with the light', () => {
    room.sound.unlock()
    go('yard')
    wait(1.2)
    go('yard', 'night')
    wait(1.2)
    expect(heard()).toEqual(expected('yard', 'night'))
  })

  it('survives a storm of changes with one place left', () => {
    room.sound.unlock()
    for (const place of ['yard', 'market', 'office', 'yard', 'residence', 'club', 'classroom', 'yard'] as const) {
      go(place, 'evening')
      wait(0.2)
    }
    wait(2)
    expect(heard()).toEqual(expected('yard', 'evening'))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not start what loads after the player has left', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'none', undefined, 'office', 'day'))
    room.sound.show(view('b', 'none', undefined, 'park', 'day'))
    loadAll()
    wait(1.2)
    expect(heard()).toEqual(expected('park', 'day'))
  })
})

describe('the level of the effects', () => {
  it('moves the place at once, and 0 silences it and fetches nothing more', () => {
    room.sound.unlock()
    go('street')
    wait(1.2)
    room.sound.setLevels({ ...levels, effects: 0.5 })
    expect(heard()).toEqual(expected('street', 'day', 0.5))
    room.sound.setLevels({ ...levels, effects: 0 })
    wait(1.2)
    expect(heard()).toEqual([])
    const before = room.device.clips.length
    go('office')
    expect(room.device.clips).toHaveLength(before)
    room.sound.setLevels(levels)
    loadAll()
    wait(1.2)
    expect(heard()).toEqual(expected('office', 'day'))
  })
})

describe('silence', () => {
  it.each([
    ['paused', () => room.sound.pause(), () => room.sound.resume()],
    ['off', () => room.sound.setLevels({ ...levels, on: false }), () => room.sound.setLevels(levels)],
  ])('is immediate when %s, and the place comes back after', (_, leave, comeBack) => {
    room.sound.unlock()
    go('club')
    wait(1.2)
    leave()
    expect(heard()).toEqual([])
    wait(5)
    expect(heard()).toEqual([])
    comeBack()
    wait(1.2)
    expect(heard()).toEqual(expected('club', 'day'))
  })

  it('of one missing file leaves the other layers', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'none', undefined, 'yard', 'day'))
    const names = Object.keys(ambienceOf('yard', 'day')) as Layer[]
    room.device.find(names[0]!)!.fail()
    loadAll()
    wait(1.2)
    expect(heard()).toEqual(expected('yard', 'day').filter((entry) => !entry.startsWith(names[0]!)))
  })

  it('is whole at the end: every layer is unloaded', () => {
    room.sound.unlock()
    go('market')
    room.sound.dispose()
    expect(room.device.clips.every((clip) => clip.isUnloaded)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
  })
})
