#!/bin/sh
# Seen 2026-11-29, yarn-bound 0.5.5.
# Who speaks is found by «Name:» at the start of a line. With the space that French typography puts before a colon
# («Amina : Non»), or with a name of two words («Mère d'Amina:»), there is no speaker: the name is read out as part of
# the line. And «lien: …» or «الرقم: 2511» makes a person of any word before a colon.
# French authors type the space without thinking; half the cast loses its face.
# Instead: normalise the space before handing the text over, one-word names, and a list of known speakers.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts yarn-bound@0.5.5 || exit 3
echo "yarn-bound 0.5.5, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const YarnBound = require('yarn-bound').default ?? require('yarn-bound')

function read(line) {
  const { currentResult } = new YarnBound({ dialogue: `title: Start\n---\n${line}\n===\n`, startAt: 'Start' })
  const speaker = (currentResult.markup ?? []).find((mark) => mark.name === 'character')
  return [speaker?.properties.name ?? null, currentResult.text]
}
const seen = ['Amina: Non', 'Amina : Non', 'آمنة : لا', "Mère d'Amina: Non", 'الرقم: 2511'].map((line) => [line, ...read(line)])
for (const [line, speaker, text] of seen) console.log(JSON.stringify(line), '→ speaker', speaker, 'text', JSON.stringify(text))
assert.deepEqual(seen.map(([, speaker]) => speaker), ['Amina', null, null, null, 'الرقم'])
END
node look.cjs
