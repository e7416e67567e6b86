// The address bar. Nothing here adds to the history: after a quick exit, Back must not lead into the game again.
import type { Scope } from './scope.ts'

export interface Address {
  /** What follows `#`, with its leading slash: `/scene/le-groupe`. */
  hash: string
  query: URLSearchParams
}

export function readAddress(): Address {
  return { hash: location.hash.replace(/^#/, '') || '/', query: new URLSearchParams(location.search) }
}

/** Replaces the address without a new history entry; drops the query, which has been used. */
export function replaceAddress(hash: string): void {
  history.replaceState(null, '', `${location.pathname}#${hash}`)
}

/** Calls `heard` when somebody edits the address or follows a plain link to `#…`. */
export function onAddress(scope: Scope, heard: (address: Address) => void): void {
  scope.listen(window, 'hashchange', () => heard(readAddress()))
}

/** Makes plain links of the game (`#…`, `?lang=…`) take the place of the present address: a link of its own would add to the history. */
export function replaceOnLinks(scope: Scope): void {
  scope.listen(document, 'click', (event) => {
    const click = event as MouseEvent
    const link = (event.target as Element | null)?.closest?.('a[href^="#/"], a[href^="?"]')
    if (!link || click.defaultPrevented || click.button || click.ctrlKey || click.metaKey || click.shiftKey) return
    event.preventDefault()
    location.replace((link as HTMLAnchorElement).href)
  })
}
