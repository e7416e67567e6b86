#!/bin/sh
# Seen 2026-11-30, @blex41/word-search 1.2.0 (word-search puzzles).
# The free squares are filled with A to Z whatever the words are written in: in a grid of Arabic words every Arabic letter belongs
# to an answer, and the puzzle is solved by looking. `diacritics: false` makes "école" ECOLE but leaves vowel signs: كَتَبَ takes
# six squares, three of which hold a lone sign without its letter. French grids get no É to hide the É of ÉCOLE either.
# A teacher prints it for the Arabic lesson: there is nothing to search.
# Instead: fill with letters drawn from the words themselves, NFD and without \p{M}, one square for a letter.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @blex41/word-search@1.2.0 || exit 3
echo "@blex41/word-search 1.2.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const WordSearch = require('@blex41/word-search')

const make = (dictionary) => new WordSearch({ rows: 9, cols: 9, dictionary, maxWords: dictionary.length, diacritics: false })
const arabic = make(['مدرسة', 'صديق', 'كَتَبَ'])
console.log(arabic.toString())
const answers = new Set(arabic.words.flatMap(({ path }) => path.map(({ x, y }) => `${x},${y}`)))
const free = arabic.grid.flatMap((row, y) => row.filter((_, x) => !answers.has(`${x},${y}`)))
console.log('free squares:', free.length, 'squares of كَتَبَ:', arabic.words.find(({ word }) => word === 'كَتَبَ').path.length)
assert.ok(free.length > 50 && free.every((letter) => /^[A-Z]$/.test(letter)))
assert.equal(arabic.words.find(({ word }) => word === 'كَتَبَ').path.length, 6)
assert.deepEqual(make(['école']).words.map(({ clean }) => clean), ['ECOLE'])
END
node look.cjs
