// What the production build holds: its manifest, and how much a set of files weighs on the wire.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Chunk {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}

export type Manifest = Record<string, Chunk>

const dist = 'dist'
const alreadySmall = new Set(['.webp', '.png', '.ogg', '.mp3', '.woff2'])

export function readManifest(): Manifest {
  const file = join(dist, '.vite/manifest.json')
  if (!existsSync(file)) throw new Error('No build found in dist/. Run "npm run build" first.')
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest
}

/** Bytes on the wire: gzipped for text, as they are for files that are already packed. */
export function weight(path: string): number {
  return alreadySmall.has(extname(path)) ? statSync(path).size : gzipSync(readFileSync(path)).length
}

/** Every file that must arrive for these chunks to run: their static imports and styles, not what they load later. */
export function filesFor(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>()
  const waiting = [...keys]
  const seen = new Set<string>()
  while (waiting.length) {
    const key = waiting.pop()!
    if (seen.has(key)) continue
    seen.add(key)
    const chunk = manifest[key]
    if (!chunk) throw new Error(`The build has no chunk "${key}".`)
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(join(dist, file))
    waiting.push(...(chunk.imports ?? []))
  }
  return files
}

/** The chunk whose key holds `part`; throws when there is not exactly one. */
export function chunkNamed(manifest: Manifest, part: string): string {
  const found = Object.keys(manifest).filter((key) => key.includes(part))
  if (found.length !== 1) throw new Error(`Expected one chunk named like "${part}", found ${found.length}: ${found.join(', ')}`)
  return found[0]!
}

export function weightOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + weight(file), 0)
}
