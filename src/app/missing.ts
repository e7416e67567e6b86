// What could not be had: loads the page again where that helps, else says what is true. It never asks twice by itself.
import type { Screen } from '../page/model.ts'
import { hashOf, readRoute, type Route } from './routes.ts'

type Problem = Extract<Screen, { name: 'problem' }>

export interface Missing {
  /** A file that can't be had while the host answers belongs to a version that is gone: the page loads again, once. Else a problem is shown, with a way to try again. */
  report(wanted: Route, error: unknown): Promise<void>
  /** Asked by a person: with a fresh page when the host answers, since browsers remember what failed; else once more. */
  tryAgain(): Promise<void>
}

export interface MissingOptions {
  /** Whether the host answers now. */
  isReached: () => Promise<boolean>
  /** Loads the page again in its place, then opens what `routeOf` reads; nothing of a reading is lost. */
  loadAgain: (then: string) => void
  /** What the page was loaded again for, if it was. */
  loadedFor?: string
}

interface Game {
  /** Writes what waits; false when something is held in memory alone: it would be lost with the page. */
  flush: () => Promise<boolean>
  problem: () => Problem | undefined
  show: (problem: Problem) => void
  enter: (route: Route) => Promise<void>
  /** Begins something; tells whether it is still what the person wants. */
  begin: () => () => boolean
}

export function createMissing({ isReached, loadAgain, loadedFor }: MissingOptions, game: Game): Missing {
  return {
    async report(wanted, error) {
      const isWanted = game.begin()
      console.error(error)
      const again = askFor(wanted)
      const [isThere, isWritten] = await Promise.all([isReached(), game.flush()])
      if (!isWanted()) return
      if (isThere && isWritten && again !== loadedFor) loadAgain(again)
      else game.show({ name: 'problem', what: isThere ? 'cannot-load' : game.problem()?.again === again ? 'still-no-network' : 'no-network', again })
    },
    async tryAgain() {
      const again = game.problem()?.again
      if (again === undefined) return
      const [isThere, isWritten] = await Promise.all([isReached(), game.flush()])
      if (isThere && isWritten) loadAgain(again)
      else await game.enter(routeOf(again))
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
