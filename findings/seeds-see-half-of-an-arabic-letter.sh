#!/bin/sh
# Seen 2026-11-30, seedrandom 3.0.5, murmurhash-js 1.0.0, murmurhash3js 3.0.1; not murmurhash 2.0.1, imurmurhash 0.1.4.
# Of each letter of a seed or key only the lower eight bits count: « سلمى » is the same as « 3DEI », « فقك » as « ABC », « ⵉⵣⵔⵉ » as « IcTI ». Seeds that differ shuffle alike, keys that differ have one hash.
# Within one alphabet nothing is seen; between scripts, a class named in Tifinagh and one named in Latin letters get one and the same "chance", and a cache one entry for two texts.
# Instead: what is hashed or sown is bytes: encodeURIComponent(text), or a library that encodes to UTF-8 itself.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts seedrandom@3.0.5 murmurhash-js@1.0.0 murmurhash3js@3.0.1 murmurhash@2.0.1 imurmurhash@0.1.4 || exit 3
echo "seedrandom 3.0.5, murmurhash-js 1.0.0, murmurhash3js 3.0.1, murmurhash 2.0.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const imurmurhash = require('imurmurhash')
const murmurhash = require('murmurhash')
const hashJs = require('murmurhash-js')
const hash3js = require('murmurhash3js')
const seedrandom = require('seedrandom')

const makers = {
  seedrandom: (text) => seedrandom(text)(),
  'murmurhash-js': (text) => hashJs.murmur3(text, 1),
  murmurhash3js: (text) => hash3js.x86.hash32(text),
  murmurhash: (text) => murmurhash.v3(text),
  imurmurhash: (text) => imurmurhash(text).result(),
  'seedrandom, encoded': (text) => seedrandom(encodeURIComponent(text))(),
}
const pairs = [['سلمى', '3DEI'], ['فقك', 'ABC'], ['ⵉⵣⵔⵉ', 'IcTI'], ['سلمى', 'سلوى']]
const seen = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, pairs.map(([one, other]) => make(one) === make(other))]))
console.log(pairs.map((pair) => pair.join(' = ')), seen)
for (const name of ['seedrandom', 'murmurhash-js', 'murmurhash3js']) assert.deepEqual(seen[name], [true, true, true, false])
for (const name of ['murmurhash', 'imurmurhash', 'seedrandom, encoded']) assert.deepEqual(seen[name], [false, false, false, false])
END
node look.cjs
