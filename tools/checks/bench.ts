// `npm run bench`: a slow phone's profile. How soon things are there beside a bare page, how fast a tap is answered, how the stage moves, what a tab holds, what more scenes cost. No verdict on time.
import type { Browser } from '@playwright/test'
import { measureGrowth } from './bench-growth.ts'
import { measureFrames, reportFrames } from './bench-frames.ts'
import { compareMemory, measureMemory, reportMemory } from './bench-memory.ts'
import { compareLoading, measureLoading, reportLoading } from './bench-loading.ts'
import { openBrowser, profile } from './bench-phone.ts'
import { compareTaps, measureTaps, reportTaps } from './bench-taps.ts'
import { serve } from './serve.ts'

const port = 4198
const parts = ['loading', 'taps', 'frames', 'memory'] as const

/**
 * `npm run bench -- loading taps frames memory dist`: the parts wanted (all of them when none is named), and the folder that holds the build.
 * `growth`, when it is named: builds of 3 to 200 scenes, made here.
 * `against DIR`: another build, measured in turns with this one; ratios are this one's by the other's.
 */
export async function main(args: string[]): Promise<void> {
  const wanted = parts.filter((part) => args.includes(part))
  const isGrowthWanted = args.includes('growth')
  const against = args.includes('against') ? args[args.indexOf('against') + 1] : undefined
  const folder = args.find((arg) => arg !== 'growth' && arg !== 'against' && arg !== against && !parts.some((part) => part === arg)) ?? 'dist'
  const isWanted = (part: (typeof parts)[number]) => wanted.length ? wanted.includes(part) : !isGrowthWanted
  const folders = [folder, ...(against ? [against] : [])]
  const servers = await Promise.all(folders.map((one, index) => serve(one, port + index, { '/bare': bare }, 3 * profile.network.latency)))
  const addresses = folders.map((_, index) => `http://127.0.0.1:${port + index}`)
  const browser = await openBrowser()
  console.log(profile.name)
  const report = <Figures>(all: Figures[], one: (figures: Figures) => void, compare?: (all: Figures[]) => void): void => {
    for (const [index, figures] of all.entries()) {
      if (against) console.log(`\n— ${folders[index]}`)
      one(figures)
    }
    if (against) compare?.(all)
  }
  const eachInTurn = async <Figures>(measure: (browser: Browser, address: string) => Promise<Figures>): Promise<Figures[]> => {
    const all: Figures[] = []
    for (const address of addresses) all.push(await measure(browser, address))
    return all
  }
  try {
    if (isWanted('loading')) report(await measureLoading(browser, addresses), reportLoading, compareLoading)
    if (isWanted('taps')) report(await eachInTurn(measureTaps), reportTaps, compareTaps)
    if (isWanted('frames')) report(await eachInTurn(measureFrames), reportFrames)
    if (isGrowthWanted) await measureGrowth(browser)
    if (isWanted('memory')) report(await eachInTurn(measureMemory), reportMemory, compareMemory)
    console.log('\nGrowth over many places (objects, textures, listeners): tests/play/stage-growth.spec.ts.')
  } finally {
    await browser.close()
    for (const server of servers) server.close()
  }
}

const bare = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>.</title><h1>Bonjour</h1></html>'
