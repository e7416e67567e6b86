#!/bin/sh
# Seen 2026-11-29, number-to-arabic 1.0.2.
# Digits alone survive the turn to Arabic digits: the minus sign, the decimal point and all else are dropped without a
# word: 1.5 comes back as ١٥, -5 as ٥, "12 h 30" as one number.
# A mean of 1.5 answers printed as ١٥ in a class report is wrong tenfold.
# Instead: new Intl.NumberFormat('ar-u-nu-arab'), or a replacement of each digit by itself.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts number-to-arabic@1.0.2 || exit 3
echo "number-to-arabic 1.0.2, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { numberToArabic } = require('number-to-arabic')

const seen = ['2511', '1.5', '-5', '12 h 30'].map((text) => [text, numberToArabic(text)])
for (const [text, digits] of seen) console.log(JSON.stringify(text), '→', digits, '| Intl:', new Intl.NumberFormat('ar-u-nu-arab').format(Number(text)))
assert.deepEqual(seen.map(([, digits]) => digits), ['٢٥١١', '١٥', '٥', '١٢٣٠'])
END
node look.cjs
