// A moped with three people on it, going to the right: the machine is ours, the top comes from the package's bodies. Figure space.
import { drawBody, type Clothes, type Worn } from './bodies.ts'
import { ink } from './paint.ts'
import type { Pieces } from './pieces.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`
const paintwork = '#2f7f86'
const metal = '#8f97b3'

/** The last of three on the seat, without a head; the two in front wear helmets. */
export function drawMoped(pieces: Pieces, clothes: Clothes, worn: Worn): string {
  const trunk = 'M-800-400H1400V540L770 560L742 770L700 790L688 940L668 1120L656 1190L648 1300L652 1430L720 1560Q704 1650 600 1684Q400 1700 250 1610L122 1500L124 1290L136 1000L150 640L176 560L-800 540Z'
  const above = `<clipPath id="rider"><path d="${trunk}"/></clipPath><g clip-path="url(#rider)">${drawBody(pieces, 'Dancer', clothes, worn)}</g>`
  return farSide() + machine()
    + friend(1090, { jacket: '#3a3a5c', pants: '#56506e', helmet: '#e2a13f' }, driving(1090))
    + friend(740, { jacket: '#5e9c6a', pants: '#6c7394', helmet: '#c9cede' }, '')
    + leg(clothes) + above + arms(clothes)
}

interface Gear { jacket: string; pants: string; helmet: string }

// Somebody whose face the visor hides, sitting with the neck at `x`.
function friend(x: number, { jacket, pants, helmet }: Gear, arm: string): string {
  return `<g transform="translate(${x} 0)">` + [
    `<path d="M-200 1560Q-240 1760 -100 1800L190 1790Q200 1980 190 2150L390 2160Q430 1900 420 1720Q390 1610 260 1580L160 1480Z" fill="${pants}" ${heavy}/>`,
    `<path d="M180 2150Q280 2120 390 2160Q500 2190 540 2230L530 2300H180Z" fill="#fffaf0" ${heavy}/>`,
    `<path d="M-60 520Q-190 560 -220 720Q-250 1100 -220 1560Q-60 1680 210 1600Q250 1100 220 760Q190 580 90 520Z" fill="${jacket}" ${heavy}/>`,
    arm,
    `<path d="M-130 330C-160 130 -40 10 110 10C270 10 360 130 350 280Q352 400 320 470Q200 560 20 540Q-110 500 -130 330Z" fill="${helmet}" ${heavy}/>`,
    `<path d="M130 200Q250 180 346 220Q356 300 336 370Q220 400 130 370Q100 280 130 200Z" fill="#2b3a55" ${heavy.replace('20', '15')}/><path d="M176 240Q240 226 296 244" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="16" stroke-linecap="round"/>`,
  ].join('') + '</g>'
}

function driving(x: number): string {
  return `<path d="M${1490 - x} 1180Q${1540 - x} 1160 ${1576 - x} 1200Q${1590 - x} 1260 ${1540 - x} 1290Q${1490 - x} 1300 ${1470 - x} 1250Z" fill="#d69a6b" ${heavy.replace('20', '16')}/>`
    + `<path d="M-40 700Q60 640 130 760Q190 940 260 1050L${1500 - x} 1170L${1476 - x} 1290L200 1230Q80 1180 20 1050Z" fill="#3a3a5c" ${heavy}/>`
}

function wheel(x: number): string {
  return `<circle cx="${x}" cy="2360" r="264" fill="none" stroke="${ink}" stroke-width="86"/><circle cx="${x}" cy="2360" r="208" fill="#c9cede" stroke="${ink}" stroke-width="14"/>`
    + `<path d="M${x - 150} 2220L${x + 150} 2500M${x + 150} 2220L${x - 150} 2500M${x} 2150V2570M${x - 208} 2360H${x + 208}" stroke="${metal}" stroke-width="14"/><circle cx="${x}" cy="2360" r="60" fill="${metal}" ${heavy}/>`
}

function bar(d: string, colour = metal): string {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="76" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${colour}" stroke-width="42" stroke-linecap="round" stroke-linejoin="round"/>`
}

function farSide(): string {
  return wheel(-20) + wheel(1740) + bar('M1740 2360L1600 1500')
}

