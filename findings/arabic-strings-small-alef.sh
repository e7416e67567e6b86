#!/bin/sh
# Seen 2026-11-30, @flowdegree/arabic-strings 2.0.0.
# For isArabic, « هذا » is Arabic and « هٰذا », the same word as school books print it, is not: the small alef (U+0670) is no letter and no vowel sign for it.
# removeTashkel and sanitize leave it in, so the two spellings stay two words after the cleaning that should make them one; ـَ ـُ ـّ are taken away.
# هٰذا ذٰلك لٰكن are among the commonest words, and a text for twelve-year-olds is the kind that writes the sign.
# Instead: normalize('NFKD') and \p{M} taken out, and \p{Script=Arabic} to ask whether a text is Arabic.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @flowdegree/arabic-strings@2.0.0 || exit 3
echo "@flowdegree/arabic-strings 2.0.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as arabic from '@flowdegree/arabic-strings'

const { isArabic, removeTashkel, sanitize } = arabic.isArabic ? arabic : arabic.default
const seen = ['هذا', 'هَذا', 'هٰذا', 'لكن', 'لٰكن'].map((word) => ({ word, isArabic: isArabic(word), removeTashkel: removeTashkel(word), sanitize: sanitize(word) }))
console.table(seen)
assert.deepEqual(seen.map((row) => row.isArabic), [true, true, false, true, false])
assert.deepEqual(seen.map((row) => row.removeTashkel), ['هذا', 'هذا', 'هٰذا', 'لكن', 'لٰكن'])
assert.deepEqual(seen.map((row) => row.sanitize), ['هذا', 'هذا', 'هٰذا', 'لكن', 'لٰكن'])
END
node look.mjs
