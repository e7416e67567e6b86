#!/bin/sh
# Seen 2026-11-29, lightningcss 1.33.0; the result tried in Chromium 80 to 109, 113 and 156, and WPE WebKit 2.38.
# A query (max-aspect-ratio: 1/1) is written as (max-aspect-ratio:1), whatever the targets: engines before the number was
# allowed there (Chromium up to 109 in our trials, WPE 2.38) ignore the whole block. Windows 7 ends at Chrome 109.
# A phone's layout then never comes: here, choices lay 1,100 px below the screen and nothing could be tapped.
# Instead: (orientation: portrait), or a ratio that cannot be shortened (99/100); and a search of the built style for it.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts lightningcss@1.33.0 || exit 3
echo "lightningcss 1.33.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { transform } from 'lightningcss'

const build = (query) => transform({ filename: 'a.css', code: Buffer.from(`@media ${query}{a{color:red}}`), minify: true, targets: { chrome: 80 << 16, safari: 13 << 16 } }).code.toString()
for (const query of ['(max-aspect-ratio: 1/1)', '(min-aspect-ratio: 2/1)', '(max-aspect-ratio: 99/100)', '(orientation: portrait)']) console.log(query, '→', build(query))
assert.match(build('(max-aspect-ratio: 1/1)'), /\(max-aspect-ratio:1\)/)
assert.match(build('(min-aspect-ratio: 2/1)'), /\(min-aspect-ratio:2\)/)
assert.match(build('(max-aspect-ratio: 99/100)'), /99\/100/)
END
node look.mjs
