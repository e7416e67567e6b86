// The shape of one compiled script: one scene seen from one seat. Ids and facts of play only; it never holds a sentence.
import type { Beat, CastId, Effect, Hand, Light, Mood, Music, Outfit, PlaceId, Pose, PrivacyValues, Reaction, Seat, SheetFlow, SheetStep } from './vocabulary.ts'

export type SceneId = string
export type MomentId = string
export type LineId = string
export type ChoiceId = string
export type EndingId = string
export type ThreadId = string
export type ActivityId = string
export type Flag = string
/** `scene/seat`, for example `le-groupe/witness`. */
export type ScriptId = `${SceneId}/${Seat}`

/** The closed list of conditions. An absent condition always holds. */
export type Condition =
  | { has: Flag }
  | { hasNot: Flag }
  | { all: Condition[] }
  | { any: Condition[] }

/** Where and how somebody stands. `side` is logical: the stage mirrors it in Arabic. */
export interface Presence {
  side: 'start' | 'end'
  mood: Mood
  pose: Pose
  outfit?: Outfit
  depth?: 'near' | 'far'
  /** Who is comforted, or beside whom somebody sits; without it, the nearest. */
  with?: CastId
  /** Carries a school bag. */
  bag?: boolean
}

/** speech: said aloud · thought: only the reader hears · telling: narration · message: on a phone · day: a card, time has passed. */
export type LineKind = 'speech' | 'thought' | 'telling' | 'message' | 'day'

export interface PhoneMessage {
  thread: ThreadId
  /** What the bubble holds. `blurred`: hurtful words that are never printed, the text describes them. */
  form: 'text' | 'blurred' | 'picture' | 'voice' | 'notice'
  /** Name of the drawing of a picture message. */
  picture?: string
  /** Length of a voice message, in seconds. */
  seconds?: number
  reactions?: Partial<Record<Reaction, number>>
  /** How many members have seen it. */
  seen?: number
  /** In a feed: the post that it comments. */
  under?: LineId
  /** It comes in without opening its thread. */
  arrives?: boolean
  /** The hour written under it, where it is not that of the phone: a message that comes late, or out of order. */
  at?: string
}

/** What fills the screen of a phone. `over`: it lies face down. */
export type PhoneScreen = 'lock' | 'settings' | 'over' | { thread: ThreadId } | { contact: CastId }

/** The lower sheet of a phone: reporting, blocking, leaving, muting, asking for removal. `of`: a thread, or a person. */
export interface PhoneSheet {
  flow: SheetFlow
  step: SheetStep
  of: ThreadId | CastId
}

/** What a line changes on the stage, the phone and in the ears, before it is read. */
export interface LineChanges {
  place?: PlaceId
  light?: Light
  enter?: Partial<Record<CastId, Presence>>
  exit?: CastId[]
  moods?: Partial<Record<CastId, Mood>>
  poses?: Partial<Record<CastId, Pose>>
  camera?: CastId | 'wide' | 'phone'
  effect?: Effect
  music?: Music
  /** `close` puts the phone away; anything else is shown. */
  phone?: 'close' | PhoneScreen
  /** The time on the phone, kept until it changes: `23:14`. */
  clock?: string
  setting?: Partial<PrivacyValues>
  sheet?: 'close' | PhoneSheet
  /** Who is seen writing in the open thread, while this line is on screen. */
  typing?: CastId[]
  /** A message that its author takes back. */
  unsent?: LineId
  /** A choice whose words stay written and unsent in the open thread. */
  draft?: ChoiceId
}

export interface Line extends LineChanges {
  id: LineId
  kind: LineKind
  who?: CastId
  message?: PhoneMessage
  if?: Condition
}

export interface Choice {
  id: ChoiceId
  to: MomentId
  sets?: Flag[]
  if?: Condition
  by?: Hand
  /** The choice is a message, typed and sent: the line that shows it. */
  sends?: LineId
  /** By taking back or listening: the message. */
  of?: LineId
}

export interface Moment {
  id: MomentId
  beat: Beat
  place?: PlaceId
  light?: Light
  music?: Music
  /** When present, replaces everybody on stage. */
  cast?: Partial<Record<CastId, Presence>>
  lines: Line[]
  /** An activity of the scene, played after the last line; it can be passed over. */
  activity?: ActivityId
  /** Exactly one of the next three leads on. */
  choices?: Choice[]
  next?: { to: MomentId; if?: Condition }[]
  ending?: EndingId
}

export interface Thread {
  id: ThreadId
  kind: 'group' | 'private' | 'feed'
  /** For a private thread, the other person. */
  with?: CastId
  members?: number
}

export interface Ending {
  id: EndingId
  mood: Mood
  /** What became of people on this path; the first facts of the debrief. */
  outcomes: { id: string; who: CastId; if?: Condition }[]
}

export interface Debrief {
  happened: { id: string; if?: Condition }[]
  felt: { id: string; who: CastId; if?: Condition }[]
  /** Ids of facts.yaml. */
  law: string[]
  /** Three acts that help. */
  helps: string[]
  /** Ids of help.yaml. */
  lines: string[]
}

export interface Question {
  id: string
  /** `fits`: the safe answer. The others get a kind reply too, never "wrong". */
  options: { id: string; fits: boolean }[]
}

export interface Script {
  id: ScriptId
  scene: SceneId
  seat: Seat
  /** Who is played. */
  lead: CastId
  start: MomentId
  /** Who read it and when, or `none`. */
  review: string
  threads: Thread[]
  moments: Record<MomentId, Moment>
  endings: Record<EndingId, Ending>
  debrief: Debrief
  recall: Question[]
  /** Variants of the same skill, offered 7 and 30 days later. */
  later: Question[]
}
