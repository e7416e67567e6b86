// The small signs of life of somebody standing still: breath, blinks, a moving mouth. Numbers from time; never touches a picture.

export interface Life {
  /** Milliseconds of the next blink, and until when the eyes stay closed. */
  nextBlink: number
  blinkUntil: number
  /** The mouth moves until then. */
  talkUntil: number
  /** Milliseconds of the next look elsewhere, and until when it lasts. */
  nextGlance: number
  glanceUntil: number
  phase: number
  random: () => number
}

/** A repeatable stream of numbers from 0 to 1, for one name. */
export function seed(name: string): () => number {
  let state = 0x9e3779b9
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x85ebca6b)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function beginLife(name: string, now: number): Life {
  const random = seed(name)
  return { nextBlink: now + 800 + random() * 3500, blinkUntil: 0, talkUntil: 0, nextGlance: now + 2500 + random() * 6000, glanceUntil: 0, phase: random() * Math.PI * 2, random }
}

const breathPeriod = 3400
const blinkLength = 130

/** How much taller the body is now: 1 at rest, 0.6 % either way. */
export function breathe(life: Life, now: number): number {
  return 1 + 0.006 * Math.sin((now / breathPeriod) * Math.PI * 2 + life.phase)
}

/** Whether the eyes are closed now; plans the next blink 2.5 to 6 s later. */
export function isBlinking(life: Life, now: number): boolean {
  if (now >= life.nextBlink) {
    life.blinkUntil = now + blinkLength
    life.nextBlink = now + 2500 + life.random() * 3500
  }
  return now < life.blinkUntil
}

/** Whether the eyes wander off for a moment; plans the next time 5 to 11 s later. */
export function isGlancing(life: Life, now: number): boolean {
  if (now >= life.nextGlance) {
    life.glanceUntil = now + 500 + life.random() * 500
    life.nextGlance = now + 5000 + life.random() * 6000
  }
  return now < life.glanceUntil
}

/** `value` a little nearer to `wanted`, after `passed` milliseconds: most of the way in a fifth of a second. */
export function ease(value: number, wanted: number, passed: number): number {
  return value + (wanted - value) * (1 - Math.exp(-passed / 90))
}

/** Lets the mouth move for a second or more. */
export function startTalking(life: Life, now: number): void {
  life.talkUntil = now + 1050 + life.random() * 450
}

export function isTalking(life: Life, now: number): boolean {
  return now < life.talkUntil
}

/** Whether the mouth is open at this instant of talking; never twice the same rhythm. */
export function isMouthOpen(life: Life, now: number): boolean {
  const beat = now / 95 + life.phase
  return Math.sin(beat) + 0.6 * Math.sin(beat * 0.53 + 1) > 0
}
