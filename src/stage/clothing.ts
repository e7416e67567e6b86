// Picks the pictures of one person: body, head and face, with the nearest one when the exact one was not drawn. Pure.
import type { CastView } from '../story/view.ts'
import type { Outfit } from '../story/vocabulary.ts'
import type { BodyFrame, CharacterRig, FaceRig, HeadFrame, Rig } from './rig.ts'

export interface Look {
  character: CharacterRig
  body: BodyFrame
  head: HeadFrame
  /** Not drawn on somebody seen from behind. */
  face: FaceRig
}

function first<T>(record: Partial<Record<string, T>>): T | undefined {
  return Object.values(record).find((value) => value !== undefined)
}

function pickBody(character: CharacterRig, person: CastView): { body?: BodyFrame; outfit?: Outfit } {
  const worn = Object.keys(character.bodies) as Outfit[]
  const outfit = [person.outfit, 'school' as const, worn[0]].find((name) => name !== undefined && character.bodies[name])
  if (!outfit) return {}
  const poses = character.bodies[outfit] ?? {}
  const seated = person.pose === 'sit' ? undefined : poses.talk
  return { body: poses[person.pose] ?? poses.stand ?? seated ?? first(poses), outfit }
}

/** The pictures that show this person; undefined when the rig holds none of them. */
export function dress(rig: Rig, person: CastView): Look | undefined {
  const character = rig.characters[person.id]
  if (!character) return undefined
  const { body, outfit } = pickBody(character, person)
  const head = body?.back ?? (outfit && character.heads[outfit]) ?? first(character.heads)
  const face = rig.faces[person.mood] ?? rig.faces.neutral
  return body && head && face ? { character, body, head, face } : undefined
}
