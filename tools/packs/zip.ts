// Zip files that are the same, byte for byte, whenever and wherever they are made. Names are ASCII: platforms lose files whose names are not.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'

/** Packing these again gains nothing. */
const alreadySmall = new Set(['.webp', '.png', '.ogg', '.mp3', '.woff2'])
/** The first day that a zip file can tell, in whatever time zone: the format holds the local clock. */
const firstDay = new Date(1980, 0, 1)

export type Files = Map<string, Uint8Array>

/** Throws at a name that some systems would lose. */
export function zipOf(files: Files): Uint8Array {
  const odd = [...files.keys()].filter((name) => !/^\.?[\w-][\w.@~-]*(\/\.?[\w-][\w.@~-]*)*$/.test(name))
  if (odd.length) throw new Error(`A package holds names that some systems lose: ${odd.join(', ')}`)
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => [name, [content, { level: alreadySmall.has(extname(name)) ? 0 : 9, mtime: firstDay, os: 3, attrs: 0o644 << 16 }]] as const)
  return zipSync(Object.fromEntries(entries) as unknown as Zippable)
}

/** Every file under a folder, by its path there; the build's own list of itself is left out. */
export function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1).replaceAll('\\', '/'))
  return new Map(names.filter((name) => !name.startsWith('.vite/')).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]))
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
