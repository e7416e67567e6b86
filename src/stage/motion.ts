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
  /** Degrees the arm that is drawn apart falls. */
  arm: number
  /** 1: the head looks where the body does; -1: the other way. */
  round: number
}

export const still: Readonly<Sway> = { hop: 0, step: 0, lean: 0, squash: 0, nod: 0, turn: 0, glance: 0, look: 0, arm: 0, round: 1 }

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

/** Every gesture ends where it began: what stays of it is in gestures.ts. An arm begins where `lifted` says. */
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
  'look-away': [{ nod: -4, duration: 120, ease: quick }, { nod: 0, duration: 420, ease: soft }],
  'look-back': [{ step: 3, nod: -3, duration: 140, ease: quick }, { step: 0, nod: 0, duration: 320, ease: soft }],
  'look-down': [{ nod: -6, duration: 140, ease: quick }, { nod: 0, squash: 0.012, duration: 620, ease: soft }, { squash: 0, duration: 500, ease: soft }],
  halt: [
    { step: 20, lean: 4, duration: 200, ease: quick },
    { step: -8, lean: -3, squash: 0.02, duration: 260, ease: soft },
    { step: 0, lean: 0, squash: 0, duration: 520, ease: soft },
  ],
  'step-in': [{ squash: 0.03, lean: 3, duration: 120, ease: quick }, { hop: 9, squash: 0, duration: 140, ease: soft }, { hop: 0, lean: 0, duration: 180, ease: 'Back.out' }],
  'step-back': [{ squash: 0.03, lean: -4, duration: 110, ease: quick }, { hop: 8, squash: 0, duration: 130, ease: soft }, { hop: 0, lean: 0, duration: 240, ease: soft }],
  wave: [
    { arm: 0, hop: 8, duration: 260, ease: quick },
    { arm: -17, lean: 2, duration: 170, ease: soft, yoyo: true, repeat: 2 },
    { arm: 0, hop: 0, lean: 0, duration: 160, ease: soft },
  ],
  point: [{ arm: -6, step: 5, duration: 240, ease: quick }, { arm: 0, step: 0, duration: 220, ease: soft }],
  give: [{ arm: -5, step: 8, duration: 420, ease: soft }, { arm: 0, step: 0, duration: 420, ease: soft }],
  take: [{ arm: -4, step: 10, lean: 3, duration: 300, ease: quick }, { arm: 0, step: 0, lean: 0, duration: 420, ease: soft }],
  show: [{ arm: -6, lean: 2, duration: 300, ease: quick }, { arm: 3, duration: 160, ease: soft }, { arm: 0, lean: 0, duration: 200, ease: soft }],
  hide: [{ step: -6, nod: -4, arm: 6, duration: 220, ease: quick }, { step: 0, nod: 0, arm: 0, duration: 360, ease: soft }],
  'cover-mouth': [{ arm: -4, lean: -3, squash: -0.01, duration: 160, ease: quick }, { arm: 0, lean: 0, squash: 0, duration: 460, ease: soft }],
  hush: [{ arm: -3, nod: 3, duration: 260, ease: quick }, { arm: 0, nod: 0, duration: 360, ease: soft }],
  stop: [{ arm: -8, step: 8, duration: 150, ease: quick }, { arm: 0, step: 0, duration: 240, ease: 'Back.out' }],
  beckon: [{ arm: 0, duration: 260, ease: quick }, { arm: -16, nod: -3, duration: 190, ease: soft, yoyo: true, repeat: 1 }, { arm: 0, nod: 0, duration: 160, ease: soft }],
  shrug: [{ arm: -10, squash: -0.028, nod: -3, duration: 220, ease: quick }, { arm: -10, duration: 380 }, { arm: 0, squash: 0, nod: 0, duration: 340, ease: soft }],
}

/** Degrees under its place where an arm begins: it hung down. */
export const lifted: Partial<Record<Gesture, number>> = {
  wave: 62, point: 74, give: 56, take: 50, show: 48, hide: -84, 'cover-mouth': 40, hush: 40, stop: 50, beckon: 44, shrug: 34,
}

/** A small start when the feeling changes. */
export const moodSteps: Step[] = [
  { squash: 0.028, nod: 2, duration: 90, ease: quick },
  { squash: 0, nod: 0, duration: 240, ease: 'Back.out' },
]

/** Down on a bench, and up from it: the picture changes at once, the weight follows. */
export const sitSteps: Step[] = [
  { squash: -0.07, lean: 4, duration: 1 },
  { lean: 0, squash: 0.05, duration: 250, ease: 'Quad.in' },
  { squash: 0, duration: 360, ease: 'Back.out' },
]
export const riseSteps: Step[] = [
  { squash: 0.09, lean: 5, duration: 1 },
  { squash: -0.015, lean: 0, hop: 5, duration: 300, ease: quick },
  { squash: 0, hop: 0, duration: 220, ease: soft },
]
/** The last step of a walk: the weight arrives after the feet. */
export const arriveSteps: Step[] = [
  { squash: 0.022, lean: 2, duration: 110, ease: quick },
  { lean: -1, squash: -0.004, duration: 190, ease: soft },
  { lean: 0, squash: 0, duration: 200, ease: soft },
]

export const times = { move: 380, enter: 760, exit: 520, camera: 520, veil: 420 }
