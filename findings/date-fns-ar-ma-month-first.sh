#!/bin/sh
# Seen 2026-11-29, date-fns 4.4.0, beside Node's own Intl.
# In the ar-MA locale the localized short date `P` is month first, as in the United States: 9 August is 08/09/2026, which
# a Moroccan reads as 8 September; the long one is «غشت 9, 2026», with a Latin comma. ar and fr put the day first, and so
# does Intl for ar-MA.
# A date on a printed session sheet that is read wrong, eleven days of twelve without anybody noticing.
# Instead: Intl.DateTimeFormat('ar-MA'), or a pattern of one's own («d MMMM yyyy»).
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts date-fns@4.4.0 || exit 3
echo "date-fns 4.4.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { format } from 'date-fns'
import { ar, arMA, fr } from 'date-fns/locale'

const day = new Date(2026, 7, 9)
const intl = new Intl.DateTimeFormat('ar-MA', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(day).replace(/\p{Cf}/gu, '')
const short = (locale) => format(day, 'P', { locale })
console.log({ fr: short(fr), ar: short(ar), 'ar-MA': short(arMA), 'ar-MA long': format(day, 'PPP', { locale: arMA }), 'Intl ar-MA': intl })
assert.deepEqual([short(fr), short(ar), short(arMA)], ['09/08/2026', '09/08/2026', '08/09/2026'])
assert.equal(format(day, 'PPP', { locale: arMA }), 'غشت 9, 2026')
assert.match(intl, /^0?9\D+0?8\D+2026$/)
END
node look.mjs
