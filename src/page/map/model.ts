// The neighbourhood on screen, and what can be done there. Shapes only.
import type { SceneId } from '../../story/script.ts'
import type { SceneStanding } from '../standing.ts'

export interface MapScreen {
  name: 'map'
  scenes: SceneStanding[]
  isEvening: boolean
  /** A scene whose skill is worth a minute again, days later. */
  toRemember?: SceneId
}

export interface MapActions {
  /** Opens the sheet of a scene. */
  visit(scene: SceneId): void
  /** Opens the question that comes back days after a scene. */
  remember(scene: SceneId): void
}
