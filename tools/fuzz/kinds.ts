// Every kind of input that is tried, and one case of it by its seed.
import { addresses } from './addresses.ts'
import { codes } from './codes.ts'
import type { Kind } from './kind.ts'
import { hold } from './kind.ts'
import { platforms } from './platforms.ts'
import { chanceOf } from './random.ts'
import { importedSaves, storedSaves } from './saves.ts'
import { localeFiles, realFiles, sceneFiles } from './scenes.ts'
import { searches } from './searches.ts'
import { sessions } from './sessions.ts'
import { tables } from './tables.ts'

export const kinds: readonly Kind[] = [importedSaves, storedSaves, platforms, addresses, searches, sessions, codes, tables, sceneFiles, localeFiles, realFiles]

/** Tries one case; the error of a fault names its kind and seed. */
export function tryCase(kind: Kind, attempt: ReturnType<Kind['open']>, seed: number): void {
  try {
    attempt(chanceOf(seed))
    const strangers = [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((one) => Object.keys(one))
    for (const one of strangers) delete (Object.prototype as Record<string, unknown>)[one]
    hold(!strangers.length && !('spoilt' in Object), `What every object holds was changed: ${strangers.join()}.`)
  } catch (error) {
    throw new Error(`${kind.name} --seed ${seed}: ${error instanceof Error ? error.message.slice(0, 600) : String(error)}`, { cause: error })
  }
}
