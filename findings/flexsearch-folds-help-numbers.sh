#!/bin/sh
# Seen 2026-11-30, flexsearch 0.8.212, tokenize: 'strict' (whole words), nothing else set.
# Letters that come twice in a row are made one before a word is stored, and digits with them: 177 and 117 are both stored as 17.
# Whole-word search for « 117 » gives the page of 177 too, and « 17 » both, where no page has a 17. (177 is the Gendarmerie's number.)
# Who types one number to check it is shown another one's page as an exact answer.
# Instead: encoder: new Encoder({ dedupe: false }); or numbers looked for outside of the index.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts flexsearch@0.8.212 || exit 3
echo "flexsearch 0.8.212, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { Encoder, Index } = require('flexsearch')

const pages = { 1: 'appelle le 19', 2: 'la gendarmerie : 177', 3: 'le bus 117' }
const search = (options) => {
  const index = new Index({ tokenize: 'strict', ...options })
  for (const [id, text] of Object.entries(pages)) index.add(Number(id), text)
  return Object.fromEntries(['n19', 'n177', 'n117', 'n17'].map((name) => [name, index.search(name.slice(1)).sort().map((id) => pages[id])]))
}
const seen = search({})
const kept = search({ encoder: new Encoder({ dedupe: false }) })
console.log('as it comes:', seen, '\nwithout dedupe:', kept)
assert.deepEqual(seen.n17, [pages[2], pages[3]])
assert.deepEqual([seen.n177, seen.n117], [seen.n17, seen.n17])
assert.deepEqual(Object.values(kept), [[pages[1]], [pages[2]], [pages[3]], []])
END
node look.cjs
