// What content hands to the rest of the game: typed objects, already checked when they were compiled.
import type { Notebook, NotebookPart } from './notebook.ts'
import type { Activity } from '../story/activities/activity.ts'
import type { ActivityId, EndingId, SceneId, Script, ScriptId } from '../story/script.ts'
import type { CastId, LandmarkId, Seat } from '../story/vocabulary.ts'

/** A channel of help. Its words (who, for what, what to say first, hours) are keys of the `help` namespace. */
export interface HelpLine {
  id: string
  kind: 'phone' | 'web' | 'person'
  /** Digits to dial or address to open; absent for `person`. */
  contact?: string
  /** Danger now: shown with its own colour, after 2511. */
  urgent: boolean
  /** For children; false: for the adults' pages only. */
  children: boolean
  source: string
  verified_on: string
  review: string
}

export interface Fact {
  id: string
  kind: 'law' | 'right' | 'figure'
  source: string
  date: string
  confidence: 'high' | 'medium'
}

/** What the title and the map need to know of a scene before it is loaded. */
export interface SceneCard {
  id: SceneId
  /** Place of the neighbourhood where it waits. */
  where: LandmarkId
  /** The witness first. */
  seats: SeatCard[]
  /** What can be practised alone. */
  activities: ActivityCard[]
  review: string
}

/** One seat of a scene: who is played there, how long, and the endings it can come to. */
export interface SeatCard {
  seat: Seat
  lead: CastId
  /** Of reading, measured by the compiler. */
  minutes: number
  endings: EndingId[]
}

export type ActivityCard = Pick<Activity, 'id' | 'kind'>

/** Nested text of one namespace in one language, i18next JSON v4. */
export interface Words { [key: string]: string | Words }

export type Loader<T> = () => Promise<{ default: T }>

/** What belongs to a scene, each file by the name it is asked for. */
export interface SceneFiles {
  scripts: Record<string, () => Promise<{ default: Script; firstArt?: Loader<unknown> }>>
  activities: Record<string, Loader<Activity>>
  words: Record<'fr' | 'ar', Record<string, Loader<Words>>>
}

export interface Content {
  scenes: SceneCard[]
  loadScript(id: ScriptId): Promise<Script>
  /** The pictures of a script's first line, as the stage takes them; undefined when there are none. */
  loadFirstArt(id: ScriptId): Promise<unknown>
  loadActivity(scene: SceneId, id: ActivityId): Promise<Activity>
  loadNotebook<P extends NotebookPart>(part: P): Promise<Notebook[P]>
  /** Words of one namespace: `titles` (of every scene), `notebook/titles`, `notebook/forms`, `help`, `facts`, `cast`, `scenes/le-groupe/scene`, `scenes/le-groupe/witness` and, of its first moment alone, `scenes/le-groupe/witness/opening`, `scenes/le-groupe/activities/chaine`. */
  loadWords(namespace: string, language: 'fr' | 'ar'): Promise<Words>
}
