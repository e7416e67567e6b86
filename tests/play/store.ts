// Stores that misbehave, for a page that is still to be opened.
import type { Page } from '@playwright/test'

declare global {
  interface Window { letGo: () => void; refuses: boolean; isWriting: boolean }
}

/** The store opens only when told to: `letStoreGo`. */
export async function holdStore(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    const gate = new Promise<void>((resolve) => { window.letGo = resolve })
    IDBFactory.prototype.open = function (...asked: Parameters<IDBFactory['open']>) {
      const real = open.apply(this, asked)
      const late = {
        get result() { return real.result }, get error() { return real.error }, get transaction() { return real.transaction },
      } as unknown as IDBOpenDBRequest
      real.onupgradeneeded = (event) => late.onupgradeneeded?.call(real, event)
      for (const type of ['onsuccess', 'onerror'] as const) real[type] = (event: Event) => void gate.then(() => late[type]?.call(real, event))
      return late
    }
  })
}

export async function letStoreGo(page: Page): Promise<void> {
  await page.evaluate(() => window.letGo())
}

/** The first opening fails. */
export async function failOnce(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function () {
      IDBFactory.prototype.open = open
      const failed = { error: new DOMException('Internal error', 'UnknownError') } as IDBOpenDBRequest
      queueMicrotask(() => failed.onerror?.(new Event('error')))
      return failed
    }
  })
}

/** Writing can be refused, as on a full device. */
export async function mayRefuse(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...asked: Parameters<IDBObjectStore['put']>) {
      if (window.refuses) throw new DOMException('Full', 'QuotaExceededError')
      return put.apply(this, asked)
    }
  })
}

/** From now on what is written is never done being written: `isWriting` tells that it is on its way. */
export async function writeForEver(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (...asked: Parameters<IDBObjectStore['put']>) {
      const writing = put.apply(this, asked)
      const goOn = (): void => { this.count().onsuccess = goOn }
      goOn()
      window.isWriting = true
      return writing
    }
  })
}

/** As in browsers where windows can't talk to each other. */
export async function makeDeaf(page: Page): Promise<void> {
  await page.addInitScript(() => { Reflect.deleteProperty(window, 'BroadcastChannel') })
}

/** Keeps a save as the first versions did, under one name for the whole host. */
export async function keepAsFormerly(page: Page, save: unknown, language: string): Promise<void> {
  await page.evaluate(([kept, noted]) => {
    localStorage.setItem('language', noted as string)
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('espace', 2)
      opening.onupgradeneeded = () => {
        for (const name of ['kept', 'local-forage-detect-blob-support']) opening.result.createObjectStore(name)
      }
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const act = opening.result.transaction('kept', 'readwrite')
        act.objectStore('kept').put(kept, 'save')
        act.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  }, [save, language])
}
