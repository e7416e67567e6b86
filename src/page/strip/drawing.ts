// Draws a whole comic strip as one picture: rows read from the start side, within what every browser's canvas can hold.
import type { Block } from './blocks.ts'

export interface Drawing {
  title: string
  end: string
  help: string
  panels: { picture: string | undefined; blocks: Block[]; isWide: boolean; isPhone: boolean }[]
  isRtl: boolean
  /** The address of a picture by its name. */
  addressOf: (picture: string) => string
}

const gap = 20
const pad = 16
const column = 570
const pictureHeight = (column * 2) / 3
/** A long strip has rows of more panels: one column would be too tall to be read. */
const columnsFor = (panels: number) => (panels > 24 ? 3 : 2)
const letters = { size: 23, line: 31 }
/** Pixels and height that the smallest canvases hold. */
const mostPixels = 16_000_000
const mostHeight = 16_000

/** The most that a picture in a message takes. */
const shownIn = { width: 260, height: 170 }

interface Laid { block: Block; lines: string[]; width: number; height: number; shown?: { image: HTMLImageElement; width: number; height: number } }
interface LaidPanel { panel: Drawing['panels'][number]; laid: Laid[]; height: number; x: number; y: number; width: number }

/** Rejects when a picture or the canvas can't be had. */
export async function drawStrip({ title, end, help, panels, isRtl, addressOf }: Drawing): Promise<Blob> {
  const pictures = await Promise.all(panels.map(({ picture }) => (picture ? loadPicture(picture) : undefined)))
  const named = [...new Set(panels.flatMap(({ blocks }) => blocks.flatMap(({ picture }) => picture ?? [])))]
  const shown = new Map(await Promise.all(named.map(async (name): Promise<[string, HTMLImageElement]> => [name, await loadPicture(addressOf(name))])))
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) throw new Error('this browser gives no 2D canvas')
  const family = getComputedStyle(document.documentElement).fontFamily
  const font = (size: number, weight = 500) => `${weight} ${size}px ${family}`
  const last: Block[] = [{ key: 'end', kind: 'time', text: end }, { key: 'help', kind: 'time', text: help }]

  const columns = columnsFor(panels.length)
  const width = columns * (column + gap) + gap
  context.font = font(letters.size)
  const all = [{ picture: undefined, blocks: [{ key: 'title', kind: 'time' as const, text: title }], isWide: true, isPhone: false }, ...panels, { picture: undefined, blocks: last, isWide: true, isPhone: false }]
  const laid = place(all, columns, (block, within) => layBlock(context, block, within, font, block.picture ? shown.get(block.picture) : undefined))
  const height = Math.max(...laid.map((one) => one.y + one.height)) + gap
  const scale = Math.min(1, mostHeight / height, Math.sqrt(mostPixels / (height * width)))
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  context.scale(scale, scale)
  context.direction = isRtl ? 'rtl' : 'ltr'
  context.textBaseline = 'middle'
  context.fillStyle = '#f3e6cf'
  context.fillRect(0, 0, width, height)
  // Everything is laid out from the start side: in Arabic that is the right.
  const fromStart = (x: number, of: number) => (isRtl ? width - x - of : x)
  laid.forEach((one, index) => drawPanel(context, one, pictures[index - 1], { fromStart, font, isRtl }))
  return new Promise((resolve, reject) => { canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gives no picture'))), 'image/jpeg', .9) })
}

function loadPicture(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error(`no picture at ${address}`))
    image.src = address
  })
}

/** Rows of panels of the same height; a wide one has its own. */
function place(panels: Drawing['panels'], columns: number, lay: (block: Block, within: number) => Laid): LaidPanel[] {
  const laid: LaidPanel[] = []
  let y = gap
  let row: LaidPanel[] = []
  const close = () => {
    const height = Math.max(0, ...row.map((one) => one.height))
    for (const one of row) one.height = height
    if (row.length) y += height + gap
    row = []
  }
  for (const panel of panels) {
    if (panel.isWide || row.length === columns) close()
    const wide = panel.isWide ? columns * (column + gap) - gap : column
    const blocks = panel.blocks.map((block) => lay(block, wide - 2 * pad))
    const height = (panel.isWide || panel.isPhone ? 0 : pictureHeight) + pad + blocks.reduce((sum, block) => sum + block.height + 10, 0) + 6
    const one = { panel, laid: blocks, height, x: gap + row.length * (column + gap), y, width: wide }
    laid.push(one)
    row.push(one)
    if (panel.isWide) close()
  }
  close()
  return laid
}

