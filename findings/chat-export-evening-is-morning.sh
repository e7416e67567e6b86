#!/bin/sh
# Seen 2026-11-30, whatsapp-chat-parser 4.0.2.
# A telephone set to Arabic writes ص and م for morning and evening. "9:05 PM" is read as 21:05 and belongs to Salma; "9:05 م" is read
# as 09:05, and the م goes to the name: who wrote is "م - سلمى", and the next morning "ص - سلمى", another person. Nothing is reported.
# With an Arabic comma after the date, or with Arabic digits, the whole file gives no message, without an error.
# Who counts who wrote to whom in a class group, and when, sees twice as many children, and nights that were mornings.
# Instead: turn ص/م into AM/PM, ، into "," and ٠–٩ into 0–9 at the start of lines before reading; compare the number of messages with the lines.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts whatsapp-chat-parser@4.0.2 || exit 3
echo "whatsapp-chat-parser 4.0.2, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { parseString } from 'whatsapp-chat-parser'

const read = (text) => parseString(text).map(({ date, author, message }) => `${date.getHours()}:${date.getMinutes()} | ${author} | ${message}`)
const seen = {
  'PM, AM': read('29/11/2026, 9:05 PM - سلمى: نعم\n30/11/2026, 8:06 AM - سلمى: لا'),
  'م, ص': read('29/11/2026, 9:05 م - سلمى: نعم\n30/11/2026, 8:06 ص - سلمى: لا'),
  'Arabic comma': read('29/11/2026، 9:05 م - سلمى: نعم\n30/11/2026، 8:06 ص - سلمى: لا'),
  'Arabic digits': read('٢٩/١١/٢٠٢٦, ٢١:٠٥ - سلمى: نعم\n٣٠/١١/٢٠٢٦, ٠٨:٠٦ - سلمى: لا'),
}
console.log(seen)
assert.deepEqual(seen, {
  'PM, AM': ['21:5 | سلمى | نعم', '8:6 | سلمى | لا'],
  'م, ص': ['9:5 | م - سلمى | نعم', '8:6 | ص - سلمى | لا'],
  'Arabic comma': [],
  'Arabic digits': [],
})
END
node look.mjs
