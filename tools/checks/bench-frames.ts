// How the stage moves: the time between frames while people come in, the camera turns and somebody talks.
import type { Browser, Page } from '@playwright/test'
import { median, openPhone, quantile } from './bench-phone.ts'
import { address as at, after, choicesOf, lineOf, readScript, stateAt, waitForStage } from './bench-story.ts'

/** Stretches of le-groupe in which people come in, the camera turns, and everybody talks. */
const stretches = [{ from: 'cloche-1', lines: 10 }, { from: 'vu-5', lines: 10 }, { from: 'recre-1', lines: 8 }]
/** Milliseconds watched after each tap: an entrance and a turn of the camera end within. */
const watched = 1600

type Motion = 'entries' | 'camera moves' | 'talking' | 'rest of the lines'
interface Frames { renderer: string; gaps: Record<Motion, number[]> }

export async function measureFrames(browser: Browser, address: string): Promise<Frames> {
  const script = readScript()
  const gaps: Frames['gaps'] = { entries: [], 'camera moves': [], talking: [], 'rest of the lines': [] }
  const renderers = new Set<string>()
  for (const { from, lines } of stretches) {
    const page = await openPhone(browser, watch, undefined)
    await page.goto(`${address}/${at(from)}`)
    await waitForStage(page)
    let state = stateAt(script, from)
    for (let read = 0; read < lines; read++) {
      const [choice] = choicesOf(script, state)
      state = after(script, state, choice)
      const { enter, exit, camera, kind } = lineOf(script, state)
      const motion: Motion = enter || exit ? 'entries' : camera ? 'camera moves' : kind === 'speech' ? 'talking' : 'rest of the lines'
      await page.locator(choice ? `[data-choice="${choice}"]` : '[data-next]').tap()
      gaps[motion].push(...await gapsOf(page))
    }
    renderers.add(await nameRenderer(page))
    await page.context().close()
  }
  return { renderer: [...renderers].join(', then '), gaps }
}

export function reportFrames({ renderer, gaps }: Frames): void {
  console.log(`\nFrames of the stage, drawn with ${renderer}`)
  for (const [motion, times] of Object.entries(gaps).filter(([, all]) => all.length)) {
    const slow = times.filter((ms) => ms > 50).length
    console.log(`${motion.padEnd(22)} median ${median(times).toFixed(0).padStart(4)} ms  95% under ${quantile(times, 0.95).toFixed(0).padStart(4)} ms  over 50 ms: ${slow} of ${times.length}`)
  }
}

function gapsOf(page: Page): Promise<number[]> {
  return page.evaluate((ms) => (window as unknown as { gapsWithin(ms: number): Promise<number[]> }).gapsWithin(ms), watched)
}

/** Runs in the page: `gapsWithin` gives the milliseconds between frames from now on, for a while. */
function watch(): void {
  const gapsWithin = (ms: number): Promise<number[]> => new Promise((answer) => {
    const gaps: number[] = []
    let last = 0
    const begin = performance.now()
    const frame = (now: number): void => {
      if (last) gaps.push(now - last)
      last = now
      if (now - begin < ms) requestAnimationFrame(frame)
      else answer(gaps)
    }
    requestAnimationFrame(frame)
  })
  Object.assign(window, { gapsWithin })
}

/** What draws: the engine on a canvas, or still pictures. A build of before may draw with WebGL. */
function nameRenderer(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-host canvas')
    const isStill = document.querySelector('[data-renderer=still]') ?? performance.getEntriesByType('resource').some(({ name }) => name.includes('still-stage'))
    if (isStill) return 'still pictures (the moving ones were too slow)'
    if (canvas?.getContext('2d')) return 'a 2D canvas, without graphics processor'
    const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return gl ? `WebGL on ${String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))}` : 'nothing'
  })
}
