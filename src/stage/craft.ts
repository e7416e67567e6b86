// How people act: what a script's directions make of a view, and of those in it. Fetched with the directions, after the first picture. Pure.
import { act, type Acting } from './acting.ts'
import type { Face, Over } from './clear.ts'
import type { Look } from './clothing.ts'
import type { FigurePicture } from './figure-picture.ts'
import { turnTo } from './gaze.ts'
import { acts } from './gestures.ts'
import type { Cloth, Rig } from './rig.ts'
import type { Box } from './framing.ts'
import type { Company, Picture } from './picture.ts'
import { reveal, type Layout } from './reveal.ts'
import { furnish, standIns } from './set.ts'
import { spareOthers } from './spare.ts'
import type { Directions } from '../story/directions.ts'
import type { CastView, View } from '../story/view.ts'

export interface Craft {
  /** The view, with what people do on its line. Pure: the same view gives the same, whatever was shown before. */
  direct(view: View): View
  /** What the gesture of this person makes of their look. */
  act(rig: Rig, person: CastView, look: Look): Acting
  /** The same person with an arm that touches nobody, or at rest when there is no room for it: as `dressed` shows them. */
  spare(figure: FigurePicture, all: readonly FigurePicture[], faces: readonly Face[], dressed: () => Look | undefined): FigurePicture
  /** The picture of these people with what is there besides them. */
  reveal(best: Company, view: View, rig: Rig, box: Box, over: readonly Over[], layout: Layout): Picture
  /** Their eyes, and their head, towards the speaker. */
  turn: typeof turnTo
}

export function craftOf(directions: Directions, cloth: Cloth): Craft {
  return {
    direct(view) {
      const { does, holds, ...set } = directions[view.lineId] ?? {}
      return {
        ...view,
        cast: [...view.cast.map((person) => {
          const gesture = does?.[person.id] ?? person.does
          return {
            ...person, ...(gesture && { does: gesture }), ...(holds?.[person.id] && { holds: holds[person.id]! }),
            ...(gesture && acts[gesture]?.arm && { reaches: true }),
          }
        }), ...standIns(set)],
      }
    },
    reveal(best, view, rig, box, over, layout) {
      const direct = (bare: Picture): Picture => ({ ...bare, things: furnish(directions[view.lineId] ?? {}, bare, rig, box, over, layout.faceOf) })
      return reveal(best, direct, over, box, rig.world, layout)
    },
    act: (rig, person, look) => act(rig, cloth, person, look),
    spare(figure, all, faces, dressed) {
      const { acting: _, arm: _arm, ...still } = figure
      return spareOthers(figure, all, faces) ?? { ...still, ...dressed() }
    },
    turn: turnTo,
  }
}
