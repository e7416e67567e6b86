// The colours of the places, and what each hour makes of them. No shape is drawn here.
import type { Light } from '../../../src/story/vocabulary.ts'

/** Colours as they look by day. */
export const colours = {
  wall: '#f7ead3', wallShade: '#efdcbf', wallLine: '#cdb892', cream: '#fffaf0', white: '#fffdf6', rose: '#f7e0d3',
  dado: '#9cc6ba', dadoDark: '#7fb0a5', floor: '#e6bd97', floorLine: '#cfa07a', sand: '#efd9b4', sandLine: '#d8b98c',
  board: '#4c7d6c', boardLight: '#5b8d7b', chalk: '#f4f1e4',
  wood: '#bd8250', woodLight: '#e4b57c', woodMid: '#d29e62', woodDark: '#96653f', metal: '#8d94a5', iron: '#5f5a76',
  sky: '#cdeaf0', cloud: '#ffffff', sun: '#fff1c2', far: '#dcc3c8', city: '#eec39b', city2: '#e2aa85', window: '#bd7f5d',
  plaster: '#f6e3c6', plasterShade: '#e9cda6', palm: '#7fb07f', leaf: '#8cb985', leafDark: '#6a9c70', trunk: '#a67a56', orange: '#f0984a',
  blue: '#74adbf', blueLight: '#8dc0ce', blueDark: '#5b94a8', teal: '#4f9d92', saffron: '#f2b84b', brass: '#e3a94d', red: '#d4665a', brick: '#cf7a56',
  rug: '#c9665c', rugDark: '#a94e4c', lilac: '#b9aee0', lilacDark: '#9c8fce', pink: '#f3c3c3', paper: '#fffaf0', paperLine: '#dccbb0',
  shadow: '#3a2a55', cat: '#e9a65c', catDark: '#c57f3c', glass: '#dff0f2', lamp: '#ffdf9a', moon: '#ffe9b0',
} as const

export interface Palette {
  light: Light
  /** Ink of this hour. */
  line: string
  tone(colour: string): string
  /** Colour of a window with somebody at home. */
  pane: string
  /** Bed linen, which keeps its light when everything else darkens. */
  linen: string
  /** How strongly lamps shine, 0 to 1. */
  lampOpacity: number
  /** Flat bands of sky, from the top down. */
  sky: readonly string[]
}

type Rgb = [number, number, number]
const read = (colour: string): Rgb => [1, 3, 5].map((i) => parseInt(colour.slice(i, i + 2), 16)) as Rgb
const write = (rgb: Rgb) => `#${rgb.map((v) => Math.round(Math.min(255, Math.max(0, v))).toString(16).padStart(2, '0')).join('')}`

/** `colour` seen through a `filter` of light, then faded towards `air` (`share` 0 to 1). */
export function grade(colour: string, filter: string, air: string, share: number): string {
  const [f, a] = [read(filter), read(air)]
  return write(read(colour).map((v, i) => ((v * f[i]) / 255) * (1 - share) + a[i] * share) as Rgb)
}

const palettes: Record<Light, Palette> = {
  day: {
    light: 'day', line: '#5b4556', tone: (c) => c, pane: '#bd7f5d', linen: '#fffdf6', lampOpacity: 0,
    sky: ['#cdeaf0', '#d6eef1', '#e3f2ef'],
  },
  evening: {
    light: 'evening', line: '#5a3d55', tone: (c) => grade(c, '#ffe4cb', '#d39ab4', 0.14), pane: '#ffd98a', linen: '#fdeedd', lampOpacity: 0.5,
    sky: ['#c9a5c9', '#e8b0b4', '#f7c3a0', '#fbd9a0', '#fde8b8'],
  },
  night: {
    light: 'night', line: '#2a2140', tone: (c) => grade(c, '#8883c2', '#3d376c', 0.3), pane: '#f3c869', linen: '#bdb4e2', lampOpacity: 0.62,
    sky: ['#1e2148', '#262a57', '#313466'],
  },
}

/** The palette of an hour. */
export function choosePalette(light: Light): Palette {
  return palettes[light]
}
