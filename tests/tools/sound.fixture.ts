// What an ear would notice, measured: how a sound grows, and whether a loop can be heard to begin again.

/** Loudest sample of each stretch of so many seconds. */
export function envelopeOf(samples: Float32Array, rate: number, seconds = 0.001): number[] {
  const size = Math.round(seconds * rate)
  return Array.from({ length: Math.ceil(samples.length / size) }, (_, i) => samples.subarray(i * size, (i + 1) * size).reduce((peak, v) => Math.max(peak, Math.abs(v)), 0))
}

/** Largest growth of the envelope within 20 ms, as a part of full scale. */
export function largestRise(samples: Float32Array, rate: number): number {
  const envelope = envelopeOf(samples, rate, 0.02)
  return Math.max(...envelope.slice(1).map((level, i) => level - envelope[i]!))
}

/** How sharply a loop bends where its end meets its start, in units of how it usually bends. */
export function seamOf(loop: Float32Array): number {
  const at = (i: number) => loop[((i % loop.length) + loop.length) % loop.length]!
  const bend = (i: number) => Math.abs(at(i + 1) - 2 * at(i) + at(i - 1))
  const usual = Math.sqrt(loop.reduce((sum, _, i) => sum + bend(i) ** 2, 0) / loop.length)
  return Math.max(...[-3, -2, -1, 0, 1, 2].map(bend)) / usual
}
