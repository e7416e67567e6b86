// The schemas of every YAML file of `scenes/`, by the name of the JSON Schema that editors use.
import { activityFile } from './activities.ts'
import { castFile, factsFile, helpFile } from './schema/lists.ts'
import { sceneFile } from './schema/scene.ts'
import { seatFile } from './schema/seat.ts'

export const schemas = { scene: sceneFile, seat: seatFile, activity: activityFile, cast: castFile, help: helpFile, facts: factsFile }

export type { ActivityFile } from './activities.ts'
export type { CastFile, FactsFile, HelpFile } from './schema/lists.ts'
export type { QuestionEntry, SceneFile } from './schema/scene.ts'
export type { LineEntry, MomentEntry, SeatFile } from './schema/seat.ts'
