// @vitest-environment happy-dom
// The sound room with a device that only remembers: when it loads, plays, fades, stops, and that it forgets everything.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patience } from '../../src/sound/cues.ts'
import { volumeOf } from '../../src/sound/plan.ts'
import { createSound } from '../../src/sound/speaker.ts'
import type { Sound } from '../../src/sound/sound.ts'
import { createFakeDevice, type FakeDevice } from './device.fixture.ts'
import { index, levels, view } from './view.fixture.ts'

let device: FakeDevice
let sound: Sound

beforeEach(() => {
  vi.useFakeTimers()
  device = createFakeDevice()
  sound = createSound({ index, levels, device, url: (path) => `https://game.test/${path}` })
})

afterEach(() => {
  sound.dispose()
  vi.useRealTimers()
})

const wait = (seconds: number) => void vi.advanceTimersByTime(seconds * 1000)

function playCalm(): void {
  sound.unlock()
  sound.show(view('a', 'calm'))
  device.find('calm')!.load()
  wait(1.3)
}

describe('before the first tap', () => {
  it('opens and loads nothing, whatever is shown, set or touched', () => {
    sound.show(view('a', 'calm', 'message'))
    sound.play('tap')
    sound.setLevels({ ...levels, music: 1 })
    sound.pause()
    sound.resume()
    document.dispatchEvent(new Event('click'))
    expect(device.log).toEqual([])
    expect(device.clips).toEqual([])
  })

  it('brings the music of the present view, but not its old effect, at the tap', () => {
    sound.show(view('a', 'calm', 'message'))
    sound.unlock()
    expect(device.log).toEqual(['open'])
    expect(device.clips.map((clip) => clip.options.src)).toEqual([['https://game.test/sounds/music/calm.ogg', 'https://game.test/sounds/music/calm.mp3']])
  })

  it('opens nothing at the tap when sound is off, and opens once it is put on', () => {
    sound.setLevels({ ...levels, on: false })
    sound.show(view('a', 'calm'))
    sound.unlock()
    expect(device.log).toEqual([])
    sound.setLevels(levels)
    expect(device.log).toEqual(['open'])
    expect(device.find('calm')).toBeDefined()
  })
})

describe('music', () => {
  it('loops the middle of its file and fades in', () => {
    sound.unlock()
    sound.show(view('a', 'calm'))
    const calm = device.find('calm')!
    expect(calm.options.loop).toEqual({ start: 0.15, end: 16.15 })
    calm.load()
    expect(calm.log).toEqual(['play loop at 0'])
    expect(device.heard()).toEqual(['calm 0'])
    wait(0.6)
    expect(device.heard()).toEqual(['calm 0.35'])
    wait(5)
    expect(device.heard()).toEqual(['calm 0.5'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('loads only the mood that is asked for', () => {
    playCalm()
    expect(device.clips).toHaveLength(1)
  })

  it('goes on through lines of the same mood', () => {
    playCalm()
    const before = [...device.find('calm')!.log]
    sound.show(view('b', 'calm'))
    sound.show(view('c', 'calm'))
    expect(device.find('calm')!.log).toEqual(before)
    expect(device.heard()).toEqual(['calm 0.5'])
  })

  it('crosses into the next mood and stops the last', () => {
    playCalm()
    sound.show(view('b', 'tension'))
    device.find('tension')!.load()
    wait(0.6)
    expect(device.heard()).toEqual(['calm 0.35', 'tension 0.35'])
    wait(0.6)
    expect(device.heard()).toEqual(['tension 0.5'])
  })

  it('comes back to a mood that was leaving without starting it twice', () => {
    playCalm()
    sound.show(view('b', 'tension'))
    device.find('tension')!.load()
    wait(0.3)
    sound.show(view('c', 'calm'))
    wait(1.2)
    expect(device.heard()).toEqual(['calm 0.5'])
    expect(device.find('calm')!.log.filter((entry) => entry.startsWith('play'))).toHaveLength(1)
  })

  it('survives a storm of changes with one music left', () => {
    playCalm()
    for (const [i, mood] of (['tension', 'calm', 'none', 'tension', 'calm', 'tension'] as const).entries()) {
      sound.show(view(`storm ${i}`, mood))
      if (device.find('tension')?.state() === 'loading') device.find('tension')!.load()
      wait(0.25)
    }
    wait(2)
    expect(device.heard()).toEqual(['tension 0.5'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not start a mood that loads after the story went on', () => {
    sound.unlock()
    sound.show(view('a', 'calm'))
    sound.show(view('b', 'tension'))
    device.find('calm')!.load()
    device.find('tension')!.load()
    expect(device.heard()).toEqual(['tension 0'])
  })

  it('fades to silence for none', () => {
    playCalm()
    sound.show(view('b', 'none'))
    wait(1.2)
    expect(device.heard()).toEqual([])
  })
})

describe('effects', () => {
  it('play once for a line however often it is shown', () => {
    sound.unlock()
    sound.show(view('a', 'none', 'message'))
    device.find('message')!.load()
    sound.show(view('a', 'none', 'message'))
    sound.show(view('a', 'none', 'message'))
    expect(device.find('message')!.log).toEqual([`play once at ${volumeOf('message', levels)}`])
    sound.show(view('b', 'none', 'message'))
    expect(device.find('message')!.log).toHaveLength(2)
  })

  it('take their soft volume', () => {
    sound.unlock()
    sound.play('heartbeat')
    device.find('heartbeat')!.load()
    expect(device.heard()).toEqual(['heartbeat 0.52'])
  })

  it('are dropped when they load too late for their line', () => {
    sound.unlock()
    sound.play('message')
    vi.advanceTimersByTime(patience + 1)
    device.find('message')!.load()
    expect(device.heard()).toEqual([])
  })

  it('do not pile up: a heart beats twice, then may beat again', () => {
    sound.unlock()
    sound.play('heartbeat')
    device.find('heartbeat')!.load()
    sound.play('heartbeat')
    expect(device.heard()).toHaveLength(1)
    device.find('heartbeat')!.stop()
    sound.play('heartbeat')
    expect(device.heard()).toHaveLength(1)
  })
})
