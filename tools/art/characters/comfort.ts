// The pose that lays a hand on somebody's shoulder: a body without its far arm, standing or kneeling, and that arm, which the stage turns. Figure space.
import { drawBody, type Clothes, type Worn } from './bodies.ts'
import type { ClothColours } from '../../../src/stage/rig.ts'
import type { Point } from './figure.ts'
import { ink } from './paint.ts'
import type { Pieces } from './pieces.ts'

const heavy = `stroke="${ink}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

/** An arm drawn with its shoulder at 0, 0, stretched to the right. */
export interface Arm {
  svg: string
  /** Where the shoulder is on the body. */
  joint: Point
  /** What touches the other person, in the arm's own space. */
  palm: Point
  /** For arms that the stage paints instead; avatars have none. */
  colours?: ClothColours
}

const palm: Point = { x: 634, y: 34 }

// Everything of the body `Dancer` but the arm that it holds out.
const withoutArm = 'M-800-400H1400V540L770 560L742 770L700 790L688 940L668 1120L656 1190L648 1300L652 1430L1400 1440V3200H-800Z'
const flank = 'M700 786C690 900 672 1040 652 1140'

/** The body that stands, without the far arm. */
export function drawComforter(pieces: Pieces, clothes: Clothes, worn: Worn): string {
  return cut('comfort', withoutArm, drawBody(pieces, 'Dancer', clothes, worn)) + `<path d="${flank}" fill="none" ${heavy}/>`
}

// The body above the hem of the top, with the hand that hangs behind.
const aboveHem = 'M-800-400H1400V1560L712 1560Q704 1650 600 1684Q520 1700 430 1676Q300 1628 180 1540Q130 1510 96 1500L96 1620H-800Z'

/** The same body on its knees, beside somebody who sits. */
export function drawKneeler(pieces: Pieces, clothes: Clothes, worn: Worn, hasSmock: boolean): string {
  const above = hasSmock ? { ...worn, over: undefined } : worn
  const top = cut('kneel', aboveHem, drawComforter(pieces, clothes, above))
  return legs(clothes) + top + (hasSmock ? skirt(clothes) + `<path d="M530 760C548 960 546 1200 536 1500" ${thin}/>` : '')
}

function cut(id: string, d: string, inner: string): string {
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`
}

// Sitting on the heels, knees to the right.
function legs({ pants, shoes }: Clothes): string {
  return [
    `<path d="M70 2010Q-40 1990 -96 2030Q-150 2080 -120 2112Q-60 2130 90 2122Z" fill="${shoes}" ${heavy}/><path d="M-124 2092Q-40 2104 80 2100" ${thin}/>`,
    `<path d="M110 1520C40 1640 0 1800 20 1960Q30 2090 130 2106L780 2124Q900 2120 912 2020Q914 1930 850 1830Q770 1700 700 1540Z" fill="${pants}" ${heavy}/>`,
    `<path d="M60 1990Q200 2060 460 2060M470 2110Q600 2060 640 1960Q650 1900 620 1850M250 1750Q420 1850 560 1880" ${thin}/>`,
  ].join('')
}

function skirt({ outer }: Clothes): string {
  return `<path d="M88 1400C50 1600 10 1780 2 1930Q280 2010 560 1978Q760 1980 884 1890Q800 1700 704 1560Q672 1490 634 1402Z" fill="${outer}"/>`
    + `<path d="M84 1440C50 1610 10 1780 -2 1932Q280 2016 560 1984Q760 1986 890 1892Q800 1700 704 1560Q672 1490 634 1402" fill="none" ${heavy}/>`
    + `<path d="M534 1500Q560 1760 540 1976M210 1700c-20 80-34 130-44 190" ${thin}/>`
}

/** The arm; its sleeve can carry the pattern of the top. */
export function drawArm({ skin, outer }: Clothes, pattern?: Worn['pattern']): Arm {
  const sleeve = 'M-44-74C70-84 150-50 236-6L508-66Q548 0 540 66Q430 120 340 170Q270 200 180 168Q80 130 -24 84Z'
  const svg = [
    hand(skin),
    `<path d="${sleeve}" fill="${outer}"/>`,
    pattern ? pattern(sleeve) : '',
    `<path d="M-44-74C70-84 150-50 236-6L508-66Q548 0 540 66Q430 120 340 170Q270 200 180 168Q100 138 44 112" fill="none" ${heavy}/>`,
    `<path d="M236-6Q262 22 258 62M470-54Q502 6 498 84" ${thin}/>`,
  ].join('')
  return { svg, joint: { x: 652, y: 706 }, palm }
}

/** A hand laid on something, coming out of a cuff near 520, 0. */
export function hand(skin: string): string {
  return `<path d="M500-44Q580-74 640-46Q704-10 716 60Q720 112 696 114Q676 112 668 76L664 122Q654 146 634 134Q624 112 624 80L614 122Q600 138 584 120Q576 92 580 62L520 54Z" fill="${skin}" ${heavy.replace('19', '15')}/>`
    + `<path d="M668 76Q664 50 652 34M624 80Q622 58 614 44" ${thin.replace('12', '10')}/>`
}
