// The shapes of the wall newspaper: what each ending pins there. Ids only; its words are the namespace `wall`, `SCENE.SEAT.ENDING.title` and `.text`.
import type { EndingId, ScriptId } from '../story/script.ts'
import type { Light, PlaceId } from '../story/vocabulary.ts'

/** What an item is, as a newspaper of pupils has them. */
export const wallKinds = ['headline', 'drawing', 'photo', 'ad', 'found', 'poem', 'thanks', 'recipe', 'score', 'notice', 'heard', 'riddle'] as const

/** What a pupil drew beside it. */
export const wallSketches = [
  'cat', 'ball', 'eraser', 'chair', 'stairs', 'notebook', 'door', 'pencils', 'weather', 'chats', 'phone', 'question', 'sneaker', 'pebble', 'egg', 'cutlery',
  'tea', 'bus', 'sums', 'music', 'pot', 'blank', 'drop', 'rain', 'microphone', 'signpost', 'stool', 'moped', 'map', 'popcorn', 'path', 'call', 'beans',
  'signal', 'plane', 'cactus', 'blocks', 'headphones', 'bowl', 'gamepad', 'pen', 'sock', 'ear', 'headset', 'timer', 'runner', 'hand-heart', 'shop', 'radio',
  'television', 'record', 'orange', 'one', 'flag', 'hand', 'screwdriver', 'cookie', 'triangle', 'watch', 'clock', 'sun', 'airplane', 'person', 'shirt',
] as const

/** Small pictures of the stories that may hang there. */
export const wallPictures = ['chat-dort', 'gouter', 'ballon'] as const

export type WallKind = (typeof wallKinds)[number]
export type WallSketch = (typeof wallSketches)[number]

export interface WallItem {
  script: ScriptId
  ending: EndingId
  kind: WallKind
  /** At most one of the three. */
  sketch?: WallSketch
  picture?: (typeof wallPictures)[number]
  photo?: { place: PlaceId; light: Light }
}
