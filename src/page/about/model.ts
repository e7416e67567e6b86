// What the pages about the game show. Shapes only.
import type { Dated, Staleness } from '../../content/freshness.ts'

export interface AboutScreen {
  name: 'about'
  reviewed: boolean
  /** What nobody has read yet, or was last seen more than twelve months ago. */
  stale: { of: Dated['of']; id: string; why: Staleness[] }[]
}

export interface AccessibilityScreen { name: 'accessibility' }
