// An activity on screen, and what its board is handed. Shapes only.
import type { Screen } from '../model.ts'

export type ActivityScreenModel = Extract<Screen, { name: 'activity' }>

export interface ActivityProps {
  screen: ActivityScreenModel
  hidden: boolean
  hasStage: boolean
  box: HTMLElement
  onBox: (box: HTMLElement | null) => void
}

/** What every board gets besides its own play. */
export type BoardProps = Omit<ActivityProps, 'screen'> & Pick<ActivityScreenModel, 'settings'>
