#!/bin/sh
# Seen 2026-11-30, @2toad/profanity 3.3.0, languages: ['fr'].
# Its French list holds the word « les »: "the", in nearly every French sentence. It is replaced by signs, as a whole word, with the options as they come.
# « sein » (breast) and « sexe » are on the list too: a child's own words to say what hurts, or what was done.
# A chat or a box for questions that is filtered refuses « Le 2511 écoute les enfants » and « j'ai mal au sein », and tells the child that she was rude.
# Instead: no such list in front of somebody who may be asking for help; where one must be, run all the sentences of one's own texts through it first.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts @2toad/profanity@3.3.0 || exit 3
echo "@2toad/profanity 3.3.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { Profanity } = require('@2toad/profanity')

const filter = new Profanity({ languages: ['fr'] })
const sentences = ['Le 2511 écoute les enfants.', 'Les adultes peuvent aider.', 'J’ai mal au sein.', 'Tu peux en parler à un adulte.']
const seen = sentences.map((sentence) => [filter.exists(sentence), filter.censor(sentence)])
console.table(seen)
assert.deepEqual(seen.map(([isRefused]) => isRefused), [true, true, true, false])
assert.equal(seen[0][1].replace(/[^ \p{L}\d.]+/gu, '…'), 'Le 2511 écoute … enfants.')
END
node look.cjs
