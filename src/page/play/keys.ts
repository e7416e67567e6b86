// The keyboard of the play screen: Space and Enter go on, 1 to 4 choose, L reads back. Never steals a key from a button, a link or a dialog.
import type { View } from '../../story/view.ts'

export interface KeyActions {
  next(): void
  choose(id: string): void
  log(): void
}

const ownKeys = 'button, a, input, select, textarea, summary'
const fields = 'input, select, textarea, [contenteditable]'
/** Milliseconds of silence before and after a character that stands alone: closer ones are typing or dictation (« 12 h »), not an answer. */
const silence = 350

/** Listens on the document. `areOn`: keys of one character act, unless a person switched them off (WCAG 2.1.4). Returns the remover. */
export function listenToKeys(viewNow: () => View, areOn: () => boolean, actions: KeyActions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let typed = -silence

  function heard(event: KeyboardEvent): void {
    const { key, timeStamp } = event
    clearTimeout(timer)
    const isAlone = timeStamp - typed >= silence
    if (key.length === 1 && key !== ' ') typed = timeStamp
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isElsewhere()) return
    const target = event.target as Element | null
    const view = viewNow()
    const isOn = isAlone && areOn()
    if (key === 'Enter' || (key === ' ' && isOn)) {
      if (target?.closest?.(ownKeys) || view.choices.length || view.activity) return
      event.preventDefault()
      actions.next()
    } else if (isOn && !target?.closest?.(fields)) {
      const choice = view.choices[digitOf(event) - 1]
      if (choice ? isResting() : !isL(event)) return
      timer = setTimeout(() => {
        if (isElsewhere() || viewNow().lineId !== view.lineId) return
        if (choice) actions.choose(choice.id)
        else actions.log()
      }, silence)
    }
  }
  document.addEventListener('keydown', heard)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('keydown', heard)
  }
}

/** The digit typed on any keyboard: Latin, Arabic or Persian figures, or the digit row where figures need Shift (AZERTY). */
function digitOf({ key, code, shiftKey }: KeyboardEvent): number {
  if (/^[\d٠-٩۰-۹]$/.test(key)) return key.charCodeAt(0) & 15
  return key.length === 1 && !shiftKey && code.startsWith('Digit') ? Number(code[5]) : NaN
}

/** By its letter, or by its place where letters are not Latin. */
function isL({ key, code }: KeyboardEvent): boolean {
  return key === 'l' || (code === 'KeyL' && key > 'z')
}

function isElsewhere(): boolean {
  return document.querySelector('dialog[open], .cover') !== null
}

/** What has just been shown takes no press yet. */
function isResting(): boolean {
  return document.querySelector('[data-choice][data-rest]') !== null
}

/** A tap on the stage, the panel or the phone goes on. Not one on something of its own, one that comes too soon, or one that ends a selection. */
export function isTapToGoOn({ target, currentTarget }: Event): boolean {
  return !(target as Element).closest(`${ownKeys}, dialog`) && !(currentTarget as Element).hasAttribute('data-rest') && getSelection()?.isCollapsed !== false
}
