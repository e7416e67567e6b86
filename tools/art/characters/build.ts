// Writes one atlas a person and outfit, the faces that all share, the portraits, and tells the rig where everything lies.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cast, moods, outfits, poses, type CastId, type Mood, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'
import type { BodyFrame, CharacterRig, FaceRig, Rig } from '../../../src/stage/rig.ts'
import { reduceColours } from '../palette.ts'
import { rasterise, startRasteriser, type Picture } from '../rasteriser.ts'
import { startWebp, toWebp, type Encoding } from '../webp.ts'
import { pack } from './atlas.ts'
import { readCast, type CastSheet, type OutfitLook, type PersonLook } from './cast.ts'
import { drawFace, faceBox, tiltOf, type Moment } from './faces.ts'
import { splitFaces } from './faceparts.ts'
import { cutBody, cutGlasses, cutHead, neckToCrown, round, standingHeight } from './cuts.ts'
import { drawFigure } from './figures.ts'
import { drawing, ink } from './paint.ts'
import { readPieces, type Pieces } from './pieces.ts'
import { drawPortraits } from './portraits.ts'

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
  for (const id of cast) {
    characters[id] = await buildPerson(pieces, sheet, id, out)
    for (const [name, bytes] of await drawPortraits(pieces, sheet, id)) writeFileSync(join(out, 'portraits', `${name}.webp`), bytes)
  }
  forgetOld(out, sheet)
  return { faces, characters }
}

// Atlases of outfits that are no longer in the cast sheet.
function forgetOld(out: string, sheet: CastSheet): void {
  const wanted = new Set(['faces', ...cast.flatMap((id) => wornBy(sheet.people[id]).map((outfit, index) => atlasName(id, outfit, index)))])
  for (const file of readdirSync(join(out, 'characters'))) {
    if (!wanted.has(file.replace(/\.(webp|json)$/, ''))) rmSync(join(out, 'characters', file))
  }
}

function wornBy(person: PersonLook): Outfit[] {
  return outfits.filter((outfit) => person.outfits[outfit])
}

// The first outfit has the plain name.
function atlasName(id: CastId, outfit: Outfit, index: number): string {
  return index === 0 ? id : `${id}@${outfit}`
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

async function buildPerson(pieces: Pieces, sheet: CastSheet, id: CastId, out: string): Promise<CharacterRig> {
  const person = sheet.people[id]
  const scale = (person.height / standingHeight(person)) * density
  const rig: CharacterRig = {
    scale: density,
    height: person.height,
    bodies: {},
    heads: {},
    faceScale: (scale * person.headScale) / faceDensity,
  }
  const worn = wornBy(person)
  for (const [index, outfit] of worn.entries()) {
    const look = person.outfits[outfit] as OutfitLook
    const name = atlasName(id, outfit, index)
    const pictures = new Map<string, Picture>()
    const head = cutHead(pieces, person, look, scale)
    const own = index === 0 ? {} : { atlas: `characters/${name}` }
    pictures.set('head/' + outfit, head.picture)
    rig.heads[outfit] = { frame: 'head/' + outfit, ...own, neck: head.neck, face: head.face }
    if (person.glasses) {
      const glasses = cutGlasses(pieces, person, scale)
      pictures.set('glasses', glasses.picture)
      rig.overFace = { frame: 'glasses', at: { x: head.origin.x + glasses.centre.x, y: head.origin.y + glasses.centre.y } }
    }
    rig.bodies[outfit] = cutPoses(pieces, person, look, (pose) => sheet.bodyOf(id, outfit, pose), { outfit, own, scale, pictures })
    await writeAtlas(out, name, pictures, coloursOf(person, look))
  }
  const { feet, neck: joint } = rig.bodies[worn[0]!]!.stand!
  rig.height = round((feet.y - joint.y + neckToCrown * person.headScale * scale) / density)
  for (const outfit of outfits) {
    rig.bodies[outfit] ??= rig.bodies[worn[0]!]!
    rig.heads[outfit] ??= rig.heads[worn[0]!]!
  }
  return rig
}

interface Cutting {
  outfit: Outfit
  /** Tells the rig which atlas, when it isn't the person's first. */
  own: { atlas?: string }
  scale: number
  pictures: Map<string, Picture>
}

// Poses drawn alike share one picture.
function cutPoses(pieces: Pieces, person: PersonLook, look: OutfitLook, recipeOf: (pose: Pose) => string, { outfit, own, scale, pictures }: Cutting): Partial<Record<Pose, BodyFrame>> {
  const drawn = new Map<string, BodyFrame>()
  const draw = (pose: Pose, recipe: string): BodyFrame => {
    const { picture, over, feet, neck } = cutBody(drawFigure(pieces, person, look, recipe), scale)
    const body: BodyFrame = { frame: `body/${pose}@${outfit}`, ...own, feet, neck, ...(over ? { over: `over/${pose}@${outfit}` } : {}) }
    pictures.set(body.frame, picture)
    if (over) pictures.set(body.over!, over)
    return body
  }
  const bodies: Partial<Record<Pose, BodyFrame>> = {}
  for (const pose of poses) {
    const recipe = recipeOf(pose)
    if (!drawn.has(recipe)) drawn.set(recipe, draw(pose, recipe))
    bodies[pose] = drawn.get(recipe)!
  }
  return bodies
}

async function writeAtlas(out: string, name: string, pictures: Map<string, Picture>, keep?: string[]): Promise<void> {
  const { sheet, table } = pack(pictures, `${name}.webp`)
  const reduced = keep ? reduceColours(sheet, { limit: 16, ink, keep }) : sheet
  writeFileSync(join(out, 'characters', `${name}.webp`), await toWebp(reduced, encoding))
  writeFileSync(join(out, 'characters', `${name}.json`), JSON.stringify(table))
}

// What the eye must find again however small it is.
function coloursOf(person: PersonLook, look: OutfitLook): string[] {
  const colours = [person.skin, look.outer, look.inner, look.pants, look.shoes, look.hijab ?? person.hair, look.band, look.trim, person.phone]
  return colours.filter((colour) => colour !== undefined)
}
