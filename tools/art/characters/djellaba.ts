// The djellaba, drawn by us in the ink of Open Peeps: a robe with a hood, a braid down the front, and wide sleeves. Figure space.
import type { Clothes } from './bodies.ts'
import { armsClasped, armsInSleeves, comfortingSleeve, farArmOnHip, nearArmDown, type Cloth } from './djellaba-arms.ts'
import type { Figure } from './figures.ts'
import { ink } from './paint.ts'

export type DjellabaPose = 'waist' | 'talk' | 'phone' | 'sit' | 'sleeves' | 'hip' | 'clasped' | 'walk' | 'comfort' | 'back'

const heavy = `stroke="${ink}" stroke-width="24" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round"`
const shade = 'rgba(36,27,47,.15)'

/** A whole robe in one pose. Throws for a pose that nobody drew. */
export function drawDjellaba(clothes: Clothes, trim: string, pose: DjellabaPose, phoneCase: string): Figure {
  const cloth: Cloth = { robe: clothes.outer, trim, skin: clothes.skin, shoes: clothes.shoes, phoneCase }
  if (pose === 'back') return { body: behind(cloth), isBehind: true }
  if (pose === 'comfort') {
    const arm = comfortingSleeve(cloth)
    return { body: put(cloth, '', standing, nearArmDown), arm, low: { body: put(cloth, '', kneeling, nearArmDown, 1500), arm } }
  }
  const draw = poses[pose]
  if (!draw) throw new Error(`No djellaba is worn so: ${pose}`)
  return { body: draw(cloth) }
}

const poses: Partial<Record<DjellabaPose, (cloth: Cloth) => string>> = {
  waist: (cloth) => put(cloth, hangingArm(cloth), standing, armAtWaist),
  talk: (cloth) => put(cloth, raisedArm(cloth), standing, armAtWaist),
  phone: (cloth) => put(cloth, hangingArm(cloth), standing, armWithPhone),
  sit: (cloth) => put(cloth, '', seat, armAtWaist, 1380),
  sleeves: (cloth) => put(cloth, '', standing, armsInSleeves),
  hip: (cloth) => put(cloth, farArmOnHip(cloth), standing, (one) => nearArmDown(one)),
  clasped: (cloth) => put(cloth, '', standing, armsClasped),
  walk: (cloth) => put(cloth, hangingArm(cloth), striding, (one) => nearArmDown(one, 90), 2770),
}

function put(cloth: Cloth, far: string, below: (cloth: Cloth) => string, near: (cloth: Cloth) => string, hem = 2836): string {
  return hood(cloth) + far + below(cloth) + front(cloth, hem) + near(cloth)
}

function hood({ robe }: Cloth): string {
  return `<path d="M196 604q-6 -92 74 -120q160 -46 330 6q66 30 58 118q-230 60 -462 -4z" fill="${robe}" ${heavy}/>`
}

function standing({ robe, shoes }: Cloth): string {
  return [
    `<path d="M150 2790q-10 70 20 92q120 26 196 6q8 -60 -40 -98z" fill="${shoes}" ${heavy}/><path d="M470 2790q-20 60 6 94q130 30 226 4q0 -52 -92 -98z" fill="${shoes}" ${heavy}/>`,
    `<path d="M250 556C196 590 170 660 160 780C146 1240 120 1900 84 2700Q80 2790 132 2806Q420 2880 716 2800Q770 2780 764 2700C742 2000 716 1300 690 800Q680 640 610 566Q520 530 420 534Q320 530 250 556Z" fill="${robe}" ${heavy}/>`,
    `<path d="M690 800C716 1300 742 2000 764 2700Q770 2780 716 2800Q640 2826 560 2838C600 2300 640 1500 610 900Z" fill="${shade}"/>`,
    `<path d="M250 2780C276 2500 286 2200 280 1980M600 2770C596 2540 584 2330 590 2120M330 1760c6 60 6 130 2 190" ${thin}/>`,
  ].join('')
}

