// @vitest-environment happy-dom
// The sound room with a device that only remembers: when it loads, plays, fades, stops, and that it forgets everything.
import { describe, expect, it, vi } from 'vitest'
import { patience } from '../../src/sound/cues.ts'
import { volumeOf } from '../../src/sound/plan.ts'
import { useSoundRoom, wait } from './room.fixture.ts'
import { index, levels, view } from './view.fixture.ts'

const room = useSoundRoom(index, levels)


function playCalm(): void {
  room.sound.unlock()
  room.sound.show(view('a', 'calm'))
  room.device.find('calm')!.load()
  wait(1.3)
}

describe('before the first tap', () => {
  it('opens and loads nothing, whatever is shown, set or touched', () => {
    room.sound.show(view('a', 'calm', 'message'))
    room.sound.play('tap')
    room.sound.setLevels({ ...levels, music: 1 })
    room.sound.pause()
    room.sound.resume()
    document.dispatchEvent(new Event('click'))
    expect(room.device.log).toEqual([])
    expect(room.device.clips).toEqual([])
  })

  it('brings the music of the present view, but not its old effect, at the tap', () => {
    room.sound.show(view('a', 'calm', 'message'))
    room.sound.unlock()
    expect(room.device.log).toEqual(['open'])
    expect(room.device.clips.map((clip) => clip.options.src)).toEqual([['https://game.test/sounds/music/calm.ogg', 'https://game.test/sounds/music/calm.mp3']])
  })

  it('opens nothing at the tap when sound is off, and opens once it is put on', () => {
    room.sound.setLevels({ ...levels, on: false })
    room.sound.show(view('a', 'calm'))
    room.sound.unlock()
    expect(room.device.log).toEqual([])
    room.sound.setLevels(levels)
    expect(room.device.log).toEqual(['open'])
    expect(room.device.find('calm')).toBeDefined()
  })
})

describe('music', () => {
  it('loops the middle of its file and fades in', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'calm'))
    const calm = room.device.find('calm')!
    expect(calm.options.loop).toEqual({ start: 0.15, end: 16.15 })
    calm.load()
    expect(calm.log).toEqual(['play loop at 0'])
    expect(room.device.heard()).toEqual(['calm 0'])
    wait(0.6)
    expect(room.device.heard()).toEqual(['calm 0.35'])
    wait(5)
    expect(room.device.heard()).toEqual(['calm 0.5'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('loads only the mood that is asked for', () => {
    playCalm()
    expect(room.device.clips).toHaveLength(1)
  })

  it('goes on through lines of the same mood', () => {
    playCalm()
    const before = [...room.device.find('calm')!.log]
    room.sound.show(view('b', 'calm'))
    room.sound.show(view('c', 'calm'))
    expect(room.device.find('calm')!.log).toEqual(before)
    expect(room.device.heard()).toEqual(['calm 0.5'])
  })

  it('crosses into the next mood and stops the last', () => {
    playCalm()
    room.sound.show(view('b', 'tension'))
    room.device.find('tension')!.load()
    wait(0.6)
    expect(room.device.heard()).toEqual(['calm 0.35', 'tension 0.35'])
    wait(0.6)
    expect(room.device.heard()).toEqual(['tension 0.5'])
  })

  it('comes back to a mood that was leaving without starting it twice', () => {
    playCalm()
    room.sound.show(view('b', 'tension'))
    room.device.find('tension')!.load()
    wait(0.3)
    room.sound.show(view('c', 'calm'))
    wait(1.2)
    expect(room.device.heard()).toEqual(['calm 0.5'])
    expect(room.device.find('calm')!.log.filter((entry) => entry.startsWith('play'))).toHaveLength(1)
  })

  it('survives a storm of changes with one music left', () => {
    playCalm()
    for (const [i, mood] of (['tension', 'calm', 'none', 'tension', 'calm', 'tension'] as const).entries()) {
      room.sound.show(view(`storm ${i}`, mood))
      if (room.device.find('tension')?.state() === 'loading') room.device.find('tension')!.load()
      wait(0.25)
    }
    wait(2)
    expect(room.device.heard()).toEqual(['tension 0.5'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not start a mood that loads after the story went on', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'calm'))
    room.sound.show(view('b', 'tension'))
    room.device.find('calm')!.load()
    room.device.find('tension')!.load()
    expect(room.device.heard()).toEqual(['tension 0'])
  })

  it('fades to silence for none', () => {
    playCalm()
    room.sound.show(view('b', 'none'))
    wait(1.2)
    expect(room.device.heard()).toEqual([])
  })
})

describe('effects', () => {
  it('play once for a line however often it is shown', () => {
    room.sound.unlock()
    room.sound.show(view('a', 'none', 'message'))
    room.device.find('message')!.load()
    room.sound.show(view('a', 'none', 'message'))
    room.sound.show(view('a', 'none', 'message'))
    expect(room.device.find('message')!.log).toEqual([`play once at ${volumeOf('message', levels)}`])
    room.sound.show(view('b', 'none', 'message'))
    expect(room.device.find('message')!.log).toHaveLength(2)
  })

  it('take their soft volume', () => {
    room.sound.unlock()
    room.sound.play('heartbeat')
    room.device.find('heartbeat')!.load()
    expect(room.device.heard()).toEqual(['heartbeat 0.52'])
  })

  it('are dropped when they load too late for their line', () => {
    room.sound.unlock()
    room.sound.play('message')
    vi.advanceTimersByTime(patience + 1)
    room.device.find('message')!.load()
    expect(room.device.heard()).toEqual([])
  })

  it('do not pile up: a heart beats twice, then may beat again', () => {
    room.sound.unlock()
    room.sound.play('heartbeat')
    room.device.find('heartbeat')!.load()
    room.sound.play('heartbeat')
    expect(room.device.heard()).toHaveLength(1)
    room.device.find('heartbeat')!.stop()
    room.sound.play('heartbeat')
    expect(room.device.heard()).toHaveLength(1)
  })
})
