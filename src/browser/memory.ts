// The storage port in memory alone: for a session after which nothing remains.
import type { Kept, Storage } from '../progress/storage.ts'

export function openMemory(): Storage {
  let kept: Kept = {}
  return {
    async update(change) {
      kept = change(kept) ?? kept
    },
    onWritten: () => () => undefined,
  }
}
