#!/bin/sh
# Seen 2026-11-29, natural 8.1.1.
# The word tokenizer, and the TF-IDF index that uses it, know unaccented Latin and Cyrillic letters only: "école" is "cole",
# "harcèlement" is "harc" and "lement", and a document in Arabic has no term at all. Both are indexed without an error; the
# Arabic one can never be found.
# A search in a notebook for pupils answers in one language of two, and badly in that one.
# Instead: Intl.Segmenter, or a split at everything that is neither \p{L} nor \p{N}, handed over as arrays of words.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts natural@8.1.1 || exit 3
echo "natural 8.1.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import natural from 'natural'

const words = new natural.WordTokenizer().tokenize('école harcèlement التنمر 2511')
const index = new natural.TfIdf()
index.addDocument('التنمر الإلكتروني في المدرسة')
index.addDocument('le harcèlement à l’école')
const terms = [0, 1].map((at) => index.listTerms(at).map((entry) => entry.term))
console.log({ words, 'terms of an Arabic document': terms[0], 'of a French one': terms[1] })
assert.deepEqual(words, ['cole', 'harc', 'lement', '2511'])
assert.deepEqual(terms[0], [])
assert.ok(terms[1].includes('harc') && !terms[1].includes('harcèlement'))
END
node look.mjs
