#!/bin/sh
# Seen 2026-11-30, banana-i18n 2.4.0 (Wikimedia's messages for JavaScript).
# Moroccan Arabic (ary) falls back to Arabic, rightly; but the sentence of the fallback is counted with the rule of ary, which the library
# does not have, that is the English one. Arabic's six forms begin with "none", "one", "two": so 1 gives « لا رسائل » (no message),
# and 0, 2, 3, 11 and 100 all give « رسالة واحدة » (one message). Egyptian Arabic (arz) the same; ar and ar-ma are right.
# A phone set to Darija is told "no message" when there is one, and "one" when there are none: a wrong number, in good Arabic.
# Instead: give the library `ar` for every kind of Arabic that has no file of its own.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts banana-i18n@2.4.0 || exit 3
echo "banana-i18n 2.4.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import * as all from 'banana-i18n'

const Banana = all.default?.default ?? all.default ?? all.Banana
const forms = '{{PLURAL:$1|لا رسائل|رسالة واحدة|رسالتان|$1 رسائل|$1 رسالة|$1 رسالة}}'
const told = (language) => {
  const banana = new Banana(language)
  banana.load({ messages: forms }, 'ar')
  return [0, 1, 2, 3, 11, 100].map((count) => banana.i18n('messages', count))
}
const seen = Object.fromEntries(['ar', 'ar-ma', 'ary', 'arz'].map((language) => [language, told(language)]))
console.table(seen)
const right = ['لا رسائل', 'رسالة واحدة', 'رسالتان', '3 رسائل', '11 رسالة', '100 رسالة']
const wrong = ['رسالة واحدة', 'لا رسائل', 'رسالة واحدة', 'رسالة واحدة', 'رسالة واحدة', 'رسالة واحدة']
assert.deepEqual(seen, { ar: right, 'ar-ma': right, ary: wrong, arz: wrong })
END
node look.mjs
