// A sound room with a device that only remembers and a clock that only moves when told; made anew for each test.
import { afterEach, beforeEach, vi } from 'vitest'
import type { SoundIndex } from '../../src/sound/files.ts'
import { createSound } from '../../src/sound/speaker.ts'
import type { Sound, SoundLevels } from '../../src/sound/sound.ts'
import { createFakeDevice, type FakeDevice } from './device.fixture.ts'

export interface SoundRoom { device: FakeDevice; sound: Sound }

/** Call it once at the top of a test file; what it returns is filled before each test. */
export function useSoundRoom(index: SoundIndex, levels: SoundLevels): SoundRoom {
  const room = {} as SoundRoom
  beforeEach(() => {
    vi.useFakeTimers()
    room.device = createFakeDevice()
    room.sound = createSound({ index, levels, device: room.device, url: (path) => `https://game.test/${path}` })
  })
  afterEach(() => {
    room.sound.dispose()
    vi.useRealTimers()
  })
  return room
}

/** Lets seconds pass. */
export function wait(seconds: number): void {
  vi.advanceTimersByTime(seconds * 1000)
}
