// The sheet of a scene on screen, and what can be done there. Shapes only.
import type { SceneCard } from '../../content/content.ts'
import type { SceneId } from '../../story/script.ts'
import type { Seat } from '../../story/vocabulary.ts'
import type { SeatStanding } from '../standing.ts'

export interface NoticeScreen { name: 'notice'; scene: SceneCard; seats: SeatStanding[] }

export interface NoticeActions {
  /** At one seat of a scene: begins at its start (the notice was read), goes on, or looks at its turning points. */
  play(scene: SceneId, how: 'start' | 'continue' | 'forks', seat: Seat): void
}
