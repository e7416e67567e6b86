// What the map may say: how far somebody has come in every scene, which seats are open, and the one scene proposed now. Pure.
import type { SceneCard, SeatCard } from '../../../content/content.ts'
import type { SceneStanding, SeatStanding } from '../../../page/standing.ts'
import { isUnderWay } from '../../../progress/changes.ts'
import type { Save } from '../../../progress/save.ts'
import type { SceneId } from '../../../story/script.ts'

/** Standings in the order of `cards`. Any scene may be opened; at most one is proposed. */
export function standingsOf(cards: readonly SceneCard[], save: Save): SceneStanding[] {
  const scenes = cards.map((card) => sceneStanding(card, save))
  const next = proposed(scenes)
  return scenes.map((scene) => ({ ...scene, isNext: scene.card.id === next }))
}

/**
 * The scene to live next: the first whose witness has not come to an ending; when there is none, the first with a seat that has not;
 * then the first with an ending still to find. Null when everything was found.
 */
function proposed(scenes: readonly Omit<SceneStanding, 'isNext'>[]): SceneId | null {
  const first = (fits: (scene: Omit<SceneStanding, 'isNext'>) => boolean) => scenes.find(fits)?.card.id
  return first(({ seats }) => seats[0]?.state !== 'ended')
    ?? first(({ seats }) => seats.some(({ state }) => state !== 'ended'))
    ?? first(({ endingsFound, endingsInAll }) => endingsFound === undefined || endingsFound < endingsInAll)
    ?? null
}

function sceneStanding(card: SceneCard, save: Save): Omit<SceneStanding, 'isNext'> {
  const seats = card.seats.map((seat) => seatStanding(card, seat, save))
  const found = seats.map(({ endingsFound }) => endingsFound)
  const knowsAll = found.every((one) => one !== undefined)
  return {
    card, seats,
    state: seats.some(({ state }) => state === 'begun') ? 'begun' : seats.some(({ state }) => state === 'ended') ? 'ended' : 'new',
    endingsInAll: sum(seats.map(({ endingsInAll }) => endingsInAll)),
    ...(knowsAll && { endingsFound: sum(found as number[]) }),
  }
}

function seatStanding(card: SceneCard, { seat, lead, minutes, endings }: SeatCard, save: Save): SeatStanding {
  const id = `${card.id}/${seat}`
  const progress = save.scripts[id]
  const reads = isUnderWay(save, id)
  const hasEnded = Boolean(progress?.finishedOn)
  const found = hasEnded ? progress?.endings : []
  // An ending that is no longer told is not counted.
  const told = found && endings.filter((ending) => found.includes(ending))
  return {
    seat, lead, minutes, isUnderWay: reads,
    state: hasEnded ? 'ended' : reads ? 'begun' : 'new',
    isOpen: seat === 'witness' || Boolean(save.scripts[`${card.id}/witness`]?.finishedOn),
    endingsInAll: endings.length,
    ...(told && { endings: told, endingsFound: told.length }),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
