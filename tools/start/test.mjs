// `npm test`: installs what is missing, checks everything, and closes with one line, `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installPackages } from './install.mjs'

installPackages()
const chromium = findChromium()
const reports = '.cache/test'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

/** Runs one check, its output shown. `count` reads how many tests it held; without it the check counts as one. */
function check(name, command, args, count) {
  console.log(`\n— ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } })
  const counted = count?.()
  const ok = status === 0
  passed += counted?.passed ?? (ok ? 1 : 0)
  failed += counted?.failed ?? (ok ? 0 : 1)
  if (counted && !ok && counted.failed === 0) failed += 1
  console.log(`  ${ok ? 'ok' : 'FAILED'} — ${name}, ${Math.round((Date.now() - started) / 1000)} s`)
  return ok
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

const isBuilt = check('art, sound and engine', 'npm', ['run', '--silent', 'assets'])
check('types', 'npm', ['run', '--silent', 'check:types'])
check('lint', 'npx', ['eslint', '.'])
check('content and locales', 'npm', ['run', '--silent', 'check:content'])
check('rules, rooms and tools', 'npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/unit.json`], countVitest)
if (isBuilt && check('production build', 'npx', ['vite', 'build', '--logLevel', 'warn'])) {
  check('nothing that old browsers ignore', 'npm', ['run', '--silent', 'check:floor'])
  check('sizes', 'npm', ['run', '--silent', 'check:sizes'])
  check('old browsers', 'npm', ['run', '--silent', 'browsers', '--', '109', '92', '83', '--few'])
  check('play in a browser', 'npx', ['playwright', 'test'], countPlaywright)
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
