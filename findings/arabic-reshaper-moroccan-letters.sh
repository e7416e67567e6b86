#!/bin/sh
# Seen 2026-11-29, arabic-reshaper 1.1.0 (js-arabic-reshaper 1.0.0 for comparison).
# ڭ and ڤ, the letters that Moroccans write for g and v (أڭادير، ڤيديو), are not in the table of arabic-reshaper: they are
# left unshaped and their neighbours stop joining. Persian گ and پ, which Morocco does not use, are shaped.
# What draws Arabic without a shaping engine (PDF makers, canvases of little phones) breaks the names of towns.
# Instead: js-arabic-reshaper knows both letters (but its vowel signs break joining); best is a real shaping engine.
set -eu
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y >/dev/null
npm i --no-audit --no-fund --silent --ignore-scripts arabic-reshaper@1.1.0 js-arabic-reshaper@1.0.0 || exit 3
echo "arabic-reshaper 1.1.0, js-arabic-reshaper 1.0.0, node $(node -v), $(date +%F)"
cat > look.cjs <<'END'
const assert = require('node:assert/strict')
const { convertArabic } = require('arabic-reshaper')
const { reshape } = require('js-arabic-reshaper')
const codes = (text) => [...text].map((letter) => letter.codePointAt(0).toString(16).toUpperCase()).join(' ')
for (const word of ['مگا', 'مڭا', 'سڤن', 'بنت', 'بِنت']) console.log(word, '→', codes(convertArabic(word)), '|', codes(reshape(word)))
assert.equal(codes(convertArabic('مگا')), 'FEE3 FB95 FE8E', 'm joins g joins a')
assert.equal(codes(convertArabic('مڭا')), 'FEE1 6AD FE8D', 'three letters apart')
assert.equal(codes(convertArabic('سڤن')), 'FEB1 6A4 FEE5')
assert.equal(codes(reshape('مڭا')), 'FEE3 FBD6 FE8E')
END
node look.cjs
