// The ink kit: wobbly outlines and flat fills, written as SVG text. It must never know which place or person is being drawn.

export type Spot = readonly [x: number, y: number]

export interface Style {
  fill?: string
  /** Colour of the outline; 'none' leaves it out. Default: the ink of the pen. */
  line?: string
  /** Outline width in units. Default 3. */
  width?: number
  opacity?: number
  /** How far straight edges stray, in units. Default 1.1. */
  wobble?: number
  /** It shines by itself: the light of the scene leaves its colour alone. */
  isLit?: boolean
}

export interface PenSettings {
  seed: number
  /** Ink colour. */
  line: string
  /** What the light of the scene makes of a colour (`#rrggbb` to `#rrggbb`). */
  tone?: (colour: string) => string
}

export interface Pen {
  readonly line: string
  /** Next number of a seeded series, 0 to 1. */
  random(): number
  tone(colour: string): string
  /** A closed shape with straight, wobbly edges. */
  polygon(spots: readonly Spot[], style?: Style): string
  /** An open wobbly line. */
  polyline(spots: readonly Spot[], style?: Style): string
  box(x: number, y: number, width: number, height: number, style?: Style): string
  /** SVG path data taken as it is. */
  shape(d: string, style?: Style): string
  disc(x: number, y: number, radius: number, style?: Style): string
  oval(x: number, y: number, rx: number, ry: number, style?: Style): string
  /** A flat rectangle without outline. */
  wash(x: number, y: number, width: number, height: number, fill: string, opacity?: number): string
  /** A flat shape (path data) without outline. */
  patch(d: string, fill: string, opacity?: number): string
  /** Shows `parts` only inside `d`. */
  clip(d: string, ...parts: string[]): string
  /** A round light that fades out: the only gradient allowed. */
  glow(x: number, y: number, radius: number, colour: string, opacity: number): string
  move(x: number, y: number, ...parts: string[]): string
  /** Moves, then scales (a negative scale mirrors), then turns by degrees. */
  place(x: number, y: number, scale: number | Spot, turn: number, ...parts: string[]): string
}

const DEFAULT_WIDTH = 3
const STEP = 84

const round = (value: number) => String(Math.round(value * 10) / 10)
const at = ([x, y]: Spot) => `${round(x)} ${round(y)}`
const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]

/** A pen whose strokes are always the same for the same seed. */
export function createPen({ seed, line, tone = (colour) => colour }: PenSettings): Pen {
  let state = seed >>> 0
  let names = 0
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
  const stray = (far: number) => (random() - 0.5) * 2 * far
  const straySpot = ([x, y]: Spot, far: number): Spot => [x + stray(far), y + stray(far)]
  const paint = (colour: string, isLit?: boolean) => (isLit || !colour.startsWith('#') ? colour : tone(colour))

  /** One edge as soft bends, without its first spot. */
  const edge = (from: Spot, to: Spot, wobble: number): string => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (length < 24) return `L${at(to)}`
    const pieces = Math.max(2, Math.round(length / STEP))
    const inner = Array.from({ length: pieces - 1 }, (_, i): Spot => {
      const t = (i + 1) / pieces
      return straySpot([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], wobble)
    })
    return inner.map((spot, i) => `Q${at(spot)} ${at(i + 1 < inner.length ? middle(spot, inner[i + 1]) : to)}`).join('')
  }
  const trace = (spots: readonly Spot[], isClosed: boolean, wobble: number) => {
    const corners = spots.map((spot) => straySpot(spot, wobble * 0.6))
    const rest = isClosed ? [...corners.slice(1), corners[0]] : corners.slice(1)
    return `M${at(corners[0])}${rest.map((spot, i) => edge(corners[i], spot, wobble)).join('')}${isClosed ? 'Z' : ''}`
  }
  const attributes = ({ fill, line: stroke, width = DEFAULT_WIDTH, opacity, isLit }: Style) => [
    fill && fill !== 'none' ? ` fill="${paint(fill, isLit)}"` : '',
    stroke ? ` stroke="${paint(stroke, isLit)}"` : '',
    width === DEFAULT_WIDTH || stroke === 'none' ? '' : ` stroke-width="${width}"`,
    opacity === undefined ? '' : ` opacity="${opacity}"`,
  ].join('')
  const shape = (d: string, style: Style = {}) => `<path d="${d}"${attributes(style)}/>`
  const polygon = (spots: readonly Spot[], style: Style = {}) => shape(trace(spots, true, style.wobble ?? 1.1), style)

  return {
    line, random, tone, shape, polygon,
    polyline: (spots, style = {}) => shape(trace(spots, false, style.wobble ?? 1.1), style),
    box: (x, y, width, height, style) => polygon([[x, y], [x + width, y], [x + width, y + height], [x, y + height]], style),
    disc: (x, y, radius, style = {}) => `<circle cx="${round(x)}" cy="${round(y)}" r="${radius}"${attributes(style)}/>`,
    oval: (x, y, rx, ry, style = {}) => `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${rx}" ry="${ry}"${attributes(style)}/>`,
    wash: (x, y, width, height, fill, opacity) => shape(`M${x} ${y}h${width}v${height}h${-width}Z`, { fill, opacity, line: 'none' }),
    patch: (d, fill, opacity) => shape(d, { fill, opacity, line: 'none' }),
    clip: (d, ...parts) => {
      const id = `clip${names++}`
      return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${parts.join('')}</g>`
    },
    glow: (x, y, radius, colour, opacity) => {
      const id = `glow${names++}`
      return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset=".45" stop-color="${colour}" stop-opacity="${round(opacity * 4) === '0' ? 0 : (opacity * 0.38).toFixed(2)}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y}" r="${radius}" fill="url(#${id})" stroke="none"/>`
    },
    move: (x, y, ...parts) => `<g transform="translate(${x} ${y})">${parts.join('')}</g>`,
    place: (x, y, scale, turn, ...parts) => {
      const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale
      return `<g transform="translate(${x} ${y}) scale(${sx} ${sy}) rotate(${turn})">${parts.join('')}</g>`
    },
  }
}

/** Path data of a bumpy outline (a tree, curls, a cloud) around (x, y). */
export function traceBumps(x: number, y: number, rx: number, ry: number, bumps: number): string {
  const spots = Array.from({ length: bumps }, (_, i): Spot => {
    const angle = (Math.PI * 2 * i) / bumps - 0.3
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry]
  })
  const radius = round((Math.PI * (rx + ry)) / bumps * 0.57)
  return `M${at(spots[0])}${[...spots.slice(1), spots[0]].map((spot) => `A${radius} ${radius} 0 0 1 ${at(spot)}`).join('')}Z`
}

/** A whole SVG file around what a pen drew: `width` × `height` units, ink joined and capped round. */
export function frameSheet(width: number, height: number, line: string, ...parts: string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`
    + `<g fill="none" stroke="${line}" stroke-width="${DEFAULT_WIDTH}" stroke-linejoin="round" stroke-linecap="round">${parts.join('')}</g></svg>`
}
