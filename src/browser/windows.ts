// The two windows of a class session. One wire holds in every engine, from a disk too, and after a reload of either: window.open and postMessage, the whole state each time.
import type { Ask, Message, Shown } from '../lesson/wire.ts'
import type { Scope } from './scope.ts'

/** Milliseconds between two knocks of the projector, and those after which the other window is held for lost. */
const beat = 1000
const patience = 4000

export interface Sealing {
  seal(token: string, message: Message): object
  unseal(token: string, data: unknown): Message | undefined
}

export interface ConsoleWire {
  /** Opens the projector's window, or brings it to the front; false when the browser forbids it. Only from a tap or a key. */
  open(address: string): boolean
  tell(): void
  leave(): void
  /** The projector knocked lately. */
  isThere(): boolean
}

/** `shown`: the whole state, asked for at each knock. `changed`: the projector came or went. */
export function openConsoleWire(scope: Scope, token: string, { seal, unseal }: Sealing, { shown, asked, changed }: { shown: () => Shown; asked: (ask: Ask) => void; changed: () => void }): ConsoleWire {
  let projector: Window | undefined
  let knocked = -Infinity
  let was = false
  const isThere = () => performance.now() - knocked < patience
  const post = (message: Message) => projector?.postMessage(seal(token, message), '*')
  const look = () => {
    if (was !== isThere()) changed()
    was = isThere()
  }
  scope.listen(window, 'message', (event) => {
    const { data, source } = event as MessageEvent
    const message = unseal(token, data)
    if (!message || source === window || (!source && !isFarewell(message))) return
    if (source && (message.what === 'knock' || message.what === 'ask')) {
      // After a reload of this window, only a knock tells where the other is.
      projector = source as Window
      knocked = performance.now()
    }
    if (message.what === 'knock') {
      post({ what: 'shown', shown: shown() })
      look()
    }
    if (message.what === 'ask') asked(message.ask)
  })
  every(scope, beat, look)
  onLeft(scope, () => post({ what: 'leave' }))
  return {
    open(address) {
      const opened = window.open(address, `avh-${token}`, 'popup,width=1280,height=720')
      projector = opened ?? projector
      opened?.focus()
      return Boolean(opened)
    },
    tell: () => post({ what: 'shown', shown: shown() }),
    leave: () => post({ what: 'leave' }),
    isThere,
  }
}

export interface ProjectorWire {
  ask(ask: Ask): void
  /** Opened by a console: without one, nothing can come. */
  hasConsole: boolean
}

export function openProjectorWire(scope: Scope, token: string, { seal, unseal }: Sealing, { heard, left, lost }: { heard: (shown: Shown) => void; left: () => void; lost: (isLost: boolean) => void }): ProjectorWire {
  const opener = window.opener as Window | null
  let last = performance.now()
  let isLost = false
  const tellLost = (next: boolean) => {
    if (isLost !== next) lost(next)
    isLost = next
  }
  const knock = () => {
    try {
      opener?.postMessage(seal(token, { what: 'knock' }), '*')
    } catch {
      // Its window is gone.
    }
    tellLost(performance.now() - last > patience)
  }
  scope.listen(window, 'message', (event) => {
    const { data, source } = event as MessageEvent
    const message = unseal(token, data)
    if (!message || (source !== opener && (source || !isFarewell(message)))) return
    last = performance.now()
    tellLost(false)
    if (message.what === 'shown') heard(message.shown)
    if (message.what === 'leave') left()
  })
  knock()
  every(scope, beat, knock)
  onLeft(scope, () => opener?.postMessage(seal(token, { what: 'ask', ask: 'leave' }), '*'))
  return { ask: (ask) => opener?.postMessage(seal(token, { what: 'ask', ask }), '*'), hasConsole: Boolean(opener) }
}

/** The address of another place of this very page, a file too. */
export function addressOf(hash: string): string {
  return `${location.href.replace(/[?#].*$/s, '')}#${hash}`
}

/** The same, where another device can open it: not from a disk, nor from this very machine, nor inside a platform's page. */
export function sharedAddressOf(hash: string): string | undefined {
  const isOwn = !/^https?:$/.test(location.protocol) || /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)
  return isOwn || window.parent !== window ? undefined : addressOf(hash)
}

/** Fills the screen, or gives it back. From a disk, only the window that is tapped may ask. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  else document.documentElement.requestFullscreen?.().catch(() => undefined)
}

/** A small fact of this window that a reload keeps: nothing is written on the device. */
export function noteInWindow(key: string, value: unknown): void {
  history.replaceState({ ...(history.state as object | null), [key]: value }, '')
}

export function notedInWindow(key: string): unknown {
  return (history.state as Record<string, unknown> | null)?.[key]
}

/** Runs again and again until the scope is disposed. */
export function every(scope: Scope, ms: number, run: () => void): void {
  scope.later(() => {
    run()
    every(scope, ms, run)
  }, ms)
}

/** Said by a window that is going, whose place is then empty: its source is null in Chromium. */
function isFarewell({ what, ...more }: Message): boolean {
  return what === 'leave' || (what === 'ask' && 'ask' in more && more.ask === 'leave')
}

/** A page that is left at once is blanked first: a reload is not. */
function onLeft(scope: Scope, told: () => void): void {
  scope.listen(window, 'pagehide', () => { if (!document.getElementById('game')) told() })
}
