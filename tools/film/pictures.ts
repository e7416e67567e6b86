// The pictures of a film: the page of the game itself, without what is pressed, one picture a line.
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { formats, type Asked } from './asked.ts'
import type { Shot } from './timetable.ts'

/** Pixels of the film for one of the page. A whole number: at 1.5 one row of a page at rest differed from picture to picture (Chromium 156). */
const density = 2

/** Only what is watched; before the film its title, large. */
const look = `
  nav.safety, .film-bar, .film-news, .film-end .ways, .install { display: none !important }
  :root { --bar: 0px !important }
  *, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }
  :focus { outline: none !important; box-shadow: none !important }
  .as-title .film h1 {
    position: fixed !important; inset: 0; z-index: 99; display: grid; place-items: center; margin: 0; padding: 3rem;
    inline-size: auto !important; block-size: auto !important; clip: auto !important; clip-path: none !important; white-space: normal !important; overflow: visible !important;
    color: #fff; background: var(--dusk); font: 700 3.4rem/1.25 var(--title-font); text-align: center;
  }
`

/** Takes each shot into `folder`; returns the files in order. Rejects when the page does not come to a line. */
export async function takePictures(address: string, shots: readonly Shot[], { language, format }: Asked, folder: string, told: (done: number) => void): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none'] })
  try {
    const context = await browser.newContext({ viewport: formats[format], deviceScaleFactor: density, reducedMotion: 'reduce', serviceWorkers: 'block', bypassCSP: true })
    const page = await context.newPage()
    const network = watchNetwork(page)
    await page.goto(address)
    await page.locator('.film').waitFor()
    await page.addStyleTag({ content: look })
    const files: string[] = []
    for (const [index, { kind, at }] of shots.entries()) {
      await page.evaluate((isTitle) => { document.documentElement.classList.toggle('as-title', isTitle) }, kind === 'title')
      await turnTo(page, at, language)
      await settle(page, network)
      const file = join(folder, `${String(index).padStart(4, '0')}.png`)
      await takeStill(page, file)
      files.push(file)
      told(files.length)
    }
    return files
  } finally {
    await browser.close()
  }
}

/** By the keys of the film, a line at a time. */
async function turnTo(page: Page, at: number, language: Asked['language']): Promise<void> {
  const now = () => page.locator('.film-bar input').inputValue().then(Number)
  for (let here = await now(); here < at; here += 1) {
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight')
    await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('.film-bar input')?.value === wanted, String(here + 1))
  }
}

/** Until two pictures, one after the other, are the same to the byte: on a machine that is busy, what was at rest may still change once. Not for ever: a page that never rests makes a film all the same. */
async function takeStill(page: Page, path: string): Promise<void> {
  let before: Buffer | undefined
  for (let taken = 0; taken < 6; taken += 1) {
    const now = await page.screenshot({ path })
    if (before?.equals(now)) return
    before = now
    await page.waitForTimeout(150)
  }
}

/** Until nothing is on its way, pictures and letters are there, and the stage draws the same twice. */
async function settle(page: Page, network: { isQuiet(): boolean }): Promise<void> {
  let before = ''
  for (let looked = 0; looked < 100; looked += 1) {
    const now = await page.evaluate(async () => {
      await document.fonts.ready
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      return [...document.querySelectorAll<HTMLCanvasElement>('.stage-host canvas')].map((canvas) => canvas.toDataURL('image/webp', .3)).join()
    })
    if (now && now === before && network.isQuiet()) return
    before = now
    await page.waitForTimeout(100)
  }
  throw new Error('the stage does not come to rest')
}

function watchNetwork(page: Page): { isQuiet(): boolean } {
  let open = 0
  page.on('request', () => { open += 1 })
  page.on('requestfinished', () => { open -= 1 })
  page.on('requestfailed', () => { open -= 1 })
  return { isQuiet: () => open <= 0 }
}