function machine(): string {
  return [
    bar('M-20 2360L400 2310L900 2310'),
    `<path d="M-340 2220Q-310 2010 -40 1990Q200 1990 280 2160L220 2200Q140 2080 -30 2080Q-210 2090 -250 2240Z" fill="${paintwork}" ${heavy}/>`,
    `<path d="M-340 1816H-60M-310 1820V2000M-90 1830V1990" ${thin.replace('12', '30')}/><path d="M-420 1900Q-430 1860 -380 1860L-320 1870V1960L-390 1956Q-416 1946 -420 1900Z" fill="#c8453b" ${heavy}/>`,
    `<path d="M-120 1800Q-140 1720 -40 1700Q500 1660 1150 1690Q1220 1700 1210 1760Q1190 1830 1090 1836L-40 1846Q-110 1846 -120 1800Z" fill="#3a3247" ${heavy}/>`,
    `<path d="M-40 1846L1000 1836Q1080 1900 1120 2080Q1160 2200 1260 2200Q1360 2180 1410 1960L1500 1640L1590 1660L1540 2020Q1490 2330 1320 2370L560 2390Q380 2380 290 2230Q180 2020 -40 1960Z" fill="${paintwork}" ${heavy}/>`,
    `<path d="M70 1900Q500 1920 860 1980Q980 2040 1030 2170" fill="none" stroke="#fff6dd" stroke-width="26" stroke-linecap="round"/>`,
    `<path d="M620 2280Q620 2220 680 2216L960 2224Q1020 2230 1020 2290V2400Q1020 2450 960 2456H680Q620 2450 620 2390Z" fill="${metal}" ${heavy}/><path d="M636 2290H1004M636 2340H1004M636 2390H1004" ${thin}/>`,
    bar('M680 2460L200 2500L-230 2480'),
    `<path d="M1460 2190Q1490 2010 1740 1990Q1950 1996 2040 2180L1970 2230Q1890 2084 1740 2080Q1600 2084 1540 2220Z" fill="${paintwork}" ${heavy}/>`,
    bar('M1580 1680L1520 1240'),
    `<path d="M1560 1500Q1560 1420 1640 1410Q1730 1420 1730 1510Q1730 1600 1640 1610Q1564 1600 1560 1500Z" fill="#fff1c2" ${heavy}/>`,
    `<path d="M1520 1240Q1480 1210 1430 1226" fill="none" stroke="${ink}" stroke-width="52" stroke-linecap="round"/><path d="M1530 1230Q1580 1140 1620 1110" ${thin.replace('12', '18')}/><ellipse cx="1640" cy="1070" rx="62" ry="46" fill="#cdeaf0" ${heavy.replace('20', '16')} transform="rotate(-24 1640 1070)"/>`,
  ].join('')
}

// Sitting: thigh forward along the seat, shin down, foot on the board.
function leg({ pants, shoes, skin }: Clothes): string {
  return [
    `<path d="M110 1500Q60 1640 110 1730Q200 1800 420 1790L600 1780Q620 1960 650 2150L830 2130Q860 1900 840 1700Q820 1600 720 1560L640 1500Z" fill="${pants}" ${heavy}/>`,
    `<path d="M660 2140H810L812 2200H668Z" fill="${skin}" ${heavy.replace('20', '14')}/>`,
    `<path d="M646 2190Q730 2150 806 2190Q900 2220 1000 2240Q1030 2270 1010 2310L640 2310Q624 2240 646 2190Z" fill="${shoes}" ${heavy}/><path d="M640 2282H1012M800 2210L780 2250M850 2222L832 2258" ${thin}/>`,
    `<path d="M620 1780Q700 1740 740 1680M240 1720Q330 1740 420 1730" ${thin}/>`,
  ].join('')
}

// The near arm, holding on to the one in front.
function arms({ outer, skin }: Clothes): string {
  const sleeve = 'M196 562C100 610 30 690 16 800Q110 980 270 1120Q370 1220 520 1252L842 1266L850 1140L590 1080L450 1020Q370 920 320 780L300 600Z'
  return [
    `<path d="M640 620Q742 650 754 800L690 840Z" fill="${outer}"/><path d="M650 626Q742 656 756 806" fill="none" ${heavy}/>`,
    `<path d="M700 786C690 900 672 1040 652 1140M136 1000Q124 1290 122 1490" fill="none" ${heavy}/>`,
    `<path d="M838 1160Q890 1140 940 1168Q980 1190 972 1240Q958 1290 900 1290Q850 1284 838 1240Z" fill="${skin}" ${heavy.replace('20', '16')}/><path d="M876 1284Q892 1240 880 1200M912 1288Q932 1250 922 1206" ${thin}/>`,
    `<path d="${sleeve}" fill="${outer}"/><path d="M290 740Q370 920 450 1020L590 1080L850 1140L842 1266L520 1252Q370 1220 270 1120Q110 980 16 800C30 690 100 610 206 558" fill="none" ${heavy}/>`,
    `<path d="M450 1020Q440 1090 470 1130M812 1134L804 1260" ${thin}/>`,
  ].join('')
}
