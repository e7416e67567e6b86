// `npm test`: installs what is missing, checks everything, and closes with one line, `N passed, N failed`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installPackages } from './install.mjs'

installPackages()
const chromium = findChromium()
const reports = '.cache/test'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

/** Runs one check; its output is shown when it ends, so that two that run at once do not mix. `count` reads how many tests it held; without it the check counts as one. */
async function check(name, command, args, count) {
  const started = Date.now()
  const { status, output } = await run(command, args)
  const counted = count?.()
  const ok = status === 0
  passed += counted?.passed ?? (ok ? 1 : 0)
  failed += counted?.failed ?? (ok ? 0 : 1)
  if (counted && !ok && counted.failed === 0) failed += 1
  console.log(`\n— ${name}\n${output.trimEnd()}\n  ${ok ? 'ok' : 'FAILED'} — ${name}, ${Math.round((Date.now() - started) / 1000)} s`)
  return ok
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHROMIUM: chromium } })
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (status) => resolve({ status, output: Buffer.concat(parts).toString() }))
  })
}

/** Runs checks one after the other. */
async function inTurn(...checks) {
  for (const one of checks) await one()
}

function countVitest() {
  const file = `${reports}/unit.json`
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: numPassedTests, failed: numFailedTests }
}

function countPlaywright() {
  const file = `${reports}/play.json`
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

const npm = (name, ...args) => check(named[name], 'npm', ['run', '--silent', name, ...args])
const named = {
  assets: 'art, sound and engine',
  'check:types': 'types',
  'check:content': 'content and locales',
  'check:floor': 'nothing that old browsers ignore',
  'check:sizes': 'sizes',
  browsers: 'old browsers',
}

// Two at once fill two cores; what measures nothing but itself stands beside what waits.
const hasAssets = await npm('assets')
const [isBuilt] = await Promise.all([
  hasAssets && check('production build', 'npx', ['vite', 'build', '--logLevel', 'warn']),
  inTurn(
    () => npm('check:types'),
    () => check('lint', 'npx', ['eslint', '.']),
    () => npm('check:content'),
  ),
])
await Promise.all([
  check('rules, rooms and tools', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`], countVitest),
  isBuilt && inTurn(() => npm('check:floor'), () => npm('check:sizes')),
])
// Old browsers that play beside others stop drawing.
if (isBuilt) await npm('browsers', '--', '109', '92', '83', '--few')
if (isBuilt) await check('play in a browser', 'npx', ['playwright', 'test'], countPlaywright)

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
