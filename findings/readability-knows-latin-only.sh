#!/bin/sh
# Seen 2026-11-29, text-readability 1.1.1.
# Arabic words have no syllable and « ؟ » ends no sentence: an Arabic text gets a school grade below zero, as a number like
# another, without a warning. French guillemets hide the end of a sentence: « Non ! » and what follows count as one.
# A check "no line above grade 6" would let every Arabic line pass.
# Instead: count what the language has (words per sentence, split by Intl.Segmenter), with a limit for each language.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts text-readability@1.1.1 || exit 3
echo "text-readability 1.1.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import text from 'text-readability'

const arabic = 'المعلمة تتكلم مع التلاميذ. هل رأيت الصورة؟ لا، لم أر شيئا.'
const french = 'Il a dit : « Non ! » Puis il est parti. « Reste ! » Elle reste.'
const look = { syllables: text.syllableCount(arabic), sentences: text.sentenceCount(arabic), grade: text.fleschKincaidGrade(arabic) }
console.log('Arabic, 11 words in 3 sentences:', look)
console.log('French, 4 sentences:', text.sentenceCount(french))
assert.equal(look.syllables, 0)
assert.ok(look.grade < 0)
assert.notEqual(look.sentences, 3)
assert.ok(text.sentenceCount(french) < 4)
END
node look.mjs
