// Draws heads without a face, in figure space: hair, ears, headscarf, beard. The face is laid over them later.
import { drawCube, isCube } from './avatar.ts'
import { beardOrigin, faceOrigin, glassesOrigin, originOf } from './figure.ts'
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
  if (isCube(look.head)) return drawCube(look)
  const paths = pieces.head[look.head]
  if (!paths) throw new Error(`No head is called ${look.head}`)
  const origin = originOf('head', look.head)
  const inner = look.head === 'Hijab' ? drawHijab(pieces, look) : paint(paths, coloursOf(look))
  return group(`translate(${origin.x} ${origin.y})`, inner) + drawBeard(pieces, look)
}

/** Glasses of the package, or `Thin`: ours, whose rims leave the brows to be read. */
export function drawGlasses(pieces: Pieces, name: string, colour: string): string {
  if (name === 'Thin') return group(`translate(${faceOrigin.x} ${faceOrigin.y})`, thinGlasses(colour))
  const paths = pieces.accessory[name]
  if (!paths) throw new Error(`No glasses are called ${name}`)
  return group(`translate(${glassesOrigin.x} ${glassesOrigin.y})`, paint(paths, { outline: ink, frame: colour }))
}

// Around the eyes of features.ts: two lenses, a bridge, and a branch to the ear.
function thinGlasses(colour: string): string {
  return `<g fill="#fff" fill-opacity=".16" stroke="${colour}" stroke-width="10" stroke-linejoin="round" stroke-linecap="round">`
    + '<path d="M40 106Q42 93 60 92H124Q142 93 142 108Q142 168 92 170Q44 168 40 106Z"/><path d="M174 106Q174 92 190 92H238Q252 92 252 106Q248 164 213 166Q174 164 174 106Z"/>'
    + '<path d="M142 112Q158 100 174 110M40 108L-24 96" fill="none"/></g>'
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
