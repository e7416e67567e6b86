// The debrief on screen. A shape only.
import type { Screen } from '../model.ts'

export type DebriefScreen = Extract<Screen, { name: 'debrief' }>
