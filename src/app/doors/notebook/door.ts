// The notebook: read without having played. Its pages lead to each other by plain links; what is looked for is held while one goes from what was found to the next, and kept nowhere.
import type { NotebookActions, NotebookPage, NotebookScreen } from '../../../page/notebook/model.ts'
import { notebookView } from '../../../page/notebook/notebook.tsx'
import { addNotebookWords } from '../../../words/notebook-words.ts'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import type { Finder } from './finder.ts'
import { openNotebook } from './pages.ts'
import type { NotebookRoute } from './routes.ts'

export function createDoor(port: Port, world: World): Door<NotebookRoute, NotebookScreen> {
  let page: NotebookPage = { at: 'first', situations: [], forms: [] }
  let finder: Finder | undefined
  let asked = ''

  async function open(route: NotebookRoute): Promise<NotebookPage> {
    if (route.part !== 'search' || route.id !== undefined) return openNotebook(route, world)
    const { openFinder } = await import('./finder.ts')
    finder ??= await openFinder(world.content, world.library, () => port.show())
    return { at: 'search', asked }
  }

  const actions: NotebookActions = {
    look(next) {
      asked = next
      port.show()
    },
  }

  return {
    async enter(route, wish) {
      const [opened] = await Promise.all([open(route), addNotebookWords()])
      // What comes late must not take the place of the page that was asked for since.
      if (!wish.isWanted()) return
      page = opened
      if (page.at === 'first') asked = ''
    },
    screen() {
      if (page.at !== 'search') return { name: 'notebook', page }
      const found = asked.trim() ? finder?.search()?.(asked) : undefined
      return { name: 'notebook', page: { at: 'search', asked, ...(found && { found }) } }
    },
    actions,
    views: () => ({ notebook: notebookView }),
    forget() {
      asked = ''
    },
  }
}
