#!/bin/sh
# Seen 2026-11-30, moment 2.31.0 and dayjs 1.11.23, Tamazight (tzm).
# "Days" and "month" in Tifinagh hold a Latin o in the middle of the word: « 3 oⵙⵙⴰⵏ », « ⴰⵢoⵓⵔ ». In moment "week" and "weeks" are English.
# The o stands for nothing in the script (the month is ⴰⵢⵢⵓⵔ in CLDR): it falls to another font, parts the word for a search, and a voice changes language inside it.
# Both libraries have the same o, so comparing one with the other shows nothing.
# Instead: a table of one's own for Tamazight (Intl says that it supports zgh, and answers « -3 d »), and a check that a word has one script.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts moment@2.31.0 dayjs@1.11.23 || exit 3
echo "moment 2.31.0, dayjs 1.11.23, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const dayjs = require('dayjs')
const moment = require('moment')
require('dayjs/locale/tzm'); require('moment/locale/tzm')

const words = { moment: moment.localeData('tzm')._relativeTime, dayjs: dayjs.Ls.tzm.relativeTime }
const isMixed = (text) => text.split(' ').some((word) => /\p{Script=Tifinagh}/u.test(word) && /\p{Script=Latin}/u.test(word))
const seen = Object.fromEntries(Object.entries(words).map(([name, table]) => [name, Object.entries(table).filter(([, text]) => isMixed(text)).map(([, text]) => text)]))
console.log('words of two scripts:', seen, 'in moment, a week:', words.moment.w)
assert.deepEqual(seen, { moment: ['%d oⵙⵙⴰⵏ', 'ⴰⵢoⵓⵔ'], dayjs: ['%d oⵙⵙⴰⵏ', 'ⴰⵢoⵓⵔ'] })
assert.equal(words.moment.w, 'a week')
END
node look.cjs
