// Where the addresses of the activities lead.
import type { Named, RouteTable } from '../../route.ts'
import type { ActivityId, SceneId } from '../../../story/script.ts'

declare module '../../route.ts' {
  interface Asks {
    /** Every activity, to be played alone. */
    practice: object
    /** One activity of a scene. `then`: where it leads when it was proposed on the way there. */
    activity: { scene: SceneId; activity: ActivityId; then?: Route }
    breathe: object
  }
}

export const routes = {
  practice: {},
  activity: { of: ['scene', 'activity'], over: 1 },
  breathe: { over: 2 },
} satisfies RouteTable

export type PracticeRoute = Named<keyof typeof routes>
