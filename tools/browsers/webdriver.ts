// A browser driven by the W3C WebDriver protocol: WPE, WebKitGTK, Firefox. A few calls over HTTP; no client library is needed for them.
// The game stands in a frame of the wanted size: WPE refuses another size of window, Firefox a narrow one.
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { wait, type Browser } from './browser.ts'

interface Options { driver: string; args: (port: number) => string[]; capabilities: Record<string, unknown> }

/** A page that holds nothing but a frame; the server must give it. */
export const framePath = '/frame.html'
export const framePage = '<!doctype html><body style="margin:0;overflow:hidden"><iframe style="border:0;transform-origin:0 0"></iframe>'

export async function openWebDriver({ driver, args, capabilities }: Options): Promise<Browser> {
  const port = await freePort()
  const program = spawn(driver, args(port), { stdio: 'ignore', detached: true })
  const stop = () => { try { process.kill(-program.pid!) } catch { /* It is gone. */ } }
  let session = ''
  let version = ''
  let isOpen = false
  let wanted = [360, 740]
  let scale = 1

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { 'content-type': 'application/json' } })
    const { value } = await answer.json() as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`)
    return value
  }

  async function begin(): Promise<void> {
    if (session) await call('DELETE', session)
    const made = await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }) as { sessionId: string; capabilities: { browserVersion: string } }
    session = `/session/${made.sessionId}`
    version = made.capabilities.browserVersion
    isOpen = false
  }

  /** The frame gets that size; a larger one than the window is drawn smaller, and presses are brought to scale. */
  async function size(width: number, height: number): Promise<void> {
    wanted = [width, height]
    if (!isOpen) return
    await call('POST', `${session}/frame`, { id: null })
    scale = await run(resize, wanted) as number
    await call('POST', `${session}/frame`, { id: 0 })
  }

  async function run<Given>(what: (given: Given) => unknown, given: Given): Promise<unknown> {
    const text = await call('POST', `${session}/execute/sync`, { script: `return JSON.stringify((${what})(${JSON.stringify(given)})) || 'null'`, args: [] })
    return JSON.parse(text as string)
  }

  try {
    for (let tried = 0; ; tried += 1) {
      try {
        await begin()
        break
      } catch (error) {
        if (tried > 20) throw error
        await wait(250)
      }
    }
  } catch (error) {
    stop()
    throw error
  }

  return {
    get version() { return version },
    async open(address, isNew = false) {
      if (isNew) await begin()
      await call('POST', `${session}/url`, { url: new URL(framePath, address).href })
      scale = await run(resize, wanted) as number
      await run(load, address)
      await call('POST', `${session}/frame`, { id: 0 })
      isOpen = true
    },
    run: run as Browser['run'],
    size,
    async press(x, y) {
      await call('POST', `${session}/frame`, { id: null })
      await call('POST', `${session}/actions`, { actions: [{ type: 'pointer', id: 'hand', parameters: { pointerType: 'mouse' }, actions: [
        { type: 'pointerMove', duration: 0, x: Math.round(x * scale), y: Math.round(y * scale) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
      ] }] })
      await call('POST', `${session}/frame`, { id: 0 })
    },
    picture: async (path) => writeFileSync(path, Buffer.from(await call('GET', `${session}/screenshot`) as string, 'base64')),
    errors: () => [],
    async close() {
      await call('DELETE', session).catch(() => undefined)
      stop()
    },
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
