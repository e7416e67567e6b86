#!/bin/sh
# Seen 2026-11-29, jspdf 4.2.1.
# jsPDF shapes Arabic by itself, before the font is asked. A vowel sign counts as a letter that nothing joins: in بِنْتٌ the
# three letters come out as three initial forms, the last one reaching out for a letter that is not there.
# Texts for children who learn to read are vowelled: every vowelled word is misdrawn.
# Instead: print through a browser, or hand jsPDF unvowelled text.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts jspdf@4.2.1 || exit 3
echo "jspdf 4.2.1, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { jsPDF } from 'jspdf'

const shape = (text) => [...new jsPDF().processArabic(text)].filter((letter) => !/\p{M}/u.test(letter)).map((letter) => letter.codePointAt(0).toString(16).toUpperCase())
for (const word of ['بنت', 'بِنْتٌ', 'بنتٌ']) console.log(word, 'becomes', shape(word).join(' '))
assert.deepEqual(shape('بنت'), ['FE91', 'FEE8', 'FE96'], 'initial, medial, final')
assert.deepEqual(shape('بِنْتٌ'), ['FE91', 'FEE7', 'FE97'], 'initial, initial, initial')
END
node look.mjs
