// Something to sit on, for bodies that sit on a chair: a low round pouf, as in a Moroccan living room.
import { ink } from './paint.ts'

/** Under a body with crossed legs, in figure space; `trim` is the colour of the band. */
export function drawStool(trim: string): string {
  const heavy = `stroke="${ink}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"`
  return [
    `<path d="M64 1500Q40 1900 84 2250Q430 2330 770 2250Q816 1900 790 1500Z" fill="#b5552f" ${heavy}/>`,
    `<path d="M52 1500Q40 1410 160 1400Q430 1370 700 1400Q806 1410 802 1500Q800 1560 700 1570Q430 1600 150 1570Q56 1560 52 1500Z" fill="#c9683c" ${heavy}/>`,
    `<path d="M62 1900Q430 1970 806 1900" fill="none" stroke="${trim}" stroke-width="34"/>`,
    `<path d="M60 1870Q430 1940 806 1870M64 1932Q430 2002 804 1932" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<path d="M250 1600Q236 1720 240 1860M610 1600Q624 1720 620 1860" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`,
  ].join('')
}
