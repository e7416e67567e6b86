// Builds vendor/phaser-stage.mjs, the slice of Phaser named in slice.cjs, without what left-out.ts empties. Skipped when nothing it depends on has changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'vite'
import { leftOut } from './left-out.ts'

export const slicePath = 'tools/phaser/slice.cjs'
export const builtPath = 'vendor/phaser-stage.mjs'
/** Gzipped bytes the slice may weigh. */
export const budget = 64 * 1024

/** Phaser's own switches; its source asks `typeof NAME`, which a bundler can only settle if told. */
const switches = { CANVAS_RENDERER: true, WEBGL_RENDERER: false, WEBGL_DEBUG: false, FEATURE_SOUND: false, EXPERIMENTAL: false }

function settlePhaser(): Plugin {
  const names = Object.keys(switches).join('|')
  const unused = new Set(Object.keys(leftOut))
  return {
    name: 'settle-phaser',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('/phaser/src/')[1]?.split('?')[0]
      if (path === undefined) return
      unused.delete(path)
      const replaced = leftOut[path] ?? code
        .replace(/\bglobal\.Phaser\b/g, 'globalThis.Phaser')
        .replace(new RegExp(`typeof (${names})\\b`, 'g'), (_, name: string) => String(switches[name as keyof typeof switches]))
      return { code: replaced, map: null }
    },
    buildEnd(error) {
      if (!error && unused.size) this.error(`phaser: nothing asks for ${[...unused].join(', ')} any more; take it out of tools/phaser/left-out.ts`)
    },
  }
}

/** A line that changes whenever the built file would. */
function stamp(): string {
  const hash = createHash('sha256')
  for (const file of [slicePath, 'tools/phaser/build.ts', 'tools/phaser/left-out.ts', 'node_modules/phaser/package.json', 'node_modules/vite/package.json']) {
    hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds the slice unless it is up to date. Returns 1 when it weighs more than the budget. */
export async function main(args: string[] = []): Promise<number> {
  const wanted = stamp()
  const stampPath = `${builtPath}.stamp`
  const isFresh = existsSync(builtPath) && existsSync(stampPath) && readFileSync(stampPath, 'utf8') === wanted
  if (isFresh && !args.includes('--force')) return 0
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [settlePhaser()],
    build: {
      outDir: 'vendor',
      emptyOutDir: false,
      minify: true,
      target: ['chrome80', 'firefox78', 'safari14'],
      lib: { entry: resolve(slicePath), formats: ['es'], fileName: () => 'phaser-stage.mjs' },
    },
  })
  const size = gzipSync(readFileSync(builtPath), { level: 9 }).length
  console.log(`phaser: ${builtPath} ${(size / 1024).toFixed(1)} KB gzipped`)
  if (size > budget) {
    console.error(`phaser: more than ${budget / 1024} KB; remove parts from ${slicePath}`)
    return 1
  }
  writeFileSync(stampPath, wanted)
  return 0
}
