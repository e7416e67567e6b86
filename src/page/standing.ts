// How far somebody has come in a scene or at a seat, and how that is said: the map, the sheet of a scene and the fork map show the same.
import type { SceneCard, SeatCard } from '../content/content.ts'
import type { EndingId } from '../story/script.ts'
import { number, t } from '../words/words.ts'

/** How far somebody has come at one seat of a scene. */
export interface SeatStanding extends Pick<SeatCard, 'seat' | 'lead' | 'minutes'> {
  /** `ended`: brought to an ending at least once. */
  state: 'new' | 'begun' | 'ended'
  /** A reading waits to go on, be it the first or a later one. */
  isUnderWay: boolean
  /** False until the witness of the scene has come to an ending. */
  isOpen: boolean
  /** Absent when an older save does not tell. */
  endingsFound?: number
  /** Those found, in the order of the script. */
  endings?: EndingId[]
  endingsInAll: number
}

export interface SceneStanding {
  card: SceneCard
  state: SeatStanding['state']
  /** In the order of the card. */
  seats: SeatStanding[]
  /** Of all its seats; absent when an older save does not tell. */
  endingsFound?: number
  endingsInAll: number
  /** The one scene that is proposed now. */
  isNext: boolean
}

export function sayStanding({ state, endingsFound, endingsInAll }: SceneStanding | SeatStanding): string {
  if (state !== 'ended') return t(`map.${state}`)
  return endingsFound === undefined ? t('map.ended') : t('map.endings', { found: number(endingsFound), all: number(endingsInAll) })
}
