// Finds a QR code among pixels. A chunk of its own, in plain script: it reads without a network, in every browser. Pure.
import decodeQR from 'qr/decode.js'

export interface Pixels { width: number; height: number; data: Uint8ClampedArray }

/** What the code says; undefined when none is found. `timeLimit`: milliseconds for what may be tried again. */
export function readPixels({ width, height, data }: Pixels, timeLimit: number): string | undefined {
  try {
    return decodeQR({ width, height, data }, { timeLimit, effort: 10 })
  } catch {
    // It throws for whatever is no code.
    return undefined
  }
}
