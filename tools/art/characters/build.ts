// Writes the atlases of every person and outfit, the faces that all share, the portraits, and tells the rig where everything lies.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cast, moods, outfits, type CastId, type Mood } from '../../../src/story/vocabulary.ts'
import type { BagFrame, CharacterRig, Cloth, FaceRig, Rig } from '../../../src/stage/rig.ts'
import { reduceColours } from '../palette.ts'
import { rasterise, startRasteriser, type Picture } from '../rasteriser.ts'
import { startWebp, toWebp, type Encoding } from '../webp.ts'
import { pack } from './atlas.ts'
import { drawBag, hangBag, type Bag } from './bag.ts'
import { readCast, type CastSheet, type OutfitLook, type PersonLook } from './cast.ts'
import { drawFace, faceBox, tiltOf, type Moment } from './faces.ts'
import { splitFaces } from './faceparts.ts'
import { cutBag, cutGlasses, cutHead, neckToCrown, round, standingHeight } from './cuts.ts'
import { drawing, ink } from './paint.ts'
import { readPieces, type Pieces } from './pieces.ts'
import { drawPortraits } from './portraits.ts'
import { atlasesOf, cutPoses, openSheets } from './sets.ts'
import { wholeAtlases } from '../crowds/wholes.ts'

/** Pixels for one world unit in the atlases. */
export const density = 1.04

/** Pixels for one unit of face space in the faces atlas. */
export const faceDensity = 0.3

const encoding: Encoding = { lossless: 1, method: 4, quality: 100 }

/** Draws the whole cast into `out`. The rig's part about people is returned, not written. */
export async function buildCharacters(out: string): Promise<Pick<Rig, 'faces' | 'characters'>> {
  await Promise.all([startRasteriser(), startWebp()])
  const pieces = readPieces()
  const sheet = readCast()
  for (const folder of ['characters', 'portraits']) mkdirSync(join(out, folder), { recursive: true })
  const faces = await buildFaces(pieces, out)
  const characters: Rig['characters'] = {}
  const cloth: Cloth = {}
  for (const id of cast) {
    characters[id] = await buildPerson(pieces, sheet, id, out, cloth[id] = {})
    for (const [name, bytes] of await drawPortraits(pieces, sheet, id)) writeFileSync(join(out, 'portraits', `${name}.webp`), bytes)
  }
  writeFileSync(join(out, 'cloth.json'), JSON.stringify(cloth))
  forgetOld(out, new Set(['faces', ...wholeAtlases, ...cast, ...Object.values(characters).flatMap(atlasesOf)]))
  return { faces, characters }
}

// Atlases that are no longer in the cast sheet.
function forgetOld(out: string, written: Set<string>): void {
  for (const file of readdirSync(join(out, 'characters'))) {
    if (!written.has(file.replace(/\.(webp|json)$/, ''))) rmSync(join(out, 'characters', file))
  }
}

async function buildFaces(pieces: Pieces, out: string): Promise<Record<Mood, FaceRig>> {
  const parts = splitFaces(pieces)
  const pictures = new Map<string, Picture>()
  const faces = {} as Record<Mood, FaceRig>
  for (const mood of moods) {
    for (const moment of ['face', 'blink', 'talk'] as Moment[]) {
      pictures.set(`${moment}/${mood}`, rasterise(drawing(faceBox, drawFace(parts, mood, moment)), faceDensity))
    }
    faces[mood] = { frame: `face/${mood}`, blink: `blink/${mood}`, talk: `talk/${mood}`, tilt: tiltOf(mood) }
  }
  await writeAtlas(out, 'faces', pictures)
  return faces
}

