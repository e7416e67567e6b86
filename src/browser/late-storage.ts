// A store that is opened only when something is written: on a first visit there is nothing to read, and the first line need not wait.
import type { Storage } from '../progress/storage.ts'

/** Durable until it proves otherwise: a write that can't be kept rejects. */
export function createLateStorage(open: () => Promise<Storage>): Storage {
  let opened: Promise<Storage> | undefined
  const store = (): Promise<Storage> => (opened ??= open())
  return {
    durable: true,
    read: async () => undefined,
    async write(name, value) {
      const real = await store()
      await real.write(name, value)
      if (!real.durable) throw new Error('Nothing can be kept on this device.')
    },
    eraseAll: async () => (await store()).eraseAll(),
  }
}
