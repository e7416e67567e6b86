// Draws the package's bodies in figure space, with colours for both halves and room for what is worn on top.
import { armsOf, keptOf, patchesOf } from './arms.ts'
import { originOf } from './figure.ts'
import { group, ink, paint, type Colours, type Sewn } from './paint.ts'
import type { Path, PieceGroup, Pieces } from './pieces.ts'

/** What a body is painted with: one colour for the outer garment, one for what shows under it. */
export interface Clothes {
  skin: string
  outer: string
  inner: string
  pants: string
  shoes: string
}

/** Bare arms that become sleeves: the area to cover, the lines of the cuffs, and the short hems to hide. In figure space. */
export interface Sleeves { area: string; cuffs: string; seams: string }

export interface Worn {
  sleeves?: Sleeves
  /** Drawn on the top, under its lines; told the outline of the top, in the body's own space. */
  pattern?: (outline: string) => string
  /** Sewn over everything but the hands. In figure space. */
  over?: Sewn
}

/** The SVG of body `name` (`CrossArm`, `Doc`…) in figure space. */
export function drawBody(pieces: Pieces, name: string, clothes: Clothes, worn: Worn = {}): string {
  const { over, ...under } = worn
  const arms = armsFor(pieces, name, clothes, worn)
  if (!over) return drawUnder(pieces, name, clothes, under, '') + arms
  const body = drawUnder(pieces, name, clothes, under, '')
  if (!over.hands) return body + over.svg + arms
  // The hands come back on top, on a body whose trousers have the colour of the cloth.
  const again = drawUnder(pieces, name, over.hides ? { ...clothes, pants: clothes.outer } : clothes, under, '-hands')
  return body + over.svg + `<clipPath id="hands-${name}"><path d="${over.hands}"/></clipPath><g clip-path="url(#hands-${name})">${again}</g>` + arms
}

function armsFor(pieces: Pieces, name: string, clothes: Clothes, { sleeves, pattern }: Worn): string {
  return sleeves ? armsOf(name, clothes, originFor(pieces, name), pattern) : ''
}

function originFor(pieces: Pieces, name: string) {
  const kind = groupOf(pieces, name)
  return originOf(kind, pieces[kind][name] ? name : name + 'ColorTee')
}

function drawUnder(pieces: Pieces, name: string, clothes: Clothes, worn: Worn, suffix: string): string {
  const kind = groupOf(pieces, name)
  const whole = pieces[kind][name]
  const { x, y } = originFor(pieces, name)
  const id = name + suffix
  const inner = whole
    ? drawWhole(id, whole, clothes, worn, blackened[name])
    : drawPair(id, [pieces[kind][name + 'ColorTee']!, pieces[kind][name + 'ColorPants']!], clothes, `translate(${-x} ${-y})`, worn, fits[name])
  const drawn = group(`translate(${x} ${y})`, inner) + (belts[name] ? belt(belts[name], clothes) : '') + mend(name, clothes)
  const kept = worn.sleeves && keptOf(name)
  return kept ? `<clipPath id="kept-${id}"><path d="${kept}"/></clipPath><g clip-path="url(#kept-${id})">${drawn}</g>${patchesOf(name, clothes, { x, y }, worn.pattern)}` : drawn
}

function groupOf(pieces: Pieces, name: string): PieceGroup {
  for (const kind of ['standing', 'sitting', 'bust'] as const) {
    if (pieces[kind][name] ?? pieces[kind][name + 'ColorTee']) return kind
  }
  throw new Error(`No body is called ${name}`)
}

function drawWhole(id: string, paths: Path[], clothes: Clothes, worn: Worn, black: Blackened | undefined): string {
  const colours = coloursFor(paths, clothes)
  const lines = paths.filter((path) => path.fill === '@outline')
  const fills = paths.filter((path) => path.fill !== '@outline')
  const inks = paint(lines, colours)
  return paint(fills, colours) + patternOf(paths, worn) + inks + (black ? uncover(id, inks, black, clothes[black.slot]) : '')
}

// A pair is the same body drawn twice: once with a coloured top and black trousers, once the other way round. We paint the second, and lay
// the top and the shoes of the first over it, with the lines around them.
function drawPair(id: string, drawings: Path[][], clothes: Clothes, back: string, worn: Worn, fit = ''): string {
  const lower = drawings.find((paths) => paths.some((path) => path.fill === '@pants'))!
  const upper = drawings.find((paths) => paths !== lower)!
  const kept = upper.filter((path) => path.fill === '@top' || path.fill === '@jacket' || path.fill === '@shoes')
  const lines = upper.filter((path) => path.fill === '@outline')
  const colours = coloursFor(upper, clothes)
  const { sleeves } = worn
  const area = kept.map((path) => `<path d="${path.d}"/>`).join('') + (sleeves ? group(back, `<path d="${sleeves.area}" stroke="none"/>`) : '')
  const parts = [
    paint(kept, colours),
    patternOf(upper, worn),
    `<mask id="worn-${id}" maskUnits="userSpaceOnUse" x="-200" y="-200" width="2400" height="3200"><g fill="#fff" stroke="#fff" stroke-width="26">${area}</g></mask>`,
    `<g mask="url(#worn-${id})">${paint(lines, colours)}</g>`,
  ].join('')
  const seams = sleeves ? group(back, `<path d="${sleeves.seams}" fill="none" stroke="${clothes.outer}" stroke-width="30"/>`) : ''
  return paint(lower, coloursFor(lower, clothes)) + (sleeves ? sleevesOf(id, lower, sleeves, clothes, back) : '') + group(fit, parts) + seams
}

