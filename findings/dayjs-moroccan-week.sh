#!/bin/sh
# Seen 2026-11-30, dayjs 1.11.23, moment 2.31.0, date-fns 4.1.0.
# In Morocco the week begins on Monday: moment and date-fns say so in their Moroccan Arabic, and so does Node's Intl. dayjs,
# written to replace moment with the same names, begins it on Saturday in `ar-ma`: startOf('week') of a Sunday is the day before,
# and each Saturday and Sunday falls into the following week. In `fr` it says Monday, so the same page shows other weeks in its two languages.
# "This week in class" holds other days in Arabic than in French.
# Instead: a week of one's own (Monday), never that of the language.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts dayjs@1.11.23 moment@2.31.0 date-fns@4.1.0 || exit 3
echo "dayjs 1.11.23, moment 2.31.0, date-fns 4.1.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const dayjs = require('dayjs')
const moment = require('moment')
const { format, startOfWeek } = require('date-fns')
const { arMA, fr } = require('date-fns/locale')
for (const name of ['ar-ma', 'fr']) { require(`dayjs/locale/${name}`); require(`moment/locale/${name}`) }

const sunday = new Date(2026, 10, 29)
const begins = (name, locale) => ({
  dayjs: dayjs(sunday).locale(name).startOf('week').format('YYYY-MM-DD'),
  moment: moment(sunday).locale(name).startOf('week').locale('fr').format('YYYY-MM-DD'),
  'date-fns': format(startOfWeek(sunday, { locale }), 'yyyy-MM-dd'),
})
const seen = { 'ar-ma': begins('ar-ma', arMA), fr: begins('fr', fr) }
console.table(seen)
const monday = '2026-11-23', saturday = '2026-11-28'
assert.deepEqual(seen, { 'ar-ma': { dayjs: saturday, moment: monday, 'date-fns': monday }, fr: { dayjs: monday, moment: monday, 'date-fns': monday } })
END
node look.cjs
