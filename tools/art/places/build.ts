// Writes every place in every light, and the drawings seen inside phones. Characters are drawn elsewhere.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { optimize } from 'svgo'
import type { Rig } from '../../../src/stage/rig.ts'
import type { Light } from '../../../src/story/vocabulary.ts'
import { buildNeighbourhood } from '../neighbourhood/build.ts'
import { createPen, frameSheet } from '../sketch.ts'
import { choosePalette } from './palette.ts'
import type { Place } from './place.ts'
import { places } from './all.ts'
import { pictures } from './pictures.ts'

/** A place in one light as a whole SVG file, made small. */
export function drawPlace(place: Place, light: Light): string {
  const palette = choosePalette(light)
  const pen = createPen({ seed: place.seed, line: palette.line, tone: palette.tone })
  return shrink(frameSheet(1280, 720, palette.line, ...place.draw(pen, palette)))
}

/** The same drawing with one decimal and nothing superfluous. */
export function shrink(svg: string): string {
  return optimize(svg, { multipass: true, floatPrecision: 1 }).data
}

/** Writes `places/ID-LIGHT.svg` and `pictures/NAME.svg`, the neighbourhood among them, under `out`; says what was written, in the words of the rig. */
export async function buildPlaces(out: string): Promise<{ places: Rig['places']; pictures: string[] }> {
  await Promise.all(['places', 'pictures'].map((folder) => mkdir(join(out, folder), { recursive: true })))
  for (const place of places) {
    for (const light of place.lights) await writeFile(join(out, 'places', `${place.id}-${light}.svg`), drawPlace(place, light))
  }
  for (const [name, draw] of Object.entries(pictures)) await writeFile(join(out, 'pictures', `${name}.svg`), shrink(draw()))
  await buildNeighbourhood(out, shrink)
  return {
    places: Object.fromEntries(places.map(({ id, lights, floor }) => [id, { lights, floor }])),
    pictures: Object.keys(pictures),
  }
}

/** `node tools/run.mjs tools/art/places/build.ts [assets/built]` */
export async function main([out = 'assets/built']: string[]): Promise<void> {
  const written = await buildPlaces(out)
  console.log(`${Object.keys(written.places).length} places, ${written.pictures.length} pictures in ${out}`)
}
