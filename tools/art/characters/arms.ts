// Arms that we draw over those of a body: long clean sleeves where the package has short ones, and a fist that swings in front of the waist. Figure space.
import svgpath from 'svgpath'
import type { Point } from './figure.ts'
import { group, ink } from './paint.ts'

const heavy = `stroke="${ink}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

/** A piece of cloth: an area without a line, the lines of its edges, then finer ones. */
export interface Cloth { area: string; edges: string; folds?: string }

interface Arms {
  /** What of the body is left out. */
  keep?: string
  /** Cloth of the top and of the trousers where the package's arm was. */
  patches?: (Cloth & { cloth: 'outer' | 'pants' })[]
  hand?: { area: string; folds: string }
  sleeves: Cloth[]
}

const redrawn: Record<string, Arms> = {
  Walking: {
    keep: 'M-700-700H2200V3300H-700V1476H146V1150H-700Z',
    patches: [
      { cloth: 'pants', area: 'M200 1440H604V1644H200Z', edges: '' },
      { cloth: 'outer', area: 'M160 700H590V1464Q360 1474 142 1460Z', edges: 'M166 1180L142 1460Q360 1476 604 1464' },
    ],
    hand: { area: 'M420 1084Q470 1048 530 1058Q590 1070 600 1130Q604 1196 552 1222Q490 1240 424 1210Z', folds: 'M596 1120Q560 1112 530 1124M598 1160Q562 1154 534 1164M510 1062Q486 1090 496 1120' },
    sleeves: [
      { area: 'M720 640Q770 760 776 900L770 1334L706 1330Q694 1040 712 760Z', edges: 'M752 690Q776 790 776 900L770 1330M706 1330Q694 1040 712 760' },
      { area: 'M196 590C96 640 26 790 12 940Q4 1120 40 1190Q84 1262 190 1258L428 1222L420 1074L262 1092Q214 1090 214 1030L226 700Z', edges: 'M196 590C96 640 26 790 12 940Q4 1120 40 1190Q84 1262 190 1258L428 1222L420 1074L262 1092Q214 1090 214 1030L222 880', folds: 'M42 1160Q90 1180 130 1164M388 1082L396 1226' },
    ],
  },
  OneLeg: {
    sleeves: [
      { area: 'M690 560Q764 580 780 730L846 1346L736 1346L656 900Q642 800 660 720Z', edges: 'M734 566Q772 620 780 730L846 1346M736 1340L656 900Q646 820 656 760' },
      { area: 'M150 556C50 596 -14 700 -64 890Q-96 1000 -8 1034Q180 1084 352 1106L362 1206L516 1190Q506 1110 430 1064L206 884Q176 864 190 820L270 640Z', edges: 'M150 556C50 596 -14 700 -64 890Q-96 1000 -8 1034Q180 1084 352 1106L362 1206L516 1190Q506 1110 430 1064L206 884Q176 864 190 820L214 760', folds: 'M-20 950Q30 980 84 970' },
    ],
  },
}

export interface ArmClothes { skin: string; outer: string; pants: string }
export type Print = ((outline: string) => string) | undefined

/** The part of body `name` that stays, or nothing when all of it does. */
export function keptOf(name: string): string | undefined {
  return redrawn[name]?.keep
}

/** What lies on the body where an arm was taken away; `origin` is that of the body, for what is printed. */
export function patchesOf(name: string, clothes: ArmClothes, origin: Point, print: Print): string {
  return (redrawn[name]?.patches ?? []).map(({ cloth, ...drawn }) => sewCloth(drawn, clothes[cloth], origin, cloth === 'outer' ? print : undefined)).join('')
}

/** The arms of body `name`, over all that is worn. */
export function armsOf(name: string, clothes: ArmClothes, origin: Point, print: Print): string {
  const { hand, sleeves = [] } = redrawn[name] ?? {}
  const drawnHand = hand ? `<path d="${hand.area}" fill="${clothes.skin}" ${heavy.replace('19', '15')}/><path d="${hand.folds}" ${thin}/>` : ''
  return drawnHand + sleeves.map((sleeve) => sewCloth(sleeve, clothes.outer, origin, print)).join('')
}

/** The cloth in its colour; `origin` is that of the body, for what is printed. */
export function sewCloth({ area, edges, folds = '' }: Cloth, colour: string, { x, y }: Point, print: Print): string {
  const printed = print ? group(`translate(${x} ${y})`, print(svgpath(area).translate(-x, -y).toString())) : ''
  return `<path d="${area}" fill="${colour}"/>${printed}<path d="${edges}" fill="none" ${heavy}/>${folds ? `<path d="${folds}" ${thin}/>` : ''}`
}
