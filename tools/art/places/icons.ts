// Application icons: the open one (a voice) and the discreet one (a notebook). Nothing else is drawn here.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startRasteriser, toPng } from '../rasteriser.ts'
import { shrink } from './build.ts'

const colour = { ink: '#241b2f', teal: '#2a9d8f', saffron: '#f2b84b', paper: '#fffaf0', sky: '#cfe0ea' }
const frame = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 512 512">${body}</svg>`

/** An eight-point star (two squares) around (x, y). */
function traceStar(x: number, y: number, radius: number): string {
  return `M${Array.from({ length: 16 }, (_, i) => {
    const [angle, far] = [(Math.PI / 8) * i, i % 2 ? radius * 0.765 : radius]
    return `${(x + far * Math.cos(angle)).toFixed(1)} ${(y + far * Math.sin(angle)).toFixed(1)}`
  }).join('L')}Z`
}

/** A speech bubble with a star in it, and the voice going out in waves. */
function drawVoice(): string {
  return `<g fill="none" stroke="${colour.ink}" stroke-width="24" stroke-linejoin="round" stroke-linecap="round">`
    + `<path d="M112 104q-54 2 -56 58v118q2 54 56 56h18l-12 82q66 -24 94 -82h78q54 -2 56 -56v-118q-2 -56 -56 -58q-90 -6 -178 0Z" fill="${colour.paper}"/>`
    + `<path d="${traceStar(201, 220, 78)}" fill="${colour.saffron}" stroke-width="20"/>`
    + `<path d="M392 150q44 70 0 140M436 112q76 108 0 216" stroke-width="42"/><path d="M392 150q44 70 0 140M436 112q76 108 0 216" stroke="${colour.paper}" stroke-width="18"/></g>`
}

/** A plain notebook: nobody who sees it learns anything. */
function drawNotebook(): string {
  return `<g fill="none" stroke="${colour.ink}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round"><path d="M132 82h232q34 0 34 34v280q0 34 -34 34H132Z" fill="#7f9cb5"/><path d="M132 82v348" stroke-width="22"/>`
    + `<path d="M210 158h116q14 0 14 14v40q0 14 -14 14h-116q-14 0 -14 -14v-40q0 -14 14 -14Z" fill="${colour.paper}" stroke-width="18"/>${[130, 200, 312, 382].map((y) => `<path d="M104 ${y}h56" stroke-width="20"/>`).join('')}</g>`
}

const rounded = (fill: string) => `<rect x="16" y="16" width="480" height="480" rx="112" fill="${fill}"/>`
const full = (fill: string) => `<path d="M0 0h512v512H0Z" fill="${fill}"/>`
/** `body` made smaller around its own middle (x, y), which moves to the middle of the icon. */
const fit = (body: string, scale: number, x: number, y: number) => `<g transform="translate(256 256) scale(${scale}) translate(${-x} ${-y})">${body}</g>`

/** Every icon by name, as a whole SVG file. */
export function drawIcons(): Record<string, string> {
  return {
    icon: frame(rounded(colour.teal) + fit(drawVoice(), 0.9, 266, 238)), 'icon-maskable': frame(full(colour.teal) + fit(drawVoice(), 0.72, 266, 238)),
    neutral: frame(rounded(colour.sky) + drawNotebook()), 'neutral-maskable': frame(full(colour.sky) + fit(drawNotebook(), 0.8, 256, 256)),
  }
}

/** `node tools/run.mjs tools/art/places/icons.ts [public/icons]`: writes icon.svg, neutral.svg, and PNGs of 192 and 512 pixels. */
export async function main([out = 'public/icons']: string[]): Promise<void> {
  await startRasteriser()
  await mkdir(out, { recursive: true })
  for (const [name, svg] of Object.entries(drawIcons())) {
    if (!name.endsWith('-maskable')) await writeFile(join(out, `${name}.svg`), shrink(svg))
    for (const size of [192, 512]) await writeFile(join(out, `${name}-${size}.png`), toPng(svg.replace('width="512" height="512"', `width="${size}" height="${size}"`)))
  }
}
