#!/bin/sh
# Seen 2026-11-30, stopword 3.1.5, @orama/stopwords 3.1.18, stopwords-iso 1.1.0, minisearch 7.2.0.
# Lists of words that a search leaves out. The Arabic one, the same in all three, holds أب (father) and أخ (brother), a grammar's example of five nouns; mother as well, since أم is also "or".
# The French one of stopwords-iso holds « parler », « dire », « seule », « personne », « stop »: what a help page is about.
# A pupil who looks for « أخ » finds nothing on a page that says whom one may tell, and no error says why.
# Instead: no list of others over a small text; or one read word by word in each language.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts stopword@3.1.5 @orama/stopwords@3.1.18 stopwords-iso@1.1.0 minisearch@7.2.0 || exit 3
echo "stopword 3.1.5, @orama/stopwords 3.1.18, stopwords-iso 1.1.0, minisearch 7.2.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { stopwords as orama } from '@orama/stopwords/arabic'
import MiniSearch from 'minisearch'
import { ara, fra } from 'stopword'

const iso = createRequire(import.meta.url)('stopwords-iso')
const held = (list, words) => words.split(' ').filter((word) => list.includes(word)).join(' ')
const family = 'أب أخ أم أخت عم', help = 'parler dire seule voix personne stop aide adulte'
const seen = { 'stopword, ar': held(ara, family), 'orama, ar': held(orama, family), 'iso, ar': held(iso.ar, family), 'iso, fr': held(iso.fr, help), 'stopword, fr': held(fra, help) }
const found = (words) => {
  const search = new MiniSearch({ fields: ['text'], processTerm: (word) => (words.includes(word) ? null : word) })
  search.add({ id: 1, text: 'أخبر أخ أو أخت' })
  return ['أخ', 'أخت'].map((word) => search.search(word).length)
}
seen['found without a list'] = found([])
seen['found with it'] = found(ara)
console.log(seen)
for (const list of ['stopword, ar', 'orama, ar', 'iso, ar']) assert.equal(seen[list], 'أب أخ أم')
assert.deepEqual([seen['iso, fr'], seen['stopword, fr']], ['parler dire seule personne stop', ''])
assert.deepEqual([seen['found without a list'], seen['found with it']], [[1, 1], [0, 1]])
END
node look.mjs
