// The storage port over IndexedDB. One transaction reads and writes, so that windows never come between each other: it holds in every engine, from a disk too.
import type { Kept, Storage } from '../progress/storage.ts'
import { dropFormer, takeFormer } from './former-store.ts'
import { change, openDatabase } from './database.ts'
import { storeName } from './store-name.ts'

/** Milliseconds after which an act that has not ended is held for lost: the next one opens the store anew. */
const patience = 2000

/** The store of this device, or one of several under a name of its own. Where there is none, every act rejects. */
export function openStorage(name = storeName()): Storage {
  let opening: Promise<IDBDatabase> | undefined
  const channel = openChannel(name)

  function open(): Promise<IDBDatabase> {
    const mine = opening ??= openDatabase(name, () => { if (opening === mine) opening = undefined }).then(async (database) => {
      if (name === storeName()) await adoptFormer(database, name)
      return database
    })
    return mine
  }

  return {
    async update(next) {
      const mine = open()
      const giveUp = () => { if (opening === mine) opening = undefined }
      const timer = setTimeout(giveUp, patience)
      let isWritten = false
      try {
        await change(await mine, (kept) => {
          const after = next(kept)
          isWritten = after !== undefined
          return after
        })
        if (isWritten) channel?.postMessage('written')
      } catch (error) {
        giveUp()
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    onWritten(heard) {
      channel?.addEventListener('message', heard)
      return () => channel?.removeEventListener('message', heard)
    },
  }
}

/** A save kept before the name held the path goes to the path that is opened first; it is dropped only once it is written there. */
async function adoptFormer(database: IDBDatabase, name: string): Promise<void> {
  let isEmpty = false
  await change(database, ({ save }) => { isEmpty = save === undefined; return undefined })
  if (!isEmpty) {
    // Cut short the last time, between writing and dropping.
    void takeFormer(name, true).then((former) => former && dropFormer()).catch(() => undefined)
    return
  }
  const former = await takeFormer(name)
  if (!former) return
  await change(database, (kept): Kept | undefined => (kept.save === undefined ? former : undefined))
  await dropFormer()
}

/** Absent in older browsers, refused in some frames: windows then agree when they write or are looked at again. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}
