// Draws one person of a crowd whole, face and all, in figure space. Where the person stands is not its business.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type CastId, type Outfit } from '../../../src/story/vocabulary.ts'
import { drawBag } from '../characters/bag.ts'
import { castFile, type CastSheet, type OutfitLook, type PersonLook } from '../characters/cast.ts'
import { standingHeight } from '../characters/cuts.ts'
import { drawFace, tiltOf } from '../characters/faces.ts'
import type { FaceParts } from '../characters/faceparts.ts'
import { brows, extras, eyes, mouths } from '../characters/features.ts'
import { faceOrigin, neck } from '../characters/figure.ts'
import { drawFigure, type Figure } from '../characters/figures.ts'
import { drawHeadBack } from '../characters/headbacks.ts'
import { drawGlasses, drawHead } from '../characters/heads.ts'
import { moodFaces } from '../characters/moods.ts'
import { group, ink, paint } from '../characters/paint.ts'
import type { Pieces } from '../characters/pieces.ts'
import { held, type Held } from './held.ts'
import { drawSeated } from './lap.ts'
import type { CrowdSheet, Someone } from './sheet.ts'

/** All that people are drawn from. */
export interface Wardrobe {
  pieces: Pieces
  faces: FaceParts
  sheet: CastSheet
  strangers: CrowdSheet['strangers']
}

export interface DrawnPerson {
  /** In figure space. */
  svg: string
  /** Arms that lie on the table in front. */
  front?: string
  /** World units for one figure unit. */
  unit: number
}

/** Somebody from head to feet; `name` keeps the ids of the drawing apart from everybody else's. */
export function drawPerson(wardrobe: Wardrobe, one: Someone, name: string): DrawnPerson {
  const { person, look, recipe } = dress(wardrobe, one)
  const seated = one.sits ? drawSeated({ skin: person.skin, outer: look.outer, inner: look.inner ?? look.outer, pants: look.pants, shoes: look.shoes }, { seat: one.sits, rest: one.rest, wear: look.wear }) : undefined
  const { body, over = '', isBehind }: Figure = seated ?? drawFigure(wardrobe.pieces, person, look, recipe)
  const bag = one.bag && person.bag ? drawBag(...person.bag) : undefined
  const thing: Held = one.holds ? held[one.holds] : {}
  const arm = { skin: person.skin, outer: look.outer, phone: person.phone }
  const hands = thing.hands ? `<clipPath id="held"><path d="${thing.hands}"/></clipPath><g clip-path="url(#held)">${apart(body, 'again')}</g>` : ''
  const worn = { ...look, skin: person.skin, hair: person.hair, beard: person.beard, beardColour: person.beardColour }
  const head = isBehind ? drawHeadBack(worn)
    : drawHead(wardrobe.pieces, worn) + group(`translate(${faceOrigin.x} ${faceOrigin.y})`, drawLook(wardrobe.faces, one)) + (person.glasses ? drawGlasses(wardrobe.pieces, person.glasses, ink) : '')
  const bigger = group(`translate(${neck.x} ${neck.y}) rotate(${isBehind ? 0 : tiltOf(one.mood) + one.tilt}) scale(${person.headScale}) translate(${-neck.x} ${-neck.y})`, head)
  const parts = [isBehind ? '' : bag?.behind ?? '', body, isBehind ? bag?.whole ?? '' : bag?.strap ?? '', thing.on?.(arm) ?? '', hands, bigger, over, thing.over?.(arm) ?? '']
  return { svg: apart(parts.join(''), name), unit: person.height / standingHeight(person), ...(seated?.front ? { front: apart(seated.front, name + '-front') } : {}) }
}

function dress({ sheet, strangers }: Wardrobe, { who, outfit, pose }: Someone): { person: PersonLook; look: OutfitLook; recipe: string } {
  const stranger = strangers[who]
  if (stranger) {
    const { wear } = parse(readFileSync(castFile, 'utf8')) as { wear: Record<string, Record<string, string>> }
    return { person: { ...stranger, disc: stranger.outer, outfits: {} }, look: stranger, recipe: recipeFor(wear[stranger.wear]?.[pose], who) }
  }
  const person = sheet.people[who as CastId]
  const worn = (person.outfits[outfit] ? outfit : Object.keys(person.outfits)[0]) as Outfit
  return { person, look: person.outfits[worn]!, recipe: recipeFor(sheet.bodyOf(who as CastId, worn, pose), who) }
}

function recipeFor(recipe: string | undefined, who: string): string {
  if (!recipe) throw new Error(`${who} has no body for this pose`)
  return recipe
}

/** The face of the mood, with the features that differ from it. */
function drawLook(parts: Wardrobe['faces'], { mood, brow, eye, mouth, add }: Someone): string {
  const more = add.map((extra) => extras[extra]).join('')
  if (!brow && !eye && !mouth) return drawFace(parts, mood, 'face') + more
  const face = moodFaces[mood]
  const draw = (feature: 'brow' | 'eye' | 'mouth', own: Record<string, string>, wanted: string | undefined) => {
    if (wanted) return own[wanted]!
    const choice = face[feature]
    return 'own' in choice ? own[choice.own]! : paint(parts[choice.from]![feature], { outline: ink })
  }
  return draw('eye', eyes, eye) + draw('brow', brows, brow) + paint(parts[face.nose ?? 'Smile']!.nose, { outline: ink }) + draw('mouth', mouths, mouth) + more
}

function apart(svg: string, name: string): string {
  return svg.replace(/ id="([^"]+)"/g, ` id="$1_${name}"`).replace(/url\(#([^)]+)\)/g, `url(#$1_${name})`)
}

