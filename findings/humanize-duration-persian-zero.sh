#!/bin/sh
# Seen 2026-11-30, humanize-duration 3.35.1, language `ar`.
# Durations in Arabic mix two sets of digits: the zero is the Persian one (U+06F0), the other nine are Arabic (U+0661 to U+0669); the "and"
# is not the letter و but its lone printed form (U+FEED). All three look right on paper: « ٤۰ دقيقة ﻭ ٢۰ ثانية ».
# The manual prints the ten signs; nobody sees from it that one is of another set. Typing ٤٠ finds nothing, a fold of ٠–٩ to 0–9 turns
# 40 minutes into "4۰", Number() then gives NaN, and a font cut to the Arabic digits draws a box for each zero.
# Instead: { digitReplacements: [...'٠١٢٣٤٥٦٧٨٩'] or digits 0–9, delimiter: ' و ' }; NFKC gives و back, not the zero.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts humanize-duration@3.35.1 || exit 3
echo "humanize-duration 3.35.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const humanize = require('humanize-duration')

const text = humanize((40 * 60 + 20) * 1000, { language: 'ar' })
console.log(text, [...text].map((sign) => sign.codePointAt(0).toString(16)).join(' '))
assert.ok(text.includes('\u0664\u06F0') && text.includes('\u0662\u06F0') && !text.includes('\u0660'))
assert.ok(text.includes('\uFEED') && !text.includes('و'))
const folded = text.normalize('NFKC').replace(/[\u0660-\u0669]/g, (digit) => digit.codePointAt(0) - 0x660)
console.log(folded)
assert.match(folded, /^4\u06F0 .* و 2\u06F0 /)
const mended = humanize(40 * 60000, { language: 'ar', digitReplacements: [...'٠١٢٣٤٥٦٧٨٩'] })
console.log(mended)
assert.ok(mended.startsWith('\u0664\u0660 '))
END
node look.cjs
