// Something to sit on: a leather pouf at home, a bench or a chair elsewhere. Figure space, on a floor at 2590.
import { ink } from './paint.ts'

const heavy = `stroke="${ink}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"`

/** A low round pouf, as in a Moroccan living room; `trim` is the colour of its band. */
export function drawStool(trim: string): string {
  return `<g transform="translate(-60 330)">` + [
    `<path d="M64 1500Q40 1900 84 2250Q430 2330 770 2250Q816 1900 790 1500Z" fill="#b5552f" ${heavy}/>`,
    `<path d="M52 1500Q40 1410 160 1400Q430 1370 700 1400Q806 1410 802 1500Q800 1560 700 1570Q430 1600 150 1570Q56 1560 52 1500Z" fill="#c9683c" ${heavy}/>`,
    `<path d="M62 1900Q430 1970 806 1900" fill="none" stroke="${trim}" stroke-width="34"/>`,
    `<path d="M60 1870Q430 1940 806 1870M64 1932Q430 2002 804 1932" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<path d="M250 1600Q236 1720 240 1860M610 1600Q624 1720 620 1860" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`,
  ].join('') + '</g>'
}

/** A wooden chair on metal legs. */
export function drawChair(): string {
  const leg = (d: string) => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="56" stroke-linecap="round"/><path d="${d}" fill="none" stroke="#8f97b3" stroke-width="26" stroke-linecap="round"/>`
  return [
    leg('M600 1900L636 2570'),
    leg('M60 1900L14 2570'),
    leg('M160 1900L142 2520'),
    leg('M26 1860L-70 1060'),
    `<path d="M-116 1040Q-110 1010 -70 1006L20 1012Q40 1016 42 1040L66 1300Q66 1330 36 1332L-64 1336Q-90 1334 -94 1306Z" fill="#d9a25f" ${heavy}/>`,
    `<path d="M-20 1858Q-30 1820 20 1812L650 1804Q696 1810 696 1860Q698 1910 650 1916L30 1922Q-16 1918 -20 1858Z" fill="#d9a25f" ${heavy}/>`,
    `<path d="M-10 1880Q330 1884 690 1868" fill="none" stroke="${ink}" stroke-width="10"/>`,
  ].join('')
}

/** A plain wooden bench, as in a yard, a classroom or by a road. */
export function drawBench(): string {
  const leg = (x: number) => `<path d="M${x} 1880L${x - 12} 2590H${x + 76}L${x + 64} 1880Z" fill="#b57f45" ${heavy}/>`
  return leg(40) + leg(520) + `<path d="M60 2230H560V2300H60Z" fill="#b57f45" ${heavy}/><path d="M-40 1830Q-44 1812 -20 1810L670 1804Q694 1806 694 1830L690 1884Q688 1904 664 1904L-14 1908Q-40 1906 -40 1886Z" fill="#d9a25f" ${heavy}/><path d="M-20 1862H672" fill="none" stroke="${ink}" stroke-width="10"/>`
}
