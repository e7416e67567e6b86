// Joins the kernel, the doors, the page and the companions: a screen of the open door, and what surrounds every screen.
import type { FrameActions, Page, ProblemScreen } from '../page/model.ts'
import type { Language, Settings } from '../progress/settings.ts'
import type { Companions } from './companions.ts'
import { createDoors, type DoorModule } from './doors.ts'
import { createKernel } from './kernel.ts'
import { createMissing, type MissingOptions } from './missing.ts'
import { createPreferences, type Preferences } from './preferences.ts'
import type { Route } from './route.ts'
import { doorOf, hashOf, home, levelOf } from './routes.ts'
import type { World } from './world.ts'

/** What the game needs besides what its doors do; given by start.ts, faked in tests. */
export interface GameOptions extends Omit<World, 'preferences' | 'hide'>, MissingOptions {
  companions: Companions
  page: () => Page
  /** The doors that came with the game. */
  here: Record<string, DoorModule>
  wantsLessMotion: () => boolean
  setAddress: (hash: string) => void
  markRoot: (settings: Settings, still: boolean) => void
  /** Told when a person comes to the title: nothing is under way there. */
  titleShown: () => void
}

export interface Game {
  actions: FrameActions
  /** Goes where an address asks. */
  follow(route: Route, asked?: Language | 'unknown'): Promise<void>
  show(): void
  /** The device's wish for motion has changed. */
  motionChanged(): void
  stageDraws(): void
  renew: Preferences['renew']
  notice(quiet: string): void
  /** Fetches the doors of these routes before they are asked for; rejects when they can't be had now. */
  prepare(...routes: Route[]): Promise<void>
}

export function createGame(options: GameOptions): Game {
  const { journal, companions, page } = options
  let hidden = false
  let stage = false

  const missing = createMissing(options, () => journal.flush())
  /** What can be tried again now. */
  let again: string | undefined

  const kernel = createKernel({
    home, levelOf, missing: missing.report,
    open(route, port) {
      const name = doorOf(route)
      return name === undefined ? undefined : open(name, port)
    },
    arrived(route) {
      options.setAddress(hashOf(route))
      if (route.name === home.name) options.titleShown()
    },
    draw({ screen, view, actions: own, quiet, illustration }) {
      again = view ? undefined : (screen as ProblemScreen).again
      const settings = preferences.settings()
      const still = preferences.isStill()
      options.markRoot(settings, still)
      page().show({ screen, view, actions: { ...own, ...actions }, settings, saved: journal.isKept(), still, hidden, stage, quiet })
      if (!illustration) return
      companions.show(illustration.view)
      companions.load()
      if (illustration.ahead) companions.prepare(illustration.ahead)
    },
  })
  const preferences = createPreferences({ ...options, port: kernel, goHome: () => kernel.go(home) })
  const open = createDoors({ ...options, preferences, hide: (next) => actions.hide(next) }, options.here)

  const actions: FrameActions = {
    go: (where) => void (where === 'back' ? kernel.back() : kernel.go({ name: where } as Route)),
    tryAgain: () => void (again !== undefined && missing.tryAgain(again).then((isLoading) => (isLoading ? undefined : kernel.retry()))),
    hide(next) {
      if (next) companions.pause()
      else companions.resume()
      hidden = next
      kernel.show()
    },
    leave: () => options.leave(preferences.settings().language),
    touched: () => companions.touched(),
    hear: companions.play,
  }

  return {
    actions,
    async follow(route, asked) {
      const isSpoken = !asked || asked === 'unknown' || asked === preferences.settings().language || await preferences.speak(asked)
      await kernel.go(route)
      if (asked === 'unknown') kernel.notice('language-unknown')
      if (!isSpoken) kernel.notice('language-missing')
    },
    show: kernel.show,
    motionChanged() {
      companions.setMotion(!preferences.isStill())
      kernel.show()
    },
    stageDraws() {
      stage = true
      kernel.show()
    },
    renew: preferences.renew,
    notice: kernel.notice,
    async prepare(...routes) {
      await Promise.all(routes.map(async (route) => (await open(doorOf(route)!, kernel)).prepare?.()))
    },
  }
}
