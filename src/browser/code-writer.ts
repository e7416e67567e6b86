// Draws a QR code as squares. A chunk of its own: it is fetched where a code is shown.
import encodeQR from 'qr'
import type { CodePicture } from '../lesson/code.ts'

/** Letters of the Latin alphabet and digits only: other signs come back changed from some readers. */
export function drawCode(text: string): CodePicture {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new Error('A QR code holds plain signs only.')
  // With so much to spare a code this short is of version 2: it has the fourth mark, by which a tilted one is read.
  const rows = encodeQR(text, 'raw', { ecc: text.length > 20 ? 'medium' : 'high', border: 4 })
  return { size: rows.length, path: rows.map((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).join('') }
}

/** Where dark squares stand in a row: [from, how many]. */
function runsOf(row: readonly boolean[]): [number, number][] {
  return row.flatMap((isDark, x): [number, number][] => {
    if (!isDark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end < 0 ? row.length : end) - x]]
  })
}
