// The arms of somebody in a djellaba: hanging, folded in the sleeves, on the hip, clasped, stretched out to comfort. Figure space.
import { hand, type Arm } from './comfort.ts'
import { ink } from './paint.ts'

/** The colours of a djellaba and of who wears it. */
export interface Cloth { robe: string; trim: string; skin: string; shoes: string; phoneCase: string }

const heavy = `stroke="${ink}" stroke-width="24" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"`

// A braid along the end of a sleeve, with its line.
function braid(d: string, line: string, trim: string): string {
  return `<path d="${d}" fill="none" stroke="${trim}" stroke-width="30"/><path d="${line}" fill="none" stroke="${ink}" stroke-width="11"/>`
}

/** The near arm, down along the robe; `swing` moves the hand back, in figure units. */
export function nearArmDown({ robe, skin, trim }: Cloth, swing = 0): string {
  const at = (x: number, y: number) => `${x - swing} ${y}`
  return [
    `<path d="M${at(110, 1380)}Q${at(92, 1480)} ${at(112, 1540)}Q${at(134, 1590)} ${at(180, 1584)}Q${at(226, 1560)} ${at(228, 1490)}L${at(236, 1380)}Z" fill="${skin}" ${heavy}/>`,
    `<path d="M236 568C150 610 112 760 92 930C76 1080 ${at(78, 1240)} ${at(70, 1392)}Q${at(160, 1440)} ${at(272, 1406)}C${at(290, 1240)} 322 1010 322 800" fill="${robe}" ${heavy}/>`,
    braid(`M${at(72, 1378)}Q${at(160, 1426)} ${at(270, 1392)}`, `M${at(76, 1350)}Q${at(160, 1398)} ${at(272, 1364)}`, trim),
    `<path d="M190 900c-10 100-16 180-22 270" ${thin}/>`,
  ].join('')
}

/** Both hands hidden in the opposite sleeves. */
export function armsInSleeves({ robe, trim }: Cloth): string {
  return [
    `<path d="M616 590C706 650 744 800 750 960C754 1100 740 1200 690 1256Q560 1350 420 1330L430 1150Q500 1130 556 1066C566 960 570 880 572 800" fill="${robe}" ${heavy}/>`,
    `<path d="M236 568C150 610 112 760 92 930C76 1080 84 1190 124 1262Q230 1380 520 1336Q540 1240 520 1140Q380 1150 318 1090C322 1000 330 900 322 800" fill="${robe}" ${heavy}/>`,
    braid('M510 1326Q528 1240 508 1150', 'M484 1334Q502 1240 482 1148', trim),
    `<path d="M170 1130c30 60 80 100 140 120M640 1110c-10 40-30 70-56 96" ${thin}/>`,
  ].join('')
}

/** The far hand on the hip, elbow out. */
export function farArmOnHip({ robe, skin, trim }: Cloth): string {
  return [
    `<path d="M612 586C720 620 850 800 906 960Q926 1030 880 1076L714 1200L640 1080L742 990Q700 880 640 810Z" fill="${robe}" ${heavy}/>`,
    braid('M720 1186L652 1084', 'M746 1164L678 1066', trim),
    `<path d="M706 1196Q650 1250 588 1246Q560 1236 570 1210Q560 1180 590 1160Q610 1120 648 1104Z" fill="${skin}" ${heavy}/><path d="M572 1210Q600 1206 626 1196" ${thin}/>`,
  ].join('')
}

/** Both hands clasped low in front. */
export function armsClasped({ robe, skin, trim }: Cloth): string {
  return [
    `<path d="M616 590C700 650 736 800 742 960C744 1130 690 1290 606 1392L500 1476L424 1370L528 1220C556 1080 566 930 568 800" fill="${robe}" ${heavy}/>`,
    `<path d="M388 1420Q430 1370 490 1400Q540 1430 520 1490Q490 1550 430 1546Q372 1536 366 1480Z" fill="${skin}" ${heavy}/><path d="M420 1424Q470 1440 500 1490M400 1460Q440 1476 466 1516" ${thin}/>`,
    `<path d="M236 568C150 610 112 760 94 930C80 1110 120 1290 220 1390L350 1490L428 1376L330 1220C318 1060 330 900 322 800" fill="${robe}" ${heavy}/>`,
    braid('M354 1476L418 1380', 'M330 1458L396 1360', trim),
    braid('M498 1462L436 1372', 'M522 1444L460 1350', trim),
  ].join('')
}

/** The wide sleeve stretched out to somebody's shoulder. */
export function comfortingSleeve({ robe, trim, skin }: Cloth): Arm {
  const svg = [
    hand(skin),
    `<path d="M-44-90C60-96 170-60 250-20L520-96Q572 20 552 150Q420 200 300 216Q160 200 40 150L-24 110Z" fill="${robe}"/>`,
    `<path d="M-44-90C60-96 170-60 250-20L520-96Q572 20 552 150Q420 200 300 216Q180 206 70 164" fill="none" ${heavy}/>`,
    braid('M510-86Q558 20 540 140', 'M480-80Q528 20 510 156', trim),
  ].join('')
  return { svg, joint: { x: 636, y: 700 }, palm: { x: 634, y: 34 } }
}
