// Where the pages of the class door are: preparing, the console and the projector of a session, what is printed, and (`reply`) where a pupil answers.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    class: { page?: string; id?: string; scene?: string; plan?: string }
  }
}

export const routes = { class: { of: ['page', 'id', 'scene', 'plan'], least: 0 } } satisfies RouteTable

export type ClassRoute = Named<keyof typeof routes>
