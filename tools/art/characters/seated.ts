// Somebody who sits on a bench, a chair or a pouf, both feet on the floor: the trunk comes from the package, legs and arms are ours. Figure space, soles at 2590.
import { drawBody, type Clothes, type Worn } from './bodies.ts'
import { sewCloth, type Cloth, type Print } from './arms.ts'
import { originOf } from './figure.ts'
import { ink } from './paint.ts'
import type { Pieces } from './pieces.ts'

const heavy = `stroke="${ink}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

// The body `Dancer` without its arms and legs.
const trunk = 'M-800-400H1400V540L770 560L742 770L700 790L688 940L668 1120L656 1190L648 1300L652 1430L700 1560Q690 1640 600 1664Q400 1680 250 1600L122 1500L124 1290L136 1000L150 640L176 560L-800 540Z'
const flanks = 'M700 786C690 900 672 1040 652 1180Q650 1320 664 1450M140 980Q124 1290 116 1520'

const sleeves: Record<'near' | 'far', Cloth> = {
  near: {
    area: 'M206 562C100 610 40 720 20 880Q-4 1060 40 1200Q90 1330 220 1386L520 1500L566 1384L330 1256Q240 1180 244 1080L296 760Z',
    edges: 'M206 562C100 610 40 720 20 880Q-4 1060 40 1200Q90 1330 220 1386L520 1500L566 1384L330 1256Q240 1180 244 1080L272 880',
    folds: 'M60 1200Q110 1226 160 1206M484 1352L446 1462',
  },
  far: { area: 'M640 610Q756 660 776 820Q800 1000 812 1160L858 1412L740 1440L690 1200L670 900Z', edges: 'M650 622Q756 660 776 820Q800 1000 812 1160L858 1412L740 1440L690 1200L676 1000' },
}

/** The body without a head, above its seat (`seat` is SVG). */
export function drawSitter(pieces: Pieces, clothes: Clothes, worn: Worn, hasSmock: boolean, seat: string): string {
  const print = worn.pattern
  const body = `<clipPath id="sitter"><path d="${trunk}"/></clipPath><g clip-path="url(#sitter)">${drawBody(pieces, 'Dancer', clothes, worn)}</g><path d="${flanks}" fill="none" ${heavy}/>`
  return [
    seat,
    `<g transform="translate(118 -26)">${shin(clothes)}</g>`,
    shin(clothes), thigh(clothes),
    hasSmock ? lap(clothes) : '',
    hand('far', clothes), sleeve('far', clothes, print),
    body,
    hand('near', clothes), sleeve('near', clothes, print),
  ].join('')
}

function sleeve(side: 'near' | 'far', { outer }: Clothes, print: Print): string {
  return sewCloth(sleeves[side], outer, originOf('standing', 'Dancer'), print)
}

function hand(side: 'near' | 'far', { skin }: Clothes): string {
  const [x, y] = side === 'near' ? [0, 0] : [214, -16]
  return `<g transform="translate(${x} ${y})"><path d="M530 1390Q620 1386 680 1440Q744 1484 750 1544Q744 1574 716 1562L690 1522L704 1574Q692 1604 662 1584L640 1536L648 1586Q628 1610 602 1584Q560 1546 508 1502Z" fill="${skin}" ${heavy.replace('19', '15')}/></g>`
}

function shin({ pants, shoes, skin }: Clothes): string {
  return `<path d="M662 2420H826L830 2490H656Z" fill="${skin}" ${heavy.replace('19', '15')}/>`
    + `<path d="M634 2478Q720 2440 812 2476Q890 2510 990 2524Q1036 2550 1014 2592L628 2592Q614 2530 634 2478Z" fill="${shoes}" ${heavy}/><path d="M630 2562H1016M812 2496L790 2532M860 2510L840 2546" ${thin}/>`
    + `<path d="M622 1760Q640 2100 638 2430Q740 2456 848 2430Q884 2080 880 1740Q868 1600 740 1562L600 1560Z" fill="${pants}" ${heavy}/>`
}

function thigh({ pants }: Clothes): string {
  return `<path d="M116 1500Q44 1650 92 1776Q150 1830 420 1822L640 1816L860 1860Q890 1780 878 1720Q860 1600 730 1556L640 1490Z" fill="${pants}"/>`
    + `<path d="M112 1510Q44 1650 92 1776Q150 1830 420 1822L628 1814M876 1760Q884 1600 730 1556L660 1500" fill="none" ${heavy}/><path d="M628 1814Q670 1800 690 1760M220 1730Q330 1764 440 1752" ${thin}/>`
}

// The skirt of the smock, over the thighs.
function lap({ outer }: Clothes): string {
  const d = 'M116 1480Q30 1660 70 1790Q300 1850 560 1830Q600 1720 640 1560L660 1440Z'
  return `<path d="${d}" fill="${outer}"/><path d="M112 1500Q30 1660 70 1790Q300 1850 560 1830Q604 1720 650 1556" fill="none" ${heavy}/><path d="M220 1690Q330 1724 470 1712" ${thin}/>`
}
