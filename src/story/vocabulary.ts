// The closed lists that scenes, pictures and sounds share. A word that is not here is refused by the content check.

export const seats = ['witness', 'targeted', 'pressed'] as const
export const beats = ['notice', 'recognise', 'concerned', 'know'] as const

export const cast = [
  'amina', 'lina', 'salma', 'zineb', 'yassine', 'idriss', 'mehdi', 'hamza',
  'bennani', 'tazi', 'rachidi', 'mother', 'father', 'khadija', 'driss', 'anas', 'simo',
] as const

export const moods = [
  'neutral', 'smile', 'happy', 'laugh', 'smirk', 'thoughtful', 'surprised', 'worried',
  'sad', 'cry', 'ashamed', 'afraid', 'angry', 'relieved', 'tired', 'determined',
] as const

/** comfort: a hand on somebody's shoulder · turn-away: seen from behind · moped: drawn for whoever rides one. */
export const poses = ['stand', 'talk', 'arms-crossed', 'hand-on-hip', 'shy', 'walk', 'sit', 'phone', 'comfort', 'turn-away', 'moped'] as const

/** avatar, avatar-blue: who they are in a game inside the game. */
export const outfits = ['school', 'home', 'sport', 'avatar', 'avatar-blue'] as const

/** The second row moves the head and the body and stays while the line is read; the third moves an arm, which nobody who sits on a bench can. */
export const gestures = [
  'nod', 'shake-head', 'jump', 'recoil', 'lean-in', 'laugh', 'tremble', 'sigh',
  'look-away', 'look-back', 'look-down', 'halt', 'step-in', 'step-back',
  'wave', 'point', 'give', 'take', 'show', 'hide', 'cover-mouth', 'hush', 'stop', 'beckon', 'shrug',
] as const

/** What a hand may hold while it acts. */
export const heldThings = ['phone', 'notebook', 'paper', 'bread', 'glass', 'jacket', 'keys', 'drawing', 'plate'] as const

/**
 * What stands on the stage until the moment ends. chair: an empty one · kept-chair: a bag keeps the place · aunts: two of them, with their baskets · baskets: the same, like a wall ·
 * shutter: an iron curtain half down · sign-1…6: a glass door, and how many words of its sign are read · shirt: it turns on its hook.
 */
export const props = [
  'bench', 'chair', 'kept-chair', 'table', 'tea', 'feast', 'mandarins', 'drawer', 'aunts', 'baskets',
  'shutter', 'shutter-down', 'shutter-up', 'windows', 'lamps', 'sign-1', 'sign-2', 'sign-3', 'sign-6', 'sign-open', 'list', 'shirt', 'satchels',
] as const

/** What comes through while a line is read, and how it ends: that is all that is seen of it where nothing moves. people, pupils: they go by · bus-horns: behind the moped, which leaves. */
export const passings = ['moped-slows', 'moped-circles', 'moped-waits', 'moped-leaves', 'ball', 'eraser', 'eraser-lob', 'people', 'pupils', 'bus', 'bus-leaves', 'bus-horns'] as const

/** Many at once, seen from behind, until the moment ends. phones: one after the other, their telephones light up · four-phones: of four of them · finger: one of them points · rows: two rows with a way between · small: children of six. */
export const crowds = ['phones', 'four-phones', 'onlookers', 'finger', 'rows', 'small'] as const

/** The places of the neighbourhood that the map shows: a story waits at one of them. */
export const landmarks = [
  'classroom', 'yard', 'amina-room', 'street', 'bus-stop', 'living-room',
  'club', 'phone-shop', 'market', 'park', 'office', 'residence',
] as const

/** dunes: inside the game that some of them play. */
export const places = [...landmarks, 'pitch', 'dressing-room', 'dunes'] as const

export const lights = ['day', 'evening', 'night'] as const

export const effects = [
  'tap', 'message', 'send', 'vibrate', 'heartbeat', 'relief', 'bell', 'laughter',
  'door', 'steps', 'shutter', 'typing', 'pencil', 'ball', 'moped',
] as const

export const music = ['calm', 'tension', 'night', 'hope', 'none'] as const

export const reactions = ['laugh', 'heart', 'sad', 'angry', 'thumb', 'wow'] as const

/**
 * How the hand makes a choice; without one, it taps, or types what the choice sends. draft: a message is written and left · hold: the thumb stays ·
 * unsend: a message sent is taken back · turn: the phone is turned over · wait: one goes on looking at the dots · listen: a voice message is heard.
 */
export const hands = ['draft', 'hold', 'unsend', 'turn', 'wait', 'listen'] as const

/** What the lower sheet of a phone is for, and the steps that it can show, in the order of a real phone. */
export const sheetFlows = {
  report: ['menu', 'reason', 'sure', 'done'],
  block: ['menu', 'sure', 'done'],
  leave: ['menu', 'sure', 'done'],
  mute: ['menu', 'sure', 'done'],
  remove: ['menu', 'reason', 'sure', 'done'],
} as const

/** Privacy settings of a phone, and the values of each; the first is the one that a new phone has. */
export const privacy = {
  groups: ['everyone', 'contacts', 'nobody'],
  messages: ['everyone', 'contacts'],
  photo: ['contacts', 'everyone', 'nobody'],
  'last-seen': ['shown', 'hidden'],
  'hurtful-words': ['shown', 'hidden'],
  'two-step': ['off', 'on'],
} as const

/** Kinds of activities; each trains one skill. */
export const activityKinds = ['chain', 'look', 'profiles', 'trace', 'street', 'circle', 'breathe'] as const

export type Seat = (typeof seats)[number]
export type Beat = (typeof beats)[number]
export type CastId = (typeof cast)[number]
export type Mood = (typeof moods)[number]
export type Pose = (typeof poses)[number]
export type Outfit = (typeof outfits)[number]
export type Gesture = (typeof gestures)[number]
export type HeldThing = (typeof heldThings)[number]
export type Prop = (typeof props)[number]
export type Passing = (typeof passings)[number]
export type Crowd = (typeof crowds)[number]
export type PlaceId = (typeof places)[number]
export type LandmarkId = (typeof landmarks)[number]
export type Light = (typeof lights)[number]
export type Effect = (typeof effects)[number]
export type Music = (typeof music)[number]
export type ActivityName = (typeof activityKinds)[number]
export type Hand = (typeof hands)[number]
export type Reaction = (typeof reactions)[number]
export type SheetFlow = keyof typeof sheetFlows
export type SheetStep = (typeof sheetFlows)[SheetFlow][number]
export type Privacy = keyof typeof privacy
/** What each setting was set to. */
export type PrivacyValues = { -readonly [K in Privacy]: (typeof privacy)[K][number] }
