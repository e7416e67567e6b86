// The one object that every output room receives. Ids only: the page finds the words, the stage the pictures, the sound the files.
import type { ActivityId, Choice, ChoiceId, EndingId, LineId, LineKind, PhoneMessage, PhoneScreen, PhoneSheet, Presence, SceneId, ScriptId, ThreadId } from './script.ts'
import type { Beat, CastId, Effect, Gesture, HeldThing, Light, Music, PlaceId, PrivacyValues, Seat } from './vocabulary.ts'

export interface CastView extends Presence {
  id: CastId
  /** Speaks or thinks the present line. */
  speaking: boolean
  /** What they do with this line, and hold while they do it: stage directions, which only the stage reads. */
  does?: Gesture
  holds?: HeldThing
  /** With an arm that needs room. */
  reaches?: boolean
}

export interface MessageView extends PhoneMessage {
  lineId: LineId
  /** Absent for a notice of the phone itself. */
  who?: CastId
  mine: boolean
  /** Its author took it back: that is all that is left of it. */
  isUnsent?: boolean
}

export interface ThreadView {
  id: ThreadId
  kind: 'group' | 'private' | 'feed'
  with?: CastId
  members?: number
  messages: MessageView[]
  /** Messages that arrived since it was last on screen. */
  unread: number
  /** The owner blocked the other person, went out of the group, made it silent. */
  isBlocked?: boolean
  isLeft?: boolean
  isMuted?: boolean
  /** Who is writing in it now. */
  typing?: CastId[]
  /** The choice whose words stay written there, unsent. */
  draft?: ChoiceId
}

export interface PhoneView {
  owner: CastId
  screen: PhoneScreen
  /** HH:MM, when the scene tells it. */
  clock?: string
  threads: ThreadView[]
  /** Messages that arrived and were not opened, oldest first. */
  waiting: MessageView[]
  blocked: CastId[]
  /** What was changed; the others are as on a new phone. */
  settings: Partial<PrivacyValues>
  /** Over the screen. */
  sheet?: PhoneSheet
}

export interface View {
  scriptId: ScriptId
  sceneId: SceneId
  seat: Seat
  lead: CastId
  beat: Beat
  lineId: LineId
  kind: LineKind
  speaker?: CastId
  place: PlaceId
  light: Light
  cast: CastView[]
  camera: CastId | 'wide' | 'phone'
  phone?: PhoneView
  choices: Pick<Choice, 'id' | 'by' | 'sends' | 'of'>[]
  /** Can be played now, before going on. */
  activity?: ActivityId
  cue: { effect?: Effect; music: Music }
  /** Lines read so far on this path, oldest first, the present one included: the log. */
  read: { id: LineId; kind: LineKind; who?: CastId }[]
  ending?: EndingId
}
