// Paints flat shapes with ink lines in the light of a place: arms that act, things that stand there. Fetched when first needed.
export const ink = '#241b2f'

/** One stroke of the brush. */
export interface Layer {
  /** Path data. */
  d: string
  fill?: string
  /** Width of the line. */
  line?: number
  /** Its colour, when it is not ink. */
  paint?: string
  shift?: { x: number; y: number; turn: number }
  /** What is printed inside, by name, and its colour. */
  print?: readonly [name: string, colour: string]
  /** 0 to 1. */
  opacity?: number
  /** It shines by itself: the light of the place leaves its colour alone. */
  isLit?: boolean
  /** A round light that fades out from the middle of a circle: x, y, radius. */
  glow?: readonly [x: number, y: number, radius: number]
}

/** A colour in the light of a place. Multiplied one by one: where nothing is outlined, a fringe would show. */
function inLight(colour: string, light: string): string {
  const [a, b] = [colour, light].map((one) => [1, 3, 5].map((at) => parseInt(one.slice(at, at + 2), 16))) as [number[], number[]]
  return `rgb(${a.map((value, index) => Math.round((value * b[index]!) / 255)).join()})`
}

/** From the farthest layer to the nearest. `hour`: what the light multiplies colours with; `prints`: path data by name. */
export function paintLayers(context: CanvasRenderingContext2D, layers: readonly Layer[], hour: string, prints: Record<string, string> = {}): void {
  context.lineJoin = context.lineCap = 'round'
  for (const { d, fill, line, shift, print, paint = ink, opacity = 1, isLit, glow } of layers) {
    const light = isLit ? '#ffffff' : hour
    const path = new Path2D(d)
    context.save()
    context.globalAlpha = opacity
    if (shift) {
      context.translate(shift.x, shift.y)
      context.rotate((shift.turn * Math.PI) / 180)
    }
    if (fill) {
      context.fillStyle = glow ? fadeOut(context, fill, glow) : inLight(fill, light)
      context.fill(path, 'evenodd')
    }
    if (print) {
      context.clip(path)
      context.fillStyle = inLight(print[1], light)
      context.fill(new Path2D(prints[print[0]] ?? ''))
    }
    if (line) {
      context.lineWidth = line
      context.strokeStyle = inLight(paint, light)
      context.stroke(path)
    }
    context.restore()
  }
}

function fadeOut(context: CanvasRenderingContext2D, colour: string, [x, y, radius]: NonNullable<Layer['glow']>): CanvasGradient {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius)
  for (const [at, strength] of [[0, 'd0'], [0.45, '50'], [1, '00']] as const) gradient.addColorStop(at, colour + strength)
  return gradient
}
