// Questions after a scene, or days later, and what can be done with them. Shapes only.
import type { ActivityCard } from '../../content/content.ts'
import type { ActivityId, ScriptId } from '../../story/script.ts'
import type { CastId } from '../../story/vocabulary.ts'

export interface RecallQuestion {
  id: string
  options: { id: string; fits: boolean }[]
}

/** `later`: days after the scene, with an activity to go on with. */
export interface RecallScreen { name: 'recall'; scriptId: ScriptId; lead: CastId; questions: RecallQuestion[]; later?: { activity?: ActivityCard } }

export interface RecallActions {
  /** After the questions; `activity`: one of the same scene to go on with. */
  recallDone(activity?: ActivityId): void
}
