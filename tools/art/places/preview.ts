// Renders built drawings to PNG so that somebody can look at them: whole, and cropped as a portrait phone shows them.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { startRasteriser, toPng } from '../rasteriser.ts'

/** Part of a 1280 × 720 place that a portrait phone shows. */
const PHONE = 'width="768" height="720" viewBox="256 0 768 720"'

/** `node tools/run.mjs tools/art/places/preview.ts [built folder] [output folder] [name filter]` */
export async function main([built = 'assets/built', out = '/tmp/places', filter = '']: string[]): Promise<void> {
  await startRasteriser()
  await mkdir(out, { recursive: true })
  for (const folder of ['places', 'pictures']) {
    const names = (await readdir(join(built, folder)).catch(() => [])).filter((name) => name.endsWith('.svg') && name.includes(filter))
    for (const name of names) {
      const svg = await readFile(join(built, folder, name), 'utf8')
      const base = join(out, basename(name, '.svg'))
      await writeFile(`${base}.png`, toPng(svg))
      if (folder === 'places') await writeFile(`${base}-phone.png`, toPng(svg.replace(/width="1280" height="720" viewBox="[^"]+"/, PHONE)))
    }
  }
}
