// From what the app knows to what the page shows. Pure: no screen is ever built anywhere else.
import type { Content } from '../content/content.ts'
import type { PageModel, PracticeCard, Screen } from '../page/model.ts'
import { underWay } from '../progress/changes.ts'
import { dueRecall } from '../progress/due.ts'
import type { Save } from '../progress/save.ts'
import type { SceneId, Script, ScriptId } from '../story/script.ts'
import { seats, type Seat } from '../story/vocabulary.ts'
import { standingsOf } from './doors/story/neighbourhood.ts'
import type { Exercise } from './doors/practice/exercise.ts'
import type { Route } from './routes.ts'
import type { Session } from './doors/story/session.ts'

export interface Known {
  route: Route
  content: Content
  save: Save
  session?: Session
  exercise?: Exercise
  /** Breathing, opened over whatever was on screen. */
  breathing?: Exercise
  debriefStep: number
  /** The script whose variant is asked, days later. */
  remembered?: { script: Script; variant: number }
  /** YYYY-MM-DD */
  today: string
  isFirstLine: boolean
  /** The activity on screen was opened by the story. */
  isInScene: boolean
  isKept: boolean
  isStill: boolean
  isHidden: boolean
  isEvening: boolean
  hasStage: boolean
  quiet: string[]
  problem?: Extract<Screen, { name: 'problem' }>
  settingsNews?: Pick<Extract<Screen, { name: 'settings' }>, 'problem' | 'done'>
}

export function modelOf(known: Known): PageModel {
  return {
    screen: known.problem ?? screenOf(known),
    settings: known.save.settings,
    saved: known.isKept,
    still: known.isStill,
    hidden: known.isHidden,
    stage: known.hasStage,
    quiet: known.quiet,
  }
}

function screenOf(known: Known): Screen {
  const { route, content, save, session } = known
  switch (route.name) {
    case 'map': {
      const due = dueRecall(save, content.scenes.map(({ id }) => id), known.today)
      return { name: 'map', scenes: standingsOf(content.scenes, save), isEvening: known.isEvening, ...(due && { toRemember: due.scene }) }
    }
    case 'practice':
      return { name: 'practice', activities: practiceOf(content, save) }
    case 'activity':
    case 'breathe': {
      const exercise = exerciseOn(known)
      const isInScene = route.name === 'activity' && known.isInScene
      return exercise ? { name: 'activity', play: exercise.play(), isDone: exercise.isDone(), isInScene, settings: save.settings } : title(known)
    }
    case 'remember': {
      const { script, variant } = known.remembered ?? {}
      const question = script?.later[variant!]
      return script && question
        ? { name: 'recall', scriptId: script.id, questions: [question], later: { activity: cardOf(content, script.scene)?.activities[0] } }
        : title(known)
    }
    case 'help':
      return { name: 'help', lines: content.help.filter((line) => line.children) }
    case 'settings':
      return { name: 'settings', settings: save.settings, ...known.settingsNews }
    case 'about':
      return { name: 'about', reviewed: content.scenes.every((scene) => scene.review !== 'none') }
    case 'notice':
    case 'scene': {
      const scene = cardOf(content, route.scene)
      if (!scene) return { name: 'problem', what: 'unknown-scene', detail: route.scene }
      const isPlaying = route.name === 'scene' && session?.script.scene === route.scene
      return isPlaying
        ? { name: 'play', scene, view: session.view(), firstTime: known.isFirstLine }
        : { name: 'notice', scene, seats: standingOf(known, scene.id).seats }
    }
    case 'debrief':
    case 'recall':
    case 'forks':
      return session?.hasEnded() ? afterScene(known, session, route.name) : title(known)
    case 'unknown':
      return { name: 'problem', what: 'unknown-page', detail: route.asked }
    default:
      return title(known)
  }
}

function afterScene(known: Known, session: Session, name: 'debrief' | 'recall' | 'forks'): Screen {
  const scriptId = session.script.id
  if (name === 'debrief') {
    const facts = session.debrief()!
    return {
      name, scriptId, facts, step: known.debriefStep,
      laws: named(known.content.facts, facts.law), help: named(known.content.help, facts.lines),
    }
  }
  if (name === 'recall') return { name, scriptId, questions: session.script.recall }
  return {
    name, scriptId, forks: session.forks(), endingsSeen: session.endingsSeen(),
    endingsInAll: Object.keys(session.script.endings).length,
    otherSeats: standingOf(known, session.script.scene).seats.filter(({ seat, isOpen }) => isOpen && seat !== session.script.seat),
  }
}

/** The activity on screen, if there is one. */
export function exerciseOn({ route, exercise, breathing }: Pick<Known, 'route' | 'exercise' | 'breathing'>): Exercise | undefined {
  return route.name === 'breathe' ? breathing : route.name === 'activity' ? exercise : undefined
}

function practiceOf(content: Content, save: Save): PracticeCard[] {
  return content.scenes.flatMap(({ id: scene, activities }) =>
    activities.map((card) => ({ ...card, scene, isDone: Boolean(save.practised?.includes(`${scene}/${card.id}`)) })))
}

function standingOf({ content, save }: Known, scene: SceneId) {
  return standingsOf(content.scenes, save).find(({ card }) => card.id === scene)!
}

function title({ content, save }: Known): Screen {
  return { name: 'title', canContinue: sceneOf(unfinished(save)), scenes: content.scenes }
}

/** The script to go on with: one that is being read, or has ended and what follows it was not gone through. */
export function unfinished(save: Save): string | null {
  const last = save.last ? save.scripts[save.last] : undefined
  return underWay(save) ?? (save.last && last?.ended && !last.recalledOn.length ? save.last : null)
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}

export function sceneOf(scriptId: string | null): SceneId | null {
  return scriptId?.split('/')[0] ?? null
}

/** What a save names, if it is the name of a script. */
export function partsOf(scriptId: string | null | undefined): { scene: SceneId; seat: Seat } | null {
  const [scene, name] = scriptId?.split('/') ?? []
  const seat = seats.find((one) => one === name)
  return scene && seat ? { scene, seat } : null
}

export function scriptIdOf(scene: SceneId, seat: Seat): ScriptId {
  return `${scene}/${seat}`
}

export function cardOf(content: Content, scene: SceneId) {
  return content.scenes.find((one) => one.id === scene)
}
