#!/bin/sh
# Seen 2026-11-30, dayjs 1.11.23, moment 2.31.0, CLDR in Node.
# In dayjs' Moroccan Arabic (ar-ma) a week begins on Saturday. In Morocco it begins on Monday: CLDR says so for MA in any language,
# and moment for ar-ma, whose file has the same name and the same words. dayjs' French begins on Monday.
# So "this week" of one pupil, or of a class, is another week when the language changes: on a Saturday the two begin five days apart.
# Instead: dayjs' isoWeek plugin (startOf('isoWeek')), or the first day from Intl.Locale's week information.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts dayjs@1.11.23 moment@2.31.0 || exit 3
echo "dayjs 1.11.23, moment 2.31.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const dayjs = require('dayjs')
const moment = require('moment')
for (const language of ['ar-ma', 'fr']) { require(`dayjs/locale/${language}`); require(`moment/locale/${language}`) }

const saturday = '2026-11-28T10:00'
const local = new Intl.Locale('ar-MA')
const seen = {
  'CLDR, MA': (local.getWeekInfo?.() ?? local.weekInfo).firstDay,
  'moment ar-ma': moment(saturday).locale('ar-ma').startOf('week').format('YYYY-MM-DD'), 'moment fr': moment(saturday).locale('fr').startOf('week').format('YYYY-MM-DD'),
  'dayjs ar-ma': dayjs(saturday).locale('ar-ma').startOf('week').format('YYYY-MM-DD'), 'dayjs fr': dayjs(saturday).locale('fr').startOf('week').format('YYYY-MM-DD'),
}
console.log('the week of Saturday 2026-11-28 begins', seen)
assert.deepEqual(Object.values(seen), [1, '2026-11-23', '2026-11-23', '2026-11-28', '2026-11-23'])
END
node look.cjs
