// What a camera sees, again and again: a code held before it counts once, until it has left. Pure.

/** What is held before the camera, and since when it was not seen. */
export interface Gaze {
  held?: string
  /** Looks without it, one after the other, and the time of the last look with it. */
  missed: number
  seenAt: number
}

/** A shaking hand loses a code for some looks: it has left after as many without it, and as many milliseconds. */
const looks = 3
const away = 1000

export const nothingSeen: Gaze = { missed: 0, seenAt: 0 }

/** `text`: what this look found; `now` in milliseconds. */
export function look(gaze: Gaze, text: string | undefined, now: number): { gaze: Gaze; isNew: boolean } {
  if (text === undefined) {
    const missed = gaze.missed + 1
    const hasLeft = gaze.held === undefined || (missed >= looks && now - gaze.seenAt >= away)
    return { gaze: hasLeft ? { missed, seenAt: gaze.seenAt } : { ...gaze, missed }, isNew: false }
  }
  return { gaze: { held: text, missed: 0, seenAt: now }, isNew: text !== gaze.held }
}
