// What of a story is watched and read: its page, its films, its comic strips. A chunk of its own, with the screens that show them.
import { filmView } from '../../../page/film/film.tsx'
import type { NotebookPage } from '../../../page/notebook/model.ts'
import { stripView } from '../../../page/strip/strip.tsx'
import { roadsFound } from '../../../story/reel.ts'
import { cardOf, scriptIdOf } from '../../readings.ts'
import type { World } from '../../world.ts'
import { roadIdOf } from './road.ts'

export { openFilm } from './film.ts'
export { openStrip } from './strip.ts'

export const views = { film: filmView, strip: stripView }

/** What can be watched and read of a story: the endings that were found, at each seat. */
export async function openStory(id: string, { content, library, journal }: Pick<World, 'content' | 'library' | 'journal'>): Promise<NotebookPage | undefined> {
  const card = cardOf(content, id)
  if (!card) return undefined
  const seats = await Promise.all(card.seats.map(async ({ seat, lead, endings }) => {
    const script = scriptIdOf(id, seat)
    const kept = journal.save().scripts[script]
    if (!kept && seat !== 'witness') return { seat, lead, found: [] }
    const { runs = [], path = [], endings: noted = [] } = kept ?? {}
    const roads = roadsFound(await library.script(script), [...runs, path]).map(({ ending }) => ending)
    const found = endings.filter((ending) => roads.includes(ending) || noted.includes(ending))
    return { seat, lead, found: found.map((ending) => ({ ending, id: roadIdOf({ scene: id, seat, endings }, ending) })) }
  }))
  await library.words(['cast', `scenes/${id}/scene`])
  const [first] = card.seats
  return { at: 'story', scene: id, seats: seats.filter(({ found }) => found.length), other: roadIdOf({ scene: id, ...first! }, first!.endings[0]!) }
}
