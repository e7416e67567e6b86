// Holds the save of this device in memory and writes it through the storage port, at once after a change: a write begun when the page goes away is often lost.
import { decode, emptySave, isValid, type Save } from './save.ts'
import { erase } from './changes.ts'
import type { Storage } from './storage.ts'

const name = 'save'
const nameOfSetAside = 'set-aside'

export interface Journal {
  /** The save as it is now. */
  save(): Save
  /** Changes the save; written after `delay` ms. An invalid result is refused with an Error: that is a bug. */
  change(next: (save: Save) => Save): void
  /** Writes now what waits. Never rejects. */
  flush(): Promise<void>
  /** Forgets everything, in memory and in the store. */
  eraseAll(): Promise<void>
  /** False when nothing outlives this page. */
  isKept(): boolean
  /** What the store held that could not be read: `newer` is left as it was, `damaged` was set aside. */
  readonly problem?: 'newer' | 'damaged'
}

export interface JournalOptions {
  storage: Storage
  /** Runs a function later; returns its canceller. */
  later: (run: () => void, ms: number) => () => void
  /** Told when writing fails for the first time. */
  onUnkept?: () => void
  delay?: number
}

/** Opens the journal: reads the store, never rejects. A save from a newer version is never overwritten. */
export async function openJournal({ storage, later, onUnkept, delay = 0 }: JournalOptions): Promise<Journal> {
  const raw = await storage.read(name).catch(() => undefined)
  const read = raw === undefined ? undefined : decode(raw)
  let save = read?.ok ? read.save : emptySave()
  const problem = read && !read.ok ? (read.why === 'newer' ? 'newer' as const : 'damaged' as const) : undefined
  let canWrite = storage.durable && problem !== 'newer'
  if (problem === 'damaged') await storage.write(nameOfSetAside, raw).catch(() => undefined)

  let cancel: (() => void) | undefined
  let waiting = false

  async function flush(): Promise<void> {
    cancel?.()
    cancel = undefined
    if (!waiting || !canWrite) return
    waiting = false
    try {
      await storage.write(name, save)
    } catch {
      canWrite = false
      onUnkept?.()
    }
  }

  return {
    save: () => save,
    change(next) {
      const changed = next(save)
      if (!isValid(changed)) throw new Error('Refused to keep a save that could not be read again.')
      save = changed
      waiting = true
      cancel?.()
      cancel = later(() => void flush(), delay)
    },
    flush,
    async eraseAll() {
      save = erase(save)
      waiting = false
      cancel?.()
      await storage.eraseAll().catch(() => undefined)
      waiting = true
      await flush()
    },
    isKept: () => canWrite,
    ...(problem && { problem }),
  }
}
