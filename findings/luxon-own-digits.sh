#!/bin/sh
# Seen 2026-11-29, luxon 3.7.2.
# In a locale that writes ٠١٢ by default (ar-EG), luxon cannot read what it has just written with the same pattern and
# locale: «٥ غشت…» style dates are "unparsable" in every month, unless `numberingSystem: 'arab'` is named as well.
# Arabic locales differ in digits by country; a date typed on one phone is refused on another.
# Instead: name the numbering system (ar-u-nu-latn, or the option), or exchange ISO dates only.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts luxon@3.7.2 || exit 3
echo "luxon 3.7.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { DateTime } from 'luxon'

const pattern = 'd MMMM yyyy'
function unread(locale, options = {}) {
  return Array.from({ length: 12 }, (_, at) => DateTime.local(2026, at + 1, 5).setLocale(locale).toFormat(pattern))
    .filter((text) => !DateTime.fromFormat(text, pattern, { locale, ...options }).isValid)
}
for (const locale of ['ar-MA', 'ar-EG']) console.log(locale, 'months it cannot read back:', unread(locale).length, unread(locale)[0] ?? '')
console.log('ar-EG with numberingSystem arab:', unread('ar-EG', { numberingSystem: 'arab' }).length)
assert.equal(unread('ar-MA').length, 0)
assert.equal(unread('ar-EG').length, 12)
assert.equal(unread('ar-EG', { numberingSystem: 'arab' }).length, 0)
END
node look.mjs
