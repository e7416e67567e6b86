#!/bin/sh
# Seen 2026-11-30, numbro 2.5.0 with its fr-FR, numeral 2.0.6 with its fr, Intl in Node.
# numbro in French writes « 2 511,5 » with a plain space and reads only that back: what Intl writes (narrow no-break space) and what a French text has
# (no-break space) is `undefined`. Before a percent sign the same space is no matter. numeral reads all three.
# A number that one part of a program shows cannot be read by another, in French only.
# Instead: replace U+00A0 and U+202F by a plain space before reading, and check for undefined.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts numbro@2.5.0 numeral@2.0.6 || exit 3
echo "numbro 2.5.0, numeral 2.0.6, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const numbro = require('numbro')
const numeral = require('numeral')
numbro.registerLanguage(require('numbro/dist/languages/fr-FR.min.js')); numbro.setLanguage('fr-FR')
require('numeral/locales/fr'); numeral.locale('fr')

const texts = { 'its own': numbro(2511.5).format({ thousandSeparated: true, mantissa: 1 }), Intl: new Intl.NumberFormat('fr').format(2511.5), 'U+00A0': '2\u00a0511,5', 'percent, U+202F': '12,5\u202f%' }
const seen = Object.entries(texts).map(([name, text]) => ({ name, text, numbro: numbro.unformat(text), numeral: numeral(text).value() }))
console.table(seen)
assert.deepEqual(seen.map((row) => row.numbro), [2511.5, undefined, undefined, 0.125])
assert.deepEqual(seen.map((row) => row.numeral), [2511.5, 2511.5, 2511.5, 0.125])
END
node look.cjs
