// The person in a wheelchair: the package has one drawing, with an arm raised; we draw that arm at rest, or with a phone.
import { originOf } from './figure.ts'
import type { Clothes } from './bodies.ts'
import { group, ink, paint } from './paint.ts'
import type { Pieces } from './pieces.ts'

const heavy = `stroke="${ink}" stroke-width="20" stroke-linejoin="round" stroke-linecap="round"`
const thin = `fill="none" stroke="${ink}" stroke-width="12" stroke-linejoin="round" stroke-linecap="round"`

export type WheelchairArm = 'raised' | 'rest' | 'phone'

export function drawWheelchair(pieces: Pieces, clothes: Clothes, arm: WheelchairArm, phoneCase: string): string {
  const { x, y } = originOf('sitting', 'Wheelchair')
  const colours = { skin: clothes.skin, shoes: clothes.shoes, pants: clothes.pants, top: clothes.outer, wheelchair: '#8f97b3', outline: ink }
  const drawing = group(`translate(${x} ${y})`, paint(pieces.sitting.Wheelchair!, colours)) + shirt(clothes)
  if (arm === 'raised') return drawing
  const cut = `<clipPath id="no-arm" ><path d="${withoutArm}"/></clipPath><g clip-path="url(#no-arm)">${drawing}</g>`
  return cut + (arm === 'rest' ? armAtRest(clothes) : armWithPhone(clothes, phoneCase))
}

// The tee under the jacket is black in the package.
function shirt(clothes: Clothes): string {
  return `<path d="M400 612Q480 640 606 618Q664 850 694 1192L656 1200Q640 1150 622 1108Q560 960 500 850Q430 722 400 612Z" fill="${clothes.inner}"/>`
}

const withoutArm = 'M-800-400H700V560L760 680L822 850L862 930L905 1000L925 1083H1500V3000H-800Z'

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

function armWithPhone(clothes: Clothes, phoneCase: string): string {
  return [
    sleeve('M716 600Q800 720 846 870Q900 990 880 1050Q850 1100 790 1080Q740 1050 690 960L780 880', clothes.outer),
    sleeve('M872 1072Q810 1110 744 1050Q700 1000 668 940L752 868Q800 920 846 970', clothes.outer),
    `<g transform="rotate(-10 640 820)"><rect x="572" y="690" width="142" height="226" rx="22" fill="${phoneCase}" ${heavy.replace('20', '13')}/><rect x="588" y="708" width="48" height="48" rx="14" fill="#fff" opacity=".5"/><circle cx="603" cy="723" r="8" fill="${ink}"/><circle cx="621" cy="741" r="8" fill="${ink}"/></g>`,
    `<path d="M668 940Q620 930 606 890Q596 862 616 856L650 860Q620 838 630 824Q652 812 690 836Q740 850 760 876Z" fill="${clothes.skin}" ${heavy.replace('20', '14')}/>`,
    `<path d="M616 890q24 8 44 4M650 862q20 2 36 12" ${thin}/>`,
  ].join('')
}
