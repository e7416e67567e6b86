#!/bin/sh
# Seen 2026-11-30, xlsx 0.18.5 (SheetJS, as published on npm).
# In a CSV that French spreadsheets write (fields parted by semicolons, 1,5 for one and a half), the semicolons are understood
# and 1,5 is read as 15, 12,75 as 1275: the comma is dropped as if it parted thousands. 1 234,5 stays a text, ١٫٥ too, so one
# column holds numbers ten times too large, hundred times too large, and texts. What is shown in the cell still says "1,5".
# A class that brings its answers from a French or Moroccan spreadsheet gets other averages, and the sheet looks right.
# Instead: read with { raw: true } (every cell a text) and read the numbers by one's own rule; or split the lines oneself.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts xlsx@0.18.5 || exit 3
echo "xlsx 0.18.5, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { read } = require('xlsx')

const column = (options) => {
  const { Sheet1 } = read('nom;note\na;1,5\nb;12,75\nc;1 234,5\nd;١٫٥\ne;0,5\n', { type: 'string', ...options }).Sheets
  return [2, 3, 4, 5, 6].map((row) => Sheet1[`B${row}`]).map(({ v, w }) => ({ value: v, shown: w ?? v }))
}
const seen = column({})
console.table(seen)
assert.deepEqual(seen.map(({ value }) => value), [15, 1275, '1 234,5', '١٫٥', 5])
assert.deepEqual(seen.slice(0, 2).map(({ shown }) => shown), ['1,5', '12,75'])
assert.deepEqual(column({ raw: true }).map(({ value }) => value), ['1,5', '12,75', '1 234,5', '١٫٥', '0,5'])
END
node look.cjs
