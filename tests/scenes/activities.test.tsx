// @vitest-environment happy-dom
// Plays every activity of every scene in both languages, pressing whatever can be pressed: it always has its words, never breaks, and can be brought to its end.
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openExercise } from '../../src/app/doors/practice/exercise.ts'
import { activityView } from '../../src/page/activities/activities.tsx'
import type { ActivityActions, ActivityScreen } from '../../src/page/activities/model.ts'
import type { FrameActions, PageModel, ScreenView } from '../../src/page/model.ts'
import { createPage } from '../../src/page/page.tsx'
import { defaultSettings } from '../../src/progress/settings.ts'
import type { Move } from '../../src/story/activities/activity.ts'
import { emptySave } from '../../src/progress/save.ts'
import type { Journal } from '../../src/progress/journal.ts'
import { addLaterWords, addWords, setLanguage } from '../../src/words/words.ts'
import { wordsOf } from '../../tools/content/project.ts'
import { wholeProject } from '../../tools/content/whole.ts'

const project = wholeProject()
const activities = project.scenes.flatMap(({ id, activities: own }) => own.map(({ activity }) => [`${id}/${activity.id}`, activity] as const))
/** What a reader would see where a sentence is missing. */
const bareKey = /\b(activities|people|moves|items|steps|orders|ends|helpers|acts|others|sentences|refusals|only|follower|words)\.[\w-]+/

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each(['fr', 'ar'] as const)('in %s', (language) => {
  beforeAll(async () => {
    await setLanguage(language)
    await addLaterWords()
    for (const namespace of project.namespaces) if (namespace.name !== 'ui') addWords(namespace.name, language, wordsOf(namespace, language))
  })

  it.each(activities)('%s', (_, activity) => {
    let dones = 0
    for (let seed = 1; seed <= 3; seed++) dones += play(activity, seed)
    expect(dones).toBeGreaterThan(0)
  })
})

/** Actions that only pass on moves. */
function acting(move: (one: Move) => void): ActivityActions & FrameActions {
  return new Proxy({ move }, { get: (known, name) => (name in known ? known[name as 'move'] : () => undefined) }) as unknown as ActivityActions & FrameActions
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function chanceFrom(seed: number): () => number {
  let at = seed * 7919
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Presses 110 buttons by chance; returns how often the activity was brought to its end. */
function play(activity: (typeof activities)[number][1], seed: number): number {
  let save = emptySave()
  const journal = { save: () => save, change: (next: (before: typeof save) => typeof save) => { save = next(save) } } as unknown as Journal
  const exercise = openExercise(activity, journal)
  document.body.innerHTML = '<div id="game"></div>'
  const root = document.getElementById('game')!
  const actions = acting((one) => { exercise.move(one); show() })
  const page = createPage(root, actions, { portrait: () => '', picture: () => '', scenery: () => Promise.resolve(''), boxes: async () => ({}) })
  const show = () => page.show(modelOf())
  const modelOf = (): PageModel<ActivityScreen> => ({
    view: activityView as ScreenView, actions,
    screen: { name: 'activity', play: exercise.play(), isDone: exercise.isDone(), isInScene: false, settings: defaultSettings },
    settings: defaultSettings, saved: true, still: true, hidden: false, stage: false, quiet: [],
  })
  show()
  const chance = chanceFrom(seed)
  let dones = 0
  for (let pressed = 0; pressed < 110; pressed++) {
    const all = [...root.querySelectorAll<HTMLButtonElement>('main.activity button:not(:disabled)')].filter((one) => !one.closest('main > nav'))
    // The main way on is taken often, so that an end is reached.
    const main = all.filter((one) => one.classList.contains('main'))
    const offered = main.length && chance() < 0.4 ? main : all
    const button = offered[Math.floor(chance() * offered.length)]
    const wasDone = exercise.isDone()
    act(() => button?.click())
    act(() => { vi.advanceTimersByTime(8000) })
    if (!wasDone && exercise.isDone()) dones++
    expect(root.querySelector('main')!.textContent, `after ${pressed} presses (seed ${seed})`).not.toMatch(bareKey)
  }
  page.dispose()
  return dones
}
