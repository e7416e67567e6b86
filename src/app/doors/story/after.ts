// After a reading: its debrief, its questions, its fork map, and the question that comes back days later. Fetched while the story is read.
import { facts as laws, help } from '../../../content/known.ts'
import { debriefView } from '../../../page/debrief/debrief.tsx'
import type { DebriefActions, DebriefScreen } from '../../../page/debrief/model.ts'
import { forksView } from '../../../page/forks/forks.tsx'
import type { EndingPicture, ForksActions, ForksScreen, SeatLine } from '../../../page/forks/model.ts'
import type { RecallActions, RecallScreen } from '../../../page/recall/model.ts'
import { recallView } from '../../../page/recall/recall.tsx'
import { keepRecall } from '../../../progress/changes.ts'
import { dueRecall } from '../../../progress/due.ts'
import { curtain } from '../../../story/curtain.ts'
import { debriefOf } from '../../../story/debrief.ts'
import { endedBy, forksOf } from '../../../story/forks.ts'
import { memoryIn } from '../../../story/memory.ts'
import { readOn, replay } from '../../../story/replay.ts'
import type { ChoiceId, EndingId, SceneId, Script, ScriptId } from '../../../story/script.ts'
import type { Answer, Illustration, Port, Wish } from '../../door.ts'
import { commonWords } from '../../library.ts'
import { cardOf, partsOf, scriptIdOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import { standingsOf } from './neighbourhood.ts'
import type { Reading } from './reading.ts'
import type { StoryRoute } from './routes.ts'

type AfterScreen = DebriefScreen | RecallScreen | ForksScreen
type AfterActions = DebriefActions & RecallActions & Pick<ForksActions, 'rewind'>

export type After = ReturnType<typeof createAfter>

export function createAfter(port: Port, world: World, reading: Reading) {
  const { content, library, journal } = world
  let debriefStep = 0
  /** The script whose variant is asked, days later. */
  let remembered: { script: Script; variant: number } | undefined
  /** The scripts of the scene that were read to an ending: the lines of the fork map. */
  let read = new Map<string, Script>()

  async function enterRemember(scene: SceneId, { isBack }: Wish): Promise<Answer> {
    if (isBack && remembered) return undefined
    const due = dueRecall(journal.save(), [scene], world.today())
    if (!due) return { instead: { name: 'map' } }
    remembered = { script: await library.script(scriptIdOf(scene, 'witness')), variant: due.variant }
  }

  /** A save may name a seat that there is not, or no longer: it holds back nothing. */
  function seatsOf(scene: SceneId): string[] {
    return cardOf(content, scene)?.seats.map(({ seat }) => scriptIdOf(scene, seat)) ?? []
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
    const found = Object.entries(journal.save().scripts).filter(([one, { finishedOn }]) => seatsOf(scene).includes(one) && finishedOn)
    await library.words([...commonWords, ...found.map(([one]) => `scenes/${one}`)])
    if (name === 'forks') read = new Map(await Promise.all(found.map(async ([one]) => [one, await library.script(one as ScriptId)] as const)))
    if (name === 'debrief') debriefStep = 0
    if (name === 'recall') noteRecall(id)
  }

  const actions: AfterActions = {
    async rewind(scriptId, before, choice) {
      const parts = partsOf(scriptId)!
      if (reading.session?.script.id !== scriptId) await reading.open(parts.scene, parts.seat, { how: 'continue' }, { isBack: false, isWanted: () => true })
      const session = reading.session!
      const back = replay(session.script, choice ? [...before, choice] : before, undefined, memoryIn(session.state().flags))
      if (!back.ok) return
      // A branch starts after its choice; a turning point, where it asks.
      session.goTo(choice ? back.state : readOn(session.script, back.state, () => false))
      void port.go({ name: 'scene', scene: parts.scene })
    },
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
    views: { debrief: debriefView, recall: recallView, forks: forksView },
    forget() {
      remembered = undefined
    },
    enter(route: StoryRoute, wish: Wish): Promise<Answer> | undefined {
      if (route.name === 'remember') return enterRemember(route.scene, wish)
      remembered = undefined
      return route.name === 'debrief' || route.name === 'recall' || route.name === 'forks' ? enterAfterScene(route.name, wish) : undefined
    },
    /** Undefined when there is nothing to show there. */
    screen(route: StoryRoute): AfterScreen | undefined {
      if (route.name === 'remember') return remembered && askAgain(remembered.script, remembered.variant)
      return route.name === 'debrief' || route.name === 'recall' || route.name === 'forks' ? afterScene(route.name) : undefined
    },
    /** The ending is a picture. */
    illustration(route: StoryRoute): Illustration | undefined {
      const { session } = reading
      return route.name === 'debrief' && debriefStep === 0 && session?.hasEnded() ? { view: curtain(session.script, session.state()) } : undefined
    },
  }

  function askAgain(script: Script, variant: number): RecallScreen | undefined {
    const question = script.later[variant]
    return question && { name: 'recall', scriptId: script.id, lead: script.lead, questions: [question], later: { activity: cardOf(content, script.scene)?.activities[0] } }
  }

  function afterScene(name: 'debrief' | 'recall' | 'forks'): AfterScreen | undefined {
    const { session } = reading
    if (!session?.hasEnded()) return undefined
    const { script } = session
    const { id: scriptId, lead, scene, seat, recall } = script
    if (name === 'recall') return { name, scriptId, lead, questions: recall }
    if (name === 'debrief') {
      const facts = debriefOf(script, session.state())!
      return { name, scriptId, facts, step: debriefStep, picture: curtain(script, session.state()), laws: named(laws, facts.law), help: named(help, facts.lines) }
    }
    const standings = standingsOf(content.scenes, journal.save()).find(({ card }) => card.id === scene)!.seats
    return { name, scene, lines: standings.filter(({ isOpen }) => isOpen).map((standing): SeatLine => lineOf(scriptIdOf(scene, standing.seat), standing, standing.seat === seat)) }
  }

  function lineOf(scriptId: ScriptId, standing: SeatLine['standing'], isLatest: boolean): SeatLine {
    const script = read.get(scriptId)
    const { runs = [], endings = [] } = journal.save().scripts[scriptId] ?? {}
    return {
      scriptId, standing, isLatest, endingsInAll: standing.endingsInAll,
      forks: script ? forksOf(script, isLatest ? reading.session!.runs() : runs) : [],
      endings: script ? picturesOf(script, runs, endings) : [],
    }
  }
}

/** The endings found, each as the latest reading that came to it showed it. */
function picturesOf(script: Script, runs: readonly (readonly ChoiceId[])[], found: readonly EndingId[]): EndingPicture[] {
  const pictures = new Map<EndingId, EndingPicture>()
  for (const run of runs) {
    const state = endedBy(script, run)
    if (!state?.ending) continue
    const { place, light, cast } = curtain(script, state)
    pictures.set(state.ending, { id: state.ending, place, light, who: cast.slice(0, 2).map(({ id }) => id) })
  }
  // Of one that only an older list of runs held, the name is left.
  for (const id of found) if (Object.keys(script.endings).includes(id) && !pictures.has(id)) pictures.set(id, { id, place: script.moments[script.start]!.place ?? 'classroom', light: 'day', who: [script.lead] })
  return [...pictures.values()]
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
