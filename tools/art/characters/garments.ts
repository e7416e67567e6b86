// What we sew onto the package's bodies: the school smock, long sleeves, a jacket worn open. Figure space.
import svgpath from 'svgpath'
import { originOf } from './figure.ts'
import { group, ink, type Sewn } from './paint.ts'
import type { Clothes, Sleeves } from './bodies.ts'

const heavy = `stroke="${ink}" stroke-width="19" stroke-linejoin="round" stroke-linecap="round"`
const thin = `stroke="${ink}" stroke-width="13" stroke-linejoin="round" stroke-linecap="round" fill="none"`

/** A piece of cloth: an area filled without a line, the lines of its edges, then finer ones. */
interface Cloth {
  area: string
  edges: string
  folds?: string
  buttons?: [number, number][]
}

function sew(cloth: Cloth, colour: string): string {
  const buttons = (cloth.buttons ?? []).map(([x, y]) => `<circle cx="${x}" cy="${y}" r="13" fill="${ink}"/>`).join('')
  return `<path d="${cloth.area}" fill="${colour}"/><path d="${cloth.edges}" fill="none" ${heavy}/>${cloth.folds ? `<path d="${cloth.folds}" ${thin}/>` : ''}${buttons}`
}

// The part of the smock that hangs below the waist of each body.
const smocks: Record<string, Cloth> = {
  CrossArm: {
    area: 'M152 1280L134 1350C122 1500 92 1720 58 1886Q240 1954 424 1940Q620 1958 800 1896C796 1700 786 1500 775 1290Z',
    edges: 'M152 1285L136 1348C122 1500 92 1720 58 1886Q240 1958 424 1944Q620 1962 800 1898C796 1700 786 1500 776 1300',
    folds: 'M434 1110C446 1400 436 1740 426 1938M240 1560c-8 90-16 160-26 230M660 1560c8 90 12 150 18 220',
    buttons: [[392, 1240], [396, 1410], [394, 1580], [388, 1750]],
  },
  Dancer: {
    area: 'M84 1390C70 1560 40 1700 14 1800Q280 1960 500 1930Q690 1930 796 1850C770 1740 728 1660 700 1560Q660 1480 628 1390Z',
    edges: 'M80 1440C66 1580 40 1700 10 1802Q280 1966 500 1936Q690 1936 800 1852C772 1740 732 1650 704 1560Q672 1490 634 1402',
    folds: 'M530 760C548 1100 548 1500 512 1926M240 1620c-12 70-30 130-50 180M650 1620c16 60 34 110 54 160',
    buttons: [[500, 900], [508, 1080], [510, 1260], [504, 1440], [496, 1620], [484, 1790]],
  },
  Blazer: {
    area: 'M203 1384Q400 1420 560 1410Q720 1406 846 1330C850 1560 854 1740 868 1888Q700 1948 520 1946Q330 1950 154 1892C166 1740 188 1600 203 1384Z',
    edges: 'M203 1400C190 1600 166 1740 154 1894Q330 1956 520 1950Q700 1952 872 1888C858 1740 852 1560 846 1370',
    folds: 'M506 660C528 900 546 1300 532 1944M310 1640c-6 80-12 130-18 190M730 1640c8 70 14 120 20 180',
    buttons: [[464, 800], [476, 970], [486, 1140], [490, 1580], [484, 1750]],
  },
  Shirt: {
    area: 'M286 1440Q560 1500 830 1440C842 1600 860 1740 884 1880Q720 1944 540 1944Q360 1948 206 1896C230 1740 262 1600 286 1440Z',
    edges: 'M284 1450C262 1600 230 1740 202 1898Q360 1954 540 1950Q720 1950 888 1880C862 1740 842 1600 831 1450',
    folds: 'M496 680C540 1000 556 1400 540 1944M330 1680c-8 60-14 100-20 150M760 1660c10 60 16 100 24 150',
    buttons: [[456, 800], [474, 970], [490, 1140], [500, 1310], [502, 1480], [496, 1650], [488, 1810]],
  },
  Resting: {
    area: 'M134 1412C124 1580 104 1740 88 1890Q320 1960 500 1946Q700 1956 884 1884C868 1740 842 1570 822 1400L790 1424L400 1424Z',
    edges: 'M132 1400C124 1580 102 1740 84 1892Q320 1968 500 1952Q700 1962 888 1886C872 1740 846 1570 826 1420',
    folds: 'M505 760C520 1100 520 1500 500 1944M270 1640c-6 80-12 130-18 190M700 1640c12 70 18 120 24 180',
    buttons: [[468, 880], [474, 1050], [476, 1220], [466, 1640], [460, 1790]],
  },
  Walking: {
    area: 'M138 1376C126 1560 98 1720 72 1864Q300 1950 480 1934Q680 1940 846 1880C842 1720 818 1520 772 1326L700 1376Z',
    edges: 'M138 1370C126 1560 96 1720 68 1866Q300 1958 480 1940Q680 1946 850 1880C846 1720 822 1520 773 1330',
    folds: 'M500 660C520 1000 520 1500 482 1930M250 1660c-6 70-12 110-20 160M690 1620c6 80 8 130 10 190',
    buttons: [[466, 780], [474, 950], [478, 1120], [478, 1290], [452, 1690], [446, 1820]],
  },
  Phone: {
    area: 'M122 1180C116 1440 84 1720 58 1886Q240 1954 424 1940Q620 1958 800 1896C776 1640 722 1400 668 1190Z',
    edges: 'M118 1192C112 1440 86 1720 58 1886Q240 1958 424 1944Q620 1962 800 1898C776 1640 728 1400 674 1192',
    folds: 'M424 1130C436 1400 436 1700 426 1938M230 1540c-8 90-14 170-22 250M640 1540c10 90 16 160 20 240',
    buttons: [[388, 1260], [394, 1420], [396, 1580], [390, 1750]],
  },
}

