#!/bin/sh
# Seen 2026-11-29, date-fns 4.4.0.
# With the ar-MA locale, `parse` cannot read the date that `format` has just written: «5 غشت 2026» is an Invalid Date, and
# so are eleven months of twelve; only ماي is read. The ar locale reads all its own months.
# Dates typed or exported in a Moroccan class cannot come back.
# Instead: keep dates as 2026-08-05 in files and fields, and write months only for the eye.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts date-fns@4.4.0 || exit 3
echo "date-fns 4.4.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { format, parse } from 'date-fns'
import { ar, arMA } from 'date-fns/locale'

const unread = (locale) => Array.from({ length: 12 }, (_, month) => format(new Date(2026, month, 5), 'd MMMM yyyy', { locale }))
  .filter((text, month) => { const read = parse(text, 'd MMMM yyyy', new Date(2026, 0, 1), { locale }); return Number.isNaN(read.getTime()) || read.getMonth() !== month })
console.log('ar-MA cannot read back:', unread(arMA).join(' | '))
console.log('ar cannot read back:', unread(ar).length)
assert.equal(unread(arMA).length, 11)
assert.equal(unread(ar).length, 0)
END
node look.mjs
