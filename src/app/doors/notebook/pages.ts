// The door of the notebook: from an address to the page that is asked for, with its words. It never fails on an unknown id: the first page says so.
import type { Content } from '../../../content/content.ts'
import { facts, help } from '../../../content/known.ts'
import type { NotebookPage } from '../../../page/notebook/model.ts'
import type { Library } from '../../library.ts'

interface Asked { part?: string | undefined; id?: string | undefined }

/** Rejects when a file can't be had. */
export async function openNotebook({ part, id }: Asked, content: Content, library: Library): Promise<NotebookPage> {
  const words = (...namespaces: string[]) => library.words(['notebook/titles', ...namespaces])
  if (part === 'situation' && id) {
    const [all] = await Promise.all([content.loadNotebook('situations'), words('notebook/situations', 'help')])
    const situation = all.find((one) => one.id === id)
    if (situation) return { at: 'situation', situation, help: named(help, situation.lines) }
  } else if (part === 'form' && id) {
    const [all] = await Promise.all([content.loadNotebook('forms'), words('notebook/forms', 'help', 'facts', 'titles')])
    const form = all.find((one) => one.id === id)
    if (form) return { at: 'form', form, facts: named(facts, form.facts), help: named(help, form.lines) }
  } else if (part === 'forms' && !id) {
    const [forms] = await Promise.all([content.loadNotebook('forms'), words('notebook/forms')])
    return { at: 'forms', forms }
  } else if (part === 'rights' && !id) {
    const [rights] = await Promise.all([content.loadNotebook('rights'), words('notebook/rights', 'facts')])
    return { at: 'rights', rights, facts: named(facts, rights.map(({ fact }) => fact)) }
  } else if (part === 'parents' && !id) {
    const [parents] = await Promise.all([content.loadNotebook('parents'), words('notebook/parents', 'help')])
    return { at: 'parents', parents, help: named(help, parents.lines) }
  }
  const [situations, forms] = await Promise.all([content.loadNotebook('situations'), content.loadNotebook('forms'), words()])
  return { at: 'first', situations, forms, ...(part !== undefined && { isMissing: true }) }
}

/** Those of `all` that `ids` name, in the order of `ids`. */
function named<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.flatMap((id) => all.find((one) => one.id === id) ?? [])
}
