// Samples to files: Ogg Vorbis and MP3, mono. The same samples always give the same bytes.
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders'

export type Format = 'ogg' | 'mp3'
export const formats: readonly Format[] = ['ogg', 'mp3']

export interface Quality {
  /** Vorbis quality, -1 (small) to 10. */
  ogg: number
  /** kbit/s. */
  mp3: 24 | 32 | 40 | 48 | 64
}

export type Rate = 8000 | 12000 | 24000

export type Encode = (samples: Float32Array, rate: Rate, quality: Quality) => Record<Format, Uint8Array>

/** Readies both encoders once; the function it gives makes both files of a sound. */
export async function readyEncoders(): Promise<Encode> {
  const ogg = await createOggEncoder()
  const mp3 = await createMp3Encoder()
  return (samples, rate, quality) => {
    ogg.configure({ channels: 1, sampleRate: rate, vbrQuality: quality.ogg, oggSerialNo: 1 })
    const vorbis = collect(ogg, samples)
    // Not every player knows MP3 below 16 kHz.
    mp3.configure({ channels: 1, sampleRate: rate, bitrate: quality.mp3, outputSampleRate: rate < 16000 ? 16000 : rate })
    return { ogg: vorbis, mp3: collect(mp3, samples) }
  }
}

interface Encoder { encode(samples: readonly Float32Array[]): Uint8Array; finalize(): Uint8Array }

/** The encoder owns what it returns: everything is copied out at once. */
function collect(encoder: Encoder, samples: Float32Array): Uint8Array {
  return Buffer.concat([Buffer.from(encoder.encode([samples])), Buffer.from(encoder.finalize())])
}
