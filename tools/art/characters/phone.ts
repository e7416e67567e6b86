// The standing body that holds a phone in both hands: an Open Peeps bust with our phone, on Open Peeps legs.
import { sewCloth, type Cloth } from './arms.ts'
import { originOf } from './figure.ts'
import { drawBody, type Clothes } from './bodies.ts'
import { collarOf, openFrontOf, phoneHemOf, smockOf, zipOf } from './garments.ts'
import { group, ink, paint } from './paint.ts'
import type { Pieces } from './pieces.ts'

export interface PhoneOptions {
  smock: boolean
  open: boolean
  collar: boolean
  zip: boolean
  /** Colour of the phone's case. */
  phoneCase: string
  pattern?: (outline: string) => string
}

/** The body in figure space, and what lies over the head: the hands with the phone. */
export function drawPhoneBody(pieces: Pieces, clothes: Clothes, options: PhoneOptions): { body: string; over: string } {
  const { x, y } = originOf('bust', 'Gaming')
  const lay = (...inner: string[]) => group(`translate(${x} ${y})`, ...inner)
  const torso = drawTorso(pieces, clothes, options)
  const clipped = `<clipPath id="no-hood"><path d="${underTheHood}"/></clipPath><g clip-path="url(#no-hood)">${torso}</g><path d="${shoulders}" fill="none" stroke="${ink}" stroke-width="15" stroke-linecap="round"/>`
  const body = [
    `<clipPath id="legs"><path d="M-400 1474H1400V3200H-400Z"/></clipPath>`,
    `<g clip-path="url(#legs)">${drawBody(pieces, 'CrossArm', clothes)}</g>`,
    options.smock ? smockOf('Phone', clothes).svg : phoneHemOf(clothes, options.pattern),
    lay(clipped),
    sewCloth(roundNeck, clothes.outer, { x, y }, options.pattern),
    options.open ? openFrontOf('Phone', clothes).svg : options.zip ? zipOf('Phone', clothes).svg : options.collar ? collarOf('Phone', clothes).svg : '',
  ].join('')
  const hands = `<clipPath id="hands"><path d="${handsOutline}"/></clipPath><g clip-path="url(#hands)">${torso}</g>`
  return { body, over: lay(hands, phoneInHands(clothes.skin, options.phoneCase)) }
}

function drawTorso(pieces: Pieces, clothes: Clothes, { pattern }: PhoneOptions): string {
  const paths = pieces.bust.Gaming!
  const colours = { skin: clothes.skin, top: clothes.outer, outline: ink }
  const lines = paths.filter((path) => path.fill === '@outline')
  const fills = paths.filter((path) => path.fill !== '@outline')
  const top = paths.find((path) => path.fill === '@top')
  return paint(fills, colours) + (pattern && top ? pattern(top.d) : '') + paint(lines, colours)
}

// The package's is pointed; no other pose has it.
const roundNeck: Cloth = {
  area: 'M352 560Q400 640 474 646Q548 640 576 560L646 616L560 694L500 738L450 754L390 704L306 612Z',
  edges: 'M364 562Q400 640 474 646Q548 640 566 562',
}

// Bust space. Everything but the two lumps of the hood on the shoulders.
const underTheHood = 'M-100 900V300L190 168Q300 112 366 92V-100H552V108Q600 130 668 190L1000 500V900Z'
const shoulders = 'M370 90Q290 116 204 160M548 108Q592 126 634 160'
const handsOutline = 'M396 450L470 392L520 330L560 314L604 316L604 340L760 350L782 380L776 460L740 520L700 530L640 500L600 500L560 530L440 530L410 520Z'

function phoneInHands(skin: string, phoneCase: string): string {
  const outline = `stroke="${ink}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"`
  return [
    // Palms behind the phone, where the package holds something else.
    `<path d="M512 380Q540 340 596 330L604 428L540 424Z" fill="${skin}"/><path d="M700 430L702 362Q730 340 768 376L760 430Z" fill="${skin}"/>`,
    `<g transform="rotate(7 652 340)"><rect x="584" y="212" width="142" height="236" rx="22" fill="${phoneCase}" ${outline}/>`,
    `<rect x="600" y="230" width="50" height="50" rx="14" fill="#ffffff" opacity=".5"/><circle cx="616" cy="246" r="9" fill="${ink}"/><circle cx="634" cy="264" r="9" fill="${ink}"/></g>`,
    // Fingers around it.
    `<path d="M512 402Q560 374 622 376Q642 380 636 396Q624 406 560 410Q530 412 512 402Z" fill="${skin}"/><path d="M514 382Q570 372 622 374Q644 380 636 396Q620 404 560 408L528 414" fill="none" ${outline}/>`,
    `<path d="M768 372Q730 366 702 378Q690 390 704 400Q736 404 764 400Z" fill="${skin}"/><path d="M768 372Q730 364 702 378Q690 390 704 400Q730 402 752 402" fill="none" ${outline}/>`,
  ].join('')
}
