// When each picture of a film comes and how long it stays, in whole frames. Pure.
import { holdOf } from '../../src/page/film/pace.ts'
import { present } from '../../src/story/present.ts'
import type { Frame } from '../../src/story/reel.ts'
import type { Script } from '../../src/story/script.ts'
import type { View } from '../../src/story/view.ts'

export const framesPerSecond = 25
/** Seconds that the title, and the end, stay. */
const card = { title: 4, end: 8 }

export interface Shot {
  kind: 'title' | 'frame' | 'end'
  /** The frame of the reel, from 0; the end comes after the last. */
  at: number
  /** Seconds from the start of the film, and how many. */
  from: number
  seconds: number
  view: View
}

/** `say`: a sentence of the seat, `lines.x` or `choices.x`. Throws when there is no frame. */
export function timetableOf(script: Script, frames: readonly Frame[], say: (key: string) => string): Shot[] {
  const views = frames.map(({ state }) => present(script, state))
  const [first, last] = [views[0], views[views.length - 1]]
  if (!first || !last) throw new Error(`${script.id}: a film of no line`)
  let frame = 0
  const shot = (kind: Shot['kind'], at: number, view: View, seconds: number): Shot => {
    const from = frame / framesPerSecond
    const long = Math.round(seconds * framesPerSecond)
    frame += long
    return { kind, at, view, from, seconds: long / framesPerSecond }
  }
  return [
    shot('title', 0, first, card.title),
    ...frames.map(({ chosen }, at) => {
      const view = views[at]!
      const others = chosen ? view.choices.filter(({ id }) => id !== chosen).map(({ id }) => say(`choices.${id}`)) : []
      return shot('frame', at, view, holdOf(say(chosen ? `choices.${chosen}` : `lines.${view.lineId}`), others) / 1000)
    }),
    shot('end', frames.length, last, card.end),
  ]
}

/** The length of a film, in seconds. */
export function lengthOf(shots: readonly Shot[]): number {
  const last = shots[shots.length - 1]!
  return last.from + last.seconds
}
