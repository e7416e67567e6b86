// What the device is, wants and does: motion, network, visibility, vibration, files.
import type { Scope } from './scope.ts'

const lessMotion = '(prefers-reduced-motion: reduce)'

export function wantsLessMotion(): boolean {
  return matchMedia(lessMotion).matches
}

export function onMotionWish(scope: Scope, heard: () => void): void {
  const query = matchMedia(lessMotion)
  // Safari before 14 has only addListener; the game does not need to react live there.
  if ('addEventListener' in query) scope.listen(query, 'change', heard)
}

/** True on a metered or very slow network: heavy things wait until asked for. */
export function isNetworkPrecious(): boolean {
  const link = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection
  return Boolean(link?.saveData) || link?.effectiveType === '2g' || link?.effectiveType === 'slow-2g'
}

export function onVisibility(scope: Scope, heard: (isHidden: boolean) => void): void {
  scope.listen(document, 'visibilitychange', () => heard(document.visibilityState === 'hidden'))
  scope.listen(window, 'pagehide', () => heard(true))
}

export function vibrate(pattern: number[]): void {
  navigator.vibrate?.(pattern)
}

/** Hands a text to the person as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** The text of a file a person chose; rejects when it is larger than `most` bytes. */
export async function readFile(file: File, most = 1_000_000): Promise<string> {
  if (file.size > most) throw new Error(`The file has ${file.size} bytes, more than ${most}.`)
  return file.text()
}

/** Runs when the browser has nothing better to do, at the latest after `ms`. */
export function whenIdle(scope: Scope, run: () => void, ms = 1500): void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: ms })
    scope.add(() => cancelIdleCallback(id))
  } else {
    scope.later(run, 200)
  }
}

/** Runs when what was changed just now has been painted; in a page nobody sees, soon. */
export function afterPaint(run: () => void): void {
  if (document.hidden) setTimeout(run)
  else requestAnimationFrame(() => setTimeout(run))
}

/** Today as YYYY-MM-DD, in the device's own time zone. */
export function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

/** True from dusk to dawn, by the device's own clock. */
export function isEvening(): boolean {
  const hour = new Date().getHours()
  return hour >= 18 || hour < 7
}
