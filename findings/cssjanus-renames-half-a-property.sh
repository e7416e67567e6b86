#!/bin/sh
# Seen 2026-11-30, cssjanus 2.3.1.
# Mirrored for Arabic, a custom property that is called after a side is renamed where it is given a value (--panel-left becomes --panel-right) and
# not where it is used: var(--panel-left) then has no value, and the padding, gap or colour that hung on it is gone, in the right-to-left sheet only.
# A column of text touches the edge of the screen, in Arabic alone, and the French sheet in the same build is right.
# Instead: custom properties named by start and end; logical properties, and one sheet.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts cssjanus@2.3.1 || exit 3
echo "cssjanus 2.3.1, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { transform } = require('cssjanus')

const sheets = [':root { --panel-left: 12px } .panel { padding: var(--panel-left) }', ':root { --panel-start: 12px } .panel { padding: var(--panel-start) }']
const seen = sheets.map((sheet) => [sheet, transform(sheet)])
for (const [sheet, mirrored] of seen) console.log(sheet, '\n  →', mirrored)
assert.equal(seen[0][1], ':root { --panel-right: 12px } .panel { padding: var(--panel-left) }')
assert.equal(seen[1][1], sheets[1])
END
node look.cjs
