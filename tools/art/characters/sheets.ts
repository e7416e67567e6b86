// Contact sheets of the built art, put together as the stage does it: everybody in every pose, every mood on a few heads.
// `node tools/run.mjs tools/art/characters/sheets.ts FOLDER [ID…]`
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cast, moods, outfits, poses, type CastId, type Mood, type Outfit, type Pose } from '../../../src/story/vocabulary.ts'
import type { CharacterRig, Rig } from '../../../src/stage/rig.ts'
import { encodePng } from '../png.ts'
import { startRasteriser, toPng } from '../rasteriser.ts'
import { fromWebp, startWebp } from '../webp.ts'
import type { AtlasTable } from './atlas.ts'

const built = 'assets/built'

interface Atlas { image: string; table: AtlasTable }

interface Sheets {
  rig: Rig
  atlas: (path: string) => Promise<Atlas>
}

export async function main([folder = '/tmp', ...ids]: string[]): Promise<void> {
  await Promise.all([startRasteriser(), startWebp()])
  mkdirSync(folder, { recursive: true })
  const sheets = openSheets()
  const wanted = ids.length > 0 ? (ids as CastId[]) : [...cast]
  for (const id of wanted) writeFileSync(join(folder, `${id}.png`), await drawPoses(sheets, id))
  writeFileSync(join(folder, 'moods.png'), await drawMoods(sheets, ['amina', 'idriss', 'salma']))
  writeFileSync(join(folder, 'line-up.png'), await drawLineUp(sheets))
  writeFileSync(join(folder, 'portraits.png'), await drawPortraitSheet())
}

function openSheets(): Sheets {
  const opened = new Map<string, Promise<Atlas>>()
  const open = async (path: string): Promise<Atlas> => ({
    image: encodePng(await fromWebp(readFileSync(join(built, `${path}.webp`)))).toString('base64'),
    table: JSON.parse(readFileSync(join(built, `${path}.json`), 'utf8')) as AtlasTable,
  })
  return {
    rig: JSON.parse(readFileSync(join(built, 'art.json'), 'utf8')) as Rig,
    atlas(path) {
      if (!opened.has(path)) opened.set(path, open(path))
      return opened.get(path)!
    },
  }
}

// One frame of an atlas with its corner at 0, 0.
function cut({ image, table }: Atlas, frame: string): { svg: string; w: number; h: number } {
  const place = table.frames[frame]
  if (!place) throw new Error(`No frame ${frame}`)
  const { x, y, w, h } = place.frame
  const { size } = table.meta
  const svg = `<svg width="${w}" height="${h}" viewBox="${x} ${y} ${w} ${h}"><image width="${size.w}" height="${size.h}" href="data:image/png;base64,${image}"/></svg>`
  return { svg, w, h }
}

/** A person with feet at 0, 0, in world units, as SVG. */
async function drawPerson(sheets: Sheets, id: CastId, outfit: Outfit, pose: Pose, mood: Mood, moment: 'frame' | 'blink' | 'talk' = 'frame'): Promise<string> {
  const character = sheets.rig.characters[id] as CharacterRig
  const body = character.bodies[outfit]![pose]!
  const head = body.back ?? character.heads[outfit]!
  const face = sheets.rig.faces[mood]
  const own = await sheets.atlas(body.atlas ?? `characters/${id}`)
  const skull = await sheets.atlas(head.atlas ?? `characters/${id}`)
  const faceCut = cut(await sheets.atlas('characters/faces'), face[moment])
  const { faceScale } = character
  const over = body.back ? undefined : character.overFace && cut(skull, character.overFace.frame)
  const at = character.overFace?.at
  const arm = body.arm ? `<g transform="translate(${body.arm.joint.x - body.feet.x} ${body.arm.joint.y - body.feet.y}) rotate(12) translate(${-body.arm.pivot.x} ${-body.arm.pivot.y})">${cut(own, body.arm.frame).svg}</g>` : ''
  const headSvg = cut(skull, head.frame).svg
    + (body.back ? '' : `<g transform="translate(${head.face.x} ${head.face.y}) scale(${faceScale}) translate(${-faceCut.w / 2} ${-faceCut.h / 2})">${faceCut.svg}</g>`)
    + (over && at ? `<g transform="translate(${at.x - over.w / 2} ${at.y - over.h / 2})">${over.svg}</g>` : '')
  const figure = `<g transform="translate(${-body.feet.x} ${-body.feet.y})">${cut(own, body.frame).svg}</g>` + arm
    + `<g transform="translate(${body.neck.x - body.feet.x} ${body.neck.y - body.feet.y}) rotate(${face.tilt}) translate(${-head.neck.x} ${-head.neck.y})">${headSvg}</g>`
    + (body.over ? `<g transform="translate(${-body.feet.x} ${-body.feet.y})">${cut(own, body.over).svg}</g>` : '')
  return `<g transform="scale(${1 / character.scale})">${figure}</g>`
}

