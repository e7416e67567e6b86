// Draws heads without a face, in figure space: hair, ears, headscarf, beard. The face is laid over them later.
import { beardOrigin, glassesOrigin, originOf } from './figure.ts'
import { group, ink, paint, paintPath, type Colours } from './paint.ts'
import type { Pieces } from './pieces.ts'

export interface HeadLook {
  head: string
  skin: string
  hair: string
  beard?: string
  beardColour?: string
  hijab?: string
  /** The band that shows under a headscarf, or a hair band. */
  band?: string
}

/** A head at its natural size, neck at the common neck point. */
export function drawHead(pieces: Pieces, look: HeadLook): string {
  const paths = pieces.head[look.head]
  if (!paths) throw new Error(`No head is called ${look.head}`)
  const origin = originOf('head', look.head)
  const inner = look.head === 'Hijab' ? drawHijab(pieces, look) : paint(paths, coloursOf(look))
  return group(`translate(${origin.x} ${origin.y})`, inner) + drawBeard(pieces, look)
}

export function drawGlasses(pieces: Pieces, name: string, colour: string): string {
  const paths = pieces.accessory[name]
  if (!paths) throw new Error(`No glasses are called ${name}`)
  return group(`translate(${glassesOrigin.x} ${glassesOrigin.y})`, paint(paths, { outline: ink, frame: colour }))
}

// The package draws the scarf as a black mass: here it gets a colour and an outline, its folds stay.
function drawHijab(pieces: Pieces, look: HeadLook): string {
  const [skin, under, scarf] = pieces.head.Hijab!
  const colour = look.hijab ?? '#2a9d8f'
  return paintPath(skin!, look.skin)
    + paintPath(under!, look.band ?? colour)
    + paintPath(scarf!, colour, `stroke="${ink}" stroke-width="15" stroke-linejoin="round"`)
}

function drawBeard(pieces: Pieces, look: HeadLook): string {
  if (!look.beard) return ''
  const paths = pieces.beard[look.beard]
  if (!paths) throw new Error(`No beard is called ${look.beard}`)
  return group(`translate(${beardOrigin.x} ${beardOrigin.y})`, paint(paths, { outline: look.beardColour ?? look.hair, beard: look.beardColour ?? look.hair }))
}

function coloursOf(look: HeadLook): Colours {
  const band = look.band ?? '#c8553d'
  // Drawings with a hair colour keep an ink outline; the others are one mass of hair, lines of the face included.
  const outline = look.hair
  return { skin: look.skin, hair: look.hair, outline, beanie: band, turban: band, clip: band }
}
