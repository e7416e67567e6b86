// Where somebody looks: towards who speaks, with the eyes, or over the shoulder when that is behind them. Pure.
import type { FigurePicture } from './figure-picture.ts'
import type { Mood } from '../story/vocabulary.ts'

/** Whoever feels so does not look round. */
const inward: readonly Mood[] = ['ashamed', 'sad', 'cry', 'afraid', 'tired']

/** Towards the speaker; straight ahead when nobody else speaks, or for who is seen from behind, or looks elsewhere on purpose. */
export function turnTo(figure: FigurePicture, speaker: FigurePicture | undefined): Pick<FigurePicture, 'gaze' | 'isTurned'> {
  const { gaze, isTurned } = figure
  if (gaze.forward || gaze.down) return { gaze, isTurned }
  if (!speaker || speaker.id === figure.id || figure.body.back) return { gaze: { forward: 0, down: 0 }, isTurned }
  const across = (speaker.x - figure.x) * (figure.flip ? -1 : 1)
  const eyes = (one: FigurePicture) => one.feetY + ((one.body.neck.y - one.body.feet.y) * one.scale) / one.character.scale
  const down = Math.min(1, Math.max(-1, (eyes(speaker) - eyes(figure)) / 110))
  const looksRound = across < 0 && figure.pose !== 'comfort' && !inward.includes(figure.mood)
  return { gaze: { forward: across < 0 && !looksRound ? -1 : 0.6, down }, isTurned: isTurned || looksRound }
}
