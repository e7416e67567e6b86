// The person in a wheelchair: the package has one drawing, with an arm raised; we draw that arm at rest, with a phone, folded, on the wheels…
import { originOf } from './figure.ts'
import type { Clothes } from './bodies.ts'
import { drawArm } from './comfort.ts'
import type { Figure } from './figures.ts'
import { group, ink, paint } from './paint.ts'
import type { Pieces } from './pieces.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

export type WheelchairArm = 'raised' | 'rest' | 'phone' | 'crossed' | 'hip' | 'lap' | 'wheels' | 'comfort'

/** The person and the chair, with the arms as told. */
export function drawWheelchair(pieces: Pieces, clothes: Clothes, arm: WheelchairArm, phoneCase: string): Figure {
  const { x, y } = originOf('sitting', 'Wheelchair')
  const colours = { skin: clothes.skin, shoes: clothes.shoes, pants: clothes.pants, top: clothes.outer, wheelchair: '#8f97b3', outline: ink }
  const drawing = group(`translate(${x} ${y})`, paint(pieces.sitting.Wheelchair!, colours)) + shirt(clothes)
  if (arm === 'raised') return { body: drawing }
  const reaches = arm === 'rest' || arm === 'wheels'
  const cut = `<clipPath id="no-arm" ><path d="${reaches ? withoutForearm : withoutArm}"/></clipPath><g clip-path="url(#no-arm)">${drawing}</g>`
  if (arm === 'comfort') return { body: cut + flank(clothes), arm: { ...drawArm(clothes), joint: { x: 690, y: 690 } } }
  return { body: cut + (reaches ? '' : flank(clothes)) + arms[arm](clothes, phoneCase) }
}

const arms: Record<Exclude<WheelchairArm, 'raised' | 'comfort'>, (clothes: Clothes, phoneCase: string) => string> = {
  rest: armAtRest, phone: armWithPhone, crossed: armsCrossed, hip: armOnThigh, lap: handsInLap, wheels: handOnWheel,
}

// The tee under the jacket is black in the package.
function shirt(clothes: Clothes): string {
  return `<path d="M400 612Q480 640 606 618Q664 850 694 1192L656 1200Q640 1150 622 1108Q560 960 500 850Q430 722 400 612Z" fill="${clothes.inner}"/>`
}

const withoutForearm = 'M-800-400H700V560L760 680L822 850L862 930L905 1000L925 1083H1500V3000H-800Z'
const withoutArm = 'M-800-400H700V560L744 690L766 840L760 960L736 1083H1500V3000H-800Z'

function sleeve(d: string, colour: string): string {
  return `<path d="${d}" fill="${colour}" ${heavy}/>`
}

function armAtRest(clothes: Clothes): string {
  return [
    `<path d="M1000 1024Q1040 1000 1090 1010Q1150 1024 1160 1064Q1156 1104 1110 1110Q1050 1118 1004 1104Z" fill="${clothes.skin}" ${heavy}/>`,
    `<path d="M1102 1060q24 2 40 12M1092 1086q24 0 40 4" ${thin}/>`,
    sleeve('M716 600Q784 700 826 850Q850 930 896 980L1008 1008Q1034 1056 1010 1112Q900 1126 820 1100Q764 1060 744 980', clothes.outer),
    `<path d="M884 1000q-20 20 -26 44" ${thin}/>`,
  ].join('')
}

// What shows of the jacket where the far arm is taken away.
function flank({ outer }: Clothes): string {
  return `<path d="M702 610L740 690Q772 860 764 960L742 1096L722 1120L708 1000L684 790Z" fill="${outer}"/><path d="M740 690Q772 860 764 960L742 1090" fill="none" ${heavy}/>`
}

