#!/bin/sh
# Seen 2026-11-30, date-holidays 3.37.0.
# For Morocco the list has no Amazigh new year (14 January, a day off for all since 2024); for Algeria it has Yennayer, on 12 January.
# The library has Morocco's names in Tamazight (`ber`), but not the day itself.
# A plan of class sessions, or a "come back on a school day", falls on a day on which the school is shut.
# Instead: the ministry's list for the school year, as data of one's own; the library for a first guess only.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts date-holidays@3.37.0 || exit 3
echo "date-holidays 3.37.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const Holidays = require('date-holidays')

const january = (country) => new Holidays(country, { languages: ['fr'] }).getHolidays(2026).filter(({ date, type }) => date.startsWith('2026-01') && type === 'public').map(({ date, name }) => `${date.slice(0, 10)} ${name}`)
const seen = { MA: january('MA'), DZ: january('DZ'), 'languages for MA': new Holidays('MA').getLanguages() }
console.log(seen)
assert.equal(seen.MA.some((line) => line.startsWith('2026-01-14')), false)
assert.equal(seen.MA.some((line) => line.startsWith('2026-01-11')), true)
assert.equal(seen.DZ.some((line) => line.startsWith('2026-01-12')), true)
assert.ok(seen['languages for MA'].includes('ber'))
END
node look.cjs
