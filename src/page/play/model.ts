// A line of a scene on screen, and what can be done there. Shapes only.
import type { SceneCard } from '../../content/content.ts'
import type { Settings } from '../../progress/settings.ts'
import type { ActivityId, ChoiceId, SceneId } from '../../story/script.ts'
import type { View } from '../../story/view.ts'

export interface PlayScreen { name: 'play'; scene: SceneCard; view: View; firstTime: boolean; steps?: Steps | undefined }

/** From the line on screen: whether there is one before, and how many lines on were read in another reading. */
export interface Steps { canGoBack: boolean; readBefore: number }

export interface StepActions {
  /** One line back, or one choice. */
  stepBack(): void
  /** On over what was read before. */
  skip(): void
}

export interface PlayActions {
  next(): void
  choose(choice: ChoiceId): void
  /** Opens an activity of a scene; it leads back into the story. */
  practise(scene: SceneId, activity: ActivityId): void
  set(settings: Partial<Settings>): void
}