// A step to the right: the robe opens at the hem.
function striding({ robe, shoes }: Cloth): string {
  return [
    `<path d="M-40 2700q-34 56 -16 96q90 44 190 24q6 -60 -50 -108z" fill="${shoes}" ${heavy}/><path d="M640 2790q-20 60 6 94q130 30 226 4q0 -52 -92 -98z" fill="${shoes}" ${heavy}/>`,
    `<path d="M250 556C196 590 170 660 160 780C146 1240 90 1900 -20 2600Q-40 2700 30 2724Q420 2850 830 2812Q900 2790 886 2700C820 2000 730 1300 690 800Q680 640 610 566Q520 530 420 534Q320 530 250 556Z" fill="${robe}" ${heavy}/>`,
    `<path d="M690 800C730 1300 820 2000 886 2700Q900 2790 830 2812Q760 2830 690 2832C690 2300 660 1500 610 900Z" fill="${shade}"/>`,
    `<path d="M150 2700C200 2400 240 2200 250 1980M620 2790C640 2540 620 2330 596 2120M330 1700Q400 2100 420 2400" ${thin}/>`,
  ].join('')
}

// On the knees, beside somebody who sits: the robe spreads on the floor.
function kneeling({ robe, shoes }: Cloth): string {
  return [
    `<path d="M20 2030Q-90 2010 -140 2060Q-170 2120 -120 2136L80 2140Z" fill="${shoes}" ${heavy}/>`,
    `<path d="M250 556C190 590 150 660 130 800C96 1080 50 1340 10 1700Q-40 1960 -30 2060Q-20 2130 90 2134L860 2150Q1000 2140 1000 2040Q1000 1940 900 1800Q780 1640 720 1500C720 1200 706 980 690 800Q680 640 610 566Q520 530 420 534Q320 530 250 556Z" fill="${robe}" ${heavy}/>`,
    `<path d="M720 1500Q780 1640 900 1800Q1000 1940 1000 2040Q1000 2140 860 2150Q820 2152 780 2150Q900 2040 820 1900Q700 1700 660 1480Z" fill="${shade}"/>`,
    `<path d="M120 1700Q380 1900 720 1890M60 1980Q300 2090 640 2070M300 1560Q420 1700 600 1740" ${thin}/>`,
  ].join('')
}

// From behind, the pointed hood down the back with its tassel.
function behind(cloth: Cloth): string {
  const { robe, trim, skin, shoes } = cloth
  return [
    `<path d="M170 2790q-30 50 -16 94q90 40 200 16q14 -60 -20 -110z" fill="${shoes}" ${heavy}/><path d="M480 2780q-20 60 -6 94q100 40 196 14q6 -60 -30 -108z" fill="${shoes}" ${heavy}/>`,
    `<path d="M664 1380q-16 90 4 150q20 50 60 46q44 -14 44 -90q2 -60 -10 -110z" fill="${skin}" ${heavy}/>`,
    `<path d="M226 580C130 640 96 800 84 950C76 1060 90 1130 140 1180L270 1250L280 900Z" fill="${robe}" ${heavy}/>`,
    `<path d="M246 552C200 590 180 660 172 780C160 1240 130 1900 96 2700Q94 2790 146 2806Q420 2880 716 2800Q776 2780 768 2700C744 2000 700 1300 684 800Q676 640 606 562Q520 530 424 534Q320 530 246 552Z" fill="${robe}" ${heavy}/>`,
    `<path d="M616 570C716 640 752 790 768 980C780 1140 784 1260 776 1396Q716 1430 640 1400C632 1240 620 1060 596 880Z" fill="${robe}" ${heavy}/>`,
    `<path d="M642 1386Q716 1416 776 1382" fill="none" stroke="${trim}" stroke-width="30"/><path d="M642 1356Q716 1386 776 1352" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<path d="M352 440H488V560Q420 600 352 560Z" fill="${skin}"/>`,
    `<path d="M236 540Q420 470 614 540Q620 700 540 840Q470 960 424 1010Q370 950 310 840Q230 690 236 540Z" fill="${robe}" ${heavy}/>`,
    `<path d="M268 590Q420 660 582 590" fill="none" stroke="${trim}" stroke-width="24"/><path d="M424 1010V1110" fill="none" stroke="${ink}" stroke-width="14"/><path d="M400 1100H448L456 1190H392Z" fill="${trim}" stroke="${ink}" stroke-width="12" stroke-linejoin="round"/>`,
    `<path d="M424 700V930M270 2760C300 2500 310 2200 300 1980M590 2750C580 2540 570 2330 576 2120" ${thin}/>`,
  ].join('')
}

