#!/bin/sh
# Seen 2026-11-29, lightningcss 1.33.0 (Vite's own minifier of styles).
# For targets older than logical corners (Chrome 88, Safari 14), `border-start-start-radius` is not turned into a choice by
# direction: the corner goes right for a list of 19 languages, by :lang(), and left for all others. Moroccan Arabic (ary)
# and Azeri in Arabic letters are not in it; a French quotation (lang=fr) inside dir=rtl gets the other corner.
# Chat bubbles point at the wrong speaker, and each such rule weighs ten times as much.
# Instead: a style target at which logical corners exist, and square corners before it; or [dir=rtl] rules written by hand.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts lightningcss@1.33.0 || exit 3
echo "lightningcss 1.33.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { transform } from 'lightningcss'

const css = '.bubble{border-start-start-radius:3px}'
const build = (chrome) => transform({ filename: 'a.css', code: Buffer.from(css), minify: true, targets: { chrome: chrome << 16 } }).code.toString()
const old = build(88)
console.log(`${css}\nChrome 89: ${build(89)}\nChrome 88: ${old}`)
assert.equal(build(89), css)
assert.match(old, /:lang\(ar\)/)
assert.doesNotMatch(old, /:lang\(ary\)|dir/)
assert.ok(old.length > css.length * 8)
END
node look.mjs
