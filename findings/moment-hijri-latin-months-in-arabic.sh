#!/bin/sh
# Seen 2026-11-30, moment-hijri 3.0.0 with moment 2.31.0.
# Only the locale `ar-sa` has the months' Arabic names. In `ar` and in Moroccan `ar-ma` they are English transcriptions in the middle of the Arabic date: « ٢٠ Jumada al-Alkhirah ١٤٤٨ », and French has them too.
# The Gregorian date of the same object is Arabic in all three, so the mixture shows only where the Hijri one is printed; Latin letters inside also turn the order of the line.
# Instead: Intl with `ar-MA-u-ca-islamic-umalqura` (جمادى الآخرة), or twelve names of one's own.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts moment-hijri@3.0.0 moment@2.31.0 || exit 3
echo "moment-hijri 3.0.0, moment 2.31.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const moment = require('moment-hijri')

const seen = Object.fromEntries(['ar-sa', 'ar', 'ar-ma', 'fr'].map((locale) => {
  moment.locale(locale)
  const day = moment('2026-11-30')
  return [locale, [day.format('iMMMM'), day.format('MMMM')]]
}))
seen.Intl = [new Intl.DateTimeFormat('ar-MA-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' }).format(new Date('2026-11-30'))]
console.log(seen)
assert.deepEqual(Object.values(seen).map(([month]) => /^\p{Script=Arabic}/u.test(month)), [true, false, false, false, true])
assert.match(seen['ar-ma'][1], /^\p{Script=Arabic}/u)
END
node look.cjs
