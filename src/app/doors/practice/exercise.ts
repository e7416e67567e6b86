// One activity under way: applies its rules, keeps what may be kept, gives the stage what it shows. Loaded with the first activity.
import { keepCircle, keepPractised } from '../../../progress/changes.ts'
import type { Journal } from '../../../progress/journal.ts'
import { keepTry } from '../../../progress/tries.ts'
import type { Activity, Move, Play } from '../../../story/activities/activity.ts'
import { anywhere } from '../../../story/activities/breathe.ts'
import { isBetter, keyOf } from '../../../story/activities/chain.ts'
import { begin, isDone, move, sceneryOf } from '../../../story/activities/rules.ts'
import type { View } from '../../../story/view.ts'
import type { CastId } from '../../../story/vocabulary.ts'

export interface Exercise {
  play(): Play
  isDone(): boolean
  /** False when the move makes no sense there: then nothing changes. */
  move(one: Move): boolean
  /** What the stage shows; undefined when the activity has no need of it. */
  view(): View | undefined
}

export function openExercise(activity: Activity, journal: Journal): Exercise {
  const { circle = [], tries = {} } = journal.save()
  let play = begin(activity, { circle, tries })
  let step = 0
  return {
    play: () => play,
    isDone: () => isDone(play),
    move(one) {
      const next = move(play, one)
      if (next === play) return false
      const before = play
      play = next
      step++
      keep(before, play, journal)
      return true
    },
    view: () => viewOf(play, step),
  }
}

/** Breathing, opened from the safety bar: no scene is needed. */
export function openBreathing(lead: CastId, journal: Journal): Exercise {
  return openExercise({ ...anywhere, lead }, journal)
}

function keep(before: Play, play: Play, journal: Journal): void {
  const { id, scene } = play.activity
  if (before.kind === 'circle' && play.kind === 'circle' && before.state.chosen !== play.state.chosen) {
    const [were, chosen] = [before.state.chosen, play.state.chosen]
    journal.change((save) => keepCircle(save, were, chosen))
  }
  if (play.kind === 'chain' && play.state.end) {
    const { has, room, wrote } = play.state
    const [key, one] = [keyOf(play.activity, room.id), { reached: has.length, wrote: wrote.length }]
    journal.change((save) => keepTry(save, key, one, (now, former) => isBetter(room.aim, now, former)))
  }
  if (scene && isDone(play)) journal.change((save) => keepPractised(save, `${scene}/${id}`))
}

/** A view with nobody's words: the stage and the sound illustrate an activity as they do a line. */
function viewOf(play: Play, step: number): View | undefined {
  const scenery = sceneryOf(play)
  if (!scenery) return undefined
  const { activity } = play
  const { effect, ...shown } = scenery
  return {
    scriptId: `${activity.scene}/witness`, sceneId: activity.scene, seat: 'witness', lead: activity.lead, beat: 'know',
    lineId: `${activity.id}-${step}`, kind: 'telling', choices: [], read: [], ...shown, cue: { music: 'calm', ...(effect && { effect }) },
  }
}
