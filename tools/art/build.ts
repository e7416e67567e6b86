// Draws everything that is seen: people, places, pictures of phones, crowds. Does nothing when nothing changed since the last time.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rig } from '../../src/stage/rig.ts'
import { buildCharacters } from './characters/build.ts'
import { buildCrowds } from './crowds/build.ts'
import { buildPlaces } from './places/build.ts'
import { buildReactions } from './reactions.ts'
import { hashOf } from './stamp.ts'

const out = 'assets/built'

type Part = 'characters' | 'places' | 'crowds'

const allParts: readonly Part[] = ['characters', 'places', 'crowds']

const inputs: Record<Part, string[]> = {
  characters: ['tools/art/characters', 'tools/art/rasteriser.ts', 'tools/art/webp.ts', 'tools/art/picture.ts', 'tools/art/palette.ts', 'assets/characters', 'src/story/vocabulary.ts', 'node_modules/@opeepsfun/open-peeps/package.json'],
  places: ['tools/art/places', 'tools/art/neighbourhood', 'src/page/map/spots.ts', 'tools/art/sketch.ts', 'tools/art/reactions.ts', 'src/story/vocabulary.ts'],
  crowds: ['tools/art/crowds', 'assets/pictures/crowds.yaml', 'tools/art/characters', 'assets/characters', 'tools/art/places', 'tools/art/sketch.ts', 'tools/art/rasteriser.ts', 'tools/art/webp.ts', 'tools/art/picture.ts', 'tools/art/palette.ts', 'src/story/vocabulary.ts'],
}

const builders: Record<Part, () => Promise<Partial<Rig>>> = {
  characters: () => buildCharacters(out),
  async places() {
    buildReactions(out)
    return buildPlaces(out)
  },
  async crowds() {
    await buildCrowds(out)
    return {}
  },
}

/** `node tools/run.mjs tools/art/build.ts [characters|places|crowds] [--force]` */
export async function main(args: string[] = []): Promise<void> {
  mkdirSync(out, { recursive: true })
  const wanted = args.filter((arg) => arg in inputs) as Part[]
  const parts = wanted.length > 0 ? wanted : allParts
  const rig: Rig = { world: { width: 1280, height: 720 }, places: {}, faces: {} as Rig['faces'], characters: {}, pictures: [] }
  for (const part of allParts) {
    Object.assign(rig, parts.includes(part) ? await buildOnce(part, args.includes('--force')) : readKept(part))
  }
  writeFileSync(join(out, 'art.json'), JSON.stringify(rig))
}

// The part's share of the rig is kept beside its stamp, so that the other part can be built alone.
async function buildOnce(part: Part, isForced: boolean): Promise<Partial<Rig>> {
  const stamp = hashOf(inputs[part])
  const stampFile = join(out, `.stamp-${part}`)
  const isFresh = !isForced && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(keptFile(part))
  if (isFresh) return readKept(part)
  const started = Date.now()
  const rig = await builders[part]()
  writeFileSync(keptFile(part), JSON.stringify(rig))
  writeFileSync(stampFile, stamp)
  console.log(`art: ${part} drawn in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return rig
}

function keptFile(part: Part): string {
  return join(out, `.rig-${part}.json`)
}

function readKept(part: Part): Partial<Rig> {
  return existsSync(keptFile(part)) ? (JSON.parse(readFileSync(keptFile(part), 'utf8')) as Partial<Rig>) : {}
}
