// Reads the Open Peeps drawings out of their npm package as plain lists of paths. It must never draw nor colour anything.
import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** One path. `fill` is a colour, 'none', or a slot to colour later: '@skin', '@top', '@pants', '@outline'… */
export interface Path {
  d: string
  fill?: string
  rule?: 'evenodd' | 'nonzero'
  stroke?: string
  strokeWidth?: number
}

export type PieceGroup = 'standing' | 'sitting' | 'bust' | 'head' | 'face' | 'beard' | 'accessory'

export type Pieces = Record<PieceGroup, Record<string, Path[]>>

export const packageFolder = 'node_modules/@opeepsfun/open-peeps'

const folders: Record<PieceGroup, string> = {
  standing: 'body/standing',
  sitting: 'body/sitting',
  bust: 'body/effigy',
  head: 'head',
  face: 'face',
  beard: 'beard',
  accessory: 'accessory',
}

/** Every drawing of the package, by group and name (about 170, a few tens of milliseconds). */
export function readPieces(root = packageFolder): Pieces {
  const pieces = {} as Pieces
  for (const [group, folder] of Object.entries(folders) as [PieceGroup, string][]) {
    const base = resolve(root, 'build', folder)
    const names = readdirSync(base).filter((file) => file.endsWith('.js') && file !== 'index.js')
    pieces[group] = Object.fromEntries(names.map((file) => [file.slice(0, -3), readPiece(resolve(base, file))]))
  }
  return pieces
}

// The package's files are React components compiled to ES modules: each is called once with a stand-in for React that notes the paths.
function readPiece(file: string): Path[] {
  const paths: Path[] = []
  const react = {
    Fragment: 'fragment',
    createElement(tag: unknown, attributes: Record<string, unknown> | null) {
      if (tag === 'path' && attributes) paths.push(toPath(attributes))
      return null
    },
  }
  const source = readFileSync(file, 'utf8')
    .replace(/^import .*$/gm, '')
    .replace(/^export var /gm, 'var ')
    .replace(/^export default (\w+);?/m, 'return $1;')
    .replace(/^export .*$/gm, '')
  const component = new Function('React', source)(react) as (props: unknown) => unknown
  component(slots)
  return paths
}

// Asked for `skinColor`, answers '@skin'.
const slots = new Proxy({}, {
  get: (_, key) => (typeof key === 'string' ? '@' + key.replace(/Color$/, '') : undefined),
})

function toPath(attributes: Record<string, unknown>): Path {
  const text = (name: string) => (typeof attributes[name] === 'string' ? (attributes[name] as string) : undefined)
  const width = attributes.strokeWidth ?? attributes['stroke-width']
  return {
    d: text('d') ?? '',
    fill: text('fill'),
    rule: (text('fillRule') ?? text('fill-rule')) as Path['rule'],
    stroke: text('stroke'),
    strokeWidth: width === undefined ? undefined : Number(width),
  }
}
