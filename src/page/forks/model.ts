// The fork map on screen, and what can be done there. Shapes only.
import type { Fork } from '../../story/forks.ts'
import type { ChoiceId, EndingId, SceneId, ScriptId } from '../../story/script.ts'
import type { Seat } from '../../story/vocabulary.ts'
import type { SeatStanding } from '../standing.ts'

export interface ForksScreen { name: 'forks'; scriptId: ScriptId; forks: Fork[]; endingsSeen: EndingId[]; endingsInAll: number; otherSeats: SeatStanding[] }

export interface ForksActions {
  /** To a turning point, or with `choice` to what comes after it. */
  rewind(scriptId: ScriptId, before: ChoiceId[], choice?: ChoiceId): void
  /** Begins at another seat, goes on there, or looks at its turning points. */
  play(scene: SceneId, how: 'start' | 'continue' | 'forks', seat: Seat): void
}
