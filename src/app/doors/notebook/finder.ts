// The search of the notebook: brings every page with its words, and how children say them, in the language spoken. Fetched when somebody searches.
import type { Content } from '../../../content/content.ts'
import { help } from '../../../content/known.ts'
import { loadSaid } from '../../../content/said.ts'
import { openSearch, type Search } from '../../../words/search.ts'
import { addNotebookWords } from '../../../words/notebook-words.ts'
import { language, say, t } from '../../../words/words.ts'
import type { Library } from '../../library.ts'
import { pagesToFind, type Readable } from './pages-to-find.ts'

export interface Finder {
  /** Undefined until the words of the language spoken are there: `onNews` is told when they are. */
  search(): Search | undefined
}

/** Rejects when a file can't be had. */
export async function openFinder(content: Content, library: Library, onNews: () => void): Promise<Finder> {
  const [situations, forms, rights, parents] = await Promise.all([
    content.loadNotebook('situations'), content.loadNotebook('forms'), content.loadNotebook('rights'), content.loadNotebook('parents'),
    library.words(['notebook/situations', 'notebook/forms', 'notebook/rights', 'notebook/parents', 'help']), addNotebookWords(),
  ])
  const readable: Readable = { situations, forms, rights, parents, help: help.filter(({ children }) => children) }
  const searches = new Map<string, Search>()

  async function open(): Promise<void> {
    const of = language()
    const said = await loadSaid(of)
    // Another language may be spoken since: its own is asked for when it is shown.
    if (language() !== of) return
    const titles = { rights: t('notebook.rights-title'), parents: t('notebook.parents-title'), help: t('help.title') }
    searches.set(of, openSearch(pagesToFind(readable, said, say, titles), said.ignored))
  }

  await open()
  return {
    search() {
      const found = searches.get(language())
      if (!found) open().then(onNews, () => undefined)
      return found
    },
  }
}
