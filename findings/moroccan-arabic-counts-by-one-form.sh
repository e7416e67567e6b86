#!/bin/sh
# Seen 2026-11-30, moment 2.31.0, dayjs 1.11.23, CLDR in Node.
# In Moroccan Arabic (ar-ma) moment and dayjs have one form for everything above one: « منذ 2 أيام », « منذ 11 أيام », « منذ 2 ساعات ».
# Arabic says يومين for two and يوما from eleven on, in Morocco too: CLDR's ar-MA does, and so does moment's own plain "ar".
# Choosing the exact tag gives worse Arabic than the general one; dayjs' "ar" has the same single form.
# "Played two hours ago" reads like a foreigner's sentence to every pupil, next to texts that were written with care.
# Instead: Intl.RelativeTimeFormat('ar-MA').
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts moment@2.31.0 dayjs@1.11.23 || exit 3
echo "moment 2.31.0, dayjs 1.11.23, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const dayjs = require('dayjs')
const moment = require('moment')
dayjs.extend(require('dayjs/plugin/relativeTime'))
for (const language of ['ar-ma', 'ar']) { require(`dayjs/locale/${language}`); require(`moment/locale/${language}`) }

const now = '2026-11-30T09:00'
const western = (text) => text.replace(/[٠-٩]/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.indexOf(digit))
const ago = (make, language) => [[2, 'hour'], [2, 'day'], [11, 'day']].map(([count, unit]) => western(make(now).locale(language).subtract(count, unit).from(make(now))))
const moments = (language) => [[2, 'hour'], [2, 'day'], [11, 'day']].map(([count, unit]) => western(moment(now).subtract(count, unit).locale(language).from(now)))
const cldr = [[2, 'hour'], [2, 'day'], [11, 'day']].map(([count, unit]) => new Intl.RelativeTimeFormat('ar-MA').format(-count, unit))
const seen = { 'CLDR ar-MA': cldr, 'moment ar-ma': moments('ar-ma'), 'moment ar': moments('ar'), 'dayjs ar-ma': ago(dayjs, 'ar-ma'), 'dayjs ar': ago(dayjs, 'ar') }
console.log(seen)
const one = ['منذ 2 ساعات', 'منذ 2 أيام', 'منذ 11 أيام']
assert.deepEqual(seen['moment ar-ma'], one)
assert.deepEqual(seen['dayjs ar-ma'], one)
assert.deepEqual(seen['dayjs ar'], one)
assert.deepEqual(seen['moment ar'], ['منذ ساعتين', 'منذ يومين', 'منذ 11 يومًا'])
assert.deepEqual(seen['CLDR ar-MA'].map((text) => /2 /.test(text)), [false, false, false])
END
node look.cjs
