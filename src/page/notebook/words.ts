// Where the sentences of the notebook are kept: names of namespaces and keys, and the addresses of its pages. It holds no sentence.
import type { NotebookPart } from '../../content/notebook.ts'
import { say } from '../../words/words.ts'

export function sayPage(part: NotebookPart, key: string): string {
  return say(`notebook/${part}`, key)
}

/** Titles and what they are about: known before a page is fetched. */
export function sayTitleOf(part: 'situations' | 'forms', key: string): string {
  return say('notebook/titles', `${part}.${key}`)
}

export function linkTo(part: 'situation' | 'form', id: string): string {
  return `#/notebook/${part}/${encodeURIComponent(id)}`
}
