// Names of readings, and what content knows of them: `le-groupe/witness` is one seat of one scene. Pure.
import type { Content } from '../content/content.ts'
import { isUnderWay, underWay } from '../progress/changes.ts'
import type { Save } from '../progress/save.ts'
import type { SceneId, ScriptId } from '../story/script.ts'
import { seats, type Seat } from '../story/vocabulary.ts'

export function scriptIdOf(scene: SceneId, seat: Seat): ScriptId {
  return `${scene}/${seat}`
}

/** What a save names, if it is the name of a script. */
export function partsOf(scriptId: string | null | undefined): { scene: SceneId; seat: Seat } | null {
  const [scene, name] = scriptId?.split('/') ?? []
  const seat = seats.find((one) => one === name)
  return scene && seat ? { scene, seat } : null
}

/** The script to go on with: one that is being read, or has ended and what follows it was not gone through. */
export function unfinished(save: Save): string | null {
  const last = save.last ? save.scripts[save.last] : undefined
  return underWay(save) ?? (save.last && last?.ended && !last.recalledOn.length ? save.last : null)
}

export function cardOf(content: Content, scene: SceneId) {
  return content.scenes.find((one) => one.id === scene)
}

/** The seat whose reading is under way in a scene: the one played last, else the first. */
export function seatRead(content: Content, save: Save, scene: SceneId): Seat | undefined {
  const last = partsOf(underWay(save))
  if (last?.scene === scene) return last.seat
  return cardOf(content, scene)?.seats.find(({ seat }) => isUnderWay(save, scriptIdOf(scene, seat)))?.seat
}
