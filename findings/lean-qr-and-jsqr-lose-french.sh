#!/bin/sh
# Seen 2026-11-30, lean-qr 2.7.4 writes, jsqr 1.4.0 reads (as pictures in memory, nothing between them).
# lean-qr writes what Latin-1 can hold as Latin-1 bytes and says so in the code (ECI 3); jsqr reads bytes as UTF-8 and, where they are not,
# gives back the segment as an empty text, without an error: « école » is read as "", « 2511 école » as "2511",
# and « Non : appelle le 2511 à l’école » as "’", the one sign that had to be written otherwise. Arabic and Tifinagh, which go as UTF-8, are read whole.
# zbar reads the same picture of « école » right. A code on a poster loses its words, or all but one sign, in French only.
# Instead: digits and ASCII in a code (a short address); or lean-qr with modes that leave out iso8859_1; try each code with two readers.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts lean-qr@2.7.4 jsqr@1.4.0 || exit 3
echo "lean-qr 2.7.4, jsqr 1.4.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { generate, mode } from 'lean-qr'
import read from 'jsqr'

const SIDE = 6, MARGIN = 4
function picture(code) {
  const width = (code.size + 2 * MARGIN) * SIDE
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y++) for (let x = 0; x < width; x++) {
    if (code.get(Math.floor(x / SIDE) - MARGIN, Math.floor(y / SIDE) - MARGIN)) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  }
  return [data, width]
}
function travel(text, options) { const [data, width] = picture(generate(text, options)); return (read.default ?? read)(data, width, width)?.data }
const texts = ['école', '2511 école', 'Non : appelle le 2511 à l’école', 'قولي لا', 'ⴰⵣⵓⵍ']
const seen = Object.fromEntries(texts.map((text) => [text, travel(text)]))
seen['école, as UTF-8'] = travel('école', { modes: [mode.numeric, mode.alphaNumeric, mode.ascii, mode.utf8] })
console.log(seen)
assert.deepEqual(Object.values(seen), ['', '2511', '’', 'قولي لا', 'ⴰⵣⵓⵍ', 'école'])
END
node look.mjs
