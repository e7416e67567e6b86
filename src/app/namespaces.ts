// Which words a script is told with: names of namespaces only. It loads nothing, so it may come before the game.
import type { ScriptId } from '../story/script.ts'

/** What a reading shares with others: the words of its scene, and the names of people. */
export function sharedBy(id: ScriptId): string[] {
  return [`scenes/${id.slice(0, id.indexOf('/'))}/scene`, 'cast']
}

/** Its own words. */
export function ownOf(id: ScriptId): string {
  return `scenes/${id}`
}

/** Those of its first moment alone, which are a part of its own. */
export function openingOf(id: ScriptId): string {
  return `${ownOf(id)}/opening`
}