function layBlock(context: CanvasRenderingContext2D, block: Block, within: number, font: (size: number, weight?: number) => string, image?: HTMLImageElement): Laid {
  context.font = font(letters.size, block.kind === 'time' ? 700 : 500)
  const lines = wrap(context, block.text, within - 2 * pad)
  const named = block.name && block.kind !== 'turn' ? 1 : 0
  const longest = Math.max(...lines.map((line) => context.measureText(line).width), named ? context.measureText(block.name!).width : 0)
  const isNarrow = block.kind === 'speech' || block.kind === 'thought' || block.kind === 'message'
  const part = image && Math.min(shownIn.width / image.width, shownIn.height / image.height)
  const shown = image && { image, width: image.width * part!, height: image.height * part! }
  const across = Math.min(within, Math.max(longest, shown?.width ?? 0) + 2 * pad)
  return { block, lines, width: isNarrow ? across : within, height: (lines.length + named) * letters.line + 14 + (shown ? shown.height + 8 : 0), ...(shown && { shown }) }
}

function wrap(context: CanvasRenderingContext2D, text: string, within: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const longer = lines.length ? `${lines[lines.length - 1]!} ${word}` : word
    if (lines.length && context.measureText(longer).width <= within) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

const papers: Record<Block['kind'], string> = { turn: '#2e2450', telling: '#fdf0c8', speech: '#fff', thought: '#fff', message: '#fff', notice: '#fffaf0', time: '#f2b84b' }

interface Hand { fromStart: (x: number, of: number) => number; font: (size: number, weight?: number) => string; isRtl: boolean }

function drawPanel(context: CanvasRenderingContext2D, { panel, laid, x, y, width: across, height }: LaidPanel, picture: HTMLImageElement | undefined, hand: Hand): void {
  const at = hand.fromStart(x, across)
  context.fillStyle = panel.isWide ? papers.time : panel.isPhone ? '#e9e3f5' : '#fff'
  context.strokeStyle = '#241b2f'
  context.lineWidth = panel.isPhone ? 10 : 4
  context.fillRect(at, y, across, height)
  let down = y + pad / 2
  if (!panel.isWide && !panel.isPhone) {
    if (picture) context.drawImage(picture, at, y, across, pictureHeight)
    down = y + pictureHeight + pad / 2
  }
  context.strokeRect(at, y, across, height)
  for (const one of laid) {
    drawBlock(context, one, x + pad, down, across - 2 * pad, hand)
    down += one.height + 10
  }
}

function drawBlock(context: CanvasRenderingContext2D, { block, lines, width: across, height, shown }: Laid, x: number, y: number, within: number, { fromStart, font, isRtl }: Hand): void {
  const at = fromStart(block.side === 'end' ? x + within - across : x, across)
  if (block.kind !== 'time') {
    context.fillStyle = block.kind === 'message' && block.side === 'end' ? '#e8f9f1' : papers[block.kind]
    context.lineWidth = 3
    context.setLineDash(block.kind === 'thought' || block.kind === 'notice' ? [8, 6] : [])
    context.fillRect(at, y, across, height)
    if (block.kind !== 'turn') context.strokeRect(at, y, across, height)
    context.setLineDash([])
  }
  const edge = isRtl ? at + across - pad : at + pad
  let line = y + 7 + letters.line / 2
  if (block.name && block.kind !== 'turn') {
    context.fillStyle = block.colour ?? '#241b2f'
    context.font = font(letters.size - 2, 700)
    context.fillText(block.name, edge, line)
    line += letters.line
  }
  if (shown) {
    context.drawImage(shown.image, isRtl ? edge - shown.width : edge, line - letters.line / 2, shown.width, shown.height)
    line += shown.height + 8
  }
  context.fillStyle = block.kind === 'turn' ? '#fff' : '#241b2f'
  context.font = font(letters.size, block.kind === 'time' ? 700 : 500)
  for (const text of lines) {
    context.fillText(text, edge, line)
    line += letters.line
  }
}