// Outlines of the hands (and what of the arm) that lie over the cloth, by body.
const handsOver: Record<string, string> = {
  Dancer: 'M-140 1330L60 1330L96 1470L70 1610L-140 1620Z',
  Blazer: 'M176 1300L300 1256L420 1270L500 1330L500 1400L470 1450L300 1440L176 1440ZM842 1340L945 1340L945 1700L800 1700L816 1480Z',
  Shirt: 'M100 1480L262 1480L276 1560L352 1600L352 1760L100 1760ZM828 1480L940 1480L940 1700L828 1700Z',
  Resting: 'M336 1400L372 1336L440 1316L470 1366L520 1420L526 1604L340 1604L316 1450ZM796 1380L856 1380L856 1602L770 1620L776 1480Z',
}

// Jackets worn open, on bodies that the package draws with a closed top: a panel of what is worn under.
const openFronts: Record<string, string> = {
  CrossArm: 'M338 520Q390 652 475 656Q552 640 560 560Q592 700 594 862L486 862Q400 826 296 838Q344 680 338 520ZM334 1078L400 1086L424 1084L432 1024L520 1016L556 1088L578 1094Q596 1240 602 1394Q440 1402 298 1382Z',
  Dancer: 'M376 552Q420 640 490 644Q560 640 574 596C618 880 606 1200 640 1514Q510 1544 372 1524C392 1300 400 900 376 552Z',
  Shirt: 'M344 536Q400 650 480 656Q566 648 606 556C640 900 660 1200 654 1576Q560 1590 452 1584C440 1200 404 900 344 536Z',
  Blazer: 'M352 536Q400 640 480 642Q560 640 580 552C620 900 644 1200 644 1500Q560 1508 436 1506C430 1200 404 900 352 536Z',
  Resting: 'M310 580Q350 690 500 694Q592 690 602 600C650 900 668 1200 662 1466Q600 1478 520 1464L480 1420L440 1300C424 1000 400 800 310 580Z',
  Walking: 'M352 560Q400 622 480 624Q560 618 588 560C630 900 640 1200 636 1452Q500 1474 380 1460C396 1000 400 800 352 560Z',
  Phone: 'M360 572Q400 640 474 646Q548 640 568 572C590 640 600 700 590 780L520 786Q470 830 436 862C430 750 400 650 360 572ZM440 1010Q420 1200 404 1490Q500 1496 596 1486Q594 1200 604 960L560 985Z',
}

