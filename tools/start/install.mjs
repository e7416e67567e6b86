// What `npm start` and `npm test` need before anything else: the packages, and for tests a Chromium. Uses nothing but Node.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Runs a command, its output shown; ends the program when it fails. */
export function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function installPackages() {
  const mark = 'node_modules/.package-lock.json'
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  run('npm', ['ci', '--no-audit', '--no-fund'])
}

const shell = '/usr/bin/chromium-headless-shell'
const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The path of a Chromium: $CHROMIUM, or the headless shell (the same engine without a window: a third less work for the processor), on Debian as root installed when missing,
 * or a whole Chromium.
 */
export function findChromium() {
  const find = () => [process.env.CHROMIUM, shell, ...chromiums].find((path) => path && existsSync(path))
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (isDebianRoot && !process.env.CHROMIUM && !existsSync(shell)) {
    apt('update', '-qq')
    // The whole one too: old browsers of the tests need the libraries that it brings.
    const install = (...names) => apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core', ...names)
    if (!install('chromium-headless-shell')) install()
  }
  const found = find()
  if (found) return found
  console.error('No Chromium found. Install Chromium or Chrome, or set CHROMIUM=/path/to/it, then run again.')
  process.exit(1)
}

/** False when it failed. */
function apt(...args) {
  return spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}
