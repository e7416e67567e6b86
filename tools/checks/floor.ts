// `npm run check:floor`: nothing in the build may be silently ignored by the oldest browsers that we serve.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { faultsOf } from './floor-rules.ts'

const dist = 'dist'
const kinds = { '.css': 'css', '.js': 'js', '.html': 'html' } as const

export async function main(): Promise<number> {
  if (!existsSync(dist)) throw new Error('No build found in dist/. Run "npm run build" first.')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) in kinds)
  const faults = files.flatMap((file) => faultsOf(readFileSync(join(dist, file), 'utf8'), kinds[extname(file) as keyof typeof kinds]).map((fault) => `${file}: ${fault}`))
  for (const fault of faults) console.error(fault)
  console.log(faults.length ? `${faults.length} things that old browsers would ignore.` : `${files.length} built files hold nothing that the oldest browsers would ignore.`)
  return faults.length ? 1 : 0
}