// Lower edge of the top on the phone body when it is not a smock.
const phoneHem: Cloth = {
  area: 'M122 1180C116 1300 112 1400 116 1478Q400 1530 744 1472C730 1380 706 1280 668 1190Z',
  edges: 'M118 1192C112 1300 106 1400 112 1482Q400 1538 750 1476C734 1380 712 1280 674 1192',
  folds: 'M114 1416Q400 1468 734 1412M230 1240c-4 50-6 80-6 120M620 1250c6 50 10 80 12 110',
}

/** The smock over body `name`: buttoned up, whatever the pose. */
export function smockOf(name: string, clothes: Clothes): Sewn {
  const cloth = smocks[name]
  return { svg: frontOf(name, clothes) + (cloth ? sew(cloth, clothes.outer) : ''), hands: handsOver[name], hides: 'pants' }
}

/** The open front of a jacket over body `name`, with its collar. */
export function openFrontOf(name: string, clothes: Clothes): Sewn {
  const panel = openFronts[name]
  const lapels = `<path d="${lapel}" fill="${clothes.outer}" ${heavy.replace('19', '15')}/>`
  return { svg: frontOf(name, clothes) + (panel ? `<path d="${panel}" fill="${clothes.inner}" ${heavy.replace('19', '15')}/>${lapels}` : ''), hands: handsOver[name] }
}

// The collar of a jacket worn open: the neck is where it is on every body.
const lapel = 'M368 512Q326 540 318 584L392 748L432 680Q384 620 368 512ZM560 508Q602 540 614 584L590 742L540 676Q568 610 560 508Z'

/** What is worn buttoned has a closed front, also on bodies that the package draws open or with points. */
function frontOf(name: string, clothes: Clothes): string {
  if (name === 'Blazer') return sew(closedFront, clothes.outer)
  return name === 'Shirt' ? plainFrontOf(clothes).svg : ''
}

// The package's jacket with a hand on the hip, made into a sweater.
const closedFront: Cloth = {
  area: 'M236 594L352 528Q400 640 480 642Q560 640 580 545L620 560L680 588Q700 640 706 740L716 1000Q746 1120 806 1240L852 1336L836 1420Q800 1490 690 1496L560 1504Q360 1514 204 1492L206 900Q216 760 236 594Z',
  edges: 'M352 526Q400 640 480 642Q560 640 580 542Q626 568 682 590M350 528Q290 552 240 590M206 850L202 1492Q360 1514 560 1504L690 1496Q800 1490 838 1420M710 760L716 1000Q746 1120 806 1240Q844 1310 852 1380',
  folds: 'M206 1420Q400 1450 560 1440Q720 1436 810 1400M300 900c10 40 16 60 30 90',
}

/** A closed front over the jacket of body `Blazer`. */
export function closedFrontOf(clothes: Clothes): Sewn {
  return { svg: frontOf('Blazer', clothes), hands: handsOver.Blazer }
}

// Where the buttons of a shirt run on bodies that the package draws with a round neck.
const plackets: Record<string, string> = {
  CrossArm: 'M478 650V836M484 1100Q490 1260 488 1386',
  Dancer: 'M486 650C536 960 546 1260 532 1520',
  Shirt: 'M484 650C530 950 550 1250 548 1584',
  Resting: 'M480 650C510 900 520 1200 516 1440',
  Walking: 'M478 650C500 900 500 1200 484 1400',
  Phone: 'M476 650V770M470 1020Q480 1260 478 1490',
  Blazer: 'M478 650C500 900 520 1200 520 1490',
}

