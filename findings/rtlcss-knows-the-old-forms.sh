#!/bin/sh
# Seen 2026-11-29, rtlcss 4.3.0.
# What is mirrored in its older form is left as it is in its newer one, without a word: transform: translateX() and
# rotate() are turned, translate: and rotate: are not; left and right exchange, inset: of four values does not; nor do
# scroll-margin, filter: drop-shadow() beside box-shadow, mask-position beside object-position.
# An Arabic page half mirrored: the drawer slides in from the wrong side, the shadow falls the wrong way.
# Instead: logical properties, or a rule of one's own that refuses the newer forms where a build goes through rtlcss.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts rtlcss@4.3.0 || exit 3
echo "rtlcss 4.3.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const rtlcss = require('rtlcss')

const pairs = [
  ['transform:translateX(9px)', 'translate:9px'], ['transform:rotate(5deg)', 'rotate:5deg'], ['left:3px', 'inset:0 1px 2px 3px'],
  ['margin:0 1px 2px 3px', 'scroll-margin:0 1px 2px 3px'],
  ['box-shadow:3px 0 red', 'filter:drop-shadow(3px 0 red)'], ['object-position:left top', 'mask-position:left top'],
]
for (const [older, newer] of pairs) {
  const isTurned = (rule) => rtlcss.process(`a{${rule}}`) !== `a{${rule}}`
  console.log(older.padEnd(30), isTurned(older) ? 'mirrored' : 'left', '|', newer.padEnd(34), isTurned(newer) ? 'mirrored' : 'left')
  assert.deepEqual([isTurned(older), isTurned(newer)], [true, false], `${older} | ${newer}`)
}
END
node look.cjs
