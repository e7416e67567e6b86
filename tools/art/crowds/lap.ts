// Somebody seated, from the front, on a chair or on a wall: legs, torso and arms of ours, whatever the pose. Figure space: neck at (420, 470), soles at 2490.
import type { Clothes } from '../characters/bodies.ts'
import { ink } from '../characters/paint.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

export const seats = ['chair', 'wall'] as const
export type Seat = (typeof seats)[number]

/** What the arms do: hands on the knees, one hand only (the other is busy elsewhere), folded on the table in front, or both below it. */
export const rests = ['knees', 'knee', 'table', 'below'] as const
export type Rest = (typeof rests)[number]

export interface Seated {
  seat: Seat
  rest: Rest
  /** The `wear` of the cast sheet. */
  wear: string
}

/** The body without a head; `front` lies over the table that stands before it. */
export function drawSeated(clothes: Clothes, { seat, rest, wear }: Seated): { body: string; front?: string } {
  const arms = rest === 'table' ? tableArms(clothes) : rest === 'below' ? '' : kneeArms(clothes, rest === 'knees')
  const body = (seat === 'chair' ? chair() : '') + legs(clothes) + torso(clothes, wear) + arms
  // The table cuts the arms at their elbows: what lies on it is drawn once more, over it.
  return rest === 'table' ? { body, front: `<clipPath id="on-table"><path d="M-400 1080H1300V1700H-400Z"/></clipPath><g clip-path="url(#on-table)">${arms}</g>` } : { body }
}

// The thigh comes towards us, so the leg is widest at the knee and narrows down to the ankle.
const leg = 'M250 1520C158 1560 106 1680 128 1810Q150 2080 218 2330Q300 2354 382 2330Q404 2080 408 1830L446 1560Z'
const shoe = 'M206 2396Q190 2436 180 2462Q176 2490 210 2492H384Q414 2490 410 2460L390 2390Q300 2350 206 2396Z'

// One leg, and its mirror.
function legs({ pants, shoes, skin }: Clothes): string {
  const one = `<path d="M240 2310H362L370 2410H230Z" fill="${skin}" ${heavy.replace('20', '15')}/>`
    + `<path d="${shoe}" fill="${shoes}" ${heavy}/><path d="M182 2466Q300 2480 408 2464M262 2392Q300 2410 338 2388M258 2424Q300 2438 344 2420" ${thin}/>`
    + `<path d="${leg}" fill="${pants}" ${heavy}/><path d="M170 1850Q270 1900 366 1846M236 1740Q290 1716 340 1736" ${thin}/>`
  return one + `<g transform="matrix(-1 0 0 1 876 0)">${one}</g>`
}

const trunk = 'M338 520Q244 548 184 612Q152 800 170 1000Q176 1300 156 1606Q300 1664 440 1650Q590 1664 716 1606Q690 1300 690 1000Q706 800 668 612Q606 548 520 520Q430 640 338 520Z'

function torso({ skin, outer, inner }: Clothes, wear: string): string {
  const dressed: Record<string, string> = {
    smock: `<path d="M436 640Q444 1100 440 1640" ${thin}/>${[760, 940, 1120, 1300, 1480].map((y) => `<circle cx="408" cy="${y}" r="13" fill="${ink}"/>`).join('')}`,
    jacket: `<path d="M346 530Q290 900 284 1642Q440 1666 592 1640Q590 900 512 530Q430 640 346 530Z" fill="${inner}" ${heavy.replace('20', '15')}/><path d="M338 520L292 600L340 700M520 520L572 600L528 700" ${thin}/>`,
    tracksuit: `<path d="M326 516Q430 600 532 516L548 590Q430 676 310 590Z" fill="${inner}" ${heavy.replace('20', '14')}/><path d="M430 640V940" ${thin}/><path d="M166 1540Q430 1590 706 1540" ${thin}/>`,
  }
  return `<path d="M336 420H524V560Q430 660 336 560Z" fill="${skin}"/><path d="${trunk}" fill="${outer}" ${heavy}/>${dressed[wear] ?? '<path d="M322 548Q430 690 538 548M162 1556Q440 1610 708 1556" ' + thin + '/>'}`
}

// Upper arm, forearm, a hand on the knee; the right one is the mirror of the left one.
function kneeArms({ outer, skin }: Clothes, both: boolean): string {
  const one = `<path d="M176 1656Q232 1610 288 1650Q330 1694 320 1776Q312 1812 286 1804L270 1754L258 1820Q238 1836 220 1814L214 1762L196 1808Q172 1814 164 1778Q154 1710 176 1656Z" fill="${skin}" ${heavy.replace('20', '15')}/>`
    + `<path d="M192 606C110 680 50 860 20 1040Q-10 1190 40 1300L170 1690L282 1640L196 1290Q184 1150 256 920" fill="${outer}"/><path d="M192 606C110 680 50 860 20 1040Q-10 1190 40 1300L170 1690L282 1640L196 1290Q184 1150 250 930" fill="none" ${heavy}/><path d="M30 1200Q70 1234 120 1226" ${thin}/>`
  return (both ? `<g transform="matrix(-1 0 0 1 866 0)">${one}</g>` : '') + one
}

// Forearms folded, one hand over the other wrist.
function tableArms({ outer, skin }: Clothes): string {
  return `<path d="M672 606C744 680 784 860 800 1040Q816 1240 770 1330Q730 1400 600 1420L420 1440L410 1316L566 1270Q630 1240 626 1160Q616 1040 598 900" fill="${outer}"/>`
    + `<path d="M672 606C744 680 784 860 800 1040Q816 1240 770 1330Q730 1400 600 1420L420 1440M410 1316L566 1270Q630 1240 626 1160Q616 1040 602 920" fill="none" ${heavy}/>`
    + `<path d="M190 606C110 680 76 860 62 1040Q40 1260 80 1340Q130 1440 270 1450L480 1452L492 1320L330 1290Q240 1260 240 1160Q244 1040 266 900" fill="${outer}"/>`
    + `<path d="M190 606C110 680 76 860 62 1040Q40 1260 80 1340Q130 1440 270 1450L480 1452L492 1320L330 1290Q240 1260 240 1160Q244 1040 262 920" fill="none" ${heavy}/>`
    + `<path d="M484 1322Q560 1300 620 1330Q690 1350 696 1400Q690 1424 650 1412L668 1436Q664 1464 620 1458Q560 1466 480 1450Z" fill="${skin}" ${heavy.replace('20', '15')}/><path d="M650 1412Q610 1400 584 1400M640 1440Q606 1436 580 1434M90 1240Q130 1280 180 1280" ${thin}/>`
}

function chair(): string {
  const post = (x: number, foot: number) => [52, 26].map((wide, i) => `<path d="M${x} 1690L${foot} 2480" fill="none" stroke="${i ? '#8f97b3' : ink}" stroke-width="${wide}" stroke-linecap="round"/>`).join('')
  return post(150, 116) + post(730, 764) + `<path d="M96 1640H784L796 1730H84Z" fill="#d9a25f" ${heavy}/>`
}
