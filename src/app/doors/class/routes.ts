// Where the pages of the class door are: preparing, the console and the projector of a session, what is printed, and (`reply`) where a pupil answers.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    /** `language`: of a sheet that a console asks for, printed at once. */
    class: { page?: string; id?: string; scene?: string; plan?: string; language?: string }
  }
}

export const routes = { class: { of: ['page', 'id', 'scene', 'plan', 'language'], least: 0 } } satisfies RouteTable

export type ClassRoute = Named<keyof typeof routes>
