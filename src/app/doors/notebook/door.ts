// The notebook: read without having played. Its pages lead to each other by plain links; what is looked for is held while one goes from what was found to the next, and kept nowhere.
import type { FilmActions, FilmScreen } from '../../../page/film/model.ts'
import type { NotebookActions, NotebookPage, NotebookScreen } from '../../../page/notebook/model.ts'
import { notebookView } from '../../../page/notebook/notebook.tsx'
import type { StripActions, StripScreen } from '../../../page/strip/model.ts'
import type { PlayActions } from '../../../page/play/model.ts'
import { addNotebookWords } from '../../../words/notebook-words.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Film } from './film.ts'
import type { Finder } from './finder.ts'
import type * as Media from './media.ts'
import { openNotebook } from './pages.ts'
import type { NotebookRoute } from './routes.ts'
import type { Strip } from './strip.ts'

export function createDoor(port: Port, world: World): Door<NotebookRoute, NotebookScreen | FilmScreen | StripScreen> {
  let page: NotebookPage | Film | Strip = { at: 'first', situations: [], forms: [] }
  let finder: Finder | undefined
  let media: typeof Media | undefined
  let asked = ''

  async function open(route: NotebookRoute): Promise<NotebookPage | Film | Strip> {
    const { part, id } = route
    if (part === 'search' && id === undefined) {
      const { openFinder } = await import('./finder.ts')
      finder ??= await openFinder(world.content, world.library, () => port.show())
      return { at: 'search', asked }
    }
    if (id === undefined || !isMedia(part)) return openNotebook(route, world)
    media ??= await import('./media.ts')
    const opened = part === 'film' ? await media.openFilm(id, world)
      : part === 'strip' ? await media.openStrip(id, world, () => port.show())
        : await media.openStory(id, world)
    return opened ?? openNotebook(route, world)
  }

  const turnTo = (at: number) => {
    if ('turnTo' in page && page.turnTo(at)) port.show()
  }
  const actions: NotebookActions & FilmActions & StripActions & Pick<PlayActions, 'next'> = {
    look(next) {
      asked = next
      port.show()
    },
    turnTo,
    next() {
      if ('turnTo' in page) turnTo(page.screen().at + 1)
    },
    saveStrip(picture) {
      if ('save' in page) page.save(picture)
    },
  }

  return {
    async enter(route, wish) {
      const [opened] = await Promise.all([open(route), addNotebookWords()])
      // What comes late must not take the place of the page that was asked for since.
      if (!wish.isWanted()) return
      if ('dispose' in page) page.dispose()
      page = opened
      if ('at' in page && page.at === 'first') asked = ''
    },
    screen() {
      if ('screen' in page) return page.screen()
      if (page.at !== 'search') return { name: 'notebook', page }
      const found = asked.trim() ? finder?.search()?.(asked) : undefined
      return { name: 'notebook', page: { at: 'search', asked, ...(found && { found }) } }
    },
    actions,
    views: () => ({ notebook: notebookView, ...media?.views }),
    illustration() {
      if (!('turnTo' in page)) return undefined
      const film = page
      return { view: film.view(), ahead: () => film.ahead() }
    },
    shown() {
      if ('shown' in page) page.shown()
    },
    forget() {
      asked = ''
    },
  }
}

function isMedia(part: string | undefined): boolean {
  return part === 'film' || part === 'strip' || part === 'story'
}