// Sitting on a low pouf, knees to the right, the robe falling to the feet.
function seat({ robe, shoes, trim }: Cloth): string {
  return [
    `<path d="M40 1560Q20 1900 62 2236Q360 2310 660 2240Q700 1900 680 1560Z" fill="#b5552f" ${heavy}/>`,
    `<path d="M44 1880Q360 1950 690 1880" fill="none" stroke="${trim}" stroke-width="34"/><path d="M42 1848Q360 1918 690 1848M46 1914Q360 1984 690 1914" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<path d="M700 2180q-14 60 6 96q130 30 236 6q4 -54 -92 -100z" fill="${shoes}" ${heavy}/><path d="M900 2160q-14 60 4 92q130 30 226 4q0 -52 -92 -98z" fill="${shoes}" ${heavy}/>`,
    `<path d="M250 556C190 590 150 660 130 800C96 1080 60 1300 30 1480Q20 1600 130 1640Q300 1690 560 1660C620 1840 640 2020 648 2170Q820 2250 1060 2190Q1080 1900 1040 1560Q1020 1400 880 1360Q760 1330 700 1330C716 1150 706 980 690 800Q680 640 610 566Q520 530 420 534Q320 530 250 556Z" fill="${robe}" ${heavy}/>`,
    `<path d="M1040 1560Q1080 1900 1060 2190Q980 2214 900 2216C930 1960 930 1700 880 1500Z" fill="${shade}"/>`,
    `<path d="M440 1400Q640 1420 780 1440Q850 1460 876 1560M150 1500Q300 1560 520 1560M760 1640C800 1800 812 2000 808 2180" ${thin}/>`,
  ].join('')
}

// Neck opening, braid and knots.
function front({ skin, trim }: Cloth, hem: number): string {
  const knots = []
  for (let y = 720; y < Math.min(1500, hem - 100); y += 92) knots.push(`<circle cx="421" cy="${y}" r="17" fill="#fff6dd" stroke="${ink}" stroke-width="10"/>`)
  return [
    `<path d="M330 520Q420 700 512 520Q424 566 330 520Z" fill="${skin}" ${heavy}/><path d="M352 430H488V560Q420 640 352 560Z" fill="${skin}"/>`,
    `<path d="M404 640C400 ${hem - 1500} 404 ${hem - 700} 400 ${hem}L436 ${hem + 2}C440 ${hem - 700} 438 ${hem - 1500} 440 640Z" fill="${trim}" stroke="${ink}" stroke-width="10"/>`,
    ...knots,
    `<path d="M322 526Q420 726 520 526" fill="none" stroke="${trim}" stroke-width="22"/><path d="M306 520Q418 752 536 520" fill="none" stroke="${ink}" stroke-width="9"/>`,
  ].join('')
}

