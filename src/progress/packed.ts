// The save as a short text of letters and digits, for a place that keeps little: what matters least is left out first.
import { deflateSync, inflateSync } from 'fflate'
import { decode } from './decode.ts'
import type { Save } from './save.ts'

/** Former readings kept of each script, from all to none; then the activities gone through and their tries are left out. */
const measures = [40, 10, 4, 2, 1, 0]

/** Undefined when even the least is longer than `most` letters. */
export function pack(save: Save, most: number): string | undefined {
  for (const runs of measures) {
    const text = written({ ...save, scripts: Object.fromEntries(Object.entries(save.scripts).map(([id, one]) => [id, { ...one, runs: runs ? one.runs.slice(-runs) : [] }])) })
    if (text.length <= most) return text
  }
  // The road of a reading that is over is told by its ending.
  const { practised: _, tries: __, ...least } = save
  const text = written({ ...least, scripts: Object.fromEntries(Object.entries(save.scripts).map(([id, one]) => [id, { ...one, runs: [], ...(one.ended && id !== save.last && { path: [] }) }])) })
  return text.length <= most ? text : undefined
}

/** Undefined when it can't be read. Whatever the text, it never costs more than what a save may hold. */
export function unpack(text: string): Save | undefined {
  try {
    const packed = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0))
    const read = decode(JSON.parse(new TextDecoder().decode(inflateSync(packed, { out: new Uint8Array(largest) }))))
    return read.ok ? read.save : undefined
  } catch {
    return undefined
  }
}

/** Bytes of the largest save that is read. */
const largest = 1_000_000

function written(save: Save): string {
  const packed = deflateSync(new TextEncoder().encode(JSON.stringify(save)), { level: 9 })
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
