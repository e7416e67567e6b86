// Around a reading: the map, the sheet of a scene, steps back and on while a scene is read. What comes after a reading is in after.ts, fetched once a scene is read.
import { mapView } from '../../../page/map/map.tsx'
import type { MapActions, MapScreen } from '../../../page/map/model.ts'
import type { NoticeActions, NoticeScreen } from '../../../page/notice/model.ts'
import { noticeView } from '../../../page/notice/notice.tsx'
import type { StepActions, Steps } from '../../../page/play/model.ts'
import { keepFound } from '../../../progress/changes.ts'
import { dueRecall } from '../../../progress/due.ts'
import { endingsOf } from '../../../story/forks.ts'
import { memoryIn } from '../../../story/memory.ts'
import type { LineId, Script } from '../../../story/script.ts'
import type { State } from '../../../story/state.ts'
import { linesRead, skip, stepBack } from '../../../story/steps.ts'
import type { Answer, Port, Wish } from '../../door.ts'
import { cardOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import type { After } from './after.ts'
import { standingsOf } from './neighbourhood.ts'
import type { Reading } from './reading.ts'
import type { StoryRoute } from './routes.ts'
import type { Session } from './session.ts'

export * as page from '../../../page/play/late.tsx'

type LateActions = MapActions & NoticeActions & StepActions

export type Late = ReturnType<typeof createLate>

export function createLate(port: Port, world: World, reading: Reading) {
  const { content, library, journal } = world
  let reads: { script: Script; runs: unknown; endings: unknown; lines: ReadonlySet<LineId> } | undefined
  let after: After | undefined
  let coming: Promise<After> | undefined

  /** Fetches what comes after a reading; once, and anew when it could not be had. */
  function fetchAfter(): Promise<After> {
    coming ??= import('./after.ts').then(({ createAfter }) => (after = createAfter(port, world, reading)))
    coming.catch(() => { coming = undefined })
    return coming
  }

  /** What was read before in a script; counted anew only when a reading has ended or another road was taken. */
  function known({ script, state }: Session): ReadonlySet<LineId> {
    const { runs = [], endings = [] } = journal.save().scripts[script.id] ?? {}
    if (reads?.script !== script || reads.runs !== runs || reads.endings !== endings) reads = { script, runs, endings, lines: linesRead(script, runs, endings, memoryIn(state().flags)) }
    return reads.lines
  }

  function step(to: (session: Session) => State | undefined): void {
    reading.onceWorded(() => {
      const next = reading.session && !reading.session.hasEnded() && to(reading.session)
      if (!next) return
      reading.session!.goTo(next)
      port.hush()
      port.show()
    })
  }

  const actions: LateActions = {
    visit: (scene) => void port.go({ name: 'notice', scene }),
    remember: (scene) => void port.go({ name: 'remember', scene }),
    play: (scene, how, seat) => void port.go({ name: 'scene', scene, seat, ...(how === 'start' && { from: how }), ...(how === 'forks' && { then: how }) }),
    stepBack: () => step(({ script, state }) => stepBack(script, state())),
    skip: () => step((session) => skip(session.script, session.state(), known(session))),
  }

  return {
    get actions() { return { ...actions, ...after?.actions } },
    get views() { return { map: mapView, notice: noticeView, ...after?.views } },
    fetchAfter,
    /** What can be gone back to and passed over from the line on screen. */
    steps(session: Session): Steps {
      const { script } = session
      const now = session.state()
      return { canGoBack: now.read.length > 1, readBefore: skip(script, now, known(session)).read.length - now.read.length }
    },
    /** Saves from before endings were noted hold them in their runs: only the script can tell. */
    noteFormerEndings(script: Script): void {
      const { runs } = journal.save().scripts[script.id]!
      journal.change((save) => keepFound(save, script.id, endingsOf(script, runs)))
    },
    forget: () => after?.forget(),
    illustration: (route: StoryRoute) => after?.illustration(route),
    async enter(route: StoryRoute, wish: Wish): Promise<Answer> {
      switch (route.name) {
        case 'map': return library.words(['titles', 'cast'])
        case 'notice':
          if (!cardOf(content, route.scene)) return { problem: { what: 'unknown-scene', detail: route.scene } }
          return library.words([`scenes/${route.scene}/scene`, 'cast'])
        default: return (await fetchAfter()).enter(route, wish)
      }
    },
    /** Undefined when there is nothing to show there. */
    screen(route: StoryRoute) {
      const save = journal.save()
      switch (route.name) {
        case 'map': {
          const due = dueRecall(save, content.scenes.map(({ id }) => id), world.today())
          return { name: 'map', scenes: standingsOf(content.scenes, save), isEvening: world.isEvening(), ...(due && { toRemember: due.scene }) } satisfies MapScreen
        }
        case 'notice': {
          const scene = cardOf(content, route.scene)
          return scene && { name: 'notice', scene, seats: standingsOf(content.scenes, save).find(({ card }) => card.id === scene.id)!.seats } satisfies NoticeScreen
        }
        default: return after?.screen(route)
      }
    },
  }
}
