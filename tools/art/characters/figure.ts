// The common space of all figures: where each Open Peeps piece lies so that heads, faces and bodies meet. Numbers only.
// Figure space: y down, neck at (420, 470), feet near y = 2950 for a standing body.
import type { PieceGroup } from './pieces.ts'

export interface Point { x: number; y: number }

export const neck: Point = { x: 420, y: 470 }

/** Centre of the face, on a head that is not scaled. */
export const faceCentre: Point = { x: 528, y: 350 }

/** Where the origin of a face drawing lies on a head that is not scaled. */
export const faceOrigin: Point = { x: 384, y: 186 }

export const glassesOrigin: Point = { x: 272, y: 241 }
export const beardOrigin: Point = { x: 348, y: 338 }

const headOrigin: Point = { x: 195, y: 10 }
const bustOrigin: Point = { x: 0, y: 459 }

// From the package's own component: heads are drawn each in its own box.
const headShifts: Record<string, [number, number]> = {
  Bald: [50, 20], BangsTwo: [20, 0], Bun: [-20, -30], Beanie: [20, 0], BunClip: [20, -70], BunKnots: [10, -30], BunTwo: [-50, -90],
  ColorMedium: [30, 0], CornrowsLight: [-15, 0], DreadsTwo: [0, -15], FlatTop: [50, 0], FlatTopLong: [50, 0], GrayShort: [40, 0],
  HatHip: [-30, 0], Hijab: [50, 20], LongAfro: [-100, -130], LongBangs: [-25, 0], LongCurly: [-50, -40], LongHair: [-50, 0],
  MediumBangs: [-50, 0], MediumBangsColor: [-20, 0], MediumBangsOne: [40, 10], MediumOne: [40, 10], MediumStraight: [40, 0],
  MediumTwo: [-20, 0], NoHairThree: [30, 0], NoHairTwo: [30, 0], Pomp: [40, 0], Shaved: [40, 0], ShavedOne: [40, 0],
  ShavedThree: [10, -20], ShortFive: [40, -10], ShortFour: [40, -10], ShortOne: [40, -10], ShortThree: [40, 0], ShortTwo: [40, 0],
  Turban: [40, 0], Twists: [40, 0], TwistsTwo: [40, 0], Wavy: [40, 0],
}

// Found by laying the bodies under the heads.
const bodyOrigins: Record<string, [number, number]> = {
  BlazerColorPants: [-276, 424], BlazerColorTee: [-276, 424], CrossArmColorPants: [-300, 452], CrossArmColorTee: [-296, 454],
  EasingColorPants: [-276, 438], EasingColorTee: [-276, 438], Polkadots: [-270, 458], RestingColorPants: [-286, 460],
  RestingColorTee: [-286, 460], Dancer: [-276, 460], ShirtColorPants: [-276, 425], ShirtColorTee: [-276, 425],
  WalkingColorPants: [-276, 443], WalkingColorTee: [-276, 443], DocHazardous: [-270, 451], DocStethoscope: [-270, 431],
  Doc: [-270, 429], ClosedLegsColorPants: [-176, 425], ClosedLegsColorTee: [-176, 425], CrossedLegs: [-186, 419],
  OneLegColorPants: [-172, 379], OneLegColorTee: [-172, 379], MidColorPants: [-169, 400], MidColorTee: [-169, 400],
  Wheelchair: [-162, 412],
}

/** Where the drawing `name` of `group` is laid in figure space. */
export function originOf(group: PieceGroup, name: string): Point {
  if (group === 'bust') return bustOrigin
  if (group === 'head') {
    const [x, y] = headShifts[name] ?? [0, 0]
    return { x: headOrigin.x + x, y: headOrigin.y + y }
  }
  const origin = bodyOrigins[name]
  if (!origin) throw new Error(`No place known for the ${group} drawing ${name}`)
  return { x: origin[0], y: origin[1] }
}
