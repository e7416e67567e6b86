// How a driven browser is spoken to: the commands of the W3C WebDriver standard that are needed here, over whatever it listens to.
import { createServer } from 'node:net'
import { wait } from './browser.ts'

export type Command = 'Navigate' | 'SwitchToFrame' | 'ExecuteScript' | 'PerformActions' | 'TakeScreenshot'

export interface Wire {
  /** Starts anew, as somebody who was never here; gives the browser's version. */
  begin(): Promise<string>
  call(name: Command, body: object): Promise<unknown>
  close(): Promise<void>
}

/** What it gives, tried for some seconds: a program that was just started does not listen yet. */
export async function untilReady<Found>(what: () => Promise<Found>): Promise<Found> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await what()
    } catch (error) {
      if (tried > 60) throw error
      await wait(250)
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
