// From an address to what is asked for, and back. The tables are the doors' own: this reads them all, and loads no door.
import { askedScene, partsOf } from './addresses.ts'
import type { Route, RouteShape, RouteTable } from './route.ts'

const tables = Object.entries(import.meta.glob<RouteTable>('./doors/*/routes.ts', { eager: true, import: 'routes' }))
const shapes = new Map<string, RouteShape & { door: string }>(tables.flatMap(([path, routes]) =>
  Object.entries(routes).map(([name, shape]): [string, RouteShape & { door: string }] => [name, { ...shape, door: path.split('/')[2]! }])))

export const home = { name: [...shapes].find(([, { isHome }]) => isHome)![0] } as Route

/** Never throws. */
export function readRoute(hash: string, query: URLSearchParams): Route {
  const straight = askedScene(hash, query)
  if (straight?.noSeat) return { name: 'unknown', asked: `${straight.scene}/${straight.noSeat}`.slice(0, 60) }
  if (straight) return { name: 'scene', ...straight }
  const [name, ...values] = partsOf(hash)
  if (!name) return /[\p{L}\p{N}]/u.test(hash) ? { name: 'unknown', asked: hash.slice(0, 60) } : home
  const shape = shapes.get(name)
  const of = shape?.of ?? []
  if (!shape || shape.isHome || values.length > of.length || values.length < (shape.least ?? of.length)) return { name: 'unknown', asked: hash.slice(0, 60) }
  return { name, ...Object.fromEntries(values.map((value, index) => [of[index]!, value])) } as unknown as Route
}

export function hashOf(route: Route): string {
  const shape = shapes.get(route.name)
  if (!shape || shape.isHome) return '/'
  const values = route as unknown as Record<string, string | undefined>
  return ['', route.name, ...(shape.of ?? []).flatMap((one) => values[one] ?? []).map(encodeURIComponent)].join('/')
}

/** How far over others a route is opened: Back leads to the last one below it. */
export function levelOf({ name }: Route): number {
  return shapes.get(name)?.over ?? 0
}

/** The folder of the door that opens it; undefined when none does. */
export function doorOf({ name }: Route): string | undefined {
  return shapes.get(name)?.door
}
