// `npm run build:print`: the sheets of the class door as PDF files, in both languages, through an installed Chromium. They are paper: to be read or searched, the game shows the same sheets.
import { chromium, type Page } from '@playwright/test'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sheets, type SheetId } from '../../src/page/class/model.ts'
import { planIds } from '../../src/content/classroom.ts'
import { serve } from '../checks/serve.ts'

const port = 4196
const folder = 'packs/print'
const programs = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
/** Sheets that name a story. */
const ofStory: readonly SheetId[] = ['session', 'guide', 'norm', 'certificate']

export interface Printed { file: string; address: string }

/** Every file, and where the game shows what is in it. */
export function filesOf(scenes: readonly string[], languages: readonly string[] = ['fr', 'ar']): Printed[] {
  const at = (language: string, sheet: SheetId, scene: string, plan: string) => `/?lang=${language}#/class/print/${sheet}/${scene}/${plan}`
  return languages.flatMap((language) => [
    ...sheets.filter((sheet) => !ofStory.includes(sheet)).map((sheet) => ({ file: `${language}/${sheet}.pdf`, address: at(language, sheet, scenes[0]!, 'p55') })),
    ...scenes.flatMap((scene) => ofStory.flatMap((sheet) => (sheet === 'session' ? planIds : ['p55'] as const).map((plan) => ({
      file: `${language}/${scene}/${sheet}${sheet === 'session' ? `-${plan}` : ''}.pdf`, address: at(language, sheet, scene, plan),
    })))),
  ])
}

/** One sheet, once its letters have come and its pages are shared out. */
export async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.paper').first().waitFor()
  await page.locator('.paper-measure').waitFor({ state: 'detached' })
}

export async function main(): Promise<number> {
  const program = programs.find((path) => path && existsSync(path))
  if (!program) {
    console.error('No Chromium found, so nothing was printed. Install Chromium or Chrome, or set CHROMIUM=/path/to/it, then run again. Each sheet can also be printed from the game itself, at #/class.')
    return 1
  }
  if (!existsSync('dist/index.html')) {
    console.error('No build found in dist/. Run "npm run build" first.')
    return 1
  }
  const scenes = readdirSync('scenes').filter((scene) => existsSync(join('scenes', scene, 'class.yaml')))
  const server = await serve('dist', port)
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, serviceWorkers: 'block' })
    const files = filesOf(scenes)
    for (const { file, address } of files) {
      const path = join(folder, file)
      mkdirSync(join(path, '..'), { recursive: true })
      await page.goto('about:blank')
      await openSheet(page, `http://127.0.0.1:${port}${address}`)
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true })
    }
    console.log(`${files.length} files in ${folder}/.`)
    return 0
  } finally {
    await browser.close()
    server.close()
  }
}
