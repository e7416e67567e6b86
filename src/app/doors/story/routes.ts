// Where the story's addresses lead. What they need is in door.ts and late.ts.
import type { Named, RouteTable } from '../../route.ts'
import type { ActivityId, LineId, SceneId } from '../../../story/script.ts'
import type { Seat } from '../../../story/vocabulary.ts'

declare module '../../route.ts' {
  interface Asks {
    title: object
    map: object
    /** The reading under way, if there is one. */
    continue: object
    /** The sheet of a scene: what it deals with, and its seats, before it starts. */
    notice: { scene: SceneId }
    /**
     * The scene itself, where it was left, at the seat that is being read when none is named. `at`: at a line. `from`: at its start.
     * `past`: the activity that this line proposed was gone through. `then`: where an ending that was reached is looked at.
     */
    scene: { scene: SceneId; seat?: Seat; at?: LineId; from?: 'start'; past?: ActivityId; then?: 'forks' }
    debrief: object
    recall: object
    forks: object
    /** The question that comes back days after a scene. */
    remember: { scene: SceneId }
  }
}

export const routes = {
  title: { isHome: true },
  map: {},
  continue: {},
  notice: { of: ['scene'] },
  scene: { of: ['scene'] },
  debrief: {},
  recall: {},
  forks: {},
  remember: { of: ['scene'] },
} satisfies RouteTable

export type StoryRoute = Named<keyof typeof routes>
