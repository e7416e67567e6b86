#!/bin/sh
# Seen 2026-11-30, sbd 1.0.19 and sentence-splitter 5.0.1 (text into sentences).
# For both the Arabic question mark ends nothing: «لماذا؟ لأنه خائف.» is one sentence, with ? or ! it would be two. In French both cut
# after « Non ! and begin the next sentence with the closing guillemet: « » dit-elle. ».
# Read-aloud and captions by the sentence: an Arabic question runs into its answer, without a pause, and a French line begins with ».
# Instead: authors break sentences; or turn ؟ into ? for the cut only, and put a leading » back.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts sbd@1.0.19 sentence-splitter@5.0.1 || exit 3
echo "sbd 1.0.19, sentence-splitter 5.0.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import sbd from 'sbd'
import { split } from 'sentence-splitter'

const cutters = { sbd: (text) => sbd.sentences(text), 'sentence-splitter': (text) => split(text).filter(({ type }) => type === 'Sentence').map(({ raw }) => raw) }
for (const [name, cut] of Object.entries(cutters)) {
  const seen = ['لماذا؟ لأنه خائف.', 'لماذا? لأنه خائف.', 'نعم! لأنه خائف.', '« Non ! » dit-elle.'].map(cut)
  console.log(name, seen)
  assert.deepEqual(seen, [['لماذا؟ لأنه خائف.'], ['لماذا?', 'لأنه خائف.'], ['نعم!', 'لأنه خائف.'], ['« Non !', '» dit-elle.']])
}
END
node look.mjs
