// The read path of a save: decode → check → refuse newer → migrate → verify. What fails is told apart and nothing is lost.
import * as v from 'valibot'
import { migrations } from './migrations.ts'
import type { Save } from './save.ts'
import { saveFormat, saveShape, saveVersion } from './shape.ts'

export type Decoded = { ok: true; save: Save } | { ok: false; why: 'foreign' | 'newer' | 'damaged' }

/** Reads what a store or a file held. `foreign`: not ours; `newer`: from a later version of the game; `damaged`: ours, but broken. */
export function decode(raw: unknown): Decoded {
  if (typeof raw !== 'object' || raw === null || (raw as { format?: unknown }).format !== saveFormat) return { ok: false, why: 'foreign' }
  const version = (raw as { version?: unknown }).version
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { ok: false, why: 'damaged' }
  if (version > saveVersion) return { ok: false, why: 'newer' }
  const now = migrations.filter((one) => one.from >= version).reduce<unknown>((old, one) => one.migrate(old), raw)
  const checked = v.safeParse(saveShape, now)
  return checked.success ? { ok: true, save: withoutStranger(checked.output) } : { ok: false, why: 'damaged' }
}

/** The script played last is one that the save holds: a name that every object answers to, as `toString`, would be taken for one. */
function withoutStranger({ last, ...save }: Save): Save {
  return last !== undefined && Object.keys(save.scripts).includes(last) ? { ...save, last } : save
}

/** Reads the text of an exported file. */
export function decodeFile(text: string): Decoded {
  try {
    return decode(JSON.parse(text))
  } catch {
    return { ok: false, why: text.includes(saveFormat) ? 'damaged' : 'foreign' }
  }
}

/** True when a save may be written: the write path refuses what the read path would. */
export function isValid(save: Save): boolean {
  return v.is(saveShape, save)
}
