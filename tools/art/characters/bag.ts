// The school bag: behind the back with a strap over the near shoulder, whole when its owner turns away, or hung on a wheelchair. Figure space.
import { ink } from './paint.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="13" stroke-linejoin="round" stroke-linecap="round"`

/** What lies behind the body, and what lies over it. */
export interface Bag { behind: string; strap: string; whole: string }

export function drawBag(colour: string, pocket: string): Bag {
  return {
    behind: `<path d="M250 560Q200 540 180 590L176 640" ${thin.replace('13', '26')}/>`
      + `<path d="M300 610Q130 590 70 680Q20 800 16 1000Q14 1200 60 1280Q160 1340 320 1320Z" fill="${colour}" ${heavy}/>`
      + `<path d="M40 1010Q-20 1010 -24 1080L-18 1200Q0 1260 60 1262L90 1250V1020Z" fill="${pocket}" ${heavy}/><path d="M70 690Q90 800 86 980" ${thin}/>`,
    strap: `<path d="M300 556Q262 640 262 760Q262 880 288 960" fill="none" stroke="${ink}" stroke-width="66" stroke-linecap="butt"/><path d="M302 552Q262 640 262 760Q262 884 290 964" fill="none" stroke="${colour}" stroke-width="36" stroke-linecap="butt"/><path d="M244 812L282 806" ${thin}/>`,
    whole: `<path d="M376 650Q380 590 428 590Q478 590 482 650" ${thin.replace('13', '26')}/>`
      + `<path d="M218 790Q222 660 324 648H534Q636 660 640 790L664 1330Q664 1424 566 1432H292Q196 1424 196 1330Z" fill="${colour}" ${heavy}/>`
      + `<path d="M264 1080H596L608 1310Q604 1364 558 1368H306Q258 1364 254 1310Z" fill="${pocket}" ${heavy}/><path d="M264 1144H600M236 850Q430 930 628 850M430 892V950" ${thin}/>`,
  }
}

/** Hung on the back of a wheelchair: seen from the side, and from behind. */
export function hangBag(colour: string, pocket: string): Bag {
  const { whole } = drawBag(colour, pocket)
  return {
    behind: `<path d="M20 800L-40 880M120 790L40 880" ${thin.replace('13', '24')}/><path d="M80 870Q-60 850 -120 920Q-160 1020 -156 1180Q-150 1300 -100 1330Q0 1360 110 1330Z" fill="${colour}" ${heavy}/>`
      + `<path d="M-130 1080Q-190 1080 -194 1150L-188 1250Q-170 1300 -110 1304L-80 1290V1090Z" fill="${pocket}" ${heavy}/>`,
    strap: '',
    whole: `<g transform="translate(-4 250)">${whole}</g>`,
  }
}
