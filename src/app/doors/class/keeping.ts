// Keeps what is left of sessions: in memory at once, in the store as soon as it can. What another window erased does not come back.
import { decodeRecord, emptyRecord, isOfLaterVersion, type ClassRecord } from '../../../progress/class-record.ts'
import type { Storage } from '../../../progress/storage.ts'

export interface Keeping {
  record(): ClassRecord
  /** Reads the store again, or writes what could not be written. Never rejects: where nothing can be kept, memory holds it. */
  read(): Promise<void>
  change(next: (record: ClassRecord) => ClassRecord): void
  /** All that was to be written is. */
  settled(): Promise<void>
  /** False when nothing can be kept on this device. */
  isKept(): boolean
  /** Told when all was erased elsewhere. */
  onErased(told: () => void): void
}

export function createKeeping(storage: Storage): Keeping {
  let record = emptyRecord()
  let isKept = true
  /** A writing that failed: the next one writes all that memory holds. */
  let isOwed = false
  let wasThere = false
  let erased: (() => void) | undefined
  let last: Promise<void> = Promise.resolve()

  async function write(next?: (record: ClassRecord) => ClassRecord): Promise<void> {
    try {
      let isGone = false
      let kept: ClassRecord | undefined
      await storage.update(({ save }) => {
        if (isOfLaterVersion(save)) throw new Error('A later version of the game has kept sessions here.')
        isGone = wasThere && save === undefined
        if (isGone) return undefined
        kept = isOwed ? record : next ? next(decodeRecord(save)) : save === undefined ? undefined : decodeRecord(save)
        return next || isOwed ? { save: kept } : undefined
      })
      wasThere = !isGone && (wasThere || kept !== undefined)
      isKept = true
      isOwed = false
      if (isGone) {
        record = emptyRecord()
        erased?.()
      } else if (!next) {
        record = kept ?? emptyRecord()
      }
    } catch {
      isKept = false
      isOwed ||= next !== undefined
    }
  }

  const then = (run: () => Promise<void>) => last = last.then(run)
  return {
    record: () => record,
    read: () => then(() => write()),
    change(next) {
      record = next(record)
      void then(() => write(next))
    },
    settled: () => last,
    isKept: () => isKept,
    onErased(told) { erased = told },
  }
}
