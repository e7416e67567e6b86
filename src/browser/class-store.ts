// Where class sessions are kept: a store of their own, never mixed in a player's.
import type { Storage } from '../progress/storage.ts'
import { change, openDatabase } from './database.ts'
import { storeName } from './store-name.ts'

/** Milliseconds after which an act is held for lost. */
const patience = 6000

const nameOf = (): string => `${storeName()} class`

/** Where there is none, every act rejects. */
export function openClassStore(name = nameOf()): Storage {
  let opening: Promise<IDBDatabase> | undefined
  const open = () => opening ??= openDatabase(name, () => { opening = undefined })
  return {
    async update(next) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('The store of class sessions does not answer.')), patience) })
      try {
        await Promise.race([open().then((database) => change(database, next)), late])
      } catch (error) {
        opening = undefined
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    onWritten: () => () => undefined,
  }
}

/** Nothing of any session is left; resolves even where there is no store. */
export function eraseClass(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(nameOf())
      request.onsuccess = request.onerror = request.onblocked = () => resolve()
    } catch {
      resolve()
    }
  })
}
