// Moves a volume in time, along a quarter of a wave, so that of two sounds that change places neither dips nor jumps.

/** Milliseconds between two steps. */
const step = 20

/** Calls `set` until the volume is `to`, `seconds` later, then `then`. With no time or no way to go, at once. Returns the stop. */
export function slide(from: number, to: number, seconds: number, set: (level: number) => void, then: () => void): () => void {
  if (from === to || seconds <= 0) {
    set(to)
    then()
    return () => undefined
  }
  const since = performance.now()
  // Howler's own fade counts time by rounded steps and may jump at its end: a click in the loudspeaker.
  const timer = setInterval(() => {
    const part = Math.min(1, (performance.now() - since) / (seconds * 1000))
    set(levelAt(from, to, part))
    if (part < 1) return
    clearInterval(timer)
    then()
  }, step)
  return () => clearInterval(timer)
}

/** The volume after `part` (0 to 1) of the way: a rise starts briskly, a fall starts slowly; together their powers stay even. */
export function levelAt(from: number, to: number, part: number): number {
  if (part >= 1) return to
  const turn = (Math.PI / 2) * part
  return to > from ? from + (to - from) * Math.sin(turn) : to + (from - to) * Math.cos(turn)
}
