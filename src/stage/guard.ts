// Watches how fast the stage draws, and says it window after window.

export interface Guard {
  frame(now: number): void
  /** Forgets what it has seen: after a pause, another size, or when the page was hidden. */
  reset(): void
  /** So many milliseconds had no frame on purpose. */
  skip(ms: number): void
  /** Frames a second over the last whole window. */
  readonly rate: number
}

const settleFor = 1000
const windowLength = 3000
const longestGap = 1500

/** `onWindow` is told the frames a second of every three seconds that have gone by. */
export function watchRate(onWindow: (rate: number) => void): Guard {
  let begin = -1
  let last = -1
  let frames = 0
  let rate = 0
  return {
    get rate() { return rate },
    reset() {
      last = -1
    },
    skip(ms) {
      if (last < 0) return
      begin += ms
      last += ms
    },
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
      onWindow(rate)
    },
  }
}
