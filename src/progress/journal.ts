// Holds the save of this device in memory and keeps it in the store, at once after a change: a write begun when the page goes away is often lost.
// An error or a delay is never taken for an empty store: until the store answers, the game plays from memory and what was done waits.
import type { agree, Agreement, Replacement, Seen } from './agree.ts'
import { apply, erase, type Change } from './changes.ts'
import { emptySave, type Save } from './save.ts'
import type { Language } from './settings.ts'
import type { Storage } from './storage.ts'

/** Milliseconds after which a store that has not answered counts as failing; its answer is still welcome. */
const patience = 2000
/** Milliseconds between two tries, the last again and again; a change or a return to the page tries at once. */
const pauses = [250, 1000, 4000, 15_000, 60_000]

export interface Journal {
  /** The save as it is now. */
  save(): Save
  /** Changes the save, and writes it soon. What could not be read again is not written. */
  change(next: Change): void
  /** Puts another save in the place of this one, here and in every window. True when it is written. */
  replace(save: Save): Promise<boolean>
  /** Forgets everything, in memory, in the store and in every window, but the language. True when it is done. */
  eraseAll(): Promise<boolean>
  /** Writes now what waits; true when nothing waits any more. Never rejects; answers in time even when the store does not. */
  flush(): Promise<boolean>
  /** Reads what others may have written. Never rejects. */
  refresh(): Promise<void>
  /** False while what is done does not outlive this page. */
  isKept(): boolean
  /** What the store held that could not be read: `newer` is left as it is, `damaged` was set aside. */
  problem(): 'newer' | 'damaged' | undefined
}

export interface Store {
  storage: Storage
  agree: typeof agree
}

export interface JournalOptions {
  /** Opens the store, and fetches what reads it; asked again when that failed. */
  open: () => Promise<Store>
  /** Runs a function later; returns its canceller. */
  later: (run: () => void, ms: number) => () => void
  /** The save or whether it is kept has changed by itself. `isReplaced`: another window erased or replaced everything. */
  onNews?: (isReplaced: boolean) => void
  /** Of a save that begins, and until the store is read. */
  language?: Language
  /** False: the store is likely empty, and the game need not wait for it. */
  waits?: boolean
  newEra?: () => string
}

/** Opens the journal, having read the store if it answers in time. Never rejects. */
export async function openJournal({ open, later, onNews, language = 'fr', waits = true, newEra = anyEra }: JournalOptions): Promise<Journal> {
  let store: Store | undefined
  let opening: Promise<Store> | undefined
  let seen: Seen | undefined
  let changes: Change[] = []
  let replacement: Replacement | undefined
  let save = emptySave(language)
  let problem: Agreement['problem']
  let hasFailed = false
  let isOpen = false
  let failures = 0
  let cancelWrite: (() => void) | undefined
  let cancelRetry: (() => void) | undefined

  const isKept = () => !hasFailed && problem !== 'newer'
  const waitsToBeWritten = () => changes.length > 0 || replacement !== undefined
  const tell = (isReplaced = false) => { if (isOpen) onNews?.(isReplaced) }

  function fail(): void {
    const isFirst = !hasFailed
    hasFailed = true
    cancelRetry?.()
    cancelRetry = later(() => void sync(), pauses[Math.min(failures++, pauses.length - 1)]!)
    if (isFirst) tell()
  }

  function settle(agreement: Agreement, written: readonly Change[], replaced?: Replacement): void {
    const wasKept = isKept()
    hasFailed = false
    failures = 0
    cancelRetry?.()
    problem = agreement.problem ?? (problem === 'newer' ? undefined : problem)
    changes = agreement.isReplaced ? [] : changes.filter((one) => !written.includes(one))
    if (agreement.seen) {
      if (replacement === replaced) replacement = undefined
      seen = agreement.seen
      save = apply(replacement?.save ?? seen.save, changes)
    } else if (agreement.isReplaced) {
      seen = undefined
      save = erase(save)
    }
    if (agreement.isNews || wasKept !== isKept()) tell(agreement.isReplaced)
  }

  /** One try to agree with the store. Answers when it is done, has failed, or takes too long; whatever comes late is taken in too. */
  function sync(): Promise<'done' | 'failed' | 'late'> {
    cancelWrite?.()
    cancelWrite = undefined
    return new Promise((resolve) => {
      const stopWaiting = later(() => {
        // Opening may wait for the first line, or for the network: that is no fault of the store.
        if (store) fail()
        resolve('late')
      }, patience)
      attempt().then(() => {
        stopWaiting()
        resolve('done')
      }, () => {
        stopWaiting()
        fail()
        resolve('failed')
      })
    })
  }

  async function attempt(): Promise<void> {
    const { storage, agree } = store ??= await opened()
    let agreed: (() => void) | undefined
    await storage.update((kept) => {
      const [written, replaced] = [[...changes], replacement]
      const agreement = agree(kept, { seen, changes: written, replacement, language: save.settings.language, newEra })
      agreed = () => settle(agreement, agreement.seen ? written : [], replaced)
      return agreement.write
    })
    agreed?.()
  }

  async function opened(): Promise<Store> {
    opening ??= open().then((one) => {
      one.storage.onWritten(() => void sync())
      return one
    })
    return opening.catch((error: unknown) => {
      opening = undefined
      throw error
    })
  }

  async function flush(): Promise<boolean> {
    if (waitsToBeWritten()) await sync()
    return !waitsToBeWritten()
  }

  function replace(next: Save, isErasure: boolean): Promise<boolean> {
    replacement = { save: next, isErasure }
    changes = []
    save = next
    return flush()
  }

  if (waits) {
    // What fails once often works at once after.
    for (const _ of ['first', 'second', 'third']) if (await sync() !== 'failed') break
  } else {
    void sync()
  }
  isOpen = true

  return {
    save: () => save,
    change(next) {
      save = next(save)
      changes = [...changes, next]
      cancelWrite?.()
      cancelWrite = later(() => void sync(), 0)
    },
    replace: (next) => replace(next, false),
    eraseAll: () => replace(erase(save), true),
    flush,
    refresh: async () => void (await sync()),
    isKept,
    problem: () => problem,
  }
}

function anyEra(): string {
  return Math.random().toString(36).slice(2)
}