const page = (width: number, height: number, scale: number, inner: string) =>
  toPng(`<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="#f7ead3"/>${inner}</svg>`)

const sampleMoods: Mood[] = ['neutral', 'smile', 'determined', 'smirk', 'ashamed', 'happy', 'sad', 'worried']

async function drawPoses(sheets: Sheets, id: CastId): Promise<Uint8Array> {
  const character = sheets.rig.characters[id] as CharacterRig
  const worn = outfits.filter((outfit, index) => character.heads[outfit] && outfits.findIndex((other) => character.heads[other]?.frame === character.heads[outfit]!.frame) === index)
  let inner = ''
  for (const [row, outfit] of worn.entries()) {
    for (const [column, pose] of poses.entries()) {
      if (!character.bodies[outfit]![pose]) continue
      const figure = await drawPerson(sheets, id, outfit, pose, sampleMoods[column % sampleMoods.length]!)
      inner += `<g transform="translate(${column * 235 + 110} ${row * 570 + 560})">${figure}</g>`
    }
  }
  return page(poses.length * 235 + 60, worn.length * 570, 1, inner)
}

async function drawMoods(sheets: Sheets, ids: CastId[]): Promise<Uint8Array> {
  let inner = ''
  for (const [index, mood] of moods.entries()) {
    for (const [row, id] of ids.entries()) {
      for (const [step, moment] of (['frame', 'blink', 'talk'] as const).entries()) {
        const x = (index % 8) * 360 + step * 118
        const y = Math.floor(index / 8) * 480 + row * 155
        const figure = await drawPerson(sheets, id, 'school', 'stand', mood, moment)
        inner += `<svg x="${x}" y="${y}" width="116" height="150" viewBox="-60 -${sheets.rig.characters[id]!.height + 12} 130 168">${figure}</svg>`
      }
    }
  }
  return page(2880, 960, 0.6, inner)
}

async function drawLineUp(sheets: Sheets): Promise<Uint8Array> {
  let inner = ''
  for (const [index, id] of cast.entries()) {
    inner += `<g transform="translate(${(index % 8) * 220 + 110} ${Math.floor(index / 8) * 600 + 590})">${await drawPerson(sheets, id, 'school', 'stand', 'smile')}</g>`
  }
  return page(1780, 1200, 1, inner)
}

async function drawPortraitSheet(): Promise<Uint8Array> {
  let inner = ''
  for (const [index, file] of readdirSync(join(built, 'portraits')).sort().entries()) {
    const image = encodePng(await fromWebp(readFileSync(join(built, 'portraits', file)))).toString('base64')
    inner += `<image x="${(index % 16) * 100 + 2}" y="${Math.floor(index / 16) * 100 + 2}" width="96" height="96" href="data:image/png;base64,${image}"/>`
  }
  return page(1600, 900, 1, inner)
}
