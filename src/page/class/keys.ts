// The keys of a presenter's remote, in either window: on, back, nothing on screen; and at the console, which branch. Never steals a key from a field or a dialog.

export interface RemoteKeys {
  next(): void
  previous(): void
  blank?(): void
  notes?(): void
  /** `index`: from 0. */
  pick?(index: number): void
}

const fields = 'input, select, textarea, [contenteditable]'
/** Where a page down means something: elsewhere, a field in which one typed last does not stop the remote. */
const paged = 'select, [contenteditable]'

/** A remote sends the same keys in every language: right is on. Returns the remover. */
export function listenToRemote(keys: () => RemoteKeys): () => void {
  function heard(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    const kept = event.key.startsWith('Page') ? paged : fields
    if ((event.target as Element | null)?.closest?.(kept) || document.querySelector('dialog[open], .cover')) return
    const act = actOf(event, keys())
    if (!act) return
    event.preventDefault()
    // A key held down is one press: nobody reads ten lines at once.
    if (!event.repeat) act()
  }
  document.addEventListener('keydown', heard)
  return () => document.removeEventListener('keydown', heard)
}

function actOf({ key, code, shiftKey }: KeyboardEvent, { next, previous, blank, notes, pick }: RemoteKeys): (() => void) | undefined {
  if (key === 'PageDown' || key === 'ArrowRight') return next
  if (key === 'PageUp' || key === 'ArrowLeft') return previous
  if (key === '.' || key === 'b' || key === 'B') return blank
  if (key === 'n' || key === 'N') return notes
  // Of the row above the letters, whatever signs the language gives it.
  if (pick && !shiftKey && /^(Digit|Numpad)[1-6]$/.test(code)) return () => pick(Number(code.slice(-1)) - 1)
  return undefined
}