// The far forearm laid over the near one.
function armsCrossed(clothes: Clothes): string {
  return [
    sleeve('M716 600Q790 700 822 850Q850 960 838 1030Q800 1094 700 1076L420 1040Q392 960 430 916L660 930Q690 900 690 800', clothes.outer),
    `<path d="M432 914Q380 872 318 876Q290 890 296 916Q270 920 276 946Q268 970 296 984Q310 1020 360 1030L424 1040Q400 980 432 914Z" fill="${clothes.skin}" ${heavy.replace('20', '15')}/>`,
    `<path d="M296 918Q330 922 352 930M294 958Q330 962 350 966M700 936Q740 944 760 980" ${thin}/>`,
  ].join('')
}

// Elbow out, a fist on the thigh.
function armOnThigh(clothes: Clothes): string {
  return [
    `<path d="M800 1126Q760 1130 752 1166Q752 1206 800 1216Q862 1220 884 1190Q900 1150 870 1116Z" fill="${clothes.skin}" ${heavy}/><path d="M772 1150Q800 1150 820 1166M768 1180Q790 1180 806 1192" ${thin}/>`,
    sleeve('M716 600Q830 690 930 850Q970 920 950 970Q920 1060 872 1146L786 1110Q820 1020 832 960Q780 880 740 830', clothes.outer),
    `<path d="M836 958Q870 940 884 910" ${thin}/>`,
  ].join('')
}

// Both hands together on the knees.
function handsInLap(clothes: Clothes): string {
  return [
    sleeve('M716 600Q780 700 812 850Q836 960 836 1040Q820 1110 740 1150L660 1180L610 1090L716 1010Q700 900 690 800', clothes.outer),
    `<path d="M664 1084Q600 1060 548 1096Q520 1126 536 1168Q570 1210 640 1204Q690 1196 706 1160Z" fill="${clothes.skin}" ${heavy.replace('20', '16')}/>`,
    `<path d="M560 1110Q600 1120 640 1116M548 1146Q590 1156 632 1150M570 1184Q604 1186 632 1180M724 1016Q750 1020 764 1046" ${thin}/>`,
  ].join('')
}

// The near hand on the rim of the wheel; the other arm at rest.
function handOnWheel(clothes: Clothes): string {
  return [
    `<path d="M214 984L566 984L622 1112L230 1130Z" fill="${clothes.outer}"/><path d="M216 1110H606V1182Q400 1190 216 1182Z" fill="${ink}"/>`,
    `<path d="M572 980L620 1116" fill="none" ${heavy}/>`,
    `<path d="M150 1236Q120 1290 150 1330Q190 1362 240 1340Q276 1310 268 1262L250 1220Z" fill="${clothes.skin}" ${heavy.replace('20', '16')}/><path d="M166 1300Q190 1296 212 1310M190 1330Q210 1322 228 1326" ${thin}/>`,
    `<path d="M72 1000Q60 1120 138 1250L262 1230Q240 1130 300 1010L300 900Q240 870 180 900Z" fill="${clothes.outer}"/>`,
    `<path d="M58 960Q54 1110 138 1252L264 1232Q244 1130 262 1040L300 960" fill="none" ${heavy}/>`,
    armAtRest(clothes),
  ].join('')
}

function armWithPhone(clothes: Clothes, phoneCase: string): string {
  return [
    sleeve('M716 600Q800 720 846 870Q900 990 880 1050Q850 1100 790 1080Q740 1050 690 960L780 880', clothes.outer),
    sleeve('M872 1072Q810 1110 744 1050Q700 1000 668 940L752 868Q800 920 846 970', clothes.outer),
    `<g transform="rotate(-10 640 820)"><rect x="572" y="690" width="142" height="226" rx="22" fill="${phoneCase}" ${heavy.replace('20', '13')}/><rect x="588" y="708" width="48" height="48" rx="14" fill="#fff" opacity=".5"/><circle cx="603" cy="723" r="8" fill="${ink}"/><circle cx="621" cy="741" r="8" fill="${ink}"/></g>`,
    `<path d="M668 940Q620 930 606 890Q596 862 616 856L650 860Q620 838 630 824Q652 812 690 836Q740 850 760 876Z" fill="${clothes.skin}" ${heavy.replace('20', '14')}/>`,
    `<path d="M616 890q24 8 44 4M650 862q20 2 36 12" ${thin}/>`,
  ].join('')
}
