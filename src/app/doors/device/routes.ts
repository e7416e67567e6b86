// Where the addresses of what belongs to the device lead: all are opened over something else.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    help: object
    settings: object
    about: object
    accessibility: object
  }
}

export const routes = { help: { over: 2 }, settings: { over: 2 }, about: { over: 2 }, accessibility: { over: 2 } } satisfies RouteTable

export type DeviceRoute = Named<keyof typeof routes>
