#!/bin/sh
# Seen 2026-11-30, tincanjs 0.50.0 (xAPI statements, what a learning record store shows).
# A text asked for in `ar-MA` from { fr, ar } comes in French: the language is looked up letter by letter, and what is not
# found gives the first entry, whichever was written first (or `und`, or `en-US`, when there is one). The same map with
# `ar` written first gives Arabic to a French reader who asks for `fr-MA`. Both orders are the same map for xAPI.
# A teacher whose browser says "ar-MA" reads French reports, and nobody who tests with "ar" sees it.
# Instead: choose the language before asking (exact, then without region), or write each text under every tag that may be asked.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts tincanjs@0.50.0 || exit 3
echo "tincanjs 0.50.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const TinCan = require('tincanjs')

const told = (display, language) => new TinCan.Verb({ id: 'https://example.org/told', display }).toString(language)
const maps = [{ fr: 'a raconté', ar: 'حكى' }, { ar: 'حكى', fr: 'a raconté' }, { fr: 'a raconté', ar: 'حكى', 'en-US': 'told' }]
const seen = maps.map((map) => Object.fromEntries(['fr', 'fr-MA', 'ar', 'ar-MA'].map((language) => [language, told(map, language)])))
seen.forEach((row, index) => console.log(JSON.stringify(maps[index]), '→', JSON.stringify(row)))
assert.deepEqual(seen, [
  { fr: 'a raconté', 'fr-MA': 'a raconté', ar: 'حكى', 'ar-MA': 'a raconté' },
  { fr: 'a raconté', 'fr-MA': 'حكى', ar: 'حكى', 'ar-MA': 'حكى' },
  { fr: 'a raconté', 'fr-MA': 'told', ar: 'حكى', 'ar-MA': 'told' },
])
END
node look.cjs
