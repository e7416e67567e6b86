// In which form the game runs: served by a host, as one file, or inside a school's platform; and whether anything may be kept.

/** The whole game is in this page: nothing can be fetched, nothing is missing. */
export const isOneFile = import.meta.env.MODE === 'single'

/** `?session=1`: for a shared computer, nothing outlives the window. It stands in the address, so that a reload asks for it again. */
export function isSession(): boolean {
  return /[?&;]session=1(?!\d)/.test(location.search)
}

/** The address of this page, without what else was asked. */
export function bareAddress(): string {
  return location.pathname + (isSession() ? '?session=1' : '')
}

/** Where a note in localStorage can be trusted: on a disk it is empty in some loads and shared with every file; a platform's is shared by pupils. */
export function mayNote(): boolean {
  return !isOneFile && import.meta.env.MODE !== 'scorm' && location.protocol.startsWith('http') && !isSession()
}

/** Where what is done here is kept, when a person must know: with the window only, or on a disk where others can read it. */
export function whereKept(): 'nowhere' | 'disk' | undefined {
  return isSession() ? 'nowhere' : location.protocol.startsWith('http') ? undefined : 'disk'
}
