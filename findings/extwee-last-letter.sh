#!/bin/sh
# Seen 2026-11-30, extwee 2.3.18 (Twee 3).
# When a story ends with an empty passage and the file has no line end after it, the passage's name loses its last letter:
# « :: Fin » is read as "Fi", « :: النهاية » as « النهاي ». With a line end, or with a text, the name is whole.
# Every link [[Fin]] then leads to a passage that is not there. An empty last passage is how a story is begun, and editors differ about the last line end.
# Instead: add a line feed before reading, and check every link against the names.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts extwee@2.3.18 || exit 3
echo "extwee 2.3.18, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { parseTwee } from 'extwee'

const last = (twee) => parseTwee(twee).passages.at(-1).name
const seen = ['Fin', 'النهاية'].map((name) => [`:: Début\n[[${name}]]\n\n:: ${name}`]).map(([twee]) => ({ 'no line end': last(twee), 'a line end': last(`${twee}\n`), 'a text': last(`${twee}\n2511`) }))
console.table(seen)
assert.deepEqual(seen, [{ 'no line end': 'Fi', 'a line end': 'Fin', 'a text': 'Fin' }, { 'no line end': 'النهاي', 'a line end': 'النهاية', 'a text': 'النهاية' }])
END
node look.mjs
