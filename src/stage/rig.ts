// The shape of assets/built/art.json: where feet, neck and face lie in each picture. Written by tools/art, read by the stage.
import type { CastId, Light, Mood, Outfit, PlaceId, Pose } from '../story/vocabulary.ts'

export interface Point { x: number; y: number }

/** One body picture. Points are in frame pixels; divide by `scale` for world units. */
export interface BodyFrame {
  frame: string
  /** The atlas that holds it (and `over`), a path without extension; absent: `characters/ID`. */
  atlas?: string
  feet: Point
  /** Where the neck of the head picture goes. */
  neck: Point
  /** Drawn over the head and face when present (a hand, a phone). */
  over?: string
  /** Top of the shoulders, where somebody's hand may lie: behind and in front of the neck, for who looks to the right. */
  shoulders?: { back: Point; front: Point }
  /** An arm of its own, turned so that its hand lies on somebody's shoulder. */
  arm?: ArmFrame
  /** The same pose beside somebody who sits. */
  low?: BodyFrame
  /** Seen from behind: the head that goes with it, without a face. */
  back?: HeadFrame
}

/** An arm stretched to the right; in the atlas of its body. */
export interface ArmFrame {
  frame: string
  /** Where the shoulder is, in the body's frame. */
  joint: Point
  /** The shoulder and the palm, in the arm's own frame. */
  pivot: Point
  palm: Point
}

/** assets/built/cloth.json: the colours of each outfit, for arms that are painted (paint-arm.ts); avatars have none. */
export type Cloth = Partial<Record<CastId, Partial<Record<Outfit, ClothColours>>>>

export interface ClothColours { skin: string; cloth: string; phone: string; trim?: string; print?: [name: string, colour: string] }

/** One part of a school bag; `neck` is the point laid on the neck of the body. */
export interface BagFrame { frame: string; neck: Point }

export interface HeadFrame {
  frame: string
  /** The atlas that holds it (and `overFace`), a path without extension; absent: `characters/ID`. */
  atlas?: string
  /** Turning point, laid on the neck of the body. */
  neck: Point
  /** Where the centre of the face picture goes. */
  face: Point
}

export interface CharacterRig {
  /** Frame pixels for one world unit. */
  scale: number
  /** World units from feet to crown, standing. */
  height: number
  bodies: Partial<Record<Outfit, Partial<Record<Pose, BodyFrame>>>>
  heads: Partial<Record<Outfit, HeadFrame>>
  /** Size of the face pictures on this head, relative to the faces atlas. */
  faceScale: number
  /** Some lenses or beards are drawn over the face. */
  overFace?: { frame: string; at: Point }
  /** Their school bag: behind the body, its strap over it, or whole on somebody seen from behind. */
  bag?: { atlas: string; behind: BagFrame; strap?: BagFrame; whole: BagFrame }
}

export interface FaceRig {
  frame: string
  blink: string
  talk: string
  /** Degrees the head leans in this mood. */
  tilt: number
}

/** Where a frame lies in its atlas. */
export interface AtlasFrame {
  frame: { x: number; y: number; w: number; h: number }
  sourceSize: { w: number; h: number }
  spriteSourceSize: { x: number; y: number }
}

export interface Rig {
  world: { width: number; height: number }
  places: Partial<Record<PlaceId, { lights: Light[]; floor: { far: number; near: number } }>>
  faces: Record<Mood, FaceRig>
  characters: Partial<Record<CastId, CharacterRig>>
  pictures: string[]
}
