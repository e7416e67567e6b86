// The first script: makes leaving possible at once, then brings the game to the page that is already there.
import { fetchAhead } from './app/ahead.ts'
import { leaveAtOnce, onTripleShift } from './browser/quick-exit.ts'
import { createScope } from './browser/scope.ts'

const scope = createScope()
onTripleShift(scope, () => leaveAtOnce(document.documentElement.lang === 'ar' ? 'ar' : 'fr'))

const starting = import('./app/start.ts')
fetchAhead(document.documentElement)

starting
  .then(({ start }) => start(document.getElementById('game')!, scope))
  .catch((error: unknown) => {
    console.error(error)
    document.getElementById('cannot-start')?.removeAttribute('hidden')
  })
