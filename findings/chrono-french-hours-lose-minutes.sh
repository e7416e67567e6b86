#!/bin/sh
# Seen 2026-11-30, chrono-node 2.10.3, its French.
# An hour as French writes it, « 20 h 15 » with spaces (plain, no-break or narrow), is read as 20:00: the minutes are dropped.
# « 9 h du soir » is nine in the morning. « 20h15 » and « 20:15 » are read whole, so a test with these says nothing.
# « 14 h 30 » in a plan becomes two o'clock; the class waits half an hour, and nothing says that half of the hour was not read.
# Instead: take the spaces out of « 20 h 15 » first (\d\s*h\s*\d), and ask for hours of 24.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts chrono-node@2.10.3 || exit 3
echo "chrono-node 2.10.3, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as chrono from 'chrono-node'

const monday = new Date(2026, 10, 30, 8)
const hour = (text) => { const date = chrono.fr.parseDate(text, monday); return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}` }
const texts = ['mardi à 20h15', 'mardi à 20:15', 'mardi à 20 h 15', 'mardi à 20\u00a0h\u00a015', 'mardi à 20\u202fh\u202f15', 'mardi à 9 h du soir']
const seen = Object.fromEntries(texts.map((text) => [text.replace(/[\u00a0\u202f]/g, (space) => `\\u${space.codePointAt(0).toString(16).padStart(4, '0')}`), hour(text)]))
console.log(seen)
assert.deepEqual(Object.values(seen), ['20:15', '20:15', '20:00', '20:00', '20:00', '9:00'])
END
node look.mjs
