// A Chromium driven by Playwright. Below Chrome 105 its locators fail (checkVisibility), so only pages, scripts and the mouse are used.
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import type { Browser } from './browser.ts'

/** Milliseconds that a browser may take to answer. */
const patience = 8000

export async function openChromium(program: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-gl=swiftshader'], timeout: 30_000 })
  let viewport = { width: 360, height: 740 }
  let context: BrowserContext | undefined
  let page: Page | undefined
  let met: string[] = []
  const here = () => page!

  async function begin(): Promise<void> {
    await context?.close()
    context = await browser.newContext({ viewport, serviceWorkers: 'block' })
    page = await context.newPage()
    page.on('pageerror', (error) => met.push(error.message))
  }

  async function open(address: string, isNew = false): Promise<void> {
    if (isNew || !page) await begin()
    await here().goto(address, { waitUntil: 'commit' })
  }

  return {
    version: browser.version(),
    open,
    visit: (address) => open(address, true),
    // Playwright's own serialiser wants newer methods than an old page has: values travel as JSON.
    run: async (what, given) => JSON.parse(await soon(here().evaluate(`JSON.stringify((${what})(${JSON.stringify(given)})) || 'null'`))),
    async size(width, height) {
      viewport = { width, height }
      await page?.setViewportSize(viewport)
    },
    press: (x, y) => soon(here().mouse.click(x, y)),
    picture: async (path) => void await soon(here().screenshot({ path })),
    errors() {
      const told = met
      met = []
      return told
    },
    close: () => soon(browser.close()),
  }
}

/** An old browser can lose a question that is asked while a page comes: it is never answered, and must not keep the others waiting. */
function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error(`no answer within ${patience / 1000} s`)), patience) })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
