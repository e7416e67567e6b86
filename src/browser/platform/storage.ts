// The storage port in a school's platform: this device keeps all, and the platform what fits, so that a pupil finds it on another one.
import type { Kept, Storage } from '../../progress/storage.ts'
import { budget, type Attempt } from './attempt.ts'

export interface PlatformOptions {
  attempt: Pick<Attempt, 'told' | 'tell' | 'complete'>
  /** Of this pupil, on this device. */
  local: Storage
  /** A save as a short text of at most so many letters; undefined when it can't be. */
  pack(save: unknown, most: number): string | undefined
  unpack(text: string): unknown
  /** How many endings a save holds: a new one is worth a moment's wait. */
  endingsIn(save: unknown): number
  /** False while another window of this pupil speaks with the platform. */
  mayTell(): boolean
  /** Whether the platform has taken what was told; `isEnd`: it said that it is stored. */
  onTold(isTaken: boolean, isEnd: boolean): void
}

export interface PlatformStorage extends Storage {
  /** Tells what is kept now. */
  tellNow(): void
}

/** Letters before the text itself. */
const head = 40

export function openPlatformStorage({ attempt, local, pack, unpack, endingsIn, mayTell, onTold }: PlatformOptions): PlatformStorage {
  let given = attempt.told()
  let endings: number | undefined
  let save: unknown

  function tellNow(): void {
    if (save === undefined || !mayTell()) return
    const found = endingsIn(save)
    const isEnd = endings !== undefined && found > endings
    const text = pack(save, budget - head)
    const isTaken = text !== undefined && attempt.tell({ revision: revisionOf(save), text }, isEnd)
    // An end that was not stored is told again with the next change.
    if (isTaken) endings = found
    const isComplete = !found || attempt.complete(isEnd)
    onTold(isTaken && isComplete, isEnd)
  }

  return {
    tellNow,
    async update(change) {
      await local.update((kept) => {
        const known = withGiven(kept)
        endings ??= known.save === undefined ? 0 : endingsIn(known.save)
        const after = change(known) ?? (known === kept ? undefined : known)
        save = (after ?? known).save
        return after
      })
      given = undefined
      tellNow()
    },
    onWritten: (heard) => local.onWritten(heard),
  }

  /** Whichever was written last: the browser's Back brings the platform's first answers again. */
  function withGiven(kept: Kept): Kept {
    if (!given || given.revision <= revisionOf(kept.save)) return kept
    const read = unpack(given.text)
    if (read === undefined) return kept
    const { era } = (kept.save ?? {}) as { era?: string }
    return { ...kept, save: { ...read as object, era: era ?? 'platform', revision: given.revision } }
  }
}

function revisionOf(save: unknown): number {
  const { revision } = (save ?? {}) as { revision?: unknown }
  return Number.isSafeInteger(revision) ? revision as number : -1
}
