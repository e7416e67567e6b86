// Joins the rooms: holds what is known, changes it when a person acts, shows it again. Data flows one way: act → know → show.
import type { Actions } from '../page/model.ts'
import { isUnderWay, keepRecall, underWay } from '../progress/changes.ts'
import type { Language } from '../progress/settings.ts'
import type { SceneId, ScriptId } from '../story/script.ts'
import type { Seat } from '../story/vocabulary.ts'
import { openAside, type AsideRoute } from './asides.ts'
import { createKeeping, type Keeping } from './keeping.ts'
import { commonWords } from './library.ts'
import { createMissing } from './missing.ts'
import { hashOf, isAfterScene, isAside, type Route } from './routes.ts'
import { cardOf, exerciseOn, modelOf, partsOf, scriptIdOf, unfinished, type Known } from './screens.ts'
import type { World } from './world.ts'
import { openSession, type Opening } from './doors/story/session.ts'

export interface Game {
  actions: Actions
  /** Goes where an address asks. */
  follow(route: Route, asked?: Language | 'unknown'): Promise<void>
  show(): void
  /** The device's wish for motion has changed. */
  motionChanged(): void
  stageDraws(): void
  renew: Keeping['renew']
  notice(quiet: string): void
}

export function createGame(world: World): Game {
  const { content, library, journal, companions } = world
  let known: Omit<Known, 'save' | 'isKept' | 'content' | 'isStill' | 'isEvening' | 'today'> = {
    route: { name: 'title' }, debriefStep: 0, isFirstLine: false, isInScene: false, isHidden: false, hasStage: false, quiet: [],
  }
  /** Where Back leads, from an aside; and from an activity. */
  let before: Route = { name: 'title' }
  let origin: Route = before
  let turn = 0

  const settings = () => journal.save().settings
  const isStill = () => settings().motion === 'off' || world.wantsLessMotion()

  function show(): void {
    world.markRoot(settings(), isStill())
    const model = modelOf({ ...known, content, save: journal.save(), isKept: journal.isKept(), today: world.today(), isStill: isStill(), isEvening: world.isEvening() })
    world.page().show(model)
    const view = model.screen.name === 'play' ? model.screen.view : exerciseOn(known)?.view()
    if (view) {
      companions.show(view)
      companions.load()
      if (model.screen.name === 'play') companions.prepare(() => known.session?.ahead() ?? [])
      world.page().prepare().catch(() => undefined)
    }
  }

  function know(part: Partial<typeof known>): void {
    known = { ...known, ...part }
    show()
  }

  function go(route: Route): void {
    turn += 1
    if (!isAside(known.route)) before = known.route
    if (before.name !== 'activity') origin = before
    world.setAddress(hashOf(route))
    know({ route, problem: undefined, settingsNews: undefined, quiet: [], ...(route.name === 'debrief' && { debriefStep: 0 }) })
    if (route.name === 'title') world.titleShown()
  }

  function fail(what: 'unknown-line' | 'unknown-scene', detail: string): void {
    know({ problem: { name: 'problem', what, detail } })
  }

  const missing = createMissing(world, {
    flush: () => journal.flush(),
    problem: () => known.problem,
    show: (problem) => know({ problem }),
    enter,
    begin() {
      const mine = ++turn
      return () => mine === turn
    },
  })
  const cannotLoad = (wanted: Route) => (error: unknown): Promise<void> => missing.report(wanted, error)

  async function open(scene: SceneId, seat: Seat, opening: Opening, after: 'debrief' | 'forks' = 'debrief'): Promise<void> {
    const mine = ++turn
    const id = scriptIdOf(scene, seat)
    if (!cardOf(content, scene)?.seats.some((one) => one.seat === seat)) return fail('unknown-scene', seat === 'witness' ? scene : id)
    try {
      const script = await library.script(id)
      if (mine !== turn) return
      const opened = openSession(script, journal, world.today, opening)
      if ('unknownLine' in opened) return fail('unknown-line', opened.unknownLine)
      const { session, restarted } = opened
      known = { ...known, session, isFirstLine: opening.how === 'start', problem: undefined }
      if (session.hasEnded()) await prepareDebrief()
      go(session.hasEnded() ? { name: after } : { name: 'scene', scene })
      if (restarted) notice('restarted')
    } catch (error) {
      if (mine === turn) await cannotLoad({ name: 'scene', scene, seat, ...(opening.how === 'at' && { at: opening.line }) })(error)
    }
  }

  function prepareDebrief(): Promise<void> {
    const found = known.session ? seatsFoundIn(known.session.script.scene) : []
    return library.words([...commonWords, ...found])
  }

  function act(action: { type: 'next' } | { type: 'choose'; choice: string }): void {
    const { session } = known
    if (!session?.act(action)) return
    if (session.hasEnded()) {
      void prepareDebrief().then(() => go({ name: 'debrief' }), cannotLoad({ name: 'debrief' }))
      return
    }
    know({ isFirstLine: false, quiet: [] })
    const { effect } = session.view().cue
    if (settings().haptics && !isStill() && (effect === 'vibrate' || effect === 'message')) world.vibrate([60, 40, 60])
  }

  function notice(quiet: string): void {
    know({ quiet: [...new Set([...known.quiet, quiet])] })
  }

  /** Nothing that was under way may be kept again. */
  function forget(): void {
    turn++
    known = { ...known, session: undefined, exercise: undefined, breathing: undefined, remembered: undefined }
  }

  const keeping = createKeeping(world, {
    know, show, notice, isStill, forget, goHome: () => go({ name: 'title' }), cannotLoad: (what) => void missing.report({ name: 'settings' }, new Error(what)),
  })

  const actions: Actions = {
    next: () => act({ type: 'next' }),
    choose: (choice) => act({ type: 'choose', choice }),
    visit: (scene) => void enter({ name: 'notice', scene }),
    play: (scene, how, seat) => void open(scene, seat, { how: how === 'start' ? how : 'continue' }, how === 'forks' ? how : 'debrief'),
    remember: (scene) => void enter({ name: 'remember', scene }),
    skipScene: () => void enter({ name: 'map' }),
    rewind(_script, path) {
      const { session } = known
      if (!session) return
      session.rewind(path)
      go({ name: 'scene', scene: session.script.scene })
    },
    go(where) {
      if (where === 'back') return go(before)
      if (where === 'map' || where === 'practice' || where === 'breathe') return void enter({ name: where })
      if (where === 'help') return void library.words(['help']).then(() => go({ name: 'help' }), cannotLoad({ name: 'help' }))
      if (where === 'recall' && known.session) noteRecall(known.session.script.id)
      go({ name: where })
    },
    practise: (scene, activity) => void enter({ name: 'activity', scene, activity }),
    move(one) {
      if (exerciseOn(known)?.move(one)) show()
    },
    activityDone() {
      if (known.route.name === 'breathe') return go(before)
      const { session } = known
      if (known.isInScene && session?.act({ type: 'next' })) return go({ name: 'scene', scene: session.script.scene })
      go(origin.name === 'title' ? { name: 'practice' } : origin)
    },
    debriefStep: (debriefStep) => know({ debriefStep }),
    recallDone(activity) {
      const { route, remembered } = known
      if (route.name !== 'remember' || !remembered) return go({ name: 'forks' })
      const { id, scene } = remembered.script
      noteRecall(id)
      void enter(activity ? { name: 'activity', scene, activity } : { name: 'map' })
    },
    hide(isHidden) {
      if (isHidden) companions.pause()
      else companions.resume()
      know({ isHidden })
    },
    leave: () => world.leave(settings().language),
    set: keeping.set,
    eraseAll: keeping.eraseAll,
    exportFile: keeping.exportFile,
    importFile: keeping.importFile,
    touched: () => companions.touched(),
    tryAgain: () => void missing.tryAgain(),
    cannotShow: (error) => void cannotLoad(known.route)(error),
  }

  return {
    actions,
    async follow(route, asked) {
      const isSpoken = !asked || asked === 'unknown' || asked === settings().language || await keeping.speak(asked)
      await enter(route)
      if (asked === 'unknown') notice('language-unknown')
      if (!isSpoken) notice('language-missing')
    },
    show,
    motionChanged() {
      companions.setMotion(!isStill())
      show()
    },
    stageDraws: () => know({ hasStage: true }),
    renew: keeping.renew,
    notice,
  }

  function noteRecall(id: ScriptId): void {
    const today = world.today()
    journal.change((save) => keepRecall(save, id, today))
  }

  async function enter(route: Route): Promise<void> {
    if (route.name === 'scene' && (route.at || route.seat)) {
      return open(route.scene, route.seat ?? 'witness', route.at ? { how: 'at', line: route.at } : { how: 'continue' })
    }
    if (route.name === 'continue') {
      const reading = partsOf(unfinished(journal.save()))
      return reading ? open(reading.scene, reading.seat, { how: 'continue' }) : go({ name: 'title' })
    }
    if (route.name === 'scene' || route.name === 'notice') {
      const card = cardOf(content, route.scene)
      if (!card) return fail('unknown-scene', route.scene)
      const seat = route.name === 'scene' ? seatRead(route.scene) : undefined
      if (seat) return open(route.scene, seat, { how: 'continue' })
      return library.words([`scenes/${route.scene}/scene`, 'cast']).then(() => go(route), cannotLoad(route))
    }
    if (route.name === 'map' || route.name === 'practice') return library.words(['titles', 'cast']).then(() => go(route), cannotLoad(route))
    if (route.name === 'breathe') return openBeside({ name: 'breathe' })
    if (route.name === 'remember') return openBeside({ name: 'remember', scene: route.scene })
    if (route.name === 'activity') {
      const isKnown = cardOf(content, route.scene)?.activities.some(({ id }) => id === route.activity)
      return isKnown ? openBeside(route) : fail('unknown-scene', `${route.scene}/${route.activity}`)
    }
    if (isAfterScene(route) && !known.session) return resumeAfterScene(route)
    if (route.name === 'help') return actions.go('help')
    go(route)
  }

  /** Opened anew each time; the map when there is nothing to show. */
  async function openBeside(route: AsideRoute): Promise<void> {
    const mine = ++turn
    try {
      const opened = await openAside(route, known, library, journal, world.today())
      if (mine !== turn) return
      if (!opened) return await enter({ name: 'map' })
      known = { ...known, ...opened }
      go(route)
    } catch (error) {
      if (mine === turn) await cannotLoad(route)(error)
    }
  }

  /** Words of the seats of a scene whose endings are told side by side. */
  function seatsFoundIn(scene: SceneId): string[] {
    return Object.keys(journal.save().scripts).filter((id) => id.startsWith(`${scene}/`) && journal.save().scripts[id]!.finishedOn).map((id) => `scenes/${id}`)
  }

  /** The seat whose reading is under way in a scene: the one played last, else the first. */
  function seatRead(scene: SceneId): Seat | undefined {
    const save = journal.save()
    const last = partsOf(underWay(save))
    if (last?.scene === scene) return last.seat
    return cardOf(content, scene)?.seats.find(({ seat }) => isUnderWay(save, scriptIdOf(scene, seat)))?.seat
  }

  /** A reload on a debrief, recall or fork page: the last script is opened again where it ended. */
  async function resumeAfterScene(route: Route): Promise<void> {
    const last = partsOf(journal.save().last)
    if (!last) return go({ name: 'title' })
    await open(last.scene, last.seat, { how: 'continue' })
    if (known.session?.hasEnded()) go(route)
  }
}
