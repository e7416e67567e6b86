#!/bin/sh
# Seen 2026-11-30, validator 13.15.35.
# isAlpha(word, 'ar') has a list of letters, vowel signs among them, and not ڭ (U+06AD), which Morocco writes for the g of Agadir and Guelmim, nor ڤ nor پ.
# « أكادير » is made of letters, « أڭادير » is not. There is a locale ar-MA; its letters are those of every other Arab country.
# A form that asks for "letters only" refuses a pupil's town or family name, and only Moroccans meet it.
# Instead: /^[\p{L}\p{M}' -]+$/u, for all languages.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts validator@13.15.35 || exit 3
echo "validator 13.15.35, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const validator = require('validator')

const words = ['أكادير', 'أڭادير', 'كلميم', 'ڭلميم', 'ڤيديو', 'مُحَمَّد']
const locales = validator.isAlphaLocales.filter((locale) => locale.startsWith('ar'))
const seen = words.map((word) => ({ word, ar: validator.isAlpha(word, 'ar'), 'in any Arabic list': locales.some((locale) => validator.isAlpha(word, locale)), 'by \\p{L}': /^[\p{L}\p{M}]+$/u.test(word) }))
console.table(seen)
console.log('lists of letters:', locales.join(' '), '| telephones:', validator.isMobilePhoneLocales.filter((locale) => /-MA$/.test(locale)).join(' '))
assert.deepEqual(seen.map((row) => row['in any Arabic list']), [true, false, true, false, false, true])
assert.ok(seen.every((row) => row['by \\p{L}']))
assert.ok(validator.isMobilePhoneLocales.includes('ar-MA') || validator.isMobilePhoneLocales.includes('fr-MA'))
END
node look.cjs
