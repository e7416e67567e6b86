// A browser behind a driver of the W3C WebDriver protocol: WPE, WebKitGTK. A few calls over HTTP; no client library is needed for them.
import { spawn } from 'node:child_process'
import { freePort, untilReady, type Wire } from './wire.ts'

interface Options { driver: string; args: (port: number) => string[]; capabilities: Record<string, unknown> }

const ways: Record<string, [method: string, path: string]> = {
  Navigate: ['POST', 'url'], SwitchToFrame: ['POST', 'frame'], ExecuteScript: ['POST', 'execute/sync'], PerformActions: ['POST', 'actions'], TakeScreenshot: ['GET', 'screenshot'],
}

export async function webDriver({ driver, args, capabilities }: Options): Promise<Wire> {
  const port = await freePort()
  const program = spawn(driver, args(port), { stdio: 'ignore', detached: true })
  let session = ''

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { 'content-type': 'application/json' } })
    const { value } = await answer.json() as { value: { error?: string; message?: string } | null }
    if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`)
    return value
  }

  return {
    async begin() {
      if (session) await call('DELETE', session)
      const made = await untilReady(() => call('POST', '', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string; capabilities: { browserVersion: string } }
      session = `/${made.sessionId}`
      return made.capabilities.browserVersion
    },
    call(name, body) {
      const [method, path] = ways[name]!
      return call(method, `${session}/${path}`, method === 'GET' ? undefined : body)
    },
    async close() {
      await call('DELETE', session).catch(() => undefined)
      try { process.kill(-program.pid!) } catch { /* It is gone. */ }
    },
  }
}
