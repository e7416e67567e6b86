// Writes and reads WebP pictures, in WebAssembly.
import { readFileSync } from 'node:fs'
import decode, { init as initDecode } from '@jsquash/webp/decode.js'
import encode, { init as initEncode } from '@jsquash/webp/encode.js'
import type { Picture } from './rasteriser.ts'

export type Encoding = Parameters<typeof encode>[1]

let started: Promise<void> | undefined

/** Loads the encoder and the decoder; safe to call many times. */
export function startWebp(): Promise<void> {
  started ??= start()
  return started
}

async function start(): Promise<void> {
  const folder = 'node_modules/@jsquash/webp/codec'
  // Every Node that can run this has SIMD, which is what the encoder chooses then.
  await initEncode(await WebAssembly.compile(readFileSync(`${folder}/enc/webp_enc_simd.wasm`)))
  await initDecode(await WebAssembly.compile(readFileSync(`${folder}/dec/webp_dec.wasm`)))
}

export async function toWebp(picture: Picture, encoding: Encoding): Promise<Uint8Array> {
  const data = { data: picture.pixels, width: picture.width, height: picture.height, colorSpace: 'srgb' } as unknown as ImageData
  return new Uint8Array(await encode(data, encoding))
}

export async function fromWebp(bytes: Uint8Array): Promise<Picture> {
  const image = await decode(Uint8Array.from(bytes).buffer)
  return { width: image.width, height: image.height, pixels: new Uint8ClampedArray(image.data) }
}
