// The pages of the notebook as the search reads them: their titles and sentences in the language spoken, and how a child says them. Pure; the words must be there.
import type { HelpLine } from '../../../content/content.ts'
import type { Form, ParentsPage, Right, Said, Situation } from '../../../content/notebook.ts'
import type { Page } from '../../../words/search.ts'

export interface Readable {
  situations: readonly Situation[]
  forms: readonly Form[]
  rights: readonly Right[]
  parents: ParentsPage
  help: readonly HelpLine[]
}

/** `say`: a sentence of a namespace; `titles`: of the pages that have none of their own. */
export function pagesToFind({ situations, forms, rights, parents, help }: Readable, said: Said, say: (namespace: string, key: string) => string, titles: Record<'rights' | 'parents' | 'help', string>): Page[] {
  const page = (id: string, title: string, texts: string[], weight?: number): Page => ({ id, title, texts, said: said.pages[id] ?? [], ...(weight && { weight }) })
  const under = (namespace: string, id: string) => (key: string) => say(namespace, `${id}.${key}`)
  return [
    ...situations.map(({ id, next }) => {
      const words = under('notebook/situations', id)
      return page(`situation/${id}`, words('title'), [words('about'), words('now'), ...next.map((act) => words(`next.${act}`)), words('not'), words('say')], 1.1)
    }),
    ...forms.map(({ id, looks, helps }) => {
      const words = under('notebook/forms', id)
      return page(`form/${id}`, words('title'), [words('what'), ...looks.map((one) => words(`looks.${one}`)), words('does'), words('responsible'), ...helps.map((one) => words(`helps.${one}`))])
    }),
    page('rights', titles.rights, rights.flatMap(({ id }) => [say('notebook/rights', `${id}.text`), say('notebook/rights', `${id}.title`)]), .8),
    page('parents', titles.parents, parents.sections.flatMap(({ id, points }) => points.map((point) => say('notebook/parents', `${id}.points.${point}`))), .6),
    page('help', titles.help, help.flatMap(({ id }) => [`${say('help', `${id}.name`)} — ${say('help', `${id}.for`)}`, say('help', `${id}.say`)])),
  ]
}

/** The address of a page by its name. */
export function addressOf(page: string): string {
  return page === 'help' ? '#/help' : `#/notebook/${page}`
}
