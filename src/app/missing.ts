// What could not be had: loads the page again where that helps, else says what is true. It never asks twice by itself.
import type { ProblemScreen } from '../page/model.ts'
import type { Route } from './route.ts'
import { hashOf, readRoute } from './routes.ts'

export interface Missing {
  /**
   * A file that can't be had while the host answers belongs to a version that is gone: the page loads again, once. Else what to say, with a way to try again.
   * `shown`: what stands in its place already.
   */
  report(wanted: Route, error: unknown, isWanted: () => boolean, shown?: ProblemScreen): Promise<Omit<ProblemScreen, 'name'> | undefined>
  /** Asked by a person, of what `again` names: with a fresh page when the host answers, since browsers remember what failed. False when that can't be: then it is asked for once more. */
  tryAgain(again: string): Promise<boolean>
}

export interface MissingOptions {
  /** Whether the host answers now. */
  isReached: () => Promise<boolean>
  /** Loads the page again in its place, then opens what `routeOf` reads; nothing of a reading is lost. */
  loadAgain: (then: string) => void
  /** What the page was loaded again for, if it was. */
  loadedFor?: string
}

/** `flush`: writes what waits; false when something is held in memory alone: it would be lost with the page. */
export function createMissing({ isReached, loadAgain, loadedFor }: MissingOptions, flush: () => Promise<boolean>): Missing {
  return {
    async report(wanted, error, isWanted, shown) {
      console.error(error)
      const again = askFor(wanted)
      const [isThere, isWritten] = await Promise.all([isReached(), flush()])
      if (!isWanted()) return undefined
      if (!isThere || !isWritten || again === loadedFor) return { what: isThere ? 'cannot-load' : shown?.again === again && shown.what !== 'cannot-load' ? 'still-no-network' : 'no-network', again }
      loadAgain(again)
      return undefined
    },
    async tryAgain(again) {
      const [isThere, isWritten] = await Promise.all([isReached(), flush()])
      if (isThere && isWritten) loadAgain(again)
      return isThere && isWritten
    },
  }
}

/** A hash, or a query where a seat or a line is wanted. */
function askFor(route: Route): string {
  if (route.name !== 'scene' || !(route.seat ?? route.at)) return hashOf(route)
  return `?${new URLSearchParams({ scene: route.scene, ...(route.seat && { seat: route.seat }), ...(route.at && { at: route.at }) }).toString()}`
}

export function routeOf(asked: string): Route {
  return asked.startsWith('?') ? readRoute('', new URLSearchParams(asked)) : readRoute(asked, new URLSearchParams())
}
