// Composes a place and many whole people into one drawing, and says where each of them is. No file is touched.
import { rasterise } from '../rasteriser.ts'
import { trim } from '../picture.ts'
import { drawing, group, type Box } from '../characters/paint.ts'
import { places } from '../places/all.ts'
import { drawShadow } from '../places/ground.ts'
import { choosePalette, grade } from '../places/palette.ts'
import { createPen, frameSheet } from '../sketch.ts'
import type { Light } from '../../../src/story/vocabulary.ts'
import { drawPerson, type Wardrobe } from './person.ts'
import type { Crowd } from './sheet.ts'
import { things } from './things.ts'

export const width = 1280
export const height = 720

/** Shares of the picture, 0 to 1. */
export interface Share { x: number; y: number; width: number; height: number }

export interface DrawnCrowd {
  /** The picture, 1280 × 720 units. */
  svg: string
  /** Where people are, by the id of the sheet. */
  boxes: Record<string, Share>
}

interface Layer { y: number; svg: string }

/** A table stands less than this in front of who sits at it. */
const tableAhead = 14

/** Figure space, as far as a person may reach. */
const canvas: Box = { x: -700, y: -700, width: 2900, height: 4000 }
const coarse = 0.1

/** What the hour makes of the colours of people. */
const tones: Record<Light, string> = { day: '#ffffff', evening: '#ffe2c8', night: '#a7a3d8' }

export function drawCrowd(wardrobe: Wardrobe, { place: id, light, people, things: furniture }: Crowd): DrawnCrowd {
  const place = places.find((each) => each.id === id)!
  const palette = choosePalette(light)
  const pen = createPen({ seed: place.seed, line: palette.line, tone: palette.tone })
  const boxes: DrawnCrowd['boxes'] = {}
  const back = place.draw(pen, palette)
  const layers: Layer[] = furniture.map(({ thing, x, y, scale, flip }) => ({ y, svg: pen.place(x, y, [flip ? -scale : scale, scale], 0, things[thing](pen)) }))
  people.forEach((one, index) => {
    const { svg, unit, front } = drawPerson(wardrobe, one, `p${index}`)
    const { x, y, scale, flip } = one
    const cut = trim(rasterise(drawing(canvas, svg), coarse), 0)
    const [left, top] = [canvas.x + cut.x / coarse, canvas.y + cut.y / coarse]
    const [wide, tall] = [cut.picture.width / coarse, cut.picture.height / coarse]
    const size = unit * scale
    const side = flip ? -1 : 1
    const shadow = drawShadow(pen, x, y, Math.min(90, wide * size * 0.42), 9 * scale + 2)
    const lay = (inner: string) => `<g stroke="none">${litBy(group(`translate(${x} ${y}) scale(${(side * size).toFixed(5)} ${size.toFixed(5)}) translate(-420 ${-Math.round(top + tall)})`, inner), light)}</g>`
    layers.push({ y, svg: shadow + lay(svg) })
    if (front) layers.push({ y: y + tableAhead, svg: lay(front) })
    if (one.id) {
      const from = x + side * (left - 420) * size
      const to = x + side * (left + wide - 420) * size
      boxes[one.id] = join(boxes[one.id], { x: Math.min(from, to) / width, y: (y - tall * size) / height, width: (wide * size) / width, height: (tall * size) / height })
    }
  })
  const front = layers.sort((a, b) => a.y - b.y).map((layer) => layer.svg)
  return { svg: frameSheet(width, height, palette.line, ...back, ...front), boxes: Object.fromEntries(Object.entries(boxes).map(([name, box]) => [name, inside(box)])) }
}

function litBy(svg: string, light: Light): string {
  if (light === 'day') return svg
  return svg.replace(/"#([0-9a-f]{3}|[0-9a-f]{6})"/gi, (_, colour: string) => {
    const whole = colour.length === 3 ? [...colour].map((digit) => digit + digit).join('') : colour
    return `"${grade(`#${whole}`, tones[light], '#000000', 0)}"`
  })
}

function join(a: Share | undefined, b: Share): Share {
  if (!a) return b
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}

/** Cut to the picture, three decimals. */
function inside({ x, y, width: w, height: h }: Share): Share {
  const round = (value: number) => Math.round(value * 1000) / 1000
  const [left, top] = [Math.max(0, x), Math.max(0, y)]
  return { x: round(left), y: round(top), width: round(Math.min(1, x + w) - left), height: round(Math.min(1, y + h) - top) }
}
