// From an address to a path that leads to an ending: the one really taken, else another that this version has. An address says no ending's name: whoever finds it in a browser learns nothing of what was chosen.
import type { EndingId, SceneId, Script } from '../../../story/script.ts'
import { reelOf, roadsFound, roadTo, type Frame } from '../../../story/reel.ts'
import type { Seat } from '../../../story/vocabulary.ts'
import { cardOf, partsOf, scriptIdOf } from '../../readings.ts'
import type { World } from '../../world.ts'

export interface FoundRoad {
  script: Script
  frames: Frame[]
  ending: EndingId
  /** It was found by playing, but along a path that is no longer there. */
  isGone: boolean
  /** Not a path that was played. */
  isAnother: boolean
}

type Place = { scene: SceneId; seat: Seat; endings: readonly EndingId[] }

/** `SCENE.SEAT.NUMBER`: the number of an ending, from 1. */
export function roadIdOf({ scene, seat, endings }: Place, ending: EndingId): string {
  return `${scene}.${seat}.${endings.indexOf(ending) + 1}`
}

/** Undefined when no road has that name. Rejects when a file can't be had. */
export async function openRoad(id: string, { content, library, journal }: Pick<World, 'content' | 'library' | 'journal'>): Promise<FoundRoad | undefined> {
  const [scene = '', seat = '', number = ''] = id.split('.')
  const parts = partsOf(`${scene}/${seat}`)
  const card = parts && cardOf(content, parts.scene)?.seats.find((one) => one.seat === parts.seat)
  const ending = card?.endings.find((_, index) => String(index + 1) === number)
  if (ending === undefined) return undefined
  const script = await library.script(scriptIdOf(parts!.scene, parts!.seat))
  const kept = journal.save().scripts[script.id]
  const own = roadsFound(script, kept ? [...kept.runs, kept.path] : []).find((one) => one.ending === ending)?.path
  const reel = reelOf(script, own ?? roadTo(script, ending) ?? [])
  if (!reel.ok) return undefined
  return { script, frames: reel.frames, ending, isAnother: !own, isGone: !own && Boolean(kept?.endings?.includes(ending)) }
}
