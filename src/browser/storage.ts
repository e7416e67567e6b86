// The storage port over localForage. Where nothing can be kept (private mode, blocked, never answering), memory holds it.
import localforage from 'localforage'
import type { Storage } from '../progress/storage.ts'

/** IndexedDB sometimes never answers: https://github.com/localForage/localForage/issues/846 */
const patience = 2000

/** Opens the store of this device. Never rejects: falls back to memory. */
export async function openStorage(databaseName = 'espace'): Promise<Storage> {
  try {
    const store = localforage.createInstance({ name: databaseName, storeName: 'kept', driver: [localforage.INDEXEDDB, localforage.LOCALSTORAGE] })
    await inTime(store.ready())
    await inTime(store.setItem('probe', 1))
    return {
      durable: true,
      read: async (name) => (await inTime(store.getItem(name))) ?? undefined,
      write: async (name, value) => void (await inTime(store.setItem(name, value))),
      eraseAll: () => inTime(store.clear()),
    }
  } catch {
    return createMemoryStorage()
  }
}

/** Holds everything until the page goes. */
export function createMemoryStorage(): Storage {
  const kept = new Map<string, unknown>()
  return {
    durable: false,
    read: async (name) => kept.get(name),
    write: async (name, value) => void kept.set(name, value),
    eraseAll: async () => kept.clear(),
  }
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The store did not answer in time.')), patience)
  })
  return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer))
}