/** A shirt collar and buttons over body `name`. */
export function collarOf(name: string, clothes: Clothes): Sewn {
  const { outer } = clothes
  const svg = [
    frontOf(name, clothes),
    `<path d="M318 556Q350 690 480 706Q596 690 606 566L556 530L478 628L372 512Z" fill="${outer}"/>`,
    `<path d="${plackets[name] ?? ''}" ${thin}/>`,
    `<path d="M374 500L336 566L424 706L478 632Q420 590 374 500ZM548 512Q536 590 478 632L572 700L606 580Z" fill="${outer}" ${heavy.replace('19', '15')}/>`,
  ].join('')
  return { svg, hands: handsOver[name] }
}

/** A round neck and a straight hem over the shirt that the package cuts in points. */
export function plainFrontOf({ outer, skin }: Clothes, pattern?: (outline: string) => string): Sewn {
  const area = 'M300 566L344 510Q400 650 480 656Q566 648 610 540L690 590Q764 680 772 800L800 1090L832 1330L830 1560Q560 1610 286 1560L294 1400Q268 1100 282 900L296 700Z'
  const { x, y } = originOf('standing', 'ShirtColorTee')
  const print = pattern ? group(`translate(${x} ${y})`, pattern(svgpath(area).translate(-x, -y).toString())) : ''
  const svg = `<path d="M344 506H612V570Q480 740 344 560Z" fill="${skin}"/><path d="${area}" fill="${outer}"/>${print}`
    + `<path d="M344 512Q400 650 480 656Q566 648 610 544M286 1556Q560 1608 830 1556M298 720Q268 1000 286 1560M832 1340L830 1556" fill="none" ${heavy}/><path d="M290 1490Q560 1540 828 1490M350 1180c10 30 30 60 50 70" ${thin}/>`
  return { svg }
}

/** A stand-up collar in the second colour and a zip, for a tracksuit. */
export function zipOf(name: string, clothes: Clothes): Sewn {
  const { inner, outer } = clothes
  const end = name === 'CrossArm' ? 812 : name === 'Phone' ? 740 : 1000
  const svg = [
    frontOf(name, clothes),
    `<path d="M318 556Q350 716 480 730Q600 716 610 566L556 520L478 600L372 506Z" fill="${outer}"/>`,
    `<path d="M480 690V${end}" ${thin}/><circle cx="480" cy="${end}" r="14" fill="${ink}"/>`,
    `<path d="M366 496L322 560Q390 690 480 694Q570 690 608 572L562 512Q530 600 474 606Q410 590 366 496Z" fill="${inner}" ${heavy.replace('19', '15')}/>`,
  ].join('')
  return { svg, hands: handsOver[name] }
}

/** The lower edge of the top on the phone body, printed like the rest. */
export function phoneHemOf(clothes: Clothes, pattern?: (outline: string) => string): string {
  if (!pattern) return sew(phoneHem, clothes.outer)
  const { x, y } = originOf('bust', 'Gaming')
  const print = group(`translate(${x} ${y})`, pattern(svgpath(phoneHem.area).translate(-x, -y).toString()))
  return sew(phoneHem, clothes.outer) + print + sew({ ...phoneHem, area: '' }, 'none')
}

/** Where bare arms lie, by body: inside these outlines skin becomes sleeve. */
export const bareArms: Record<string, Sleeves> = {
  Walking: {
    area: 'M8 830L246 830L250 1120L424 1400L318 1516L138 1362L14 1130ZM692 840H778V1334H692Z',
    cuffs: 'M428 1398L318 1512',
    seams: 'M716 868L748 858',
  },
  OneLeg: {
    area: 'M0 720L270 830L196 884L476 1086L512 1196L362 1204L356 1124L-60 1040L-110 940ZM650 800L790 750L870 1360L700 1360Z',
    cuffs: 'M360 1200L514 1192',
    seams: '',
  },
}
