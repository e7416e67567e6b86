#!/bin/sh
# Seen 2026-11-29, svgo 4.1.0.
# The default preset removes `lang` from any element of a picture (it knows only the older xml:lang), and with it the
# language that a screen reader and the choice of letter forms go by; `role="img"` goes too, and the id that
# aria-labelledby points to, while aria-labelledby itself stays and points at nothing.
# A drawing with an Arabic title inside a French page is then read as nothing, or in the wrong voice.
# Instead: aria-label instead of ids, xml:lang, and the plugins removeUnknownsAndDefaults and cleanupIds told to keep them.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts svgo@4.1.0 || exit 3
echo "svgo 4.1.0, node $(node -v), $(date +%F)"
cat > look.mjs <<'END'
import assert from 'node:assert/strict'
import { optimize } from 'svgo'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img" aria-labelledby="name"><title id="name" lang="ar">آمنة</title><text lang="ar" x="1" y="5">نعم</text><text xml:lang="ar" x="1" y="8">لا</text></svg>'
const { data } = optimize(drawing, { multipass: true })
console.log(`${drawing}\n→ ${data}`)
assert.match(data, /<text x="1" y="5">/, 'lang is gone')
assert.match(data, /<text xml:lang="ar"/, 'xml:lang is kept')
assert.match(data, /aria-labelledby="name"/)
assert.doesNotMatch(data, /id="name"/)
assert.doesNotMatch(data, /role=/)
END
node look.mjs
