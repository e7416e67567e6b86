// What the notebook shows, and what can be done there. Shapes only.
import type { ActivityCard, Fact, HelpLine } from '../../content/content.ts'
import type { Form, ParentsPage, Quiz, Right, Situation } from '../../content/notebook.ts'
import type { EndingId, SceneId } from '../../story/script.ts'
import type { CastId, Seat } from '../../story/vocabulary.ts'
import type { Found } from '../../words/search.ts'

/** The circle of safe adults is an activity of a scene. */
export type CircleOf = Pick<ActivityCard, 'id'> & { scene: SceneId }

export type NotebookPage =
  /** `isMissing`: what was asked for is not in the notebook. */
  | { at: 'first'; situations: Situation[]; forms: Form[]; circle?: CircleOf; isMissing?: boolean }
  | { at: 'situation'; situation: Situation; help: HelpLine[] }
  | { at: 'forms'; forms: Form[] }
  | { at: 'form'; form: Form; facts: Fact[]; help: HelpLine[] }
  | { at: 'rights'; rights: Right[]; facts: Fact[] }
  | { at: 'parents'; parents: ParentsPage; help: HelpLine[] }
  /** `found`: absent while nothing is asked. */
  | { at: 'search'; asked: string; found?: Found[] }
  | { at: 'media'; scenes: SceneId[]; circle?: CircleOf }
  /** Only seats with endings found; `id` names a film and a strip in an address. `other`: a film for who has found no ending. */
  | { at: 'story'; scene: SceneId; seats: { seat: Seat; lead: CastId; found: { ending: EndingId; id: string }[] }[]; other: string }
  | { at: 'quiz'; quizzes: Quiz[] }
  /** `id`: of a scene, or `all`. */
  | { at: 'questions'; id: string; questions: Question[] }
  | { at: 'cards'; cards: { scene: SceneId; isEarned: boolean }[] }

export interface Question {
  scene: SceneId
  question: Quiz['questions'][number]
}

export interface NotebookScreen {
  name: 'notebook'
  page: NotebookPage
}

export interface NotebookActions {
  /** Looks for what is typed; it is kept nowhere. */
  look(asked: string): void
}
