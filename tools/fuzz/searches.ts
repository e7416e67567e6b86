// What is typed into the search of the notebook: it answers, shows whole texts, and marks only what was asked.
import { pagesToFind } from '../../src/app/doors/notebook/pages-to-find.ts'
import type { Notebook } from '../../src/content/notebook.ts'
import { wordsOf } from '../../src/words/fold.ts'
import { openSearch, type Page, type Search } from '../../src/words/search.ts'
import { compileNotebook, saidIn } from '../content/notebook.ts'
import { compileHelp } from '../content/compile.ts'
import { wordsOf as textsOf } from '../content/project.ts'
import { flatten } from '../content/texts.ts'
import { hold, type Kind } from './kind.ts'
import { readMatter } from './matter.ts'
import { oddText, spoilText } from './spoil.ts'

export const searches: Kind = {
  name: 'searches', many: 4000, few: 60,
  open() {
    const languages = (['fr', 'ar'] as const).map(openIn)
    return (chance) => {
      const { pages, search, said } = chance.one(languages)
      const asked = chance.once(4) ? oddText(chance) + oddText(chance) : chance.once(3) ? `${chance.one(said)} ${oddText(chance).slice(0, 200)} ${chance.one(said)}` : spoilText(chance, chance.one(said))
      for (const { word, start, end } of wordsOf(asked)) hold(word && start < end && end <= asked.length, 'A word that stands nowhere.')
      const found = search(asked)
      hold(found.length <= 8 && new Set(found.map(({ id }) => id)).size === found.length, 'Too many pages, or one twice.')
      for (const { id, title, text } of found) {
        const page = pages.find((one) => one.id === id)
        hold(page, 'A page that there is not.')
        const whole = (pieces: typeof title) => pieces.map((piece) => piece.text).join('')
        hold(whole(title) === page.title && [...page.texts, ''].includes(whole(text)), 'A text that is not whole.')
      }
    }
  },
}

function openIn(language: 'fr' | 'ar'): { pages: Page[]; search: Search; said: string[] } {
  const { project } = readMatter()
  const texts = new Map(project.namespaces.map((one) => [one.name, new Map(flatten(textsOf(one, language)).map(({ key, value }) => [key, value]))]))
  const say = (namespace: string, key: string): string => texts.get(namespace)?.get(key) ?? ''
  const notebook = compileNotebook(project.notebook!, []) as Notebook
  const said = saidIn(project.notebook!, language)
  const titles = { rights: say('ui', 'notebook.rights-title'), parents: say('ui', 'notebook.parents-title'), help: say('ui', 'help.title') }
  const pages = pagesToFind({ ...notebook, help: compileHelp(project.help!.data).filter(({ children }) => children) }, said, say, titles)
  return { pages, search: openSearch(pages, said.ignored), said: Object.values(said.pages).flat() }
}
