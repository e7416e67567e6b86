// Firefox, spoken to as its own driver does: Marionette, frames of `LENGTH:[kind, number, name, value]` over TCP
// (https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html). Each beginning is a new program with a new profile.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, untilReady, type Wire } from './wire.ts'

/** Without these a driven Firefox allows a file of the disk more than a person's does. */
const wishes = { 'remote.prefs.recommended': false, 'browser.shell.checkDefaultBrowser': false, 'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.reportingpolicy.firstRun': false, 'app.update.disabledForTesting': true, 'browser.startup.homepage_override.mstone': 'ignore' }

export function marionette(binary: string): Wire {
  let program: ChildProcess | undefined
  let profile = ''
  let line: ReturnType<typeof speak> | undefined

  function stop(): void {
    line?.hangUp()
    try { process.kill(-program!.pid!, 'SIGKILL') } catch { /* It is gone, or never was. */ }
    if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }

  return {
    async begin() {
      stop()
      const port = await freePort()
      profile = mkdtempSync(join(tmpdir(), 'a-voix-haute-firefox-'))
      writeFileSync(join(profile, 'user.js'), Object.entries({ ...wishes, 'marionette.port': port }).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''))
      program = spawn(binary, ['-marionette', '-headless', '-no-remote', '-profile', profile], { stdio: 'ignore', detached: true })
      line = speak(await untilReady(() => reach(port)))
      const made = await line.call('WebDriver:NewSession', {}) as { capabilities: { browserVersion: string } }
      return made.capabilities.browserVersion
    },
    async call(name, body) {
      const answer = await line!.call(`WebDriver:${name}`, body) as { value?: unknown } | null
      return answer && 'value' in answer ? answer.value : answer
    },
    close: async () => stop(),
  }
}

function reach(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** One who asks at a time; the first message is Firefox's greeting. */
function speak(socket: Socket) {
  let heard = Buffer.alloc(0)
  let number = 0
  const waiting = new Map<number, (answer: [error: { message: string } | null, value: unknown]) => void>()
  socket.on('error', () => undefined)
  socket.on('close', () => waiting.forEach((answer) => answer([{ message: 'Firefox closed the connection' }, null])))
  socket.on('data', (more) => {
    heard = Buffer.concat([heard, more])
    for (;;) {
      const colon = heard.indexOf(':')
      const end = colon + 1 + Number(heard.subarray(0, Math.max(0, colon)))
      if (colon < 0 || heard.length < end) return
      const message = JSON.parse(heard.subarray(colon + 1, end).toString()) as [1, number, { message: string } | null, unknown] | object
      heard = heard.subarray(end)
      if (!Array.isArray(message)) continue
      waiting.get(message[1] as number)?.([message[2] as { message: string } | null, message[3]])
      waiting.delete(message[1] as number)
    }
  })
  return {
    call: (name: string, body: object) => new Promise<unknown>((resolve, reject) => {
      const asked = JSON.stringify([0, number += 1, name, body])
      waiting.set(number, ([error, value]) => error ? reject(new Error(error.message)) : resolve(value))
      socket.write(`${Buffer.byteLength(asked)}:${asked}`)
    }),
    hangUp: () => socket.destroy(),
  }
}
