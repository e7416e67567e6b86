// How loud a sound is to an ear (ITU-R BS.1770 K-weighting) and how to bring it to a target. Mono only.
import { filterAll, type Biquad } from './filters.ts'
import { scale } from './tape.ts'

export const targets = {
  /** Integrated loudness of music, LUFS. */
  music: -20,
  /** Loudest eighth of a second of an effect, LUFS: most effects are too short for the usual 400 ms window. */
  effects: -18,
  /** A layer of ambience before the mix of a place, LUFS: mean of a steady one, loudest eighth of a second of a sparse one. */
  ambience: -30,
  /** Ambience of a place as heard with the effects at full level, LUFS: between these, well below the music. */
  place: [-40, -34],
  /** No sample is above this, dBFS. */
  peak: -3,
} as const

const silence = -70

/** The two filters of BS.1770 for any sample rate. */
export function weighK(rate: number): [Biquad, Biquad] {
  const shelf = (() => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate)
    const q = 0.7071752369554196, vh = 10 ** (3.999843853973347 / 20), vb = vh ** 0.4996667741545416
    const a0 = 1 + k / q + k * k
    return { b0: (vh + (vb * k) / q + k * k) / a0, b1: (2 * (k * k - vh)) / a0, b2: (vh - (vb * k) / q + k * k) / a0, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 }
  })()
  const k = Math.tan((Math.PI * 38.13547087602444) / rate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return [shelf, { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 }]
}

/** Mean powers of K-weighted blocks; a sound shorter than a block counts as one block padded with silence. */
function measureBlocks(samples: Float32Array, rate: number, seconds: number, step: number): number[] {
  const heard = filterAll(samples, weighK(rate))
  const size = Math.round(seconds * rate)
  const hop = Math.max(1, Math.round(step * rate))
  const powers: number[] = []
  for (let start = 0; start === 0 || start + size <= heard.length; start += hop) {
    let sum = 0
    for (let i = start; i < Math.min(heard.length, start + size); i++) sum += heard[i]! ** 2
    powers.push(sum / size)
  }
  return powers
}

const toLufs = (power: number) => (power > 0 ? -0.691 + 10 * Math.log10(power) : silence)
const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length)

/** Integrated loudness with both gates of BS.1770, in LUFS. */
export function measureMusic(samples: Float32Array, rate: number): number {
  const loud = measureBlocks(samples, rate, 0.4, 0.1).filter((power) => toLufs(power) > silence)
  const gate = toLufs(mean(loud)) - 10
  return toLufs(mean(loud.filter((power) => toLufs(power) > gate)))
}

/** The loudest 125 ms (the "fast" of sound level meters), in LUFS. */
export function measureEffect(samples: Float32Array, rate: number): number {
  return toLufs(Math.max(...measureBlocks(samples, rate, 0.125, 0.01)))
}

/** Highest sample, in dBFS. */
export function measurePeak(samples: Float32Array): number {
  let peak = 0
  for (const value of samples) peak = Math.max(peak, Math.abs(value))
  return 20 * Math.log10(peak || 1e-9)
}

/** Brings a sound to a loudness; peaks over the ceiling are rounded, never cut. */
export function levelTo(samples: Float32Array, rate: number, measure: typeof measureMusic, target: number): Float32Array {
  let sound = samples
  for (let round = 0; round < 3; round++) {
    sound = roundPeaks(scale(sound, 10 ** ((target - measure(sound, rate)) / 20)), targets.peak - 0.5)
  }
  return sound
}

/** A soft ceiling: straight below 70 % of it, then bending towards it. */
export function roundPeaks(samples: Float32Array, ceiling: number): Float32Array {
  const top = 10 ** (ceiling / 20)
  const knee = 0.7 * top
  return samples.map((value) => {
    const size = Math.abs(value)
    return size <= knee ? value : Math.sign(value) * (knee + (top - knee) * Math.tanh((size - knee) / (top - knee)))
  })
}
