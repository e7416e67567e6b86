// Where the save is kept, by the form of the game: nowhere, in a school's platform, or on this device.
import { isSession } from '../browser/form.ts'
import type { Storage } from '../progress/storage.ts'
import type { PlatformPort } from './platform.ts'

/** Rejects when a file can't be had. */
export async function openStore(port: PlatformPort): Promise<Storage> {
  if (isSession()) return (await import('../browser/memory.ts')).openMemory()
  if (import.meta.env.MODE === 'scorm') {
    const { openPlatform } = await import('./platform.ts')
    const platform = openPlatform(port)
    if (platform) return platform
  }
  return (await import('../browser/storage.ts')).openStorage()
}
