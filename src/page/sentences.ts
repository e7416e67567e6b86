// Where the sentences of a scene are kept: names of namespaces and keys. It holds no sentence.
import type { SceneId, ScriptId } from '../story/script.ts'
import type { LineKind } from '../story/script.ts'
import { castName, hasSentence, say, t } from '../words/words.ts'

/** A sentence shared by the seats of a scene: its title, its notice, its threads, its questions, its card. */
export function sayScene(scene: SceneId, key: string): string {
  return say(`scenes/${scene}/scene`, key)
}

/** The title of a scene, known before the scene is loaded. */
export function sayTitle(scene: SceneId): string {
  return say('titles', scene)
}

/** A sentence of one seat: lines, choices, turning points, endings, debrief. */
export function saySeat(script: ScriptId, key: string): string {
  return say(`scenes/${script}`, key)
}

export function sceneOf(script: ScriptId): SceneId {
  return script.slice(0, script.lastIndexOf('/'))
}

/** Keeps a name whole inside a sentence of the other direction. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

export function nameOf(who: string): string {
  return isolate(castName(who))
}

/** What the person played calls somebody: a friend's mother is not « Maman ». */
export function calledIn(script: ScriptId, who: string): string {
  const key = `names.${who}`
  return hasSentence(`scenes/${script}`, key) ? saySeat(script, key) : castName(who)
}

/** Says who a line comes from, for those who hear the page. */
export function introduce(script: ScriptId, kind: LineKind, who?: string): string {
  if (!who || kind === 'telling') return ''
  const name = isolate(calledIn(script, who))
  if (kind === 'thought') return t('play.thinks', { name })
  return t(kind === 'message' ? 'play.writes' : 'play.says', { name })
}
