// @vitest-environment happy-dom
// When the sound room must be silent: levels off, page left, files missing, game over.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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

const hide = (isHidden: boolean) => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isHidden ? 'hidden' : 'visible' })
  document.dispatchEvent(new Event('visibilitychange'))
}

function playCalm(): void {
  sound.unlock()
  sound.show(view('a', 'calm'))
  device.find('calm')!.load()
  wait(1.3)
}

describe('levels', () => {
  it('change the music at once without starting it again', () => {
    playCalm()
    sound.setLevels({ ...levels, music: 0.2 })
    expect(device.heard()).toEqual(['calm 0.2'])
    expect(device.clips).toHaveLength(1)
  })

  it('off silences everything at once; on brings the music of the present view', () => {
    playCalm()
    sound.play('heartbeat')
    device.find('heartbeat')!.load()
    sound.setLevels({ ...levels, on: false })
    expect(device.heard()).toEqual([])
    expect(device.log.at(-1)).toBe('rest')
    sound.show(view('b', 'tension', 'message'))
    expect(device.clips).toHaveLength(2)
    sound.setLevels(levels)
    device.find('tension')!.load()
    expect(device.find('message')).toBeUndefined()
    expect(device.heard()).toEqual(['tension 0'])
  })
})

describe('a page that is left', () => {
  it.each([['paused', () => sound.pause(), () => sound.resume()], ['hidden', () => hide(true), () => hide(false)]])('is silent at once when %s, and resumes the music', (_, leave, comeBack) => {
    playCalm()
    sound.play('heartbeat')
    device.find('heartbeat')!.load()
    leave()
    expect(device.heard()).toEqual([])
    expect(device.log.at(-1)).toBe('rest')
    sound.show(view('b', 'calm', 'message'))
    sound.play('tap')
    expect(device.heard()).toEqual([])
    comeBack()
    expect(device.log.at(-1)).toBe('wake')
    wait(1.2)
    expect(device.heard()).toEqual(['calm 0.5'])
    expect(device.find('message')).toBeUndefined()
  })

  it('starts nothing that finishes loading while paused', () => {
    sound.unlock()
    sound.show(view('a', 'calm', 'message'))
    sound.pause()
    device.clips.forEach((clip) => clip.load())
    expect(device.heard()).toEqual([])
    sound.resume()
    expect(device.heard()).toEqual(['calm 0'])
  })

  it('stays silent while either reason lasts', () => {
    playCalm()
    hide(true)
    sound.pause()
    hide(false)
    expect(device.heard()).toEqual([])
    sound.resume()
    expect(device.heard()).toEqual(['calm 0'])
  })

  it('wakes the context at a touch', () => {
    playCalm()
    document.dispatchEvent(new Event('touchend'))
    expect(device.log.at(-1)).toBe('wake')
  })
})

describe('when things fail', () => {
  it('a file that cannot be loaded is silence, and is tried again later', () => {
    sound.unlock()
    sound.show(view('a', 'calm', 'message'))
    device.clips.slice().forEach((clip) => clip.fail())
    expect(device.heard()).toEqual([])
    sound.show(view('b', 'calm', 'message'))
    expect(device.clips).toHaveLength(4)
  })

  it('an unknown sound or one without an address is silence', () => {
    const bare = createSound({ index, levels, device, url: () => '' })
    bare.unlock()
    bare.show(view('a', 'hope', 'moped'))
    bare.show(view('b', 'calm', 'message'))
    expect(device.clips).toEqual([])
    bare.dispose()
  })

  it('a device that throws does not stop the game', () => {
    const broken = createSound({ index, levels, url: (path) => path, device: { ...device, open: () => { throw new Error('no audio') }, createClip: () => { throw new Error('no codec') } } })
    expect(() => { broken.unlock(); broken.show(view('a', 'calm', 'message')); broken.play('tap'); broken.pause(); broken.resume(); broken.dispose() }).not.toThrow()
  })
})

describe('dispose', () => {
  it('unloads everything and removes every listener', () => {
    playCalm()
    sound.play('tap')
    sound.dispose()
    expect(device.clips.every((clip) => clip.isUnloaded)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    const calls = device.log.length
    document.dispatchEvent(new Event('touchend'))
    hide(true)
    hide(false)
    sound.show(view('z', 'tension', 'message'))
    sound.unlock()
    expect(device.log).toHaveLength(calls)
    expect(device.clips).toHaveLength(2)
  })
})
