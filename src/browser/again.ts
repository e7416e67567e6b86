// Loads the page again in its place. Browsers before 2026 remember for the life of a page that a chunk could not be had: https://github.com/whatwg/html/issues/6768
import { isOneFile } from './form.ts'

/** What was asked for when the page was loaded again, if it was: it comes after the address. */
export function askedBefore(): string | undefined {
  const state = history.state as { then?: string } | null
  return state?.then
}

/** Loads the page again where it is; `then` opens after it. Nothing is added to the history. */
export function loadAgain(then: string): void {
  history.replaceState({ ...history.state as object | null, then }, '')
  location.reload()
}

/** Whether the host answers now: neither sends one elsewhere to sign in nor gives that page, or the one of a network that wants a password, in the place of what is asked for. */
export async function isReached(later: (run: () => void, ms: number) => () => void): Promise<boolean> {
  if (isOneFile || !navigator.onLine) return false
  const tooLate = new Promise<boolean>((resolve) => later(() => resolve(false), 4000))
  // Whatever it answers; a worker only holds what is asked for in full.
  const answer = fetch('./old.js', { method: 'HEAD', cache: 'no-store', redirect: 'manual' })
    .then(({ type, ok, headers }) => type !== 'opaqueredirect' && !(ok && headers.get('content-type')?.startsWith('text/html')), () => false)
  return Promise.race([answer, tooLate])
}
