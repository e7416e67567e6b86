// Something to sit on, under the body with crossed legs: a leather pouf at home, a school chair elsewhere. Figure space.
import { ink } from './paint.ts'

const heavy = `stroke="${ink}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"`

/** A low round pouf, as in a Moroccan living room; `trim` is the colour of its band. */
export function drawStool(trim: string): string {
  return [
    `<path d="M64 1500Q40 1900 84 2250Q430 2330 770 2250Q816 1900 790 1500Z" fill="#b5552f" ${heavy}/>`,
    `<path d="M52 1500Q40 1410 160 1400Q430 1370 700 1400Q806 1410 802 1500Q800 1560 700 1570Q430 1600 150 1570Q56 1560 52 1500Z" fill="#c9683c" ${heavy}/>`,
    `<path d="M62 1900Q430 1970 806 1900" fill="none" stroke="${trim}" stroke-width="34"/>`,
    `<path d="M60 1870Q430 1940 806 1870M64 1932Q430 2002 804 1932" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<path d="M250 1600Q236 1720 240 1860M610 1600Q624 1720 620 1860" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`,
  ].join('')
}

/** A wooden chair on metal legs. */
export function drawChair(): string {
  const leg = (d: string) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="56" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#8f97b3" stroke-width="26" stroke-linecap="round"/>`
  return [
    leg('M690 1560L726 2262'),
    leg('M150 1560L104 2262'),
    leg('M250 1560L232 2210'),
    leg('M116 1520L50 820'),
    `<path d="M14 800Q20 770 60 766L150 772Q170 776 172 800L196 1060Q196 1090 166 1092L66 1096Q40 1094 36 1066Z" fill="#d9a25f" ${heavy}/>`,
    `<path d="M70 1478Q60 1440 110 1432L760 1424Q806 1430 806 1480Q808 1530 760 1536L120 1552Q74 1548 70 1478Z" fill="#d9a25f" ${heavy}/>`,
    `<path d="M80 1500Q420 1508 800 1488" fill="none" stroke="${ink}" stroke-width="10"/>`,
  ].join('')
}
