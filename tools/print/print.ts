// `npm run build:print`: the sheets of the class door as PDF files, in both languages, through an installed Chromium, each with a page of HTML beside it: a PDF is paper, the page is for reading and searching.
import { chromium, type Page } from '@playwright/test'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheets, type SheetId } from '../../src/page/class/model.ts'
import { planIds } from '../../src/content/classroom.ts'
import { serve } from '../checks/serve.ts'
import { lostIn, textOf } from './search.ts'
import { indexOf, twinOf, type Entry } from './twin.ts'

const port = 4196
const folder = 'packs/print'
const programs = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
/** Sheets that name a story. */
const ofStory: readonly SheetId[] = ['session', 'guide', 'norm', 'work', 'certificate']

/** `file`: without its ending. */
export interface Printed { file: string; address: string }

/** Every file, and where the game shows what is in it. */
export function filesOf(scenes: readonly string[], languages: readonly string[] = ['fr', 'ar']): Printed[] {
  const at = (language: string, sheet: SheetId, scene: string, plan: string) => `/?lang=${language}#/class/print/${sheet}/${scene}/${plan}`
  return languages.flatMap((language) => [
    ...sheets.filter((sheet) => !ofStory.includes(sheet)).map((sheet) => ({ file: `${language}/${sheet}`, address: at(language, sheet, scenes[0]!, 'p55') })),
    ...scenes.flatMap((scene) => ofStory.flatMap((sheet) => (sheet === 'session' ? planIds : ['p55'] as const).map((plan) => ({
      file: `${language}/${scene}/${sheet}${sheet === 'session' ? `-${plan}` : ''}`, address: at(language, sheet, scene, plan),
    })))),
  ])
}

/** One sheet, once its letters have come and its pages are shared out. */
export async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.paper').first().waitFor()
  await page.locator('.paper-measure').waitFor({ state: 'detached' })
}

/** In the page: what it says, and whether any of it is cut off. */
function lookAtSheet() {
  const { lang: language, dir: direction } = document.documentElement
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const papers = [...document.querySelectorAll('.paper')]
  const boxes = papers.flatMap((paper) => [paper, ...paper.querySelectorAll('.paper-body, .piece')])
  return {
    language, direction, list: document.querySelector('.sheet-links')?.getAttribute('aria-label') ?? '',
    // At the foot of every sheet: its name, and its story.
    title: text('.paper-foot span'),
    papers: papers.length,
    parts: papers.flatMap((paper) => { const pieces = [...paper.querySelectorAll('.piece')]; return (pieces.length ? pieces : [paper.querySelector('.paper-body')!]).map((one) => one.innerHTML) }),
    cut: boxes.filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1).map((box) => box.textContent!.slice(0, 40)),
  }
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
    const entries: Entry[] = []
    const faults: string[] = []
    for (const { file, address } of filesOf(scenes)) {
      const path = join(folder, file)
      mkdirSync(join(path, '..'), { recursive: true })
      await page.goto('about:blank')
      await openSheet(page, `http://127.0.0.1:${port}${address}`)
      const { cut, papers, ...twin } = await page.evaluate(lookAtSheet)
      const pdf = await page.pdf({ path: `${path}.pdf`, preferCSSPageSize: true, printBackground: true, tagged: true })
      const printed = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
      faults.push(...cut.map((text) => `${file}: cut at "${text}"`), ...(printed === papers ? [] : [`${file}: ${papers} sheets on screen, ${printed} on paper`]))
      const text = twin.language === 'ar' ? textOf(`${path}.pdf`) : undefined
      if (text !== undefined) faults.push(...lostIn(twin.parts, text).map((word) => `${file}: « ${word} » can't be found in the PDF`))
      writeFileSync(`${path}.html`, twinOf(twin))
      entries.push({ ...twin, file })
    }
    writeFileSync(join(folder, 'index.html'), indexOf(entries))
    for (const fault of faults) console.error(`not whole  ${fault}`)
    console.log(`${entries.length} sheets in ${folder}/, each as PDF and as HTML; index.html lists them.`)
    return faults.length ? 1 : 0
  } finally {
    await browser.close()
    server.close()
  }
}
