// The kernel: which door is open, where one is, where Back leads, what stands in the way, what is quietly said. It names no screen: doors do.
import type { ProblemScreen, ScreenModel, ScreenView } from '../page/model.ts'
import type { Door, Illustration, Port, Wish } from './door.ts'
import type { Route } from './route.ts'

/** What is to be seen now. `problem`: instead of a screen of the door. */
export interface Shown {
  screen: ScreenModel
  /** Absent for a problem: the page knows how to say it. */
  view?: ScreenView
  actions: object
  quiet: string[]
  illustration?: Illustration
}

export interface KernelOptions {
  home: Route
  /** How far over others a route is opened. */
  levelOf(route: Route): number
  /** The door where a route leads; undefined when none does. Rejects when it can't be fetched. */
  open(route: Route, port: Port): Promise<Door> | undefined
  /** Told what could not be had, and what is shown in its place already; says what to show, or nothing when the page is loaded again. Never rejects. */
  missing(route: Route, error: unknown, isWanted: () => boolean, shown?: ProblemScreen): Promise<Omit<ProblemScreen, 'name'> | undefined>
  draw(shown: Shown): void
  /** Told at every arrival. */
  arrived(route: Route): void
}

export interface Kernel extends Port {
  /** Asks again for what could not be had. */
  retry(): Promise<void>
}

export function createKernel({ home, levelOf, open, missing, draw, arrived }: KernelOptions): Kernel {
  /** Where one is, last; before it, what lies below. */
  let trail: Route[] = []
  let door: Door | undefined
  let problem: ProblemScreen | undefined
  let quiet: string[] = []
  /** The newest wish: what was asked before it and comes later is dropped. */
  let wish: Wish & { route: Route } = { route: home, isBack: false, isWanted: () => false }
  const opened = new Set<Door>()

  const here = () => trail[trail.length - 1]

  function show(): void {
    const route = here()
    if (problem) return draw({ screen: problem, actions: {}, quiet })
    if (!door || !route) return
    const screen = door.screen(route)
    draw({ screen, view: (door.views() as Record<string, ScreenView>)[screen.name], actions: door.actions, quiet, illustration: door.illustration?.(route) })
    door.shown?.(route)
  }

  function fail(what: Omit<ProblemScreen, 'name'>): void {
    problem = { name: 'problem', ...what }
    show()
  }

  function arrive(at: Door, route: Route): void {
    const level = levelOf(route)
    trail = [...trail.filter((one) => levelOf(one) < level), route]
    door = at
    problem = undefined
    quiet = []
    arrived(route)
    show()
  }

  async function ask(route: Route, isBack = false): Promise<void> {
    const mine: typeof wish = wish = { route, isBack, isWanted: () => mine === wish }
    try {
      const opening = open(route, kernel)
      if (!opening) return fail({ what: 'unknown-page', ...(route.name === 'unknown' && { detail: route.asked }) })
      const entered = await opening
      const answer = await entered.enter(route, mine)
      if (!mine.isWanted()) return
      opened.add(entered)
      if (!answer) return arrive(entered, route)
      if ('problem' in answer) return fail(answer.problem)
      if ('instead' in answer) return await ask(answer.instead)
      arrive(entered, answer.at)
      if (answer.notice) kernel.notice(answer.notice)
    } catch (error) {
      if (!mine.isWanted()) return
      const what = await missing(route, error, mine.isWanted, problem)
      if (what && mine.isWanted()) fail(what)
    }
  }

  const kernel: Kernel = {
    go: (route) => ask(route),
    back: (otherwise = home) => (trail.length > 1 ? ask(trail[trail.length - 2]!, true) : ask(otherwise)),
    retry: () => ask(wish.route, wish.isBack),
    show,
    notice(one) {
      quiet = [...new Set([...quiet, one])]
      show()
    },
    hush() {
      quiet = []
    },
    forget() {
      // What was asked for before is no longer wanted.
      wish = { ...wish }
      for (const one of opened) one.forget?.()
    },
  }
  return kernel
}
