// The schemas of every YAML file of `scenes/`, `notebook/` and `class/`, by the name of the JSON Schema that editors use.
import { activityFile } from './activities.ts'
import { pagesFile, pathFile, plansFile, sceneClassFile, votesFile } from './schema/class.ts'
import { castFile, factsFile, helpFile } from './schema/lists.ts'
import { formsFile, parentsFile, rightsFile, searchFile, seasonFile, situationsFile } from './schema/notebook.ts'
import { sceneFile } from './schema/scene.ts'
import { seatFile } from './schema/seat.ts'
import { wallFile } from './schema/wall.ts'

export const schemas = { scene: sceneFile, seat: seatFile, activity: activityFile, class: sceneClassFile, wall: wallFile, cast: castFile, help: helpFile, facts: factsFile }

export const notebookSchemas = { situations: situationsFile, forms: formsFile, rights: rightsFile, parents: parentsFile, season: seasonFile, search: searchFile }

export const classSchemas = { plans: plansFile, path: pathFile, pages: pagesFile, votes: votesFile }

export type { ActivityFile } from './activities.ts'
export type { SceneClassFile } from './schema/class.ts'
export type { CastFile, FactsFile, HelpFile } from './schema/lists.ts'
export type { QuestionEntry, SceneFile } from './schema/scene.ts'
export type { LineEntry, MomentEntry, SeatFile } from './schema/seat.ts'
export type { WallEntry, WallFile } from './schema/wall.ts'
