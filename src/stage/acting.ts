// Lets somebody act: the body and the arm that a gesture asks for, and how they rest in it. Pure.
import type { CastView } from '../story/view.ts'
import { armBox, palmAt } from './arms.ts'
import type { Look } from './clothing.ts'
import type { FigurePicture, Gaze } from './figure-picture.ts'
import { acts } from './gestures.ts'
import type { CharacterRig, Cloth, Rig } from './rig.ts'
import type { Outfit } from '../story/vocabulary.ts'

export interface Acting extends Partial<Pick<FigurePicture, 'body' | 'arm' | 'acting' | 'lean' | 'isTurned'>> {
  step?: number
  nod?: number
  eyes?: Gaze
}

/** Drawn alike standing and sitting: in a wheelchair. */
export function hasOwnSeat(bodies: CharacterRig['bodies'][Outfit]): boolean {
  return bodies?.sit?.frame === bodies?.stand?.frame
}

/** Whether this person could move an arm alone, dressed and standing like this. On a bench nobody can; in a wheelchair one can. */
export function hasFreeArm(rig: Rig, { id, pose, outfit = 'school' }: Pick<CastView, 'id' | 'pose' | 'outfit'>): boolean {
  const bodies = rig.characters[id]?.bodies[outfit as Outfit]
  if (!bodies?.comfort?.arm) return false
  return pose !== 'comfort' && pose !== 'turn-away' && pose !== 'moped' && (pose !== 'sit' || hasOwnSeat(bodies))
}

/** What the gesture of this person makes of their look. */
export function act(rig: Rig, cloth: Cloth, person: CastView, look: Look): Acting {
  const wanted = person.does && acts[person.does]
  if (!wanted || look.body.back) return {}
  const { arm, step = 0, lean = 0, nod = 0, isTurned = false, eyes } = wanted
  const rest: Acting = { step, lean, nod, isTurned, ...(eyes && { eyes }) }
  const sits = person.pose === 'sit' && !hasFreeArm(rig, person)
  if (sits) return { ...rest, step: 0, lean: 0 }
  const body = look.character.bodies[person.outfit ?? 'school']?.comfort
  if (!arm || !body?.arm || !hasFreeArm(rig, person)) return rest
  const { pivot, palm } = body.arm
  const colours = cloth[person.id]?.[person.outfit ?? 'school']
  const holds = person.holds ?? arm.holds
  // An avatar keeps the arm that was drawn for it, and raises it whole.
  if (!colours) return { ...rest, body, arm: arm.shape === 'reach' ? arm.angle : -58 }
  const scale = Math.hypot(palm.x - pivot.x, palm.y - pivot.y) / Math.hypot(palmAt.x, palmAt.y)
  const painted = { ...body.arm, pivot: { x: -armBox.x * scale, y: -armBox.y * scale } }
  const { angle, layer, shape, hand } = arm
  return {
    ...rest, arm: angle,
    body: { ...body, arm: painted },
    acting: { shape, hand: holds && hand === 'laid' ? 'grip' : hand, scale, ...colours, ...(holds && { holds }), ...(layer && { layer }) },
  }
}
