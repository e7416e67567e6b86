// Where somebody looks: towards who speaks. Two small numbers for the stage to move a face by; pure.
import type { FigurePicture, Gaze } from './figure-picture.ts'

/** Towards the speaker; straight ahead when nobody else speaks, or for who is seen from behind. */
export function gazeAt(figure: FigurePicture, speaker: FigurePicture | undefined): Gaze {
  if (!speaker || speaker.id === figure.id || figure.body.back) return { forward: 0, down: 0 }
  const across = (speaker.x - figure.x) * (figure.flip ? -1 : 1)
  const eyes = (one: FigurePicture) => one.feetY + ((one.body.neck.y - one.body.feet.y) * one.scale) / one.character.scale
  return { forward: across < 0 ? -1 : 0.6, down: Math.min(1, Math.max(-1, (eyes(speaker) - eyes(figure)) / 110)) }
}