async function buildPerson(pieces: Pieces, sheet: CastSheet, id: CastId, out: string, cloth: NonNullable<Cloth[CastId]>): Promise<CharacterRig> {
  const person = sheet.people[id]
  const scale = (person.height / standingHeight(person)) * density
  const rig: CharacterRig = {
    scale: density,
    height: person.height,
    bodies: {},
    heads: {},
    faceScale: Math.round((scale * person.headScale * 1000) / faceDensity) / 1000,
  }
  const worn = outfits.filter((outfit) => person.outfits[outfit])
  for (const [index, outfit] of worn.entries()) {
    const look = person.outfits[outfit] as OutfitLook
    // The first outfit has the plain name.
    const name = index === 0 ? id : `${id}@${outfit}`
    const sheets = openSheets(name)
    const own = index === 0 ? {} : { atlas: `characters/${name}` }
    const head = cutHead(pieces, person, look, scale)
    sheets.add(name, 'head/' + outfit, head.picture)
    rig.heads[outfit] = { frame: 'head/' + outfit, ...own, neck: head.neck, face: head.face }
    if (person.glasses) {
      const glasses = cutGlasses(pieces, person, scale)
      sheets.add(name, 'glasses', glasses.picture)
      rig.overFace = { frame: 'glasses', at: { x: head.origin.x + glasses.centre.x, y: head.origin.y + glasses.centre.y } }
    }
    rig.bodies[outfit] = cutPoses({ pieces, person, look, outfit, scale, sheets, plain: id, cloth }, (pose) => sheet.bodyOf(id, outfit, pose))
    for (const [atlas, pictures] of sheets.all()) await writeAtlas(out, atlas, pictures, coloursOf(person, look))
  }
  if (person.bag) rig.bag = await buildBag(person.bag, id, scale, out)
  const { feet, neck: joint } = rig.bodies[worn[0]!]!.stand!
  rig.height = round((feet.y - joint.y + neckToCrown * person.headScale * scale) / density)
  // Avatars are worn in a game only, by those who play it.
  for (const outfit of outfits.filter((one) => !one.startsWith('avatar'))) {
    rig.bodies[outfit] ??= rig.bodies[worn[0]!]!
    rig.heads[outfit] ??= rig.heads[worn[0]!]!
    const first = cloth[worn[0]!]
    if (first) cloth[outfit] ??= first
  }
  return rig
}

async function buildBag([colour, pocket]: [string, string], id: CastId, scale: number, out: string): Promise<CharacterRig['bag']> {
  const bag = id === 'mehdi' ? hangBag(colour, pocket) : drawBag(colour, pocket)
  const pictures = new Map<string, Picture>()
  const add = (name: keyof Bag): BagFrame => {
    const { picture, neck } = cutBag(bag[name], scale)
    pictures.set('bag/' + name, picture)
    return { frame: 'bag/' + name, neck }
  }
  const frames = { behind: add('behind'), whole: add('whole'), ...(bag.strap ? { strap: add('strap') } : {}) }
  await writeAtlas(out, `${id}~bag`, pictures, [colour, pocket])
  return { atlas: `characters/${id}~bag`, ...frames }
}

// A moped brings colours that are nobody's own.
async function writeAtlas(out: string, name: string, pictures: Map<string, Picture>, keep?: string[]): Promise<void> {
  const { sheet, table } = pack(pictures, `${name}.webp`)
  const reduced = keep ? reduceColours(sheet, { limit: name.endsWith('~moped') ? 40 : 16, ink, keep }) : sheet
  writeFileSync(join(out, 'characters', `${name}.webp`), await toWebp(reduced, encoding))
  writeFileSync(join(out, 'characters', `${name}.json`), JSON.stringify(table))
}

// The strands that headbacks.ts draws on a mass of hair: white at a fifth.
function shineOn(hair: string | undefined): string | undefined {
  return hair && '#' + [1, 3, 5].map((at) => Math.round(parseInt(hair.slice(at, at + 2), 16) * 0.8 + 51).toString(16).padStart(2, '0')).join('')
}

// What the eye must find again however small it is.
function coloursOf(person: PersonLook, look: OutfitLook): string[] {
  const colours = [shineOn(look.hijab ? undefined : person.hair), look.skin ?? person.skin, look.outer, look.inner, look.pants, look.shoes, look.hijab ?? person.hair, look.band, look.trim, person.phone]
  return colours.filter((colour) => colour !== undefined)
}
