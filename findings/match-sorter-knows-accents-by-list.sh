#!/bin/sh
# Seen 2026-11-30, match-sorter 8.3.1 and remove-accents 0.5.0, which it uses.
# Accents are taken off by a list of letters, not by rule, so what the list lacks stays: all letters with a dot below, ḍ ḥ ṛ ṣ ṭ ẓ, which Amazigh in Latin
# letters has in every second word, and accents that stand as signs of their own (NFD, as a Mac names files). « zoe » finds Zoë; « izri » finds no Iẓri,
# « taddart » no taḍḍart. ğ, č, ǧ are on the list.
# A child who types on a French keyboard does not find her own name or village.
# Instead: normalize('NFD') and \p{M} taken out, for text and query alike.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts match-sorter@8.3.1 remove-accents@0.5.0 || exit 3
echo "match-sorter 8.3.1, remove-accents 0.5.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { matchSorter } from 'match-sorter'
import removeAccents from 'remove-accents'

const byRule = (text) => text.normalize('NFD').replace(/\p{M}/gu, '')
const words = { zoe: 'Zoë', ecole: 'école', izri: 'Iẓri', taddart: 'taḍḍart', tahdayt: 'taḥdayt' }
const seen = Object.entries(words).map(([query, word]) => ({ query, word, found: matchSorter([word], query).length === 1, 'found by rule': matchSorter([byRule(word)], query).length === 1 }))
console.table(seen)
const kept = [...'ḍḥṛṣṭẓčǧéç'].filter((letter) => removeAccents(letter) === letter).join('')
const isNfdKept = removeAccents('école'.normalize('NFD')) === 'école'.normalize('NFD')
console.log('letters that stay as they are:', kept, '| a sign of its own stays:', isNfdKept)
assert.deepEqual(seen.map(({ found }) => found), [true, true, false, false, false])
assert.deepEqual(seen.map((row) => row['found by rule']), [true, true, true, true, true])
assert.equal(kept, 'ḍḥṛṣṭẓ')
assert.equal(isNfdKept, true)
END
node look.mjs
