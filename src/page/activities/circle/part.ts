// What every part of this board is handed. A shape only.
import type { Circle, CircleState } from '../../../story/activities/circle.ts'

export interface CirclePart {
  activity: Circle
  state: CircleState
}
