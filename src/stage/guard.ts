// Watches how fast the stage draws, and says once when it is too slow to be pleasant.

export interface Guard {
  frame(now: number): void
  /** Forgets what it has seen: after a pause, or when the page was hidden. */
  reset(): void
  /** Frames a second over the last whole window. */
  readonly rate: number
}

const settleFor = 1000
const windowLength = 3000
const longestGap = 1500
const slowest = 15

/** `onSlow` is told once, when a window of three seconds has gone by under 15 frames a second. */
export function watchRate(onSlow: () => void): Guard {
  let begin = -1
  let last = -1
  let frames = 0
  let rate = 0
  let isTold = false
  const reset = () => {
    begin = -1
    last = -1
    frames = 0
  }
  return {
    get rate() { return rate },
    reset,
    frame(now) {
      if (last < 0 || now - last > longestGap) {
        begin = now + settleFor
        frames = 0
      }
      last = now
      if (now < begin) return
      frames += 1
      const elapsed = now - begin
      if (elapsed < windowLength) return
      rate = ((frames - 1) * 1000) / elapsed
      begin = now
      frames = 1
      if (rate < slowest && !isTold) {
        isTold = true
        onSlow()
      }
    },
  }
}
