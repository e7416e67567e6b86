// Leaves at once: the page is blanked, then replaced by a neutral site. It does not erase the browser's history, and says so elsewhere.
import type { Scope } from './scope.ts'

const presses = 3
const withinMs = 1500
const neutralSite = { fr: 'https://fr.wikipedia.org/wiki/Maroc', ar: 'https://ar.wikipedia.org/wiki/المغرب' }

/**
 * Blanks the page and goes to a neutral site in the language given. Inside another site's page it is that page which must go; where the
 * browser forbids it, the frame stays blank and #cannot-leave says, a moment later, what is left to do.
 */
export function leaveAtOnce(language: 'fr' | 'ar'): void {
  const { documentElement: root } = document
  const left = root.querySelector(`#cannot-leave [lang=${language}]`)
  document.title = '…'
  root.style.background = '#fff'
  document.body?.remove()
  if (window.top === window) return location.replace(neutralSite[language])
  // Nothing of the game goes on behind a blank frame: neither sound nor keys.
  window.dispatchEvent(new Event('pagehide'))
  window.addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true })
  root.append(document.createElement('body'))
  if (left) document.body.append(left)
  try {
    window.top!.location.replace(neutralSite[language])
  } catch {
    // Forbidden by the page around: the sentence stays.
  }
}

/** Shift pressed and let go alone, three times in a row, calls `leave`: not Shift that types, nor Shift with Alt or Ctrl, which changes keyboards. Escape would stop the loading of the next page: https://designnotes.blog.gov.uk */
export function onTripleShift(scope: Scope, leave: () => void): void {
  let times: number[] = []
  let isAlone = false
  const forget = () => {
    times = []
    isAlone = false
  }
  function heard(event: Event): void {
    const key = event as KeyboardEvent
    if (key.key !== 'Shift' || key.altKey || key.ctrlKey || key.metaKey || key.getModifierState('AltGraph')) return forget()
    if (key.repeat) return
    if (key.type === 'keydown') {
      isAlone = true
      return
    }
    if (!isAlone) return
    isAlone = false
    times = [...times.filter((one) => key.timeStamp - one < withinMs), key.timeStamp]
    if (times.length >= presses) leave()
  }
  for (const type of ['keydown', 'keyup']) scope.listen(window, type, heard, { capture: true })
  scope.listen(window, 'pointerdown', forget, { capture: true })
}
