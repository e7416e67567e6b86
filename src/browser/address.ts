// The address bar. Nothing here adds to the history: after a quick exit, Back must not lead into the game again.
import { bareAddress, isSession } from './form.ts'
import type { Scope } from './scope.ts'

export interface Address {
  /** What follows `#`, with its leading slash: `/scene/le-groupe`. */
  hash: string
  query: URLSearchParams
}

/** A language that was asked and is not kept yet stands in the query again, after a reload too. */
export function readAddress(): Address {
  const query = new URLSearchParams(location.search)
  const { lang } = (history.state ?? {}) as { lang?: string }
  if (lang && !query.has('lang')) query.set('lang', lang)
  return { hash: location.hash.replace(/^#/, '') || '/', query }
}

/** Replaces the address without a new history entry; drops the query, which has been used (but not a session, which lasts). `lang`: asked, and not kept yet. */
export function replaceAddress(hash: string, lang?: string): void {
  history.replaceState(lang ? { lang } : null, '', `${bareAddress()}#${hash}`)
}

/** Calls `heard` when somebody edits the address or follows a plain link to `#…`. */
export function onAddress(scope: Scope, heard: (address: Address) => void): void {
  scope.listen(window, 'hashchange', () => heard(readAddress()))
}

/** Makes plain links of the game (`#…`, `?lang=…`) take the place of the present address: a link of its own would add to the history. */
export function replaceOnLinks(scope: Scope): void {
  scope.listen(document, 'click', (event) => {
    const click = event as MouseEvent
    const link = (event.target as Element | null)?.closest?.('a:not([target])[href^="#/"], a:not([target])[href^="?"]')
    if (!link || click.defaultPrevented || click.button || click.ctrlKey || click.metaKey || click.shiftKey) return
    event.preventDefault()
    const { href } = link as HTMLAnchorElement
    location.replace(isSession() && !href.includes('session=') ? href.replace(/\?|(?=#)/, '?session=1&') : href)
  })
}
