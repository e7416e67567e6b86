// `npm run bench`: a slow phone's profile. How soon things are there beside a bare page, how fast a tap is answered, how the stage moves. No verdict on time.
import { measureFrames, reportFrames } from './bench-frames.ts'
import { measureLoading, reportLoading } from './bench-loading.ts'
import { openBrowser, profile } from './bench-phone.ts'
import { measureTaps, reportTaps } from './bench-taps.ts'
import { serve } from './serve.ts'

const port = 4198
const parts = ['loading', 'taps', 'frames'] as const

/** `npm run bench -- loading taps frames dist`: the parts wanted (all of them when none is named), and the folder that holds the build. */
export async function main(args: string[]): Promise<void> {
  const wanted = parts.filter((part) => args.includes(part))
  const folder = args.find((arg) => !parts.some((part) => part === arg)) ?? 'dist'
  const isWanted = (part: (typeof parts)[number]) => !wanted.length || wanted.includes(part)
  const server = await serve(folder, port, { '/bare': bare }, 3 * profile.network.latency)
  const browser = await openBrowser()
  const address = `http://127.0.0.1:${port}`
  console.log(profile.name)
  try {
    if (isWanted('loading')) reportLoading(await measureLoading(browser, address))
    if (isWanted('taps')) reportTaps(await measureTaps(browser, address))
    if (isWanted('frames')) reportFrames(await measureFrames(browser, address))
    console.log('\nGrowth over many places (objects, textures, listeners): tests/play/stage-growth.spec.ts.')
  } finally {
    await browser.close()
    server.close()
  }
}

const bare = '<!doctype html><html lang="fr"><meta charset="utf-8"><title>.</title><h1>Bonjour</h1></html>'
