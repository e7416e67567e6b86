// Which words a script is told with: names of namespaces only. It loads nothing, so it may come before the game.
import type { ScriptId } from '../story/script.ts'

/** The namespaces of a reading: what its seats share, its own lines, and the names of people. */
export function namespacesOf(id: ScriptId): string[] {
  return [...sharedBy(id), `scenes/${id}`]
}

/** Those that a first line is told with; the last holds a part of the script's own words. */
export function openingOf(id: ScriptId): string[] {
  return [...sharedBy(id), `scenes/${id}/opening`]
}

function sharedBy(id: ScriptId): string[] {
  return [`scenes/${id.slice(0, id.indexOf('/'))}/scene`, 'cast']
}
