// What every part of this board is handed. A shape only.
import type { Profiles, ProfilesState } from '../../../story/activities/profiles.ts'

export interface ProfilesPart {
  activity: Profiles
  state: ProfilesState
}
