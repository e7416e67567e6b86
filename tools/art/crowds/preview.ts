// Renders the crowds to PNG so that somebody can look at them: whole, and with the boxes of their people.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRasteriser, toPng } from '../rasteriser.ts'
import { openWardrobe } from './build.ts'
import { drawCrowd, height, width } from './crowd.ts'
import { readCrowds } from './sheet.ts'

/** `node tools/run.mjs tools/art/crowds/preview.ts [output folder] [name filter]` */
export async function main([out = '/tmp/crowds', filter = '']: string[]): Promise<void> {
  await startRasteriser()
  mkdirSync(out, { recursive: true })
  const sheet = readCrowds()
  const wardrobe = openWardrobe(sheet)
  for (const [name, crowd] of Object.entries(sheet.crowds).filter(([each]) => each.includes(filter))) {
    const { svg, boxes } = drawCrowd(wardrobe, crowd)
    writeFileSync(join(out, `${name}.png`), toPng(svg))
    const frames = Object.values(boxes).map((box) => `<path d="M${box.x * width} ${box.y * height}h${box.width * width}v${box.height * height}h${-box.width * width}z" fill="none" stroke="#d33" stroke-width="4"/>`)
    writeFileSync(join(out, `${name}-boxes.png`), toPng(svg.replace('</svg>', `${frames.join('')}</svg>`)))
  }
}
