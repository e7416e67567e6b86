// Draws the faces that everybody shares: one picture a mood, one with closed eyes, one speaking.
import type { Mood } from '../../../src/story/vocabulary.ts'
import { brows, extras, eyes, mouths } from './features.ts'
import type { Feature, FaceParts } from './faceparts.ts'
import { moodFaces, type Choice, type MoodFace } from './moods.ts'
import { ink, paint, type Box } from './paint.ts'

export type Moment = 'face' | 'blink' | 'talk'

/** What every face picture shows of face space; its centre is the centre of the face. */
export const faceBox: Box = { x: 14, y: 24, width: 260, height: 280 }

const own: Record<Feature, Record<string, string>> = { brow: brows, eye: eyes, nose: {}, mouth: mouths }

/** The SVG of one mood at one moment, in face space. */
export function drawFace(parts: FaceParts, mood: Mood, moment: Moment): string {
  const face = moodFaces[mood]
  const draw = (feature: Feature, choice: Choice<string>) => ('own' in choice ? own[feature][choice.own]! : paint(parts[choice.from]![feature], { outline: ink }))
  return [
    ...(face.extras ?? []).filter((extra) => extra === 'blush' || extra === 'glow').map((extra) => extras[extra]),
    draw('eye', moment === 'blink' ? (face.shut ?? { own: 'closed' }) : face.eye),
    draw('brow', face.brow),
    paint(parts[face.nose ?? 'Smile']!.nose, { outline: ink }),
    draw('mouth', moment === 'talk' ? { own: face.talk } : face.mouth),
    ...(face.extras ?? []).filter((extra) => extra !== 'blush' && extra !== 'glow').map((extra) => extras[extra]),
  ].join('')
}

export function tiltOf(mood: Mood): number {
  return (moodFaces[mood] as MoodFace).tilt ?? 0
}
