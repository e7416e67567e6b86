// How people move: gestures as steps on a few numbers that are all zero at rest. Data only; the figure adds them to its place.
import type { Gesture } from '../story/vocabulary.ts'

/** What a movement adds to somebody at rest. Forward is where the person looks. */
export interface Sway {
  /** World units up. */
  hop: number
  /** World units forward. */
  step: number
  /** Degrees forward, about the feet. */
  lean: number
  /** Part of the height lost. */
  squash: number
  /** Degrees the head bends forward. */
  nod: number
  /** World units the head moves forward. */
  turn: number
  /** World units the face moves on the head, forward and down: the eyes go to somebody. */
  glance: number
  look: number
}

export const still: Readonly<Sway> = { hop: 0, step: 0, lean: 0, squash: 0, nod: 0, turn: 0, glance: 0, look: 0 }

export interface Step extends Partial<Sway> {
  duration: number
  ease?: string
  /** Goes back to the beginning afterwards. */
  yoyo?: boolean
  repeat?: number
  hold?: number
}

const soft = 'Sine.inOut'
const quick = 'Quad.out'

/** Every gesture ends where it began. */
export const gestureSteps: Record<Gesture, Step[]> = {
  nod: [{ nod: 9, duration: 150, ease: soft, yoyo: true, repeat: 1 }],
  'shake-head': [
    { turn: -5, nod: -2, duration: 90, ease: soft },
    { turn: 5, nod: 2, duration: 150, ease: soft, yoyo: true, repeat: 1 },
    { turn: 0, nod: 0, duration: 110, ease: soft },
  ],
  jump: [
    { squash: 0.07, duration: 110, ease: quick },
    { squash: -0.03, hop: 46, duration: 190, ease: 'Quad.out' },
    { squash: 0.06, hop: 0, duration: 170, ease: 'Quad.in' },
    { squash: 0, duration: 160, ease: 'Back.out' },
  ],
  recoil: [
    { step: -26, lean: -5, nod: -5, duration: 130, ease: quick },
    { step: 0, lean: 0, nod: 0, duration: 520, hold: 0, ease: soft },
  ],
  'lean-in': [{ step: 18, lean: 4, nod: 4, duration: 320, ease: soft, yoyo: true, hold: 700 }],
  laugh: [
    { lean: -3, nod: -6, duration: 140, ease: soft },
    { hop: 7, squash: 0.025, duration: 110, ease: soft, yoyo: true, repeat: 3 },
    { lean: 0, nod: 0, duration: 220, ease: soft },
  ],
  tremble: [{ step: 2.4, turn: 1.6, duration: 45, yoyo: true, repeat: 10 }],
  sigh: [
    { squash: -0.012, nod: -4, duration: 420, ease: soft },
    { squash: 0.024, nod: 7, duration: 620, ease: soft },
    { squash: 0, nod: 0, duration: 520, ease: soft },
  ],
  wave: [
    { hop: 10, lean: 3, nod: 4, duration: 180, ease: quick },
    { hop: 4, lean: -3, nod: -4, duration: 200, ease: soft, yoyo: true, repeat: 1 },
    { hop: 0, lean: 0, nod: 0, duration: 180, ease: soft },
  ],
}

/** A small start when the feeling changes. */
export const moodSteps: Step[] = [
  { squash: 0.028, nod: 2, duration: 90, ease: quick },
  { squash: 0, nod: 0, duration: 240, ease: 'Back.out' },
]

export const times = { move: 380, enter: 620, exit: 520, camera: 520, veil: 420 }
