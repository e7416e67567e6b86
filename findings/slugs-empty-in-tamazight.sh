#!/bin/sh
# Seen 2026-11-29, slugify 1.6.9, limax 4.2.3, transliteration 2.6.1.
# A title in Tifinagh, the letters of Tamazight, an official language of Morocco, becomes the empty string in all three:
# every page gets the same address, every file the same name, the last one wins. The Moroccan ڭ is dropped too:
# أڭادير (Agadir) becomes "aadyr", while Persian گ is kept. transliteration also loses long a: لا is "l".
# Instead: ids that authors write, never made from a title; or fall back to a number when the slug is empty.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts slugify@1.6.9 limax@4.2.3 transliteration@2.6.1 || exit 3
echo "slugify 1.6.9, limax 4.2.3, transliteration 2.6.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import limax from 'limax'
import slugify from 'slugify'
import { slugify as transliterated } from 'transliteration'

const makers = { slugify: (title) => slugify(title, { lower: true }), limax: (title) => limax(title), transliteration: transliterated }
const seen = {}
for (const title of ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ⵜⵉⵍⵍⵉ', 'أڭادير', 'أگادير', 'لا']) seen[title] = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(title)]))
console.table(seen)
for (const title of ['ⵜⴰⵎⴰⵣⵉⵖⵜ', 'ⵜⵉⵍⵍⵉ']) assert.deepEqual(Object.values(seen[title]), ['', '', ''])
assert.equal(seen['أڭادير'].slugify, 'aadyr')
assert.equal(seen['لا'].transliteration, 'l')
END
node look.mjs
