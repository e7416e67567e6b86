// The notebook: read without having played. Its pages lead to each other by plain links, so it offers no action of its own.
import type { NotebookPage, NotebookScreen } from '../../../page/notebook/model.ts'
import { notebookView } from '../../../page/notebook/notebook.tsx'
import type { Door, Port } from '../../door.ts'
import type { World } from '../../world.ts'
import { openNotebook } from './pages.ts'
import type { NotebookRoute } from './routes.ts'

export function createDoor(_port: Port, { content, library }: World): Door<NotebookRoute, NotebookScreen> {
  let page: NotebookPage = { at: 'first', situations: [], forms: [] }
  return {
    async enter(route, wish) {
      const opened = await openNotebook(route, content, library)
      // What comes late must not take the place of the page that was asked for since.
      if (wish.isWanted()) page = opened
    },
    screen: () => ({ name: 'notebook', page }),
    actions: {},
    views: () => ({ notebook: notebookView }),
  }
}
