// The keyboard of the play screen: Space and Enter go on, 1 to 4 choose, L reads back. Never steals a key from a button, a link or a dialog.
import type { View } from '../../story/view.ts'

export interface KeyActions {
  next(): void
  choose(id: string): void
  log(): void
}

const ownKeys = 'button, a, input, select, textarea, summary'

/** Listens on the document; returns the remover. */
export function listenToKeys(viewNow: () => View, actions: KeyActions): () => void {
  function heard(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return
    if (document.querySelector('dialog[open], .cover')) return
    const view = viewNow()
    const target = event.target as Element | null
    if (event.key === 'Enter' || event.key === ' ') {
      if (target?.closest?.(ownKeys) || view.choices.length || view.activity) return
      event.preventDefault()
      actions.next()
    } else if (/^[1-4]$/.test(event.key)) {
      const choice = view.choices[Number(event.key) - 1]
      if (choice) actions.choose(choice.id)
    } else if (event.code === 'KeyL' || event.key === 'l') {
      actions.log()
    }
  }
  document.addEventListener('keydown', heard)
  return () => document.removeEventListener('keydown', heard)
}

/** A tap on the stage, the panel or the phone goes on; a tap on something of its own doesn't. */
export function isTapToGoOn(event: Event): boolean {
  const target = event.target as Element
  return !target.closest(`${ownKeys}, dialog`)
}
