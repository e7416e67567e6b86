// An activity on screen, what can be done there, and what its board is handed. Shapes only.
import type { Settings } from '../../progress/settings.ts'
import type { Move, Play } from '../../story/activities/activity.ts'

export interface ActivityScreen {
  name: 'activity'
  play: Play
  isDone: boolean
  /** Going on leads back into the story. */
  isInScene: boolean
  settings: Pick<Settings, 'haptics'>
}

export interface ActivityActions {
  /** Something done in the activity on screen; what makes no sense there changes nothing. */
  move(move: Move): void
  /** Leaves the activity: on with the story, or back to where it was opened. */
  activityDone(): void
}

/** What every board gets besides its own play. */
export interface BoardProps {
  settings: Pick<Settings, 'haptics'>
  hidden: boolean
  hasStage: boolean
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}
