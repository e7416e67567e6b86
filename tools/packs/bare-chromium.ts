// A Chromium that nobody listens to: spoken to over its pipe, in the few words that opening a page needs. What Playwright asks to be told of requests makes the browser read a large page twice.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

export interface Bare {
  /** Opens an address in a window of somebody who was never here, on a device so many times slower, and asks of it until it says something. */
  ask(address: string, rate: number, question: string): Promise<unknown>
  close(): void
}

interface Answer { id?: number; result?: unknown; error?: { message: string } }

export async function openBare(program: string): Promise<Bare> {
  const profile = mkdtempSync(join(tmpdir(), 'bare-'))
  const browser = spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--window-size=360,740', `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] })
  const [, , , said, heard] = browser.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, (answer: Answer) => void>()
  let number = 0
  let text = ''
  heard.setEncoding('utf8').on('data', (more: string) => {
    const messages = (text + more).split('\0')
    text = messages.pop()!
    for (const one of messages.map((message) => JSON.parse(message) as Answer)) if (one.id) waiting.get(one.id)?.(one)
  })

  function call<Found>(method: string, params: object = {}, sessionId?: string): Promise<Found> {
    number += 1
    said.write(`${JSON.stringify({ id: number, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => waiting.set(number, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result as Found))))
  }

  return {
    async ask(address, rate, question) {
      const { browserContextId } = await call<{ browserContextId: string }>('Target.createBrowserContext')
      const { targetId } = await call<{ targetId: string }>('Target.createTarget', { url: 'about:blank', browserContextId, width: 360, height: 740 })
      const { sessionId } = await call<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
      await call('Emulation.setCPUThrottlingRate', { rate }, sessionId)
      await call('Page.navigate', { url: address }, sessionId)
      for (let tries = 0; tries < 300; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        const { result } = await call<{ result: { value?: unknown } }>('Runtime.evaluate', { expression: question, returnByValue: true }, sessionId)
        if (!result.value) continue
        await call('Target.disposeBrowserContext', { browserContextId })
        return result.value
      }
      throw new Error(`${address} never answered.`)
    },
    close() {
      browser.kill('SIGKILL')
      browser.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 10 }))
    },
  }
}
