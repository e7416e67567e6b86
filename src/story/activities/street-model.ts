// What « Dans la rue » is made of: a street, who can be asked, what was done. Shapes and lists only.
import type { CastId, Light, Mood, PlaceId, Pose } from '../vocabulary.ts'
import type { ActivityCommon } from './kind.ts'

export const streetActs = ['distract', 'delegate', 'note', 'after'] as const
export type StreetAct = (typeof streetActs)[number]

/** alone: followed closely, nobody near · back: somebody is near, they keep back · gone: several are near, they left. */
export const situations = ['alone', 'back', 'gone'] as const
export type Situation = (typeof situations)[number]

/** Somebody in the street who can be asked. */
export interface StreetHelper {
  id: string
  who: CastId
  /** False: has no time, or does not look; then one asks somebody else. */
  helps: boolean
  pose: Pose
  mood: Mood
}

export interface Street extends ActivityCommon {
  kind: 'street'
  /** Who is followed. */
  target: CastId
  /** The drawing that stands for those who follow. */
  follower: { who: CastId; pose: Pose }
  place: PlaceId
  light: Light
  helpers: readonly StreetHelper[]
}

export interface StreetDone {
  act: StreetAct
  /** The helper asked. */
  to?: string
}

export interface StreetState {
  done: readonly StreetDone[]
  situation: Situation
  /** Who is beside the person followed, in the order they came. */
  near: readonly CastId[]
  /** How the person followed looks. */
  mood: Mood
  /** Key of what the last move showed. */
  news?: string
  canFinish: boolean
  isOver: boolean
}

export type StreetMove = { type: 'act'; act: Exclude<StreetAct, 'delegate'> } | { type: 'ask'; to: string } | { type: 'finish' } | { type: 'again' }
