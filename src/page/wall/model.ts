// The wall newspaper on screen. A shape only.
import type { WallItem } from '../../content/wall.ts'

/** `items`: those that an ending has pinned, in the order of the year. */
export interface WallScreen { name: 'wall'; items: readonly WallItem[] }
