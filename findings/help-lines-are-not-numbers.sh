#!/bin/sh
# Seen 2026-11-29, libphonenumber-js 1.13.16 and google-libphonenumber 3.2.47.
# For Morocco (MA) neither knows the help line 2511: not a valid number, not even a possible short one, and what looks for
# numbers in a text leaps over it, as over 19. Their international form is then +212 2511, which is no number.
# A freephone number, 0800 00 25 11 as Moroccans write it, is rewritten 080-0002511. (19, 15 and 177 are known as emergency numbers.)
# A form or a link built on the library refuses, or spoils, the numbers that matter most.
# Instead: help lines as plain strings with their own spacing, and tel: links made of the digits alone, never parsed.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts libphonenumber-js@1.13.16 google-libphonenumber@3.2.47 || exit 3
echo "libphonenumber-js 1.13.16, google-libphonenumber 3.2.47, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import google from 'google-libphonenumber'
import * as phone from 'libphonenumber-js/max'

const util = google.PhoneNumberUtil.getInstance()
const short = new google.ShortNumberInfo()
const seen = {}
for (const number of ['2511', '19', '177', '0800002511']) {
  const read = phone.parsePhoneNumberFromString(number, 'MA')
  seen[number] = {
    valid: phone.isValidPhoneNumber(number, 'MA'), 'possible short': short.isPossibleShortNumberForRegion(util.parse(number, 'MA'), 'MA'),
    emergency: short.isEmergencyNumber(number, 'MA'), national: read.formatNational(), international: read.formatInternational(),
  }
}
console.table(seen)
const found = phone.findPhoneNumbersInText('Appelle le 2511, le 19 ou le 0800 00 25 11.', 'MA').map((hit) => hit.number.number)
console.log('found in a text with 2511, 19 and 0800 00 25 11:', found)
assert.deepEqual(seen['2511'], { valid: false, 'possible short': false, emergency: false, national: '2511', international: '+212 2511' })
assert.deepEqual([seen['19'].emergency, seen['177'].emergency, seen['0800002511'].national], [true, true, '080-0002511'])
assert.deepEqual(found, ['+212800002511'])
END
node look.mjs
