// Leaves at once: the page is blanked, then replaced by a neutral site. It does not erase the browser's history, and says so elsewhere.
import type { Scope } from './scope.ts'

const presses = 3
const withinMs = 1500
const neutralSite = { fr: 'https://fr.wikipedia.org/wiki/Maroc', ar: 'https://ar.wikipedia.org/wiki/المغرب' }

/** Blanks the page and goes to a neutral site in the language given. */
export function leaveAtOnce(language: 'fr' | 'ar'): void {
  document.title = '…'
  document.documentElement.style.background = '#fff'
  document.body?.remove()
  location.replace(neutralSite[language])
}

/** Shift three times in a row calls `leave`. Escape would stop the loading of the next page: https://designnotes.blog.gov.uk */
export function onTripleShift(scope: Scope, leave: () => void): void {
  let times: number[] = []
  scope.listen(window, 'keydown', (event) => {
    const key = event as KeyboardEvent
    if (key.key !== 'Shift') {
      times = []
      return
    }
    if (key.repeat) return
    times = [...times.filter((one) => key.timeStamp - one < withinMs), key.timeStamp]
    if (times.length >= presses) leave()
  }, { capture: true })
}
