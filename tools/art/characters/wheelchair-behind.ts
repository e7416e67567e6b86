// Somebody in a wheelchair seen from behind: the back of the chair, both wheels, shoulders above. Drawn by us. Figure space.
import type { Clothes } from './bodies.ts'
import { ink } from './paint.ts'

const metal = '#8f97b3'
const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

export function drawWheelchairBehind({ outer, skin, pants, shoes }: Clothes): string {
  const bar = (d: string) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="48" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${metal}" stroke-width="22" stroke-linecap="round" stroke-linejoin="round"/>`
  const wheel = (x: number) => `<ellipse cx="${x}" cy="1790" rx="92" ry="510" fill="none" stroke="${ink}" stroke-width="64"/><ellipse cx="${x}" cy="1790" rx="92" ry="510" fill="none" stroke="${metal}" stroke-width="16"/>`
  const caster = (x: number) => `<ellipse cx="${x}" cy="2250" rx="52" ry="116" fill="${metal}" stroke="${ink}" stroke-width="36"/>`
  return [
    `<path d="M250 1990H390V2180H250ZM470 1990H600V2170H470Z" fill="${pants}" ${heavy}/><path d="M220 2180Q310 2140 400 2180L404 2250H214ZM462 2170Q540 2132 620 2170L626 2240H460Z" fill="${shoes}" ${heavy}/>`,
    caster(180), caster(690),
    bar('M196 1420V2010Q300 2060 430 1990T670 2010V1420'), bar('M200 2010L664 1500M664 2010L200 1500'),
    `<path d="M226 600C130 650 80 800 66 940Q60 1060 112 1130L262 1210L280 900Z" fill="${outer}" ${heavy}/><path d="M632 600C720 650 780 800 800 940Q810 1060 756 1130L604 1210L590 900Z" fill="${outer}" ${heavy}/>`,
    `<path d="M348 430H492V556Q420 596 348 556Z" fill="${skin}"/><path d="M350 470V540M490 470V540" ${thin}/>`,
    `<path d="M346 528Q262 548 214 606Q200 900 226 1300H630Q660 900 640 606Q594 548 508 528Q428 558 346 528Z" fill="${outer}" ${heavy}/><path d="M330 540Q424 604 522 540M300 700C312 780 312 820 304 880M560 700C552 780 552 820 560 880" ${thin}/>`,
    wheel(70), wheel(800),
    bar('M190 930V1500M676 930V1500'),
    `<path d="M184 960Q430 1010 682 960L690 1440Q430 1490 176 1440Z" fill="#3d3a5c" ${heavy}/><path d="M190 1080Q430 1130 684 1080M184 1330Q430 1380 688 1330" ${thin}/>`,
    `<path d="M150 880Q140 910 150 940Q190 956 226 940V884Q190 864 150 880ZM640 884V940Q676 956 716 940Q726 910 716 880Q676 864 640 884Z" fill="${ink}" ${heavy}/>`,
    `<path d="M176 1470Q430 1520 690 1470L686 1540Q430 1590 180 1540Z" fill="${ink}" ${heavy}/>`,
  ].join('')
}
