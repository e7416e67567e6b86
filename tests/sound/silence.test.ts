// @vitest-environment happy-dom
// When the sound room must be silent: levels off, page left, files missing, game over.
import { describe, expect, it, vi } from 'vitest'
import { createSound } from '../../src/sound/speaker.ts'
import { useSoundRoom, wait } from './room.fixture.ts'
import { index, levels, view } from './view.fixture.ts'

const room = useSoundRoom(index, levels)


const hide = (isHidden: boolean) => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: isHidden ? 'hidden' : 'visible' })
  document.dispatchEvent(new Event('visibilitychange'))
}

function playCalm(): void {
  room.sound.unlock()
  room.sound.show(view('a', 'calm'))
  room.device.find('calm')!.load()
  wait(1.3)
}

describe('levels', () => {
  it('change the music at once without starting it again', () => {
    playCalm()
    room.sound.setLevels({ ...levels, music: 0.2 })
    expect(room.device.heard()).toEqual(['calm 0.2'])
    expect(room.device.clips).toHaveLength(1)
  })

  it('off silences everything at once; on brings the music of the present view', () => {
    playCalm()
    room.sound.play('heartbeat')
    room.device.find('heartbeat')!.load()
    room.sound.setLevels({ ...levels, on: false })
    expect(room.device.heard()).toEqual([])
    expect(room.device.log.at(-1)).toBe('rest')
    room.sound.show(view('b', 'tension', 'message'))
    expect(room.device.clips).toHaveLength(2)
    room.sound.setLevels(levels)
    room.device.find('tension')!.load()
    expect(room.device.find('message')).toBeUndefined()
    expect(room.device.heard()).toEqual(['tension 0'])
  })
})

describe('a page that is left', () => {
  it.each([['paused', () => room.sound.pause(), () => room.sound.resume()], ['hidden', () => hide(true), () => hide(false)]])('is silent at once when %s, and resumes the music', (_, leave, comeBack) => {
    playCalm()
    room.sound.play('heartbeat')
    room.device.find('heartbeat')!.load()
    leave()
    expect(room.device.heard()).toEqual([])
    expect(room.device.log.at(-1)).toBe('rest')
    room.sound.show(view('b', 'calm', 'message'))
    room.sound.play('tap')
    expect(room.device.heard()).toEqual([])
    comeBack()
    expect(room.device.log.at(-1)).toBe('wake')
    wait(1.2)
    expect(room.device.heard()).toEqual(['calm 0.5'])
    expect(room.device.find('message')).toBeUndefined()
  })

  it('starts nothing that finishes loading while paused', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'calm', 'message'))
    room.sound.pause()
    room.device.clips.forEach((clip) => clip.load())
    expect(room.device.heard()).toEqual([])
    room.sound.resume()
    expect(room.device.heard()).toEqual(['calm 0'])
  })

  it('stays silent while either reason lasts', () => {
    playCalm()
    hide(true)
    room.sound.pause()
    hide(false)
    expect(room.device.heard()).toEqual([])
    room.sound.resume()
    expect(room.device.heard()).toEqual(['calm 0'])
  })

  it('wakes the context at a touch', () => {
    playCalm()
    document.dispatchEvent(new Event('touchend'))
    expect(room.device.log.at(-1)).toBe('wake')
  })
})

describe('when things fail', () => {
  it('a file that cannot be loaded is silence, and is tried again later', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'calm', 'message'))
    room.device.clips.slice().forEach((clip) => clip.fail())
    expect(room.device.heard()).toEqual([])
    room.sound.show(view('b', 'calm', 'message'))
    expect(room.device.clips).toHaveLength(4)
  })

  it('an unknown sound or one without an address is silence', () => {
    const bare = createSound({ index, levels, device: room.device, url: () => '' })
    bare.unlock()
    bare.show(view('a', 'hope', 'moped'))
    bare.show(view('b', 'calm', 'message'))
    expect(room.device.clips).toEqual([])
    bare.dispose()
  })

  it('a device that throws does not stop the game', () => {
    const broken = createSound({ index, levels, url: (path) => path, device: { ...room.device, open: () => { throw new Error('no audio') }, createClip: () => { throw new Error('no codec') } } })
    expect(() => { broken.unlock(); broken.show(view('a', 'calm', 'message')); broken.play('tap'); broken.pause(); broken.resume(); broken.dispose() }).not.toThrow()
  })
})

describe('dispose', () => {
  it('unloads everything and removes every listener', () => {
    playCalm()
    room.sound.play('tap')
    room.sound.dispose()
    expect(room.device.clips.every((clip) => clip.isUnloaded)).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    const calls = room.device.log.length
    document.dispatchEvent(new Event('touchend'))
    hide(true)
    hide(false)
    room.sound.show(view('z', 'tension', 'message'))
    room.sound.unlock()
    expect(room.device.log).toHaveLength(calls)
    expect(room.device.clips).toHaveLength(2)
  })
})
