// IndexedDB as promises: opens a database of one shelf, reads and writes it in one transaction.
import type { Kept } from '../progress/storage.ts'

const shelf = 'kept'
const keys = { save: 'save', setAside: 'set-aside' } as const

/** Opens a database, made if need be. Rejects where there is none. `closed` is told when it can no longer be used. */
export async function openDatabase(name: string, closed: () => void, version?: number): Promise<IDBDatabase> {
  const database = await opened(indexedDB.open(name, version), (made) => {
    if (!made.objectStoreNames.contains(shelf)) made.createObjectStore(shelf)
  })
  database.onclose = closed
  database.onversionchange = () => {
    database.close()
    closed()
  }
  if (database.objectStoreNames.contains(shelf)) return database
  // Left without its shelf, when making it was cut short.
  database.close()
  return openDatabase(name, closed, database.version + 1)
}

/** Undefined when there is no such database: none is made. */
export async function openExisting(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name)
  let isNew = false
  try {
    const database = await opened(request, () => {
      isNew = true
      request.transaction!.abort()
    })
    if (database.objectStoreNames.contains(shelf)) return database
    database.close()
    return undefined
  } catch (error) {
    if (isNew) return undefined
    throw error
  }
}

function opened(request: IDBOpenDBRequest, make: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => make(request.result)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Reads all that is kept and writes what `next` makes of it; resolves when that is on the disk. Rejects when nothing was written. */
export function change(database: IDBDatabase, next: (kept: Kept) => Kept | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const act = database.transaction(shelf, 'readwrite')
    const store = act.objectStore(shelf)
    let failure: unknown
    act.oncomplete = () => resolve()
    act.onabort = () => reject(failure ?? act.error)
    const reading = Object.entries(keys).map(([key, name]) => [key, store.get(name)] as const)
    reading[reading.length - 1]![1].onsuccess = () => {
      try {
        const kept = Object.fromEntries(reading.filter(([, { result }]) => result !== undefined).map(([key, { result }]) => [key, result as unknown]))
        const after = next(kept)
        if (!after) return
        for (const [key, name] of Object.entries(keys)) {
          const value = after[key as keyof Kept]
          if (value === undefined) store.delete(name)
          else store.put(value, name)
        }
      } catch (error) {
        failure = error
        act.abort()
      }
    }
  })
}
