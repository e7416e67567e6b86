// A browser driven over a wire: WPE, WebKitGTK, Firefox. The game stands in a frame of the wanted size: WPE refuses another size of window, Firefox a narrow one.
import { writeFileSync } from 'node:fs'
import type { Browser } from './browser.ts'
import type { Wire } from './wire.ts'

/** A page that holds nothing but a frame; the server must give it. */
export const framePath = '/frame.html'
export const framePage = '<!doctype html><body style="margin:0;overflow:hidden"><iframe style="border:0;transform-origin:0 0"></iframe>'

export async function openFramed(wire: Wire): Promise<Browser> {
  let isOpen = false
  let wanted = [360, 740]
  let scale = 1
  let version = await wire.begin().catch(async (error: unknown) => {
    await wire.close()
    throw error
  })

  /** The frame gets that size; a larger one than the window is drawn smaller, and presses are brought to scale. */
  async function size(width: number, height: number): Promise<void> {
    wanted = [width, height]
    if (isOpen) await outside(async () => { scale = await run(resize, wanted) as number })
  }

  async function run<Given>(what: (given: Given) => unknown, given: Given): Promise<unknown> {
    const text = await wire.call('ExecuteScript', { script: `return JSON.stringify((${what})(${JSON.stringify(given)})) || 'null'`, args: [] })
    return JSON.parse(text as string)
  }

  async function outside(what: () => Promise<unknown>): Promise<void> {
    await wire.call('SwitchToFrame', { id: null })
    await what()
    await wire.call('SwitchToFrame', { id: 0 })
  }

  return {
    get version() { return version },
    async open(address, isNew = false) {
      if (isNew) version = await wire.begin()
      await wire.call('Navigate', { url: new URL(framePath, address).href })
      scale = await run(resize, wanted) as number
      await run(load, address)
      await wire.call('SwitchToFrame', { id: 0 })
      isOpen = true
    },
    async visit(address) {
      version = await wire.begin()
      isOpen = false
      await wire.call('Navigate', { url: address })
    },
    run: run as Browser['run'],
    size,
    press: (x, y) => outside(() => wire.call('PerformActions', { actions: [{ type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions: [
      { type: 'pointerMove', duration: 0, x: Math.round(x * scale), y: Math.round(y * scale) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
    ] }] })),
    picture: async (path) => writeFileSync(path, Buffer.from(await wire.call('TakeScreenshot', {}) as string, 'base64')),
    errors: () => [],
    close: () => wire.close(),
  }
}

function resize([width, height]: number[]): number {
  const frame = document.querySelector('iframe')!
  const scale = Math.min(1, innerWidth / width!, innerHeight / height!)
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
  frame.style.transform = `scale(${scale})`
  return scale
}

function load(address: string): void {
  document.querySelector('iframe')!.src = address
}
