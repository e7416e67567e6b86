// The one object that every output room receives. Ids only: the page finds the words, the stage the pictures, the sound the files.
import type { ActivityId, ChoiceId, EndingId, LineId, LineKind, PhoneMessage, Presence, SceneId, ScriptId, ThreadId } from './script.ts'
import type { Beat, CastId, Effect, Gesture, Light, Music, PlaceId, Seat } from './vocabulary.ts'

export interface CastView extends Presence {
  id: CastId
  /** Speaks or thinks the present line. */
  speaking: boolean
  /** A small reaction to play once with this line. */
  does?: Gesture
}

export interface MessageView extends PhoneMessage {
  lineId: LineId
  /** Absent for a notice of the phone itself. */
  who?: CastId
  mine: boolean
}

export interface ThreadView {
  id: ThreadId
  kind: 'group' | 'private' | 'feed'
  with?: CastId
  members?: number
  messages: MessageView[]
}

export interface PhoneView {
  owner: CastId
  /** The thread on screen. */
  open: ThreadId
  threads: ThreadView[]
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
  choices: { id: ChoiceId }[]
  /** Can be played now, before going on. */
  activity?: ActivityId
  cue: { effect?: Effect; music: Music }
  /** Lines read so far on this path, oldest first, the present one included: the log. */
  read: { id: LineId; kind: LineKind; who?: CastId }[]
  ending?: EndingId
}
