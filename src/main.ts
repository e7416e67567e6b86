// The first script: makes leaving possible at once, then brings the game to the page that is already there.
import { fetchAhead } from './app/ahead.ts'
import { leaveAtOnce, onTripleShift } from './browser/quick-exit.ts'
import { createScope } from './browser/scope.ts'

window.onerror = null
const scope = createScope()
const leave = (): void => leaveAtOnce(document.documentElement.lang === 'ar' ? 'ar' : 'fr')
onTripleShift(scope, leave)
// Until the game has come, leaving is a plain link: it must not lead back in either.
scope.listen(document, 'click', (event) => {
  if (!(event.target as Element).closest?.('a.leave')) return
  event.preventDefault()
  leave()
})

// What a scene needs is asked for before the game is made ready: both are on their way at once.
fetchAhead(document.documentElement)
  .then(() => import('./app/start.ts'))
  .then(({ start }) => start(document.getElementById('game')!, scope))
  .finally(() => { delete document.documentElement.dataset.scene })
  .catch((error: unknown) => {
    console.error(error)
    document.querySelector('[data-part=screen] main')?.remove()
    // A file of a version that is gone: the page of today's version asks for others.
    const state = history.state as { then?: string } | null
    if (navigator.onLine && state?.then === undefined) {
      history.replaceState({ ...state, then: '' }, '')
      location.reload()
      return
    }
    document.getElementById('cannot-start')?.removeAttribute('hidden')
  })
