// What the notebook shows. Shapes only.
import type { Fact, HelpLine } from '../../content/content.ts'
import type { Form, ParentsPage, Right, Situation } from '../../content/notebook.ts'

export type NotebookPage =
  /** `isMissing`: what was asked for is not in the notebook. */
  | { at: 'first'; situations: Situation[]; forms: Form[]; isMissing?: boolean }
  | { at: 'situation'; situation: Situation; help: HelpLine[] }
  | { at: 'forms'; forms: Form[] }
  | { at: 'form'; form: Form; facts: Fact[]; help: HelpLine[] }
  | { at: 'rights'; rights: Right[]; facts: Fact[] }
  | { at: 'parents'; parents: ParentsPage; help: HelpLine[] }

export interface NotebookScreen {
  name: 'notebook'
  page: NotebookPage
}
