#!/bin/sh
# Seen 2026-11-30, chrono-node 2.10.3, its French.
# « après-demain » (the day after tomorrow) is read as tomorrow, « avant-hier » (the day before yesterday) as yesterday: only the
# second half of the word is read, and what was found says so ("demain", "hier"), so nothing looks wrong. English is read right.
# The hyphen is not the cause: « après demain » and « avant hier » give the same.
# A teacher's session, or the day on which a pupil says that it happened, is written down a day off.
# Instead: these words through a small table of one's own before the library, or refuse a date when the found text is not the whole word.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts chrono-node@2.10.3 || exit 3
echo "chrono-node 2.10.3, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as chrono from 'chrono-node'

const monday = new Date(2026, 10, 30, 9)
const days = (language, text) => { const [hit] = language.parse(text, monday); return [hit.text, Math.round((hit.date() - monday) / 864e5)] }
const seen = Object.fromEntries(['demain', 'après-demain', 'après demain', 'hier', 'avant-hier', 'avant hier'].map((text) => [text, days(chrono.fr, text)]))
for (const text of ['the day after tomorrow', 'the day before yesterday']) seen[text] = days(chrono.en, text)
console.log('what was found, days from now:', seen)
assert.deepEqual(seen['après-demain'], ['demain', 1])
assert.deepEqual(seen['avant-hier'], ['hier', -1])
assert.deepEqual([seen['après demain'][1], seen['avant hier'][1]], [1, -1])
assert.deepEqual([seen['the day after tomorrow'][1], seen['the day before yesterday'][1]], [2, -2])
END
node look.mjs
