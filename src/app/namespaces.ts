// Which words a script is told with: names of namespaces only. It loads nothing, so it may come before the game.
import type { ScriptId } from '../story/script.ts'

/** The namespaces of a reading: what its seats share, its own lines, and the names of people. */
export function namespacesOf(id: ScriptId): string[] {
  const scene = id.slice(0, id.indexOf('/'))
  return [`scenes/${scene}/scene`, `scenes/${id}`, 'cast']
}
