// Names the pictures that a layout needs, at the size they will be drawn. Pure.
import type { Light } from '../story/vocabulary.ts'
import type { PaintedArm } from './arms.ts'
import type { FigurePicture } from './figure-picture.ts'

export interface FrameNeed {
  key: string
  atlas: string
  frame: string
  /** Baked pixels for one frame pixel. */
  ratio: number
  light: Light
}

export interface PlaceNeed {
  key: string
  path: string
  /** Baked pixels across. */
  width: number
}

/** An arm that is painted, not cut out of an atlas. */
export interface ArmNeed {
  key: string
  arm: PaintedArm
  /** Painted pixels for one frame pixel. */
  ratio: number
  light: Light
}

/** A picture ready to draw. A point of the frame lies at `(point - corner) * ratio` in the canvas. */
export interface Sprite {
  key: string
  canvas: HTMLCanvasElement
  ratio: number
  corner: { x: number; y: number }
  /** The whole frame, before its empty borders were cut off, in frame pixels. */
  size: { width: number; height: number }
}

/** What is painted by whoever asks for it. */
export interface PaintedNeed {
  key: string
  light: Light
  /** `hour`: what the light multiplies colours with; absent by day. */
  paint: (hour?: string) => Sprite
}

export type Need = FrameNeed | ArmNeed | PlaceNeed | PaintedNeed

export interface FigureNeeds {
  body: FrameNeed
  over?: FrameNeed
  head: FrameNeed
  /** Absent on somebody seen from behind. */
  face?: FrameNeed
  blink?: FrameNeed
  talk?: FrameNeed
  overFace?: FrameNeed
  arm?: FrameNeed | ArmNeed
  bag?: FrameNeed
  strap?: FrameNeed
}

const ratios = [0.25, 0.35, 0.5, 0.7, 1]
const widths = [640, 800, 960, 1280, 1600, 1920]

function step(wanted: number, steps: number[]): number {
  return steps.find((each) => each >= wanted * 0.93) ?? steps[steps.length - 1]!
}

/** Pictures of one person. `density` is drawn pixels for one world unit. */
export function needsOf(figure: FigurePicture, light: Light, density: number): FigureNeeds {
  const { id, body, head, face, character, bag, acting } = figure
  const ratio = step(density / character.scale, ratios)
  const faceRatio = step((density / character.scale) * character.faceScale, ratios)
  const need = (atlas: string, frame: string, size: number): FrameNeed =>
    ({ key: `${atlas}#${frame}*${size}~${light}`, atlas, frame, ratio: size, light })
  const own = (frame: string, atlas = `characters/${id}`) => need(atlas, frame, ratio)
  const shared = (frame: string) => need('characters/faces', frame, faceRatio)
  return {
    body: own(body.frame, body.atlas),
    ...(body.over ? { over: own(body.over, body.atlas) } : {}),
    head: own(head.frame, head.atlas),
    ...(body.back ? {} : {
      face: shared(face.frame),
      blink: shared(face.blink),
      talk: shared(face.talk),
      ...(character.overFace ? { overFace: own(character.overFace.frame, head.atlas) } : {}),
    }),
    ...(acting ? { arm: armNeed(acting, ratio, light) } : body.arm ? { arm: own(body.arm.frame, body.atlas) } : {}),
    ...(bag?.behind ? { bag: own(bag.behind.frame, bag.atlas) } : {}),
    ...(bag?.over ? { strap: own(bag.over.frame, bag.atlas) } : {}),
  }
}

function armNeed(arm: PaintedArm, ratio: number, light: Light): ArmNeed {
  return { key: `${Object.values(arm).join(' ')}*${ratio}~${light}`, arm, ratio, light }
}

/** The background, as many pixels across as it will cover. */
export function placeNeed(picture: { place: { path: string } }, worldWidth: number, density: number): PlaceNeed {
  const width = step(worldWidth * density, widths)
  return { key: `${picture.place.path}*${width}`, path: picture.place.path, width }
}
