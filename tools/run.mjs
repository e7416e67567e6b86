// Runs a TypeScript tool with Vite's own loader: `node tools/run.mjs tools/art/build.ts [arguments]`. No other runner is needed.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
if (!file) {
  console.error('Usage: node tools/run.mjs FILE.ts [arguments]')
  process.exit(2)
}
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
const code = await module.main(args)
process.exitCode = typeof code === 'number' ? code : 0
