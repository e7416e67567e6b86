// Hands the stage directions of a script to whoever opens a stage: fetched with it, never with a first line.
import { directions } from 'virtual:content/directions'
import type { Directions } from '../story/directions.ts'
import type { ScriptId } from '../story/script.ts'
import { load } from './load.ts'

/** Rejects with an Error that names them when they don't exist or couldn't be fetched. */
export function loadDirections(id: ScriptId): Promise<Directions> {
  return load(`directions "${id}"`, directions[id])
}
