#!/bin/sh
# Seen 2026-11-30, linkifyjs 4.4.0; beside it linkify-it 6.1.0.
# linkifyjs leaves out the comma, the full stop and the question mark that follow an address, but keeps the Arabic ones:
# « https://example.org/aide، » leads to /aide، and ends at "not found"; so do ؟ and ؛, the French « … », a closing », and an
# invisible U+200F. Before an Arabic comma even the bracket that closes the sentence goes into the address. linkify-it stops
# at all of these but U+200F.
# A child who follows the help page from an Arabic sentence finds nothing; the same sentence in French works.
# Instead: links written by authors as links; or the address on a line of its own; strip \p{Cf} before looking.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts linkifyjs@4.4.0 linkify-it@6.1.0 || exit 3
echo "linkifyjs 4.4.0, linkify-it 6.1.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { find } from 'linkifyjs'
import { LinkifyIt } from 'linkify-it'

const address = 'https://example.org/aide'
const other = new LinkifyIt()
const rest = (text) => [find(text)[0].href, other.match(text)[0].url].map((found) => found.slice(address.length))
const seen = {}
for (const end of [',', '?', '.', '،', '؟', '؛', '…', '»', '\u200F']) seen[end] = rest(`aide ${address}${end} ثم`)
seen[')'] = rest(`(${address}) ثم`)
seen[')،'] = rest(`(${address})، ثم`)
for (const [end, [one, two]] of Object.entries(seen)) console.log(JSON.stringify(end), 'kept by linkifyjs:', JSON.stringify(one), 'by linkify-it:', JSON.stringify(two))
for (const end of [',', '?', '.', ')']) assert.deepEqual(seen[end], ['', ''])
for (const end of ['،', '؟', '؛', '…', '»', ')،']) assert.deepEqual(seen[end], [end, ''])
assert.deepEqual(seen['\u200F'], ['\u200F', '\u200F'])
END
node look.mjs
