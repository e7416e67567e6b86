// What can be asked for: a name, and what it needs. Every door adds its own to this list, in its `routes.ts`. Shapes only.

/** Every route by its name; `unknown`: an address that leads nowhere. */
export interface Asks {
  unknown: { asked: string }
}

export type Named<N extends keyof Asks = keyof Asks> = { [K in N]: { name: K } & Asks[K] }[N]

/** Any route. */
export type Route = Named

export interface RouteShape {
  /** What the address holds after the name, in order: `/activity/le-groupe/chaine`. */
  of?: readonly string[]
  /** How many of these an address must hold, when the last ones may be left out. */
  least?: number
  /** Opened over what has a smaller number, to which Back leads; 0 when absent. */
  over?: 1 | 2
  /** The empty address. */
  isHome?: boolean
}

/** The routes of a door; the others come from elsewhere than an address. */
export type RouteTable = Partial<Record<keyof Asks, RouteShape>>
