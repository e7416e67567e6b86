#!/bin/sh
# Seen 2026-11-30, typograf 7.8.0, locale `fr`.
# A tool that mends typography, told that the text is French, takes away the space that French asks for before ! ? ; and the colon:
# « Oui ! Non ? » becomes « Oui! Non? ». It sets narrow spaces inside the guillemets at the same time, so the text looks cared for.
# Spaces that were already no-break (U+00A0, U+202F) stay: half of a file is right, half is not, according to who typed it.
# Children learn at school that the space belongs there.
# Instead: turn spaces before ! ? ; : into no-break ones first, then call it.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts typograf@7.8.0 || exit 3
echo "typograf 7.8.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import Typograf from 'typograf'

const french = new Typograf({ locale: ['fr'] })
const seen = ['Oui ! Non ?', 'Ah ; oui : non', 'Oui\u00A0! Non\u202F?', 'Elle crie "non" !'].map((text) => [text, french.execute(text)])
for (const [before, after] of seen) console.log(JSON.stringify(before), '→', JSON.stringify(after).replace(/[\u00A0\u202F]/g, (space) => (space === '\u00A0' ? '\\u00A0' : '\\u202F')))
assert.deepEqual(seen.map(([, after]) => after), ['Oui! Non?', 'Ah; oui: non', 'Oui\u00A0! Non\u202F?', 'Elle crie «\u202Fnon\u202F»!'])
END
node look.mjs
