// Every activity on screen, and what can be done there. Shapes only.
import type { ActivityCard } from '../../content/content.ts'
import type { ActivityId, SceneId } from '../../story/script.ts'

/** An activity that can be practised alone. */
export interface PracticeCard extends ActivityCard {
  scene: SceneId
  /** Gone through at least once. */
  isDone: boolean
}

/** Every activity, of every scene. */
export interface PracticeScreen { name: 'practice'; activities: PracticeCard[] }

export interface PracticeActions {
  /** Opens an activity of a scene. */
  practise(scene: SceneId, activity: ActivityId): void
}
