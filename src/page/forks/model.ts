// The fork map on screen, and what can be done there. Shapes only.
import type { Fork } from '../../story/forks.ts'
import type { ChoiceId, EndingId, SceneId, ScriptId } from '../../story/script.ts'
import type { CastId, Light, PlaceId, Seat } from '../../story/vocabulary.ts'
import type { SeatStanding } from '../standing.ts'

/** What the picture of an ending shows, small: where, and of whom it tells first. */
export interface EndingPicture { id: EndingId; place: PlaceId; light: Light; who: CastId[] }

/** One seat of the scene: a line of the map. */
export interface SeatLine {
  scriptId: ScriptId
  standing: SeatStanding
  /** From the first to the last; none while nothing was read there. */
  forks: Fork[]
  endings: EndingPicture[]
  endingsInAll: number
  /** It was read last. */
  isLatest: boolean
}

/** `lines`: the seats that are open, the witness first. */
export interface ForksScreen { name: 'forks'; scene: SceneId; lines: SeatLine[] }

export interface ForksActions {
  /** To a turning point, or with `choice` to what comes after it. */
  rewind(scriptId: ScriptId, before: ChoiceId[], choice?: ChoiceId): void
  /** Begins at another seat, goes on there, or looks at its turning points. */
  play(scene: SceneId, how: 'start' | 'continue' | 'forks', seat: Seat): void
}
