// Where the wall newspaper hangs.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    wall: object
  }
}

export const routes = { wall: {} } satisfies RouteTable

export type WallRoute = Named<keyof typeof routes>