function hangingArm({ robe, skin }: Cloth): string {
  return [
    `<path d="M612 1384q-12 86 14 140q10 46 46 48q48 -4 54 -70q8 -60 -4 -116z" fill="${skin}" ${heavy}/><path d="M650 1560v-70M680 1556l2 -64" ${thin}/>`,
    `<path d="M640 600c70 90 96 260 104 420c6 130 0 270 -16 372q-74 34 -134 4c-6 -200 -30 -480 -40 -700z" fill="${robe}" ${heavy}/>`,
  ].join('')
}

function raisedArm({ robe, skin, trim }: Cloth): string {
  return [
    `<path d="M936 892Q962 836 1010 820L1030 760Q1050 744 1058 768L1056 816L1136 776Q1160 774 1154 796L1100 836L1170 822Q1190 826 1178 846L1112 872L1164 872Q1178 884 1160 898L1098 914Q1060 960 990 968Z" fill="${skin}" stroke="${ink}" stroke-width="16" stroke-linejoin="round"/>`,
    `<path d="M620 590Q716 640 752 760Q776 840 800 900L930 846Q1000 920 1010 1010Q900 1130 760 1150Q660 1140 600 1000Z" fill="${robe}" ${heavy}/>`,
    `<path d="M930 846Q1000 920 1010 1010" fill="none" stroke="${trim}" stroke-width="30"/><path d="M908 858Q974 930 984 1036" fill="none" stroke="${ink}" stroke-width="10"/>`,
  ].join('')
}

function armAtWaist({ robe, skin, trim }: Cloth): string {
  return [
    `<path d="M236 568C150 610 112 760 92 930C76 1080 84 1180 120 1262Q210 1400 420 1392Q470 1400 486 1376Q500 1290 470 1214Q380 1196 318 1120C322 1010 330 900 322 800" fill="${robe}" ${heavy}/>`,
    `<path d="M486 1376Q500 1290 470 1214" fill="none" stroke="${trim}" stroke-width="30"/><path d="M510 1372Q520 1290 492 1214" fill="none" stroke="${ink}" stroke-width="12"/>`,
    `<path d="M498 1250q76 -8 118 20q40 24 32 58q-14 44 -76 44q-44 4 -70 -8q10 -60 -4 -114z" fill="${skin}" ${heavy}/><path d="M560 1290q40 6 66 20M556 1330q36 8 56 10" ${thin}/>`,
    `<path d="M170 1100c20 70 60 120 110 150M300 900c6 70 8 140 16 210" ${thin}/>`,
  ].join('')
}

function armWithPhone({ robe, skin, trim, phoneCase }: Cloth): string {
  return [
    `<path d="M236 568C150 610 112 760 92 930C70 1110 90 1240 180 1270Q290 1280 400 1180Q480 1110 540 1050Q540 960 466 900Q390 960 322 1010C326 930 330 860 322 800" fill="${robe}" ${heavy}/>`,
    `<path d="M540 1050Q540 960 466 900" fill="none" stroke="${trim}" stroke-width="30"/><path d="M514 1074Q510 984 440 922" fill="none" stroke="${ink}" stroke-width="10"/>`,
    `<g transform="rotate(8 600 800)"><rect x="532" y="690" width="142" height="236" rx="22" fill="${phoneCase}" stroke="${ink}" stroke-width="14"/><rect x="548" y="708" width="48" height="48" rx="14" fill="#fff" opacity=".5"/><circle cx="563" cy="723" r="8" fill="${ink}"/><circle cx="581" cy="741" r="8" fill="${ink}"/></g>`,
    `<path d="M486 906Q510 850 560 846Q640 838 662 850Q672 866 650 878Q690 876 690 896Q684 912 660 914Q680 922 668 940Q640 956 610 956Q590 990 548 1010Q540 940 486 906Z" fill="${skin}" stroke="${ink}" stroke-width="14" stroke-linejoin="round"/>`,
    `<path d="M610 882q24 2 44 -4M616 918q24 2 44 -4" ${thin.replace('15', '11')}/>`,
    `<path d="M170 1100c10 50 30 80 60 96" ${thin}/>`,
  ].join('')
}
