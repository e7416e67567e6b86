#!/bin/sh
# Seen 2026-11-29, gift-pegjs 1.0.2 (the grammar of Moodle's GIFT quiz format).
# True or false is told only by T, F, TRUE, FALSE: {VRAI}, {صحيح}, and even {T} after an invisible direction mark become a
# question where the pupil must type that very word. No error: the quiz imports, and every pupil is wrong.
# French and Arabic teachers write {VRAI} and {صحيح}.
# Instead: write {T}/{F}, strip \p{Cf} before export, and read the file back to compare the kinds.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts gift-pegjs@1.0.2 || exit 3
echo "gift-pegjs 1.0.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import gift from 'gift-pegjs'

const kind = (text) => { const [question] = gift.parse(text); return question.type === 'Short' ? `Short: type "${question.choices[0].text.text}"` : question.type }
const seen = ['{T}', '{TRUE}', '{VRAI}', '{صحيح}', '{\u200FT}'].map((answer) => [JSON.stringify(answer), kind(`Est-ce gratuit ? ${answer}`)])
for (const [answer, what] of seen) console.log(answer, '→', what)
assert.deepEqual(seen.map(([, what]) => what.split(':')[0]), ['TF', 'TF', 'Short', 'Short', 'Short'])
END
node look.mjs
