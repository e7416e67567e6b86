// What a tab holds after one scene and after six played in a row: heap, nodes that nobody sees any more, pictures, sounds, and the whole process.
import { readFileSync } from 'node:fs'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { openPhone } from './bench-phone.ts'

const scenes = ['le-groupe', 'la-photo', 'sur-le-chemin', 'le-chantage', 'faux-compte', 'un-ami-trop-gentil']
const aims = { growth: 1.1, peak: 0.7 }
const MB = 1024 * 1024

interface Memory {
  scene: string
  /** JavaScript's own, after a collection; bytes. */
  heap: number
  /** Elements and texts alive, and those of them that are in no page. */
  nodes: number
  detached: number
  listeners: number
  /** Pixels that pictures and canvases hold once decoded, four bytes each; bytes. */
  pictures: number
  /** Decoded sounds; bytes. */
  sounds: number
  /** The tab's process, and the most it held during the scene; bytes. NaN where the system does not say. */
  process: number
  peak: number
}

/** The scenes that this build has, played one after the other in one tab. */
export async function measureMemory(browser: Browser, address: string): Promise<Memory[]> {
  const page = await openPhone(browser, watch, undefined)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await client.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  const pid = await processOf(browser, page)
  const all: Memory[] = []
  await page.goto(`${address}/`)
  for (const scene of scenes) {
    let peak = 0
    const watching = setInterval(() => { peak = Math.max(peak, residentOf(pid)) }, 250)
    const isPlayed = await playThrough(page, scene).finally(() => clearInterval(watching))
    if (isPlayed) all.push({ scene, ...await look(client, page), process: residentOf(pid), peak: peak || NaN })
  }
  await page.context().close()
  return all
}

export function reportMemory(all: Memory[]): void {
  const mb = (bytes: number) => `${(bytes / MB).toFixed(1)} MB`.padStart(10)
  console.log('\nOne tab, scenes played in a row; after each, with all garbage collected')
  for (const one of all) {
    console.log(`${one.scene.padEnd(20)} heap${mb(one.heap)}  nodes ${one.nodes} (${one.detached} detached)  listeners ${one.listeners}  pictures${mb(one.pictures)}  sounds${mb(one.sounds)}  process${mb(one.process)}, at most${mb(one.peak)}`)
  }
  const [first, last] = [all[0]!, all.at(-1)!]
  console.log(`After ${all.length} scenes beside one: heap ${(last.heap / first.heap).toFixed(2)}×, process ${(last.process / first.process).toFixed(2)}× (aim ${aims.growth}×)`)
}

/** The most that the first scene needed, by the other build's. */
export function compareMemory([ours, theirs]: Memory[][]): void {
  const [mine, other] = [ours![0]!, theirs![0]!]
  console.log(`\nThis build beside the other, in ${mine.scene}: process at most ${(mine.peak / other.peak).toFixed(2)}× (aim ${aims.peak}×), pictures ${(mine.pictures / other.pictures).toFixed(2)}×, heap ${(mine.heap / other.heap).toFixed(2)}×`)
}

/** False when the build has no such scene. Choices are taken by turns, lines as fast as the page takes taps. */
async function playThrough(page: Page, scene: string): Promise<boolean> {
  await page.evaluate((id) => { location.hash = `#/scene/${id}` }, scene)
  const start = page.locator('main.notice .seat .button.main').first()
  if (!await start.waitFor({ timeout: 8000 }).then(() => true, () => false)) return false
  await start.click()
  await page.waitForSelector('main.play', { timeout: 30_000 })
  await page.evaluate(() => (window as unknown as { playOn(): Promise<void> }).playOn())
  return true
}

async function look(client: CDPSession, page: Page): Promise<Omit<Memory, 'scene' | 'process' | 'peak'>> {
  await page.waitForTimeout(1500)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  const { attached, pictures, sounds } = await page.evaluate(() => (window as unknown as { held(): { attached: number; pictures: number; sounds: number } }).held())
  return { heap: usedSize, nodes, detached: Math.max(0, nodes - attached), listeners: jsEventListeners, pictures, sounds }
}

/** Runs in the page: `playOn` goes to the end of a scene; `held` sums what is decoded. */
function watch(): void {
  const pictures = new Set<WeakRef<{ width: number; height: number }>>()
  const sounds = new Set<WeakRef<AudioBuffer>>()
  const { createElement } = Document.prototype
  Document.prototype.createElement = function (this: Document, ...given: [string]) {
    const made = (createElement as (...all: unknown[]) => HTMLElement).apply(this, given)
    if (made instanceof HTMLCanvasElement) pictures.add(new WeakRef(made))
    return made
  } as typeof createElement
  const decode = window.createImageBitmap
  window.createImageBitmap = (async (...given: unknown[]) => {
    const made = await (decode as (...all: unknown[]) => Promise<ImageBitmap>)(...given)
    pictures.add(new WeakRef(made))
    return made
  }) as typeof decode
  const RealImage = window.Image
  window.Image = class extends RealImage {
    constructor(...given: [number?, number?]) {
      super(...given)
      pictures.add(new WeakRef(this))
    }
  }
  const { decodeAudioData } = BaseAudioContext.prototype
  BaseAudioContext.prototype.decodeAudioData = function (this: BaseAudioContext, data: ArrayBuffer, done?: DecodeSuccessCallback | null, failed?: DecodeErrorCallback | null) {
    return decodeAudioData.call(this, data, (buffer) => { sounds.add(new WeakRef(buffer)); done?.(buffer) }, failed)
  }
  const held = () => ({
    attached: document.getElementsByTagName('*').length,
    pictures: [...pictures].reduce((sum, one) => { const picture = one.deref(); return sum + (picture ? picture.width * picture.height * 4 : 0) }, 0),
    sounds: [...sounds].reduce((sum, one) => { const sound = one.deref(); return sum + (sound ? sound.length * sound.numberOfChannels * 4 : 0) }, 0),
  })
  const playOn = async () => {
    const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
    for (let turn = 0, idle = 0; idle < 40 && document.querySelector('main.play'); turn += 1) {
      const wanted = document.querySelector<HTMLElement>('[data-send]:not([data-rest])')
        ?? [...document.querySelectorAll<HTMLElement>('[data-choice]:not([data-rest])')].find((_, index, all) => index === turn % all.length)
        ?? document.querySelector<HTMLElement>('[data-next]:not([data-rest])')
      idle = wanted ? 0 : idle + 1
      wanted?.click()
      await wait(wanted ? 160 : 100)
    }
  }
  Object.assign(window, { playOn, held })
}

/** The number of the process that draws the page; undefined when the browser does not say. */
async function processOf(browser: Browser, page: Page): Promise<number | undefined> {
  await page.goto('about:blank')
  const client = await browser.newBrowserCDPSession()
  const { processInfo } = await client.send('SystemInfo.getProcessInfo')
  await client.detach()
  return processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.id - a.id)[0]?.id
}

/** Bytes that a process holds for itself alone, as Linux counts them; NaN elsewhere. */
function residentOf(pid: number | undefined): number {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/RssAnon:\s+(\d+)/.exec(text)![1]) * 1024
  } catch {
    return NaN
  }
}
