// `npm run pack:openings [-- Firefox WPE …]`: what the packages weigh, and how long until the title of the one file can be used, against the served build, in turns on this machine, in every engine that is here. It judges nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { wait } from '../browsers/browser.ts'
import { engines } from '../browsers/engines.ts'
import { serve } from '../checks/serve.ts'
import { openBare } from './bare-chromium.ts'

const turns = 9
/** As a slow telephone or an old school's computer. */
const slowness = [1, 4]
const packages = ['a-voix-haute.html', 'a-voix-haute-site.zip', 'a-voix-haute-scorm-fr.zip', 'a-voix-haute-scorm-ar.zip']

/** Notes when the bar of the game itself, which listens, takes the place of the static one. Before the policy of the page, which allows no script of others. */
const note = `<script>new MutationObserver(function(_, watch){if(!document.querySelector('[data-part=safety] button'))return;watch.disconnect();requestAnimationFrame(function(){setTimeout(function(){window.usable=performance.now()})})}).observe(document,{childList:true,subtree:true})</script>`
const usable = 'window.usable || 0'

function noted(file: string): string {
  return readFileSync(file, 'utf8').replace(/<head>/, `<head>${note}`)
}

/** Milliseconds from asking for the page to a title that answers. A fresh profile each time: nothing is held yet. */
type Open = (address: string) => Promise<number>

async function compare(name: string, open: Open, addresses: Record<'served' | 'file', string>, most: number): Promise<void> {
  const times = { served: [] as number[], file: [] as number[] }
  for (let turn = 0; turn < most; turn += 1) for (const one of ['served', 'file'] as const) times[one].push(await open(addresses[one]))
  const median = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1]!
  const [served, file] = [median(times.served), median(times.file)]
  console.log(`${name.padEnd(18)} served ${served.toFixed(0)} ms, one file ${file.toFixed(0)} ms, ratio ${(file / served).toFixed(2)} (medians of ${most}, in turns)`)
}

export async function main(asked: readonly string[]): Promise<number> {
  for (const file of packages.map((name) => `packs/${name}`).filter((file) => existsSync(file))) console.log(`${file.padEnd(34)} ${(statSync(file).size / 1e6).toFixed(1)} MB`)
  const port = Number(process.env.PLAY_PORT ?? 4198)
  const folder = mkdtempSync(join(tmpdir(), 'openings-'))
  const server = await serve('dist', port, { '/noted.html': noted('dist/index.html') })
  writeFileSync(join(folder, 'a-voix-haute.html'), noted('packs/a-voix-haute.html'))
  const addresses = { served: `http://127.0.0.1:${port}/noted.html`, file: pathToFileURL(join(folder, 'a-voix-haute.html')).href }
  const isAsked = (name: string) => !asked.length || asked.some((one) => name.toLowerCase().includes(one.toLowerCase()))
  if (isAsked('Chromium')) {
    const browser = await openBare(process.env.CHROMIUM ?? '/usr/bin/chromium')
    for (const rate of slowness) await compare(`Chromium, CPU ×${rate}`, async (address) => await browser.ask(address, rate, usable) as number, addresses, turns)
    browser.close()
  }
  for (const { name, isBelow, start } of engines) {
    if (!isAsked(name) || isBelow) continue
    const driven = await start()
    if ('missing' in driven) {
      console.log(`${name.padEnd(18)} SKIPPED: ${driven.missing}`)
      continue
    }
    await compare(name, async (address) => {
      await driven.visit(address)
      for (let tries = 0; tries < 600; tries += 1) {
        const time = await driven.run(() => (window as unknown as { usable?: number }).usable ?? 0, undefined as never)
        if (time) return time
        await wait(50)
      }
      throw new Error(`${name} never opened ${address}.`)
    }, addresses, 5).catch((error: unknown) => console.log(`${name.padEnd(18)} ${String(error)}`))
    await driven.close()
  }
  server.close()
  rmSync(folder, { recursive: true, force: true })
  return 0
}
