#!/bin/sh
# Seen 2026-11-30, fflate 0.8.2 and JSZip 3.10.2.
# fflate writes a zip entry's time by the local clock, JSZip by UTC: with one and the same `mtime`, fflate's file differs
# from one time zone to the next, JSZip's does not, and the two tell different hours for the same file. West of Greenwich
# the "first day" that scripts give for packages that should never differ, 1980-01-01T00:00Z, throws in fflate
# ("date not in range 1980-2099"); east of it, it works.
# A package that a school checks by its sum, built by two people, has two sums; a build passes in Rabat and fails in New York.
# Instead: with fflate a date made of local parts, new Date(1980, 0, 1); the same bytes everywhere.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts fflate@0.8.2 jszip@3.10.2 || exit 3
echo "fflate 0.8.2, jszip 3.10.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import JSZip from 'jszip'

const sum = (bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 12)
const text = new Uint8Array([65])
const when = new Date('2026-11-29T00:30:00Z')
const other = new JSZip().file('a.txt', text, { date: when })
let first = 'fine'
try { zipSync({ 'a.txt': [text, { mtime: new Date('1980-01-01T00:00:00Z') }] }) } catch (error) { first = error.message }
console.log(JSON.stringify({
  zone: process.env.TZ, fflate: sum(zipSync({ 'a.txt': [text, { mtime: when }] })), jszip: sum(await other.generateAsync({ type: 'uint8array' })),
  first, local: sum(zipSync({ 'a.txt': [text, { mtime: new Date(1980, 0, 1) }] })),
}))
END
for zone in UTC Africa/Casablanca America/New_York Asia/Tokyo; do TZ=$zone node look.mjs; done | tee seen
node --input-type=module -e "
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
const seen = readFileSync('seen', 'utf8').trim().split('\n').map((line) => JSON.parse(line))
const different = (key) => new Set(seen.map((one) => one[key])).size
assert.equal(different('fflate'), 4)
assert.equal(different('jszip'), 1)
assert.equal(different('local'), 1)
assert.match(seen.find(({ zone }) => zone === 'America/New_York').first, /not in range/)
assert.equal(seen.find(({ zone }) => zone === 'Asia/Tokyo').first, 'fine')
"
