// Before and after a reading: the map, the sheet of a scene, its debrief, its questions, its fork map, and the question that comes back days later.
import { facts as laws, help } from '../../../content/known.ts'
import { debriefView } from '../../../page/debrief/debrief.tsx'
import type { DebriefActions, DebriefScreen } from '../../../page/debrief/model.ts'
import { forksView } from '../../../page/forks/forks.tsx'
import type { ForksActions, ForksScreen } from '../../../page/forks/model.ts'
import { mapView } from '../../../page/map/map.tsx'
import type { MapActions, MapScreen } from '../../../page/map/model.ts'
import type { StepActions, Steps } from '../../../page/play/model.ts'
import type { NoticeActions, NoticeScreen } from '../../../page/notice/model.ts'
import { noticeView } from '../../../page/notice/notice.tsx'
import type { RecallActions, RecallScreen } from '../../../page/recall/model.ts'
import { recallView } from '../../../page/recall/recall.tsx'
import { keepFound, keepRecall } from '../../../progress/changes.ts'
import { dueRecall } from '../../../progress/due.ts'
import { debriefOf } from '../../../story/debrief.ts'
import { endingsOf, forksOf } from '../../../story/forks.ts'
import { readOn, replay } from '../../../story/replay.ts'
import type { EndingId, LineId, SceneId, Script } from '../../../story/script.ts'
import type { State } from '../../../story/state.ts'
import { linesRead, skip, stepBack } from '../../../story/steps.ts'
import type { Answer, Port, Wish } from '../../door.ts'
import { commonWords } from '../../library.ts'
import { cardOf, partsOf, scriptIdOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import type { Reading } from './reading.ts'
import type { Session } from './session.ts'
import { standingsOf } from './neighbourhood.ts'
import type { StoryRoute } from './routes.ts'

export * as page from '../../../page/play/late.tsx'

type LateScreen = MapScreen | NoticeScreen | DebriefScreen | RecallScreen | ForksScreen
type LateActions = MapActions & NoticeActions & DebriefActions & RecallActions & ForksActions & StepActions

export type Late = ReturnType<typeof createLate>

export function createLate(port: Port, world: World, reading: Reading) {
  const { content, library, journal } = world
  let debriefStep = 0
  /** The script whose variant is asked, days later. */
  let remembered: { script: Script; variant: number } | undefined

  async function enterRemember(scene: SceneId, { isBack }: Wish): Promise<Answer> {
    if (isBack && remembered) return undefined
    const due = dueRecall(journal.save(), [scene], world.today())
    if (!due) return { instead: { name: 'map' } }
    remembered = { script: await library.script(scriptIdOf(scene, 'witness')), variant: due.variant }
  }

  function noteRecall(id: string): void {
    const today = world.today()
    journal.change((save) => keepRecall(save, id, today))
  }

  /** After a reload, the last script is opened again where it ended. */
  async function enterAfterScene(name: 'debrief' | 'recall' | 'forks', wish: Wish): Promise<Answer> {
    if (!reading.session) {
      const last = partsOf(journal.save().last)
      if (!last) return { instead: { name: 'title' } }
      const answer = await reading.open(last.scene, last.seat, { how: 'continue' }, wish)
      if (answer || !wish.isWanted()) return answer
    }
    const session = reading.session!
    const { id, scene } = session.script
    if (!session.hasEnded()) return { at: { name: 'scene', scene } }
    // The endings of the seats that were played are told side by side.
    const found = Object.entries(journal.save().scripts).filter(([one, { finishedOn }]) => one.startsWith(`${scene}/`) && finishedOn)
    await library.words([...commonWords, ...found.map(([one]) => `scenes/${one}`)])
    if (name === 'debrief') debriefStep = 0
    if (name === 'recall') noteRecall(id)
  }

  let reads: { script: Script; runs: unknown; endings: unknown; lines: ReadonlySet<LineId> } | undefined

  /** What was read before in a script; counted anew only when a reading has ended or another road was taken. */
  function known(script: Script): ReadonlySet<LineId> {
    const { runs = [], endings = [] } = journal.save().scripts[script.id] ?? {}
    if (reads?.script !== script || reads.runs !== runs || reads.endings !== endings) reads = { script, runs, endings, lines: linesRead(script, runs, endings) }
    return reads.lines
  }

  function step(to: (session: Session) => State | undefined): void {
    const next = reading.session && !reading.session.hasEnded() && to(reading.session)
    if (!next) return
    reading.session!.goTo(next)
    port.hush()
    port.show()
  }

  const actions: LateActions = {
    visit: (scene) => void port.go({ name: 'notice', scene }),
    remember: (scene) => void port.go({ name: 'remember', scene }),
    play: (scene, how, seat) => void port.go({ name: 'scene', scene, seat, ...(how === 'start' && { from: how }), ...(how === 'forks' && { then: how }) }),
    rewind(_script, before, choice) {
      const { session } = reading
      const back = session && replay(session.script, choice ? [...before, choice] : before)
      if (!back?.ok) return
      // An untried branch starts after its choice; a turning point, where it asks.
      session!.goTo(choice ? back.state : readOn(session!.script, back.state, () => false))
      void port.go({ name: 'scene', scene: session!.script.scene })
    },
    stepBack: () => step(({ script, state }) => stepBack(script, state())),
    skip: () => step(({ script, state }) => skip(script, state(), known(script))),
    debriefStep(step) {
      debriefStep = step
      port.show()
    },
    recallDone(activity) {
      if (!remembered) return void port.go({ name: 'forks' })
      const { id, scene } = remembered.script
      noteRecall(id)
      void port.go(activity ? { name: 'activity', scene, activity } : { name: 'map' })
    },
  }

  return {
    actions,
    /** What can be gone back to and passed over from the line on screen. */
    steps({ script, state }: Session): Steps {
      const now = state()
      return { canGoBack: now.read.length > 1, readBefore: skip(script, now, known(script)).read.length - now.read.length }
    },
    /** Saves from before endings were noted hold them in their runs: only the script can tell. */
    noteFormerEndings(script: Script): void {
      const { runs } = journal.save().scripts[script.id]!
      journal.change((save) => keepFound(save, script.id, endingsOf(script, runs)))
    },
    forget() {
      remembered = undefined
    },
    views: { map: mapView, notice: noticeView, debrief: debriefView, recall: recallView, forks: forksView },
    async enter(route: StoryRoute, wish: Wish): Promise<Answer> {
      if (route.name !== 'remember') remembered = undefined
      switch (route.name) {
        case 'map': return library.words(['titles', 'cast'])
        case 'notice':
          if (!cardOf(content, route.scene)) return { problem: { what: 'unknown-scene', detail: route.scene } }
          return library.words([`scenes/${route.scene}/scene`, 'cast'])
        case 'remember': return enterRemember(route.scene, wish)
        case 'debrief': case 'recall': case 'forks': return enterAfterScene(route.name, wish)
      }
    },
    /** Undefined when there is nothing to show there. */
    screen(route: StoryRoute): LateScreen | undefined {
      const save = journal.save()
      switch (route.name) {
        case 'map': {
          const due = dueRecall(save, content.scenes.map(({ id }) => id), world.today())
          return { name: 'map', scenes: standingsOf(content.scenes, save), isEvening: world.isEvening(), ...(due && { toRemember: due.scene }) }
        }
        case 'notice': {
          const scene = cardOf(content, route.scene)
          return scene && { name: 'notice', scene, seats: seatsOf(scene.id) }
        }
        case 'remember': return remembered && askAgain(remembered.script, remembered.variant)
        case 'debrief': case 'recall': case 'forks': return afterScene(route.name)
      }
    },
  }

  function askAgain(script: Script, variant: number): RecallScreen | undefined {
    const question = script.later[variant]
    return question && { name: 'recall', scriptId: script.id, questions: [question], later: { activity: cardOf(content, script.scene)?.activities[0] } }
  }

  function afterScene(name: 'debrief' | 'recall' | 'forks'): LateScreen | undefined {
    const { session } = reading
    if (!session?.hasEnded()) return undefined
    const { id: scriptId, scene, seat, recall, endings } = session.script
    if (name === 'recall') return { name, scriptId, questions: recall }
    if (name === 'debrief') {
      const facts = debriefOf(session.script, session.state())!
      return { name, scriptId, facts, step: debriefStep, laws: named(laws, facts.law), help: named(help, facts.lines) }
    }
    return {
      name, scriptId, forks: forksOf(session.script, session.runs()), endingsSeen: endingsSeen(session), endingsInAll: Object.keys(endings).length,
      otherSeats: seatsOf(scene).filter((one) => one.isOpen && one.seat !== seat),
    }
  }

  function endingsSeen({ script, runs }: Session): EndingId[] {
    return [...new Set([...endingsOf(script, runs()), ...(journal.save().scripts[script.id]?.endings ?? [])])].filter((id) => id in script.endings)
  }

  function seatsOf(scene: SceneId) {
    return standingsOf(content.scenes, journal.save()).find(({ card }) => card.id === scene)!.seats
  }
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
