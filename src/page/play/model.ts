// A line of a scene on screen, and what can be done there. Shapes only.
import type { SceneCard } from '../../content/content.ts'
import type { Settings } from '../../progress/settings.ts'
import type { ActivityId, ChoiceId, SceneId } from '../../story/script.ts'
import type { View } from '../../story/view.ts'

export interface PlayScreen { name: 'play'; scene: SceneCard; view: View; firstTime: boolean }

export interface PlayActions {
  next(): void
  choose(choice: ChoiceId): void
  /** Opens an activity of a scene; it leads back into the story. */
  practise(scene: SceneId, activity: ActivityId): void
  set(settings: Partial<Settings>): void
}
