// The card shown when somebody shares a link to the game: 1200 × 630, titles traced from the game's own font.
import { readFile, writeFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import { startRasteriser, toPng } from '../rasteriser.ts'
import { drawPlace } from './build.ts'
import { drawIcons } from './icons.ts'
import { street } from './street.ts'
import { drawZelligeTile } from './zellige.ts'

const INK = '#241b2f'
const FONT = 'node_modules/@fontsource-variable/baloo-bhaijaan-2/files/baloo-bhaijaan-2'

async function openFont(subset: string): Promise<Font> {
  return create(await readFile(`${FONT}-${subset}-wght-normal.woff2`)) as Font
}

/** `text` as outlines, its baseline at y, centred on x, `size` units high. */
function traceText(font: Font, text: string, x: number, y: number, size: number): string {
  const run = font.layout(text)
  const scale = size / font.unitsPerEm
  let pen = x - (run.advanceWidth * scale) / 2
  return run.glyphs.map((glyph, i) => {
    const { xOffset, yOffset, xAdvance } = run.positions[i]
    const at = `translate(${(pen + xOffset * scale).toFixed(1)} ${(y - yOffset * scale).toFixed(1)}) scale(${scale.toFixed(4)} ${(-scale).toFixed(4)})`
    pen += xAdvance * scale
    return `<path d="${glyph.path.toSVG()}" transform="${at}"/>`
  }).join('')
}

/** A drawing as it stands inside another, its ids kept apart by `name`. */
function embed(svg: string, name: string, box: string): string {
  return svg.replace(/<svg [^>]*?viewBox="([^"]+)"[^>]*>/, `<svg ${box} viewBox="$1" preserveAspectRatio="xMidYMid slice">`)
    .replace(/id="([^"]+)"/g, `id="${name}$1"`).replace(/url\(#([^)]+)\)/g, `url(#${name}$1)`)
}

async function readTitle(language: 'fr' | 'ar'): Promise<string> {
  return JSON.parse(await readFile(`locales/${language}/ui.json`, 'utf8')).title.name
}

/** `node tools/run.mjs tools/art/places/card.ts [public/og.png]` */
export async function main([out = 'public/og.png']: string[]): Promise<void> {
  await startRasteriser()
  const [latin, arabic] = await Promise.all([openFont('latin'), openFont('arabic')])
  const tiles = Array.from({ length: 25 }, (_, i) => embed(drawZelligeTile(), `z${i}`, `x="${i * 48}" y="582" width="48" height="48"`)).join('')
  const titles = traceText(latin, await readTitle('fr'), 600, 292, 100) + traceText(arabic, await readTitle('ar'), 600, 412, 100)
  await writeFile(out, toPng(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">${embed(drawPlace(street, 'evening'), 'p', 'x="0" y="-50" width="1200" height="675"')}`
    + `<rect x="250" y="150" width="700" height="350" rx="44" fill="#fffaf0" stroke="${INK}" stroke-width="7"/><g fill="${INK}" stroke="${INK}" stroke-width="24" stroke-linejoin="round">${titles}</g>`
    + `${embed(drawIcons().icon, 'i', 'x="520" y="44" width="160" height="160"')}${tiles}<path d="M0 580h1200" stroke="${INK}" stroke-width="6"/></svg>`))
}
