// Brings together what the store holds and what this window did: what is kept from now on, and whether others wrote meanwhile. Pure.
import { keepFurther, type Change } from './changes.ts'
import { decode, isValid } from './decode.ts'
import { emptySave, type Save } from './save.ts'
import type { Language } from './settings.ts'
import type { Kept } from './storage.ts'

/** What the store held when this window last agreed with it. */
export interface Seen {
  save: Save
  /** Changes whenever all that was kept is erased or replaced: what was held in memory before must not come back. */
  era: string
  /** Counts the writings; undefined while there is no save at all. */
  revision?: number
}

export interface Mine {
  /** Absent until the store has been read. */
  seen?: Seen
  /** What was done here and is not known to be written, oldest first. */
  changes: readonly Change[]
  /** Takes the place of everything kept; `changes` come after it. */
  replacement?: Replacement
  /** Of a save that begins. */
  language: Language
  newEra: () => string
}

export interface Replacement {
  save: Save
  /** An erasure leaves nothing, not even a save from a newer version. */
  isErasure: boolean
}

export interface Agreement {
  /** Undefined when the store holds a save from a newer version: it is left as it is. */
  seen?: Seen
  /** What to write; undefined when the store already holds it. */
  write?: Kept
  /** The store held something this window did not know. */
  isNews: boolean
  /** All was erased or replaced elsewhere: what this window did before is void. */
  isReplaced: boolean
  problem?: 'newer' | 'damaged'
}

export function agree(kept: Kept, mine: Mine): Agreement {
  const { seen, replacement } = mine
  const raw = kept.save
  const { era, revision } = stampOf(raw)
  const isSame = seen?.revision !== undefined && seen.revision === revision && seen.era === era
  // A save that was there and is gone was erased too, by hand or by the browser.
  const isReplaced = seen?.revision !== undefined && era !== seen.era
  // Only a writing that is counted is known by its number: all others are read.
  const read = raw === undefined || (isSame && revision) ? undefined : decode(raw)
  const isNewer = read?.ok === false && read.why === 'newer'
  const isDamaged = read?.ok === false && !isNewer
  if (isNewer && !replacement?.isErasure) return { isNews: isReplaced, isReplaced, problem: 'newer' }

  const problem = isDamaged ? { problem: 'damaged' as const } : {}
  const setAside = isDamaged ? raw : kept.setAside
  const write = (save: Save, inEra: string): Pick<Agreement, 'seen' | 'write'> => {
    const stamp = { era: inEra, revision: (revision ?? 0) + 1 }
    return { seen: { save, ...stamp }, write: { save: { ...save, ...stamp }, ...(setAside !== undefined && !replacement?.isErasure && { setAside }) } }
  }
  if (replacement) return { ...write(applyValid(replacement.save, mine.changes), mine.newEra()), isNews: false, isReplaced: false, ...problem }

  const base = read?.ok ? read.save : isSame ? seen.save : emptySave(mine.language)
  const changes = isReplaced ? [] : mine.changes
  const done = applyValid(base, changes)
  const save = seen ? done : keepFurther(done, base)
  const news = { isNews: isReplaced || (raw !== undefined && !isSame), isReplaced, ...problem }
  if (!changes.length && !isDamaged && (raw !== undefined || !isReplaced)) return { seen: { save, era: era ?? '', revision }, ...news }
  return { ...write(save, era ?? mine.newEra()), ...news }
}

/** What would make the save unreadable is left out: that is a bug, and must not cost what was kept. */
function applyValid(save: Save, changes: readonly Change[]): Save {
  return changes.reduce((before, change) => {
    const after = change(before)
    if (isValid(after)) return after
    console.error('A change that could not be read again was not kept.')
    return before
  }, save)
}

/** A save of any version bears these two beside its own keys; the first ones bore none. */
function stampOf(raw: unknown): { era?: string; revision?: number } {
  if (raw === undefined) return {}
  const { era, revision } = (raw ?? {}) as { era?: unknown; revision?: unknown }
  return { era: typeof era === 'string' ? era : '', revision: isCount(revision) ? revision : 0 }
}

/** Beyond these, one more is the same number: a writing would not be told from the one before. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
