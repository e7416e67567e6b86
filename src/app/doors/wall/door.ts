// The wall newspaper of the neighbourhood: what the endings found have pinned there, and its words, fetched when it is looked at.
import { loadWallWords, wallItems } from '../../../content/load-wall.ts'
import { wallView } from '../../../page/wall/wall.tsx'
import type { WallScreen } from '../../../page/wall/model.ts'
import { keepFound } from '../../../progress/changes.ts'
import { endingsOf } from '../../../story/forks.ts'
import type { ScriptId } from '../../../story/script.ts'
import { addWords, languages } from '../../../words/words.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { WallRoute } from './routes.ts'

export function createDoor(_port: Port, { content, journal }: World): Door<WallRoute, WallScreen> {
  /** Saves from before endings were noted hold them in their runs: only the scripts can tell. */
  async function noteFormerEndings(): Promise<void> {
    const untold = Object.entries(journal.save().scripts).filter(([id, { finishedOn, endings }]) => finishedOn && !endings && wallItems.some(({ script }) => script === id))
    await Promise.all(untold.map(async ([id, { runs }]) => {
      const script = await content.loadScript(id as ScriptId)
      journal.change((save) => keepFound(save, id, endingsOf(script, runs)))
    }))
  }

  return {
    async prepare() {
      await Promise.all(languages.map(loadWallWords))
    },
    async enter() {
      // Both languages at once: whoever changes language before it reads on.
      await Promise.all([noteFormerEndings(), ...languages.map(async (of) => addWords('wall', of, await loadWallWords(of)))])
    },
    screen() {
      const { scripts } = journal.save()
      return { name: 'wall', items: wallItems.filter(({ script, ending }) => scripts[script]?.endings?.includes(ending)) }
    },
    actions: {},
    views: () => ({ wall: wallView }),
  }
}