// The two drawings of this body differ a little in width.
const fits: Record<string, string> = { CrossArm: 'translate(91 0) scale(1.0205 1) translate(-93 0)' }

// Where trousers show below the top though the package draws them black, or hides them under a longer top than other poses have: the area to paint
// as trousers, and the lines to draw again.
const belts: Record<string, { area: string; lines: string }> = {
  Dancer: { area: 'M106 1484Q380 1550 660 1512L680 1540Q686 1600 640 1644Q570 1690 500 1684Q380 1660 262 1590L232 1552Q170 1520 106 1484Z', lines: 'M96 1472Q380 1556 668 1506' },
  CrossArm: { area: 'M138 1346Q300 1392 480 1398Q640 1398 752 1382L744 1462L134 1466Z', lines: 'M136 1342Q300 1390 480 1397Q640 1397 770 1378M140 1350L132 1466M748 1386L743 1466' },
  Shirt: { area: 'M716 1580L836 1462L828 1600L814 1690L786 1690L704 1592Z', lines: 'M720 1566L838 1446' },
}

function belt({ area, lines }: { area: string; lines: string }, clothes: Clothes): string {
  return `<path d="${area}" fill="${clothes.pants}"/><path d="${lines}" fill="none" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>`
}

// Small faults of the package's drawings: a hand without skin, shoes that are bags.
const mends: Record<string, (clothes: Clothes) => string> = {
  // A sleeve rolled up, and a neck lower than the others.
  Dancer: ({ outer }) => `<path d="M-132 1090L-146 1130L-134 1240L-96 1340L-64 1400L44 1380L24 1270L64 1156L46 1120Z" fill="${outer}"/><path d="M-122 1090Q-128 1220 -90 1320L-62 1396L42 1378Q22 1300 20 1240L46 1150M-84 1344L30 1320" fill="none" stroke="${ink}" stroke-width="18" stroke-linejoin="round" stroke-linecap="round"/>`
    + `<path d="M366 528Q420 706 522 722Q600 716 606 640L586 606L572 590Q556 640 490 644Q420 636 380 540Z" fill="${outer}"/><path d="M376 540Q420 636 490 644Q556 640 574 592" fill="none" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>`,
  Shirt: ({ skin }) => `<path d="M834 1502L924 1490Q928 1576 906 1634Q886 1676 850 1678Q824 1676 826 1640Z" fill="${skin}" stroke="${ink}" stroke-width="16" stroke-linejoin="round"/>`
    + laces('M108 2796L192 2788M98 2836L202 2826M640 2718L690 2692M676 2750L726 2724'),
  Blazer: () => laces('M124 2738L170 2782M92 2772L136 2820M560 2716L606 2688M600 2734L648 2706'),
}

// The other bodies have them.
function laces(d: string): string {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round"/>`
}

function mend(name: string, clothes: Clothes): string {
  return mends[name]?.(clothes) ?? ''
}

interface Blackened {
  slot: 'pants' | 'shoes'
  /** Where, in body space. */
  area: string
  /** Lines lost between two black parts. */
  lines: string
}

// Trousers or shoes that the package draws only in black: the black is thinned to its outline and the rest gets a colour.
const blackened: Record<string, Blackened> = {
  Polkadots: { slot: 'shoes', area: 'M300 2200H1500V2700H300Z', lines: '' },
}

function uncover(id: string, inks: string, { area, lines }: Blackened, colour: string): string {
  return `<filter id="thin-${id}" filterUnits="userSpaceOnUse" x="-200" y="-200" width="2400" height="3200"><feMorphology operator="erode" radius="11" result="thinned"/>`
    + `<feFlood flood-color="${colour}" result="colour"/><feComposite in="colour" in2="thinned" operator="in"/></filter>`
    + `<clipPath id="black-${id}"><path d="${area}"/></clipPath><g clip-path="url(#black-${id})"><g filter="url(#thin-${id})">${inks}</g></g>`
    + `<path d="${lines}" fill="none" stroke="${ink}" stroke-width="18" stroke-linecap="round"/>`
}

function coloursFor(paths: Path[], clothes: Clothes): Colours {
  const hasOuter = paths.some((path) => path.fill === '@jacket' || path.fill === '@coat')
  return {
    skin: clothes.skin,
    pants: clothes.pants,
    shoes: clothes.shoes,
    jacket: clothes.outer,
    coat: clothes.outer,
    top: hasOuter ? clothes.inner : clothes.outer,
    outline: ink,
  }
}

function sleevesOf(id: string, paths: Path[], { area, cuffs }: Sleeves, clothes: Clothes, back: string): string {
  const skin = paths.find((path) => path.fill === '@skin')
  return `<clipPath id="skin-${id}"><path d="${skin?.d ?? ''}"/></clipPath><g clip-path="url(#skin-${id})">`
    + group(back, `<path d="${area}" fill="${clothes.outer}"/><path d="${cuffs}" fill="none" stroke="${ink}" stroke-width="20"/>`) + '</g>'
}

function patternOf(paths: Path[], worn: Worn): string {
  const top = paths.find((path) => path.fill === '@top')
  return top && worn.pattern ? worn.pattern(top.d) : ''
}
