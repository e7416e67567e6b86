// Where the pages of the notebook are: the first one, a part, one page of a part.
import type { Named, RouteTable } from '../../route.ts'

declare module '../../route.ts' {
  interface Asks {
    notebook: { part?: string; id?: string }
  }
}

export const routes = { notebook: { of: ['part', 'id'], least: 0 } } satisfies RouteTable

export type NotebookRoute = Named<keyof typeof routes>
