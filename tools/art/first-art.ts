// The Vite plugin of the first picture: all that the first line of a script shows, in one module of its own. One request instead of a dozen.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { FirstArt } from '../../src/app/first-art.ts'
import { layOut } from '../../src/stage/layout.ts'
import { needsOf, type FrameNeed } from '../../src/stage/needs.ts'
import type { Rig } from '../../src/stage/rig.ts'
import { present } from '../../src/story/present.ts'
import type { Script } from '../../src/story/script.ts'
import { begin } from '../../src/story/step.ts'
import { pack, type AtlasTable } from './characters/atlas.ts'
import { crop } from './picture.ts'
import type { Picture } from './rasteriser.ts'
import { fromWebp, startWebp, toWebp } from './webp.ts'
import { readTexts } from '../content/disk.ts'
import { firstArtOf } from '../content/modules.ts'
import { readProject } from '../content/project.ts'

const name = 'virtual:first-art/'
const built = 'assets/built'

/** `isWanted`: false where one request more or less makes no difference; the whole art is used at once. */
export function firstArt(isWanted = true): Plugin {
  let folder = process.cwd()
  let scripts: Script[] | undefined
  return {
    name: 'first-art',
    configResolved(config) { folder = config.root },
    buildStart() { scripts = undefined },
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${name}`)) return undefined
      if (!isWanted) return 'export default undefined'
      scripts ??= readProject(readTexts(folder)).scenes.flatMap(({ seats }) => seats.map(({ script }) => script))
      const script = scripts.find((one) => id === `\0${firstArtOf(one.id)}`)
      if (!script) this.error(`first-art: no script for ${id}`)
      return `export default ${JSON.stringify(await packFirst(script, (path) => join(folder, built, path)))}`
    },
  }
}

/** Everything of the built art that the first line of a script shows; `at` gives the place of a file on the disk. */
export async function packFirst(script: Script, at: (path: string) => string): Promise<FirstArt | undefined> {
  if (!existsSync(at('art.json'))) return undefined
  const whole = JSON.parse(readFileSync(at('art.json'), 'utf8')) as Rig
  const view = present(script, begin(script))
  const rig: Rig = {
    world: whole.world, faces: whole.faces, pictures: [],
    places: { [view.place]: whole.places[view.place] },
    characters: Object.fromEntries(view.cast.map(({ id }) => [id, whole.characters[id]])),
  }
  // A wide box holds everybody that a narrow one does; a bag may hang on either side.
  const pictures = (['ltr', 'rtl'] as const).map((direction) => layOut(view, rig, direction, whole.world))
  const needs = pictures.flatMap(({ figures, place }) => figures.flatMap((figure) => Object.values(needsOf(figure, place.light, 1)) as FrameNeed[]))
  const { path } = pictures[0]!.place
  const svg = readFileSync(at(path), 'utf8')
  return { line: view.lineId, rig, place: { path, url: `data:image/svg+xml,${encodeURIComponent(svg)}` }, ...await gather(needs, at) }
}

/** The frames needed, on one sheet; what is known of each stays as in its own atlas, but for where it lies. */
async function gather(needs: readonly FrameNeed[], at: (path: string) => string): Promise<Pick<FirstArt, 'sheet' | 'tables'>> {
  await startWebp()
  const atlases = new Map<string, { image: Picture; frames: AtlasTable['frames'] }>()
  const cuts = new Map<string, Picture>()
  for (const { atlas, frame } of needs) {
    if (!atlases.has(atlas)) {
      const { frames } = JSON.parse(readFileSync(at(`${atlas}.json`), 'utf8')) as AtlasTable
      atlases.set(atlas, { image: await fromWebp(readFileSync(at(`${atlas}.webp`))), frames })
    }
    const { image, frames } = atlases.get(atlas)!
    if (!frames[frame]) continue
    const { x, y, w, h } = frames[frame].frame
    cuts.set(`${atlas}#${frame}`, crop(image, x, y, w, h))
  }
  const { sheet, table } = pack(cuts, '')
  const tables: FirstArt['tables'] = {}
  for (const [key, { frame }] of Object.entries(table.frames)) {
    const [atlas, name] = key.split('#') as [string, string]
    const { sourceSize, spriteSourceSize: { x, y } } = atlases.get(atlas)!.frames[name]!
    ;(tables[atlas] ??= {})[name] = { frame, sourceSize, spriteSourceSize: { x, y } }
  }
  const bytes = await toWebp(sheet, { lossless: 1, method: 2, quality: 100 })
  return { sheet: `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`, tables }
}
