// Bodies seen from behind, for somebody who turns away: back, one arm hanging and one folded in front. Drawn by us. Figure space.
import svgpath from 'svgpath'
import type { Clothes, Worn } from './bodies.ts'
import { group, ink } from './paint.ts'

const heavy = `stroke="${ink}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

/** What hangs on the back. */
export type Back = 'sweater' | 'smock' | 'jacket' | 'shirt' | 'tracksuit'

const torso = 'M346 528Q262 548 214 606Q204 800 226 1000Q216 1260 204 1490Q420 1556 648 1486Q632 1250 622 1000Q650 800 640 606Q594 548 508 528Q428 558 346 528Z'
const farArm = 'M226 596C120 640 66 790 40 930C28 1030 44 1100 100 1148L262 1236L270 1040C244 1000 240 940 248 880Z'
const nearArm = 'M628 594C716 660 744 800 760 980C772 1140 776 1260 768 1392Q720 1420 660 1396C652 1240 640 1080 606 900Z'

export function drawBehind(clothes: Clothes, back: Back, pattern?: Worn['pattern']): string {
  const { outer, skin } = clothes
  // Patterns know bodies whose top begins 440 units lower than ours.
  const print = (outline: string) => (pattern ? group('translate(0 440)', pattern(svgpath(outline).translate(0, -440).toString())) : '')
  const cloth = (outline: string) => `<path d="${outline}" fill="${outer}"/>${print(outline)}<path d="${outline}" fill="none" ${heavy}/>`
  return [
    legs(clothes),
    `<path d="M668 1380Q650 1480 666 1540Q684 1600 722 1600Q764 1590 768 1510Q772 1440 760 1380Z" fill="${skin}" ${heavy}/><path d="M700 1592V1520M732 1584L734 1520" ${thin}/>`,
    cloth(farArm),
    cloth(nearArm),
    `<path d="M348 430H492V556Q420 596 348 556Z" fill="${skin}"/><path d="M350 470V540M490 470V540" ${thin}/>`,
    back === 'smock' ? smock(clothes) : cloth(back === 'jacket' ? longTorso : torso),
    details[back](clothes),
    `<path d="M300 760C316 860 316 940 300 1010M560 760C548 860 550 930 566 1000" ${thin}/>`,
  ].join('')
}

const longTorso = 'M346 528Q262 548 214 606Q204 800 226 1000Q206 1300 186 1580Q420 1640 668 1576Q640 1250 622 1000Q650 800 640 606Q594 548 508 528Q428 558 346 528Z'

const details: Record<Back, (clothes: Clothes) => string> = {
  sweater: () => `<path d="M330 540Q424 604 522 540M210 1420Q420 1482 642 1418" ${thin}/>`,
  tracksuit: ({ inner }) => `<path d="M334 500Q424 540 514 500L520 566Q424 612 328 566Z" fill="${inner}" ${heavy.replace('19', '14')}/><path d="M210 1420Q420 1482 642 1418" ${thin}/>`,
  jacket: ({ outer }) => `<path d="M326 512Q424 560 520 512L548 600Q424 660 300 600Z" fill="${outer}" ${heavy.replace('19', '14')}/><path d="M222 760Q424 820 634 760" ${thin}/>`,
  shirt: ({ outer }) => `<path d="M326 512Q424 560 520 512L546 598Q424 656 302 598Z" fill="${outer}" ${heavy.replace('19', '14')}/><path d="M216 740Q424 790 640 740M424 784V960" ${thin}/>`,
  smock: ({ outer }) => `<path d="M330 540Q424 604 522 540M216 740Q424 790 640 740M424 1240V1900M300 1420c-14 140-20 260-22 380M560 1420c14 140 20 260 24 380" ${thin}/>`
    + `<path d="M224 1120Q424 1160 622 1116L626 1206Q424 1250 220 1210Z" fill="${outer}" ${heavy.replace('19', '14')}/><circle cx="268" cy="1168" r="15" fill="${ink}"/><circle cx="580" cy="1164" r="15" fill="${ink}"/>`,
}

function smock({ outer }: Clothes): string {
  const d = 'M346 528Q262 548 214 606Q204 800 226 1000Q200 1400 128 1896Q420 1986 736 1890Q656 1400 622 1000Q650 800 640 606Q594 548 508 528Q428 558 346 528Z'
  return `<path d="${d}" fill="${outer}" ${heavy}/>`
}

// Weight on the near leg, the other foot turned out.
function legs({ pants, shoes, skin }: Clothes): string {
  return [
    `<path d="M196 2620H316L300 2770H180ZM520 2640H640L644 2780H530Z" fill="${skin}" ${heavy}/>`,
    `<path d="M304 2730Q316 2820 308 2884Q240 2916 120 2906Q30 2900 10 2876Q20 2836 90 2810Q150 2780 178 2726Q240 2700 304 2730Z" fill="${shoes}" ${heavy}/><path d="M14 2874Q160 2890 308 2860M180 2730Q200 2790 260 2800" ${thin}/>`,
    `<path d="M508 2740Q580 2706 656 2740Q690 2800 760 2826Q800 2850 790 2890Q660 2926 500 2906Q490 2810 508 2740Z" fill="${shoes}" ${heavy}/><path d="M502 2874Q650 2894 792 2866M580 2724V2800" ${thin}/>`,
    `<path d="M206 1440C196 1800 180 2200 154 2650Q250 2680 344 2656C380 2360 416 2060 436 1800C446 2060 466 2380 486 2680Q590 2706 682 2676C692 2320 684 1900 646 1440Z" fill="${pants}" ${heavy}/>`,
    `<path d="M436 1800Q432 1710 426 1640M214 2380c24 22 44 34 70 42M640 2400c-24 20-44 32-70 40" ${thin}/>`,
  ].join('')
}
