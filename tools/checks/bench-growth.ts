// What more scenes cost whoever opens the title or the map: today's project with copies of its scenes under other names, built apart.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { visit } from './bench-loading.ts'
import { median, openPhone } from './bench-phone.ts'
import { serve } from './serve.ts'

const counts = [3, 14, 50, 200]
const runs = 3
const port = 4190
/** What a build reads, but for packages and earlier builds. */
const parts = ['assets', 'class', 'licenses', 'locales', 'notebook', 'public', 'scenes', 'src', 'tools', 'index.html', 'old.html', 'LICENSE', 'LICENSE-CONTENT.md', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const links = ['node_modules', 'vendor']

/** Bytes as they travel; milliseconds from the navigation. */
interface Figures { bytes: number; title: number; map: number }

/** Builds take turns, so that a noisy machine is noisy for all. */
export async function measureGrowth(browser: Browser): Promise<void> {
  const folders = counts.map(buildWith)
  await measureFolders(browser, folders)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

async function measureFolders(browser: Browser, folders: readonly string[]): Promise<void> {
  const servers = await Promise.all(folders.map((folder, index) => serve(join(folder, 'dist'), port + index)))
  const all: Figures[][] = counts.map(() => [])
  try {
    for (let run = 0; run < runs; run++) for (const index of counts.keys()) all[index]!.push(await measure(browser, `http://127.0.0.1:${port + index}`))
  } finally {
    for (const server of servers) server.close()
  }
  report(all)
}

/** A folder that holds the project with that many scenes, built. */
function buildWith(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), `growth-${count}-`))
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true })
  for (const link of links) symlinkSync(join(process.cwd(), link), join(folder, link))
  setScenes(folder, count)
  // Content is not checked in this mode: copies are on none of the lists that the checks hold.
  const { status, stderr } = spawnSync('npx', ['vite', 'build', '--mode', 'test', '--logLevel', 'error'], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build of ${count} scenes failed.\n${stderr}`)
  return folder
}

function setScenes(folder: string, count: number): void {
  const names = readdirSync('scenes', { withFileTypes: true }).filter((one) => one.isDirectory() && one.name !== 'schema').map(({ name }) => name)
  const both = (name: string) => [join('scenes', name), join('locales/ar/scenes', name)]
  // The bench's own scene stays in the smallest.
  const first = ['le-groupe', ...names.filter((name) => name !== 'le-groupe')]
  for (const name of first.slice(count)) for (const part of both(name)) rmSync(join(folder, part), { recursive: true })
  for (let index = names.length; index < count; index++) {
    const name = names[index % names.length]!
    const copy = `${name}-${index}`
    for (const [at, part] of both(name).entries()) {
      const to = join(folder, both(copy)[at]!)
      mkdirSync(to, { recursive: true })
      cpSync(part, to, { recursive: true })
    }
    const file = join(folder, 'scenes', copy, 'scene.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(`\nid: ${name}\n`, `\nid: ${copy}\n`).replace(/\norder: \d+\n/, `\norder: ${index + 1}\n`))
  }
}

async function measure(browser: Browser, address: string): Promise<Figures> {
  const bytes = await weigh(browser, address)
  const title = await visit(browser, `${address}/`, { usable: '[data-play]' })
  const map = await visit(browser, `${address}/#/map`, { drawn: '.pin' })
  return { bytes, title: title.usable!, map: map.drawn! }
}

/** What a first visit to the title brings, until nothing more comes before a touch. */
async function weigh(browser: Browser, address: string): Promise<number> {
  const page = await openPhone(browser, () => {}, {})
  let bytes = 0
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  client.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength })
  await page.goto(`${address}/`)
  await page.waitForSelector('[data-play]')
  const usable = bytes
  await page.context().close()
  return usable
}

function report(all: Figures[][]): void {
  const of = (index: number, name: keyof Figures) => median(all[index]!.map((one) => one[name]))
  console.log(`\nMore scenes, medians of ${runs} runs (the title's bytes when it can be used)`)
  for (const [index, count] of counts.entries()) {
    const times = (name: keyof Figures) => `${(of(index, name) / of(0, name)).toFixed(2)}×`
    console.log(`${String(count).padStart(4)} scenes   title ${(of(index, 'bytes') / 1024).toFixed(1)} KB, ${Math.round(of(index, 'title'))} ms (${times('title')})   map drawn ${Math.round(of(index, 'map'))} ms (${times('map')})`)
  }
}
