// A film: the reading of a scene along a path found, or along one that leads to the ending that is asked for. It changes nothing of what is kept.
import type { FilmScreen } from '../../../page/film/model.ts'
import { present } from '../../../story/present.ts'
import type { Frame } from '../../../story/reel.ts'
import type { View } from '../../../story/view.ts'
import type { World } from '../../world.ts'
import { openRoad } from './road.ts'

export interface Film {
  screen(): FilmScreen
  view(): View
  ahead(): View[]
  /** False when nothing changes. */
  turnTo(at: number): boolean
}

/** `id`: `SCENE.SEAT.NUMBER`; undefined when there is no such ending. Rejects when a file can't be had. */
export async function openFilm(id: string, world: World): Promise<Film | undefined> {
  const road = await openRoad(id, world)
  if (!road) return undefined
  const { script, frames, ending, isAnother, isGone } = road
  let at = 0
  const frame = () => frames[Math.min(at, frames.length - 1)]!
  const viewOf = ({ state, chosen }: Frame): View => {
    const { activity: _, ...view } = present(script, state)
    return chosen ? view : { ...view, choices: [] }
  }
  return {
    screen() {
      const { chosen } = frame()
      return { name: 'film', id, view: viewOf(frame()), at, all: frames.length, ending, isOver: at >= frames.length, isAnother, isGone, ...(chosen && at < frames.length && { chosen }) }
    },
    view: () => viewOf(frame()),
    ahead: () => frames.slice(at + 1, at + 3).map(viewOf),
    turnTo(next) {
      const before = at
      at = Math.min(Math.max(Math.round(next), 0), frames.length)
      return at !== before
    },
  }
}
