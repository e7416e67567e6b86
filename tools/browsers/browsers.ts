// `npm run browsers [-- Chrome WPE …] [--few]`: plays the build in the browsers that schools have, and prints one row for each. With `--few`, as
// `npm test` does, browsers share the work: each plays at one size in one language, and looks at the fullest place to choose of every second script;
// there a browser that can't be had is a failure, not a skip.
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '../checks/serve.ts'
import { engines } from './engines.ts'
import { framePage, framePath } from './framed.ts'
import { again, fullest, languages, lookAtChoices, offers, pictures, playBelow, playLines, sizes } from './reading.ts'

export async function main(args: readonly string[]): Promise<number> {
  const few = args.includes('--few')
  const named = args.filter((arg) => !arg.startsWith('--'))
  const asked = engines.filter(({ name }) => !named.length || named.some((one) => name.toLowerCase().includes(one.toLowerCase())))
  mkdirSync(pictures, { recursive: true })
  const server = await serve('dist', 0, { [framePath]: framePage })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const places = offers()
  const rows: string[] = []
  const tell = (row: string) => {
    console.log(row)
    rows.push(row)
  }
  /** Plays in one of them, the `turn`-th; false when it has faults, or must be there and is not. */
  const play = async (engine: (typeof engines)[number], turn: number): Promise<boolean> => {
    const started = Date.now()
    const browser = await engine.start()
    if ('missing' in browser) {
      tell(`${engine.name.padEnd(12)} SKIPPED: ${browser.missing}`)
      return !(few && process.platform === 'linux' && process.arch === 'x64')
    }
    const faults: string[] = []
    try {
      for (const [width, height] of sizes) {
        await browser.size(width, height)
        if (engine.isBelow) faults.push(...(await again(() => playBelow(browser, base))).map((fault) => `${width}×${height}: ${fault}`))
        else for (const language of few ? languages.filter((_, index) => index === turn % 2 && width === sizes[turn % 2]![0]) : languages) faults.push(...(await again(() => playLines(browser, base, language))).map((fault) => `25 lines, ${language} ${width}×${height}: ${fault}`))
      }
      if (!engine.isBelow) {
        for (const [index, language] of languages.entries()) {
          const some = few ? fullest(places).filter((_, place) => place % 4 === turn % 2 + 2 * index) : places
          faults.push(...await lookAtChoices(browser, base, language, some, (name) => browser.picture(`${pictures}/${engine.name.replace(' ', '-')}-${name}.png`)))
        }
      }
    } catch (error) {
      faults.push(String(error))
    } finally {
      await browser.close().catch(() => undefined)
    }
    for (const fault of faults) console.error(`${engine.name}: ${fault}`)
    const asked = engine.isBelow ? 'the page below the floor' : few ? '25 lines, the fullest place to choose of every second script' : `25 lines in fr and ar, ${places.length} places to choose in both, two sizes`
    tell(`${engine.name.padEnd(12)} ${browser.version.padEnd(16)} ${asked}: ${faults.length ? `${faults.length} FAULTS` : 'good'}, ${Math.round((Date.now() - started) / 1000)} s`)
    return !faults.length
  }
  // Two at a time: most of a browser's time is waiting. In the tests one by one: on two cores an old one may stand still beside another, its buttons never coming to rest.
  const waiting = [...asked.entries()]
  const good: boolean[] = []
  const playOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) good.push(await play(next[1], next[0]))
  }
  await Promise.all(few ? [playOn()] : [playOn(), playOn()])
  server.close()
  console.log(`\n${rows.join('\n')}`)
  return good.every(Boolean) ? 0 : 1
}
