// Where the pages of the class door are: preparing, the console and the projector of a session, what is printed.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    class: { page?: string; id?: string }
  }
}

export const routes = { class: { of: ['page', 'id'], least: 0 } } satisfies RouteTable

export type ClassRoute = Named<keyof typeof routes>
