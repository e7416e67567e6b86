// A stretch of time on which notes are laid. A tape that wraps writes past its end onto its start, so that it loops without a seam.

export interface Tape {
  samples: Float32Array
  /** Samples a second. */
  rate: number
  wraps: boolean
}

/** An empty tape of so many seconds. */
export function cutTape(seconds: number, rate: number, wraps = false): Tape {
  return { samples: new Float32Array(Math.round(seconds * rate)), rate, wraps }
}

/** Adds a sound at a time in seconds; what goes past the end wraps, or is lost. */
export function lay(tape: Tape, sound: Float32Array, at: number, gain = 1): void {
  const length = tape.samples.length
  const start = Math.round(at * tape.rate)
  for (let i = 0; i < sound.length; i++) {
    let place = start + i
    if (tape.wraps) place = ((place % length) + length) % length
    else if (place < 0 || place >= length) continue
    tape.samples[place]! += sound[i]! * gain
  }
}

/** The same samples, louder or softer. */
export function scale(samples: Float32Array, gain: number): Float32Array {
  return samples.map((value) => value * gain)
}

/** Fades both ends in place, in seconds, along a raised cosine: no click. */
export function fadeEnds(samples: Float32Array, rate: number, into: number, out: number): Float32Array {
  const first = Math.min(samples.length, Math.round(into * rate))
  const last = Math.min(samples.length, Math.round(out * rate))
  for (let i = 0; i < first; i++) samples[i]! *= 0.5 - 0.5 * Math.cos((Math.PI * i) / first)
  for (let i = 0; i < last; i++) samples[samples.length - 1 - i]! *= 0.5 - 0.5 * Math.cos((Math.PI * i) / last)
  return samples
}

/** A loop with a little of its own end before it and of its own start after it: loops cleanly wherever a decoder starts counting. */
export function extendLoop(loop: Float32Array, rate: number, before: number, after: number): Float32Array {
  const lead = Math.round(before * rate)
  const tail = Math.round(after * rate)
  const out = new Float32Array(lead + loop.length + tail)
  for (let i = 0; i < out.length; i++) out[i] = loop[(((i - lead) % loop.length) + loop.length) % loop.length]!
  return out
}
