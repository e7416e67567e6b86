// What the first versions kept under one name for the whole host. Only one path takes it, and nothing of other games that bear that name is touched.
import type { Kept } from '../progress/storage.ts'
import { openExisting } from './database.ts'
import { formerName } from './store-name.ts'

const shelf = 'kept'

/** What is kept there, for the path that asks first and for no other; `isAgain`: only when it has asked before. Rejects when that can't be told. */
export async function takeFormer(path: string, isAgain = false): Promise<Kept | undefined> {
  const database = await openExisting(formerName)
  if (!database) return undefined
  return new Promise<Kept | undefined>((resolve, reject) => {
    const act = database.transaction(shelf, 'readwrite')
    const store = act.objectStore(shelf)
    const [save, setAside, taker] = ['save', 'set-aside', 'taken-by'].map((key) => store.get(key)) as [IDBRequest, IDBRequest, IDBRequest]
    let taken: Kept | undefined
    taker.onsuccess = () => {
      const isOurs = (save.result as { format?: unknown } | undefined)?.format === 'a-voix-haute'
      if (!isOurs || (taker.result !== path && (isAgain || taker.result !== undefined))) return
      store.put(path, 'taken-by')
      taken = { save: save.result, ...(setAside.result !== undefined && { setAside: setAside.result }) }
    }
    act.oncomplete = () => resolve(taken)
    act.onabort = () => reject(act.error)
  }).finally(() => database.close())
}

/** Never rejects: what remains is taken by no other path. */
export function dropFormer(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(formerName)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
}
