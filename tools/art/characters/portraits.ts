// Draws the small square busts of name plates and chats: a head, a face and shoulders on a soft disc.
import { outfits, type CastId, type Mood, type Outfit } from '../../../src/story/vocabulary.ts'
import { rasterise } from '../rasteriser.ts'
import { toWebp } from '../webp.ts'
import type { CastSheet, OutfitLook, PersonLook } from './cast.ts'
import { drawFace, tiltOf } from './faces.ts'
import { splitFaces } from './faceparts.ts'
import { faceOrigin } from './figure.ts'
import { drawFigure } from './figures.ts'
import { drawGlasses, drawHead } from './heads.ts'
import { drawing, group, ink } from './paint.ts'
import type { Pieces } from './pieces.ts'

/** Moods that have a portrait; for the others the page takes the nearest. */
export const portraitMoods = ['neutral', 'smile', 'worried', 'sad', 'angry', 'laugh', 'ashamed', 'relieved'] as const satisfies readonly Mood[]

const size = 96

/** Portraits of one person by file name: `amina-sad`, and `amina@home-sad` where another outfit changes the head. */
export async function drawPortraits(pieces: Pieces, sheet: CastSheet, id: CastId): Promise<[string, Uint8Array][]> {
  const person = sheet.people[id]
  const worn = outfits.filter((outfit) => person.outfits[outfit])
  const looks: [string, Outfit][] = []
  for (const outfit of worn) {
    const look = person.outfits[outfit] as OutfitLook
    if (outfit === worn[0]) looks.push([id, outfit])
    else if (look.head !== person.outfits[worn[0]!]?.head && outfit === 'home') looks.push([`${id}@${outfit}`, outfit])
  }
  const portraits: [string, Uint8Array][] = []
  for (const [name, outfit] of looks) {
    const body = drawFigure(pieces, person, person.outfits[outfit] as OutfitLook, sheet.bodyOf(id, outfit, 'stand')!).body
    for (const mood of portraitMoods) {
      const picture = rasterise(drawPortrait(pieces, person, person.outfits[outfit] as OutfitLook, body, mood), 1)
      portraits.push([`${name}-${mood}`, await toWebp(picture, { quality: 60, method: 6, alpha_quality: 70, use_sharp_yuv: 1 })])
    }
  }
  return portraits
}

/** One portrait as SVG, 96 units square. */
export function drawPortrait(pieces: Pieces, person: PersonLook, look: OutfitLook, body: string, mood: Mood): string {
  const head = drawHead(pieces, { head: look.head, skin: look.skin ?? person.skin, hair: person.hair, beard: person.beard, beardColour: person.beardColour, hijab: look.hijab, band: look.band })
  const face = group(`translate(${faceOrigin.x} ${faceOrigin.y})`, drawFace(splitFaces(pieces), mood, 'face'))
  const glasses = person.glasses ? drawGlasses(pieces, person.glasses, ink) : ''
  const bust = group('translate(420 470) scale(1.12) translate(-420 -470)', group(`rotate(${tiltOf(mood)} 420 470)`, head, face, glasses))
  const inner = `<clipPath id="disc"><circle cx="48" cy="48" r="48"/></clipPath><g clip-path="url(#disc)"><circle cx="48" cy="48" r="48" fill="${person.disc}"/>${group('translate(48 50) scale(.12) translate(-440 -350)', body, bust)}</g>`
  return drawing({ x: 0, y: 0, width: size, height: size }, inner)
}
