// A Chromium driven by Playwright. Below Chrome 105 its locators fail (checkVisibility), so only pages, scripts and the mouse are used.
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import type { Browser } from './browser.ts'

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

  return {
    version: browser.version(),
    async open(address, isNew = false) {
      if (isNew || !page) await begin()
      await here().goto(address, { waitUntil: 'commit' })
    },
    async visit(address) {
      await begin()
      await here().goto(address, { waitUntil: 'commit' })
    },
    // Playwright's own serialiser wants newer methods than an old page has: values travel as JSON.
    run: async (what, given) => JSON.parse(await here().evaluate(`JSON.stringify((${what})(${JSON.stringify(given)})) || 'null'`)),
    async size(width, height) {
      viewport = { width, height }
      await page?.setViewportSize(viewport)
    },
    press: (x, y) => here().mouse.click(x, y),
    picture: async (path) => void await here().screenshot({ path }),
    errors() {
      const told = met
      met = []
      return told
    },
    close: () => browser.close(),
  }
}
