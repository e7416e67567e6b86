// Says in words how far somebody has come in a scene or at a seat.
import { number, t } from '../../words/words.ts'
import type { SceneStanding, SeatStanding } from '../model.ts'

export function sayStanding({ state, endingsFound, endingsInAll }: SceneStanding | SeatStanding): string {
  if (state !== 'ended') return t(`map.${state}`)
  return endingsFound === undefined ? t('map.ended') : t('map.endings', { found: number(endingsFound), all: number(endingsInAll) })
}
