// What is kept of class sessions goes through a store that may refuse, or hold what another window or another version wrote.
import { expect, it } from 'vitest'
import { createKeeping } from '../../src/app/doors/class/keeping.ts'
import type { Kept, Storage } from '../../src/progress/storage.ts'

function storeWith(kept: Kept): { kept: () => Kept; storage: Storage } {
  return {
    kept: () => kept,
    storage: { update: async (change) => { kept = change(structuredClone(kept)) ?? kept }, onWritten: () => () => undefined },
  }
}

it('what a later version of the game kept is not written over: this session is in memory, and that is said', async () => {
  const later = { save: { format: 'a-voix-haute-class', version: 2, past: [{ what: 'this version cannot read' }] } }
  const { kept, storage } = storeWith(structuredClone(later))
  const keeping = createKeeping(storage)
  await keeping.read()
  keeping.change((record) => ({ ...record, past: [] }))
  await keeping.settled()
  expect([keeping.isKept(), kept()]).toEqual([false, later])
})

it('what cannot be read at all begins anew', async () => {
  const { kept, storage } = storeWith({ save: 'spoilt' })
  const keeping = createKeeping(storage)
  await keeping.read()
  keeping.change((record) => record)
  await keeping.settled()
  expect([keeping.isKept(), kept()]).toEqual([true, { save: { format: 'a-voix-haute-class', version: 1, past: [] } }])
})
