// The sixteen moods as data: which brows, eyes and mouth make each of them, at rest and speaking.
import type { Mood } from '../../../src/story/vocabulary.ts'
import type { brows, Extra, eyes, mouths } from './features.ts'

/** `own` names a feature of features.ts; `from` takes it from an Open Peeps face. */
export type Choice<Own> = { own: Own } | { from: string }

export interface MoodFace {
  brow: Choice<keyof typeof brows>
  eye: Choice<keyof typeof eyes>
  /** Eyes for a blink; `closed` unless told. */
  shut?: Choice<keyof typeof eyes>
  mouth: Choice<keyof typeof mouths>
  talk: keyof typeof mouths
  nose?: string
  extras?: Extra[]
  /** Degrees the head leans. */
  tilt?: number
}

export const moodFaces: Record<Mood, MoodFace> = {
  neutral: { brow: { from: 'Smile' }, eye: { from: 'Smile' }, mouth: { own: 'flat' }, talk: 'speaking' },
  smile: { brow: { from: 'Smile' }, eye: { from: 'Smile' }, mouth: { from: 'Smile' }, talk: 'speaking' },
  happy: { brow: { own: 'raised' }, eye: { from: 'Smile' }, mouth: { own: 'grin' }, talk: 'guffaw', extras: ['glow'], tilt: -2 },
  laugh: { brow: { own: 'raised' }, eye: { from: 'Calm' }, shut: { from: 'Calm' }, mouth: { own: 'guffaw' }, talk: 'grin', tilt: -5 },
  smirk: { brow: { from: 'Suspicious' }, eye: { from: 'Suspicious' }, mouth: { own: 'smirk' }, talk: 'smirking', tilt: -2 },
  thoughtful: { brow: { own: 'musing' }, eye: { own: 'musing' }, mouth: { own: 'musing' }, talk: 'speakingSmall', tilt: 4 },
  surprised: { brow: { own: 'raised' }, eye: { own: 'surprised' }, mouth: { own: 'gasp' }, talk: 'smallO', tilt: -3 },
  worried: { brow: { own: 'pleading' }, eye: { from: 'Concerned' }, mouth: { own: 'wavy' }, talk: 'speakingSad', tilt: 2 },
  sad: { brow: { own: 'pleading' }, eye: { own: 'down' }, mouth: { own: 'frown' }, talk: 'speakingSad', tilt: 5 },
  cry: { brow: { own: 'pleading' }, eye: { own: 'closed' }, mouth: { own: 'sob' }, talk: 'wail', extras: ['tears'], tilt: 6 },
  ashamed: { brow: { own: 'pleading' }, eye: { from: 'Contempt' }, mouth: { own: 'bitten' }, talk: 'speakingSmall', extras: ['blush'], tilt: 9 },
  afraid: { brow: { own: 'pleading' }, eye: { own: 'wide' }, mouth: { own: 'fearful' }, talk: 'speakingSad', extras: ['sweat'], tilt: -3 },
  angry: { brow: { own: 'angry' }, eye: { from: 'Driven' }, mouth: { own: 'frown' }, talk: 'shouting', nose: 'Driven', tilt: 2 },
  relieved: { brow: { own: 'soft' }, eye: { from: 'Contempt' }, mouth: { own: 'slight' }, talk: 'speakingSmall', extras: ['glow'], tilt: 3 },
  tired: { brow: { from: 'Tired' }, eye: { from: 'Tired' }, mouth: { from: 'Tired' }, talk: 'speakingSmall', extras: ['bags'], tilt: 4 },
  determined: { brow: { own: 'level' }, eye: { from: 'Smile' }, mouth: { own: 'resolved' }, talk: 'speaking', tilt: -2 },
}
